import { actInWords, authorityInWords, mannerInWords, whenInWords } from '../edition/index.js'
import type { Action, Credit, Statement } from '../model/index.js'
import { type BriefWords, briefWords } from '../words/index.js'
import type { Language } from './language.js'

const attributed = (statement: Statement) => ({
  ...statement,
  chain: statement.chain.map(({ who, kind }) => ({ name: who, kind })),
})

const joined = (parts: readonly (string | null | undefined)[], between = ', '): string =>
  parts.filter(Boolean).join(between)

/** On whose authority something is said, in words, with the speaker's post and the reason for staying unnamed.
 * @example 'anonymous: US officials, to the Gull, relayed by Signal Fire'
 */
export const authorityLine = (statement: Statement, language: Language): string => {
  const { speaker, anonymityReason } = statement
  const shown = speaker && joined([speaker.name, speaker.office, speaker.affiliation])
  const { voice } = briefWords[language]
  return joined([authorityInWords(attributed(statement), speaker?.name ?? null, voice, shown), anonymityReason])
}

/** How something is said, in words: word for word or in substance, as a fact or not.
 * @example 'in substance, as planned'
 */
export const mannerLine = (statement: Statement, language: Language): string =>
  joined(mannerInWords(attributed(statement), briefWords[language].voice))

const names = (parties: Action['actors'], { action }: BriefWords): string =>
  parties.length === 0 ? action.unnamed : joined(parties.map(({ name }) => name))

/** Kind, modality and grade in words, also where they are the ordinary ones.
 * @example 'word for word, asserted, on the record'
 */
export const statusLine = ({ kind, modality, negated, grade }: Statement, language: Language): string => {
  const words = briefWords[language].voice
  const record = grade === 'on-record' ? words.grade[grade] : ''
  return joined([
    words.kind[kind],
    words.modality[modality],
    negated && modality !== 'denied' ? words.negated : '',
    record,
  ])
}

/** An act in words: who, what, to whom, when, and whether it was done.
 * @example 'Norway → Malta: aid, 5 May 2031, done'
 */
export const actLine = (act: Action, language: Language): string => {
  const words = briefWords[language]
  const who = joined([names(act.actors, words), act.targets.length === 0 ? '' : names(act.targets, words)], ' → ')
  return `${who}: ${joined([actInWords(act, words), whenInWords(act.when, words), act.place?.text, words.action.status[act.status]])}`
}

/** What a text says of an outlet beside its name; nothing where it is merely relayed.
 * @example 'had it first'
 */
export const relationWord = ({ relation }: Credit, language: Language): string =>
  relation === 'relayed' ? '' : briefWords[language].item.relation[relation]

/** Statements by speaker, in the order in which the speakers are first heard. Somebody named is one speaker throughout, "an
 * official" only in what follows right on. */
export const bySpeaker = (statements: readonly Statement[], language: Language): [string, Statement[]][] => {
  const groups: [string, Statement[]][] = []
  const known = new Map<string, Statement[]>()
  let last: Statement[] | undefined
  for (const statement of statements) {
    const head = authorityLine(statement, language)
    const group = known.get(head)
    const same = group && (group === last || (statement.speaker && !statement.anonymous))
    last = same ? group : []
    last.push(statement)
    if (same) continue
    known.set(head, last)
    groups.push([head, last])
  }
  return groups
}
