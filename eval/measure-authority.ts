import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexicons } from '../src/lexicon/index.js'
import type { ChainLink, Statement } from '../src/model/index.js'
import { findCredits } from '../src/read/credit/index.js'
import { findEntities } from '../src/read/entity/index.js'
import { equipped } from '../src/read/index.js'
import { findStatements } from '../src/read/statement/index.js'
import { plainDraft } from './draft.js'
import { overlap, sameName } from './match.js'
import type { KindMeasured, MeasureKind } from './measure.js'
import { table } from './table.js'
import { type Asked, compare, scoreOf, type Tally } from './tally.js'

type Link = Pick<ChainLink, 'kind' | 'who'> & Asked

/** One statement of a sentence, and on whose authority it stands. */
interface Case extends Pick<Statement, 'grade' | 'anonymous' | 'modality' | 'negated'> {
  readonly text: string
  /** The words that are said. */
  readonly said: string
  readonly reason: string | null
  readonly chain: readonly Link[]
}

const languages = ['de', 'en'] as const
/** Words of a statement and of the gold that must be the same for the two to be one, as a share. */
const alike = 0.6

const showLink = ({ kind, who }: Link): string => `${kind} ${who}`
const sameLink = (one: Link, other: Link): boolean =>
  one.kind === other.kind && (sameName(one.who, other.who) || overlap(one.who, other.who) >= alike)

/** What is asked of every case, by name, each as a line that must be the same. */
const asked = {
  grade: ({ grade }: { readonly grade: string }) => grade,
  anonymous: ({ anonymous }: { readonly anonymous: boolean }) => String(anonymous),
  modality: ({ modality }: { readonly modality: string }) => modality,
  negated: ({ negated }: { readonly negated: boolean }) => String(negated),
}
const fields = [...(Object.keys(asked) as (keyof typeof asked)[]), 'reason', 'chain'] as const

const statementIn = (text: string, said: string, language: 'de' | 'en', ready: typeof lexicons): Statement | null => {
  const draft = plainDraft(text, ready[language])
  const all = findStatements(draft, findEntities(draft), findCredits(draft))
  const best = [...all].sort((a, b) => overlap(b.text, said) - overlap(a.text, said))[0]
  return best && overlap(best.text, said) >= alike ? best : null
}

interface Line extends Asked {
  readonly line: string
}

const linesOf = (...lines: readonly (string | null | undefined)[]): readonly Line[] =>
  lines.flatMap((line) => (line ? [{ line }] : []))

const tallyOf = (field: (typeof fields)[number], wanted: Case, found: Statement | null): Tally => {
  const show = (line: string): string => `${field}: ${line} < ${wanted.text}`
  const shown = { showGold: ({ line }: Line) => show(line), showFound: ({ line }: Line) => show(line) }
  if (field === 'chain') {
    const links = (found?.chain ?? []).filter(({ kind }) => kind !== 'printer')
    const showAny = (link: Link): string => show(showLink(link))
    return compare(wanted.chain, links, { same: sameLink, showGold: showAny, showFound: showAny })
  }
  if (field === 'reason')
    return compare(linesOf(wanted.reason), linesOf(found?.anonymityReason), {
      ...shown,
      same: (one, other) => overlap(one.line, other.line) >= 0.8,
    })
  return compare(linesOf(asked[field](wanted)), linesOf(found && asked[field](found)), {
    ...shown,
    same: (one, other) => one.line === other.line,
  })
}

const sum = (all: readonly Tally[]): Tally => ({
  gold: all.reduce((count, { gold }) => count + gold, 0),
  found: all.reduce((count, { found }) => count + found, 0),
  hit: all.reduce((count, { hit }) => count + hit, 0),
  misses: all.flatMap(({ misses }) => misses),
})

const lines = (language: string, all: readonly string[]): readonly string[] => all.map((line) => `${language} ${line}`)

/** Grade, anonymity with its reason, modality, negation and chain of the statements in `eval/authority.*.json`, which was
 * written for the project. A statement that is not found is missed in every field, and told once. */
export const measureAuthority: MeasureKind = async (): Promise<KindMeasured> => {
  const rows: (string | number)[][] = []
  const scores: Record<string, number> = {}
  const misses: string[] = []
  const missing: string[] = []
  for (const language of languages) {
    const path = join('eval', `authority.${language}.json`)
    if (!existsSync(path)) {
      missing.push(path)
      continue
    }
    const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { readonly cases: readonly Case[] }
    const ready = { ...lexicons, ...(await equipped(lexicons, language)) }
    const pairs = cases.map((one) => [one, statementIn(one.text, one.said, language, ready)] as const)
    misses.push(
      ...lines(
        language,
        pairs.flatMap(([{ text }, found]) => (found ? [] : [`no statement < ${text}`])),
      ),
    )
    const score = fields.map((field) => {
      const tally = sum(pairs.map(([wanted, found]) => tallyOf(field, wanted, found)))
      misses.push(
        ...lines(
          language,
          pairs.flatMap(([wanted, found]) => (found ? tallyOf(field, wanted, found).misses : [])),
        ),
      )
      return [field, scoreOf(tally).f1] as const
    })
    for (const [field, f1] of score) scores[`authority/${language}/${field}`] = f1
    rows.push([
      language,
      cases.length,
      pairs.filter(([, found]) => found).length,
      ...score.map(([, f1]) => f1.toFixed(3)),
    ])
  }
  return {
    printed: rows.length === 0 ? [] : [table(['authority', 'asked', 'found', ...fields], rows)],
    scores,
    missing,
    misses,
  }
}
