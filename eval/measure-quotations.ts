import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Reading, Statement } from '../src/model/index.js'
import { filesLike } from './conllu.js'
import { readBytes } from './door.js'
import type { KindMeasured, MeasureKind } from './measure.js'
import { pairing } from './pairing.js'
import { table } from './table.js'

interface Role {
  readonly tokenIds: readonly number[]
}

interface GoldQuotation {
  readonly type: string
  readonly quote: Role
  readonly speaker?: Role | null
}

interface Article {
  readonly documentName: string
  readonly originalText: string
  readonly tokens: readonly { readonly text: string }[]
  readonly annotations: readonly GoldQuotation[]
}

/** A quotation of either side, as numbers of the set's tokens. */
interface Marked {
  readonly kind: string
  readonly quote: ReadonlySet<number>
  readonly speaker: ReadonlySet<number>
}

/** Tokens of gold, found, and both. */
interface Count {
  readonly gold: number
  readonly found: number
  readonly both: number
}

const none: Count = { gold: 0, found: 0, both: 0 }

const plus = (a: Count, b: Count): Count => ({
  gold: a.gold + b.gold,
  found: a.found + b.found,
  both: a.both + b.both,
})

/** Types of the set as kinds of a statement. */
const kindOf: Readonly<Record<string, string>> = {
  Direct: 'Direct',
  Indirect: 'Indirect',
  IndirectFreeIndirect: 'Indirect',
  FreeIndirect: 'Indirect',
  Reported: 'Reported',
  direct: 'Direct',
  indirect: 'Indirect',
  mixed: 'Indirect',
  reported: 'Reported',
}

const mark = /["„“”»«‚‘’']/u

/** Direct spans hold no marks by contract, those of the set do. */
const withMarks = ({ start, end, kind }: Statement, text: string): readonly [number, number] => {
  if (kind !== 'direct') return [start, end]
  const open = mark.test(text[start - 1] ?? '') ? start - 1 : start
  const close = /^[,.]?["„“”»«‚‘’']/u.exec(text.slice(end, end + 2))?.[0].length ?? 0
  return [open, end + close]
}

const solid = (text: string): number => text.normalize('NFC').replace(/\s/gu, '').length

/** Takes places of a reading's text to tokens of the set: both have the same characters save white space. */
const tokenFinder = (article: Article, text: string): ((start: number, end: number) => ReadonlySet<number>) => {
  const owners: number[] = []
  for (const [token, { text: word }] of article.tokens.entries())
    for (let count = solid(word); count > 0; count -= 1) owners.push(token)
  const before = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at += 1) before[at + 1] = (before[at] ?? 0) + (/\s/u.test(text[at] ?? '') ? 0 : 1)
  return (start, end) => new Set(owners.slice(before[start], before[end]))
}

const goldOf = ({ annotations }: Article): readonly Marked[] =>
  annotations.map(({ type, quote, speaker }) => ({
    kind: type,
    quote: new Set(quote.tokenIds),
    speaker: new Set(speaker?.tokenIds ?? []),
  }))

const foundIn = (article: Article, reading: Reading | undefined): readonly Marked[] => {
  if (!reading) return []
  const tokens = tokenFinder(article, reading.text)
  return reading.statements.map((statement) => ({
    kind: statement.kind,
    quote: tokens(...withMarks(statement, reading.text)),
    speaker: statement.speaker ? tokens(statement.speaker.start, statement.speaker.end) : new Set(),
  }))
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((one) => b.has(one)).length

interface Scored {
  readonly quotes: Count
  readonly speaker: Count
}

const sizes = (all: readonly Marked[], role: 'quote' | 'speaker'): number =>
  all.reduce((sum, one) => sum + one[role].size, 0)

const scoreOne = (gold: readonly Marked[], found: readonly Marked[]): Scored => {
  const pairs = pairsOf(gold, found)
  const both = (role: 'quote' | 'speaker'): number =>
    pairs.reduce((sum, [g, f]) => sum + shared(gold[g]?.[role] ?? new Set(), found[f]?.[role] ?? new Set()), 0)
  const count = (role: 'quote' | 'speaker'): Count => ({
    gold: sizes(gold, role),
    found: sizes(found, role),
    both: both(role),
  })
  return { quotes: count('quote'), speaker: count('speaker') }
}

/** Quotations of both sides in pairs that share most tokens, by place. */
const pairsOf = (gold: readonly Marked[], found: readonly Marked[]): readonly (readonly [number, number])[] => {
  const shares = gold.map((one) => found.map((other) => shared(one.quote, other.quote)))
  return pairing(shares).flatMap((column, row) => ((shares[row]?.[column] ?? 0) > 0 ? [[row, column] as const] : []))
}

const shown = (article: Article, { kind, quote, speaker }: Marked): string => {
  const say = (all: ReadonlySet<number>): string => [...all].map((token) => article.tokens[token]?.text ?? '').join(' ')
  return `${kind} [${say(speaker)}] ${say(quote)}`
}

/** Quotations of which less than half their tokens were met, and those found too many. */
const missesIn = (article: Article, gold: readonly Marked[], found: readonly Marked[]): readonly string[] => {
  const pairs = pairsOf(gold, found)
  const lines: string[] = []
  const used = new Set<number>()
  for (const [at, one] of gold.entries()) {
    const other = pairs.find(([g]) => g === at)?.[1] ?? -1
    const meant = found[other]
    used.add(other)
    if (!meant) lines.push(`missed ${shown(article, one)}`)
    else {
      const both = shared(one.quote, meant.quote)
      if (both * 1.5 < Math.max(one.quote.size, meant.quote.size))
        lines.push(`span   ${shown(article, one)} | ${shown(article, meant)}`)
      else if (shared(one.speaker, meant.speaker) * 2 < Math.max(one.speaker.size, meant.speaker.size))
        lines.push(`who    ${shown(article, one)} | ${shown(article, meant)}`)
    }
  }
  for (const [at, one] of found.entries()) if (!used.has(at)) lines.push(`extra  ${shown(article, one)}`)
  return lines.map((line) => `  ${article.documentName.slice(0, 24)}: ${line}`)
}

interface Measured {
  readonly all: Scored
  readonly direct: Scored
  readonly indirect: Scored
  readonly reported: Scored
  readonly misses: readonly string[]
}

const measured = async (article: Article): Promise<Measured> => {
  const bytes = Buffer.from(article.originalText)
  const { readings } = await readBytes(bytes, { address: 'article.txt', mediaType: 'text/plain' })
  const gold = goldOf(article)
  const found = foundIn(article, readings[0])
  const only = (kind: string): Scored => {
    const fits = (one: Marked): boolean => kindOf[one.kind] === kind
    return scoreOne(gold.filter(fits), found.filter(fits))
  }
  return {
    all: scoreOne(gold, found),
    direct: only('Direct'),
    indirect: only('Indirect'),
    reported: only('Reported'),
    misses: missesIn(article, gold, found),
  }
}

const rates = ({ gold, found, both }: Count): readonly [precision: number, recall: number, f1: number] => {
  const precision = found === 0 ? 0 : both / found
  const recall = gold === 0 ? 0 : both / gold
  return [precision, recall, precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)]
}

const others: Readonly<Record<string, string>> = { quotes: '.479', speaker: '.355 (roles)', joint: '.391' }

const rowsOf = (all: readonly Measured[]): readonly (readonly [field: string, count: Count])[] => {
  const sum = (pick: (one: Measured) => Count): Count => all.map(pick).reduce(plus, none)
  const quotes = sum((one) => one.all.quotes)
  const speaker = sum((one) => one.all.speaker)
  return [
    ['quotes', quotes],
    ['speaker', speaker],
    ['joint', plus(quotes, speaker)],
    ['Direct', sum((one) => one.direct.quotes)],
    ['Indirect', sum((one) => one.indirect.quotes)],
    ['Reported', sum((one) => one.reported.quotes)],
  ]
}

const measureFile = async (path: string): Promise<readonly Measured[]> => {
  const all: Measured[] = []
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean))
    all.push(await measured(JSON.parse(line) as Article))
  return all
}

/** Statements of news articles against marked quotations, by tokens. System and gold quotations of an article are paired
 * one to one so that they share most tokens; precision is the share of found tokens that their pair has too, recall that
 * of gold tokens. Tokens of a speaker count as met only where the quotation is paired. Joint pools tokens of quotations
 * and speakers. `quotes`, `speaker` and `joint` take all types together, whatever kind was found; `Direct`, `Indirect` and
 * `Reported` set gold of that type against statements of that kind alone (`mixed` is indirect). Direct statements hold no
 * quotation marks by contract but those of the set do, so that the marks right beside them are added first. */
export const measureQuotations: MeasureKind = async (data): Promise<KindMeasured> => {
  const folder = join(data, 'quotation-de-news')
  const files = existsSync(folder) ? filesLike(folder, /^(?!train).*\.ndjson$/u) : []
  let kind: KindMeasured = { printed: [], scores: {}, missing: [], misses: [] }
  for (const path of files) {
    const all = await measureFile(path)
    const rows = rowsOf(all)
    const name = `quotations, ${basename(path)} (${all.length})`
    const cells = rows.map(([field, count]) => [
      field,
      ...rates(count).map((share) => share.toFixed(3)),
      others[field] ?? '-',
    ])
    kind = {
      printed: [...kind.printed, table([name, 'P', 'R', 'F1', 'QUiTE on test'], cells)],
      scores: {
        ...kind.scores,
        ...Object.fromEntries(rows.map(([field, count]) => [`quotation-de-news/de/${field}`, rates(count)[2]])),
      },
      missing: [],
      misses: [...(kind.misses ?? []), ...all.flatMap(({ misses }) => misses)],
    }
  }
  return files.length > 0 ? kind : { ...kind, missing: ['quotation-de-news'] }
}
