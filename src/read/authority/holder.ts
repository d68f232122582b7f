import type { CreditRule } from '../../lexicon/index.js'
import type { Credit, Span } from '../../model/index.js'
import { isNewsroom } from '../credit/index.js'
import type { Draft } from '../draft.js'
import { settle } from '../overlap.js'
import { type Hit, hitsIn, tells } from './rows.js'
import { blank, type Frame, frameOf, type Setting, type Uttered } from './uttered.js'

/** A paper that says something, or in which it is said. */
export interface Paper extends Span {
  readonly grade: NonNullable<Hit<Draft['lexicon']['authority']['papers'][number]>['rule']['grade']>
  /** Whose it is, where it says so. */
  readonly owner: Span | null
}

/** Whoever knows what is said. */
export interface Holder extends Span {
  readonly who: string
  readonly nameless: boolean
}

/** All that the words around something said tell of its way into the text. */
export interface Way {
  readonly frame: Frame
  readonly papers: readonly Paper[]
  /** The newsroom whose own report it is, where the report is what speaks. */
  readonly work: Span | null
  readonly credits: readonly Credit[]
  readonly holder: Holder | null
  /** What whoever is said to speak is: somebody who knows, a newsroom or its people who relay it, a paper, or nobody. */
  readonly voice: 'holder' | 'newsroom' | 'reporter' | 'paper' | 'nobody'
}

const rules = new WeakMap<readonly CreditRule[], ReadonlyMap<string, CreditRule>>()

/** How an outlet stands in a credit, by the rule that found it. */
export const standing = ({ why }: Credit, { lexicon }: Draft): CreditRule['stands'] => {
  const { credits } = lexicon.speech
  const known = rules.get(credits) ?? new Map(credits.map((rule) => [rule.id, rule]))
  rules.set(credits, known)
  return known.get(why.rule)?.stands
}

/** Whether a credit is of a newsroom; others are of bodies that put out a report. */
export const isOfNewsroom = (credit: Credit, draft: Draft): boolean =>
  standing(credit, draft) !== 'report' || isNewsroom(credit.outlet, draft.lexicon.speech)

/** Whether words name neither a person nor a body.
 * @example isNameless('a senior official', draft) // true
 */
const isNameless = (words: string, { lexicon }: Draft): boolean => {
  const { voices, nameless, grades, papers } = lexicon.authority
  if (tells(voices, words) || !tells(nameless, words)) return false
  return !grades.some(({ at, pattern }) => at === 'speaker' && pattern.test(words)) && !opensWithPaper(words, papers)
}

const opensWithPaper = (words: string, papers: Draft['lexicon']['authority']['papers']): boolean =>
  papers.some(({ pattern }) => pattern.exec(words)?.index === 0)

/** The words that name whose a paper is, without the full stop of the sentence. */
const trimmed = (text: string, { start, end }: Span): Span => ({ start, end: text[end - 1] === '.' ? end - 1 : end })

/** Whether what looks like the noun of a paper is the verb that says it ("The Courier reports that ..."). */
const isVerb = ({ by, cue }: Uttered, paper: Span): boolean =>
  by !== null && cue !== null && paper.start <= by.start && by.end <= cue.start && cue.start < paper.end

/** A paper, or the report of a newsroom, which is no paper but its work. */
interface Source extends Paper {
  readonly work: Span | null
}

/** Papers around what is said: the one that speaks, and those that a word such as "in" makes the source. Whose a paper is
 * may stand where the words said are taken to begin. */
const sourcesIn = (said: Uttered, frame: Frame, { draft }: Setting): readonly Source[] => {
  const { text } = draft.document
  const words = text.slice(frame.start, frame.start + frame.words.length)
  const found = hitsIn(draft.lexicon.authority.papers, words, frame.start).flatMap(({ rule, groups }) => {
    const { document, lead, owner, printed } = groups
    const speaks = said.by !== null && document !== undefined && document.start === said.by.start
    if (!document || !(lead || speaks) || frame.words[document.start - frame.start] === blank) return []
    if (isVerb(said, document)) return []
    const of = owner ? trimmed(text, owner) : null
    const outlet = of ?? (printed ? trimmed(text, printed) : null)
    const work = outlet && isNewsroom(text.slice(outlet.start, outlet.end), draft.lexicon.speech) ? outlet : null
    return [{ start: document.start, end: document.end, grade: rule.grade, owner: of, work }]
  })
  return settle(found)
}

/** Characters before a place in which a word may tell that something is merely said there. */
const wordBefore = 12

/** Whether a place is not who speaks but where it is said, by nobody who is named ("heißt es in Brüssel"). */
const isWhere = (
  { start, end, speaker }: NonNullable<Uttered['by']>,
  { document: { text }, lexicon }: Draft,
): boolean => {
  const words = text.slice(start, end)
  const lead = words.endsWith(speaker.name) ? words.slice(0, -speaker.name.length) : ''
  return tells(lexicon.authority.wheres, lead.trim() === '' ? text.slice(Math.max(0, start - wordBefore), start) : lead)
}

const voiceOf = (
  { by }: Uttered,
  credits: readonly Credit[],
  papers: readonly Paper[],
  work: Span | null,
  { draft, entities }: Setting,
): Way['voice'] => {
  if (!by) return 'nobody'
  if (entities.get(by.speaker.entity ?? '')?.type === 'GPE' && isWhere(by, draft)) return 'nobody'
  const { name } = by.speaker
  if (work && by.start <= work.start && work.end <= by.end) return 'newsroom'
  if (papers.some((one) => one.start === by.start)) return 'paper'
  if (isNameless(name, draft)) return 'holder'
  if (credits.some(({ reporters }) => reporters.includes(name))) return 'reporter'
  const credited = credits.some((one) => one.outlet === name && isOfNewsroom(one, draft))
  return credited || isNewsroom(name, draft.lexicon.speech) ? 'newsroom' : 'holder'
}

/** Whom a newsroom relies on, in the sentence: "citing two diplomats". */
const sourceIn = (said: Uttered, frame: Frame, credits: readonly Credit[], { draft }: Setting): Holder | null => {
  const { text } = draft.document
  const start = Math.min(frame.start, said.start)
  const words = text.slice(start, Math.max(frame.start + frame.words.length, Math.min(said.end, start + 800)))
  for (const { groups } of hitsIn(draft.lexicon.authority.sources, words, start)) {
    const { holder } = groups
    if (!holder) continue
    const who = text.slice(holder.start, holder.end)
    const relayed = credits.some((one) => one.start < holder.end && holder.start < one.end)
    if (relayed || isNewsroom(who, draft.lexicon.speech) || opensWithPaper(who, draft.lexicon.authority.papers))
      continue
    return { ...holder, who, nameless: isNameless(who, draft) }
  }
  return null
}

/** Whoever speaks, as the holder. */
const speaking = ({ by }: Uttered, { draft, entities }: Setting): Holder | null => {
  if (!by) return null
  const { name, text } = by.speaker
  const type = entities.get(by.speaker.entity ?? '')?.type
  // a court or office of a place is not the place
  const who = type === 'GPE' && text.length > name.length ? text : name
  const nameless = type !== 'PER' && (isNameless(who, draft) || isNameless(text, draft))
  return { start: by.start, end: by.end, who, nameless }
}

/** Whose the paper or report is that says it. */
const ownerOf = (papers: readonly Paper[], credits: readonly Credit[], draft: Draft): Holder | null => {
  const owner = papers.find((one) => one.owner !== null)?.owner
  const report = credits.find((one) => !isOfNewsroom(one, draft))
  const same = owner && report && report.start < owner.end && owner.start < report.end
  const place = owner ?? report
  if (!place) return null
  const who = report && (same || !owner) ? report.outlet : draft.document.text.slice(place.start, place.end)
  return { start: place.start, end: place.end, who, nameless: false }
}

const holderOf = (said: Uttered, way: Omit<Way, 'holder'>, setting: Setting): Holder | null => {
  const { frame, papers, credits, voice } = way
  if (voice === 'holder') return speaking(said, setting)
  const source = (): Holder | null => (voice === 'paper' ? null : sourceIn(said, frame, credits, setting))
  return ownerOf(papers, credits, setting.draft) ?? source()
}

/** Reads the way of something said from the words around it. */
export const wayOf = (said: Uttered, setting: Setting): Way => {
  const frame = frameOf(said, setting)
  const around = { start: frame.start, end: frame.start + frame.words.length }
  const credits = setting.credits.touching(around)
  const sources = sourcesIn(said, frame, setting)
  const papers = sources.filter(({ work }) => work === null)
  const work = sources.find((one) => one.work !== null)?.work ?? null
  const voice = voiceOf(said, credits, papers, work, setting)
  const way = { frame, papers, work, credits, voice }
  return { ...way, holder: holderOf(said, way, setting) }
}
