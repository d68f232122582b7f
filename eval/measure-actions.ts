import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Lexicon, lexicons } from '../src/lexicon/index.js'
import type { Action, Party } from '../src/model/index.js'
import { findAll } from '../src/read/findings.js'
import { equipped } from '../src/read/index.js'
import { filesLike } from './conllu.js'
import { plainDraft } from './draft.js'
import { plain } from './match.js'
import type { KindMeasured, MeasureKind } from './measure.js'
import { table } from './table.js'
import { scoreOf } from './tally.js'

/** Whoever acts or is acted on, as a record names them. */
interface GoldActor {
  readonly actorText?: string
}

/** A record of events after PLOVER: one act told in one sentence. */
export interface GoldAction {
  readonly id: string
  readonly text?: string
  readonly event: string
  readonly mode?: string
  /** The words that tell the act, without those between them. */
  readonly eventText: string
  readonly source?: readonly GoldActor[] | string
  /** Empty where the sources act on each other. */
  readonly target?: readonly GoldActor[] | string
  readonly status?: string
}

/** Older names of types, and the mode that one of them stands for. */
const renamed: Readonly<Record<string, string>> = {
  demand: 'request',
  disapprove: 'accuse',
  investigate: 'accuse',
  fight: 'assault',
}

const typeOf = ({ event }: GoldAction): string => renamed[event.toLowerCase()] ?? event.toLowerCase()

const articles = new Set('the a an der die das den dem des ein eine einen einem einer eines'.split(' '))

const wordsOf = (text: string): readonly string[] =>
  plain(text.replace(/(?<=\p{L})['’]s(?!\p{L})/gu, ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !articles.has(word))

/** How many words two bags share. */
const shared = (gold: readonly string[], found: readonly string[]): number => {
  const bag = new Map<string, number>()
  for (const word of gold) bag.set(word, (bag.get(word) ?? 0) + 1)
  let count = 0
  for (const word of found) {
    const rest = bag.get(word) ?? 0
    if (rest > 0) count += 1
    bag.set(word, rest - 1)
  }
  return count
}

const textsOf = (actors: GoldAction['source']): readonly string[] =>
  Array.isArray(actors) ? (actors as readonly GoldActor[]).map(({ actorText = '' }) => actorText).filter(Boolean) : []

/** The act of a record: the one whose words overlap the record's most; the first of several, and where none does. */
export const chosen = ({ eventText }: Pick<GoldAction, 'eventText'>, found: readonly Action[]): Action | undefined => {
  const wanted = wordsOf(eventText)
  let best = found[0]
  let most = 0
  for (const action of found) {
    const words = action.why.words.map(({ text }) => text).join(' ')
    const count = shared(wanted, wordsOf(words))
    if (count > most) {
      most = count
      best = action
    }
  }
  return best
}

/** Counts of one side of one record, in words and in records. */
interface Side {
  readonly gold: number
  readonly found: number
  readonly hit: number
  /** At least half of the words of the gold are found; null where the gold names nobody. */
  readonly loose: boolean | null
}

/** Compares the words that name a side. */
export const sideOf = (gold: readonly string[], found: readonly string[]): Side => {
  const [wanted, got] = [gold.flatMap(wordsOf), found.flatMap(wordsOf)]
  const hit = shared(wanted, got)
  return { gold: wanted.length, found: got.length, hit, loose: wanted.length === 0 ? null : hit * 2 >= wanted.length }
}

interface Judged {
  readonly gold: GoldAction
  readonly action: Action | undefined
  readonly type: boolean
  readonly mode: boolean | null
  readonly status: boolean | null
  readonly source: Side
  readonly target: Side
}

const texts = (parties: readonly Party[] = []): readonly string[] => parties.map(({ text }) => text)

const judged = (gold: GoldAction, found: readonly Action[]): Judged => {
  const action = chosen(gold, found)
  const [source, target] = [textsOf(gold.source), textsOf(gold.target)]
  const together = source.length > 1 && target.length === 0
  const found2 = together ? [] : texts(action?.targets)
  return {
    gold,
    action,
    type: action?.type === typeOf(gold),
    mode: gold.mode ? action?.mode === gold.mode : null,
    status: gold.status ? action?.status === gold.status : null,
    source: sideOf(
      source,
      together ? [...new Set([...texts(action?.actors), ...texts(action?.targets)])] : texts(action?.actors),
    ),
    target: sideOf(target, found2),
  }
}

const share = (all: readonly (boolean | null)[]): number | null => {
  const told = all.filter((one) => one !== null)
  return told.length === 0 ? null : told.filter(Boolean).length / told.length
}

const sum = (all: readonly Side[]) =>
  scoreOf({
    gold: all.reduce((count, { gold }) => count + gold, 0),
    found: all.reduce((count, { found }) => count + found, 0),
    hit: all.reduce((count, { hit }) => count + hit, 0),
  })

const missesOf = (set: string, all: readonly Judged[]): readonly string[] =>
  all.flatMap(({ gold, action, type, status, source, target }) => {
    const full = ({ gold: wanted, found, hit }: Side): boolean => hit === wanted && hit === found
    if (type && status !== false && full(source) && full(target)) return []
    const shown = action
      ? `${action.type}/${action.status} ${texts(action.actors).join('; ')} -> ${texts(action.targets).join('; ')} [${action.why.words.map(({ text }) => text).join(' ')}] ${action.why.rule}`
      : 'nothing'
    const wanted = `${typeOf(gold)}/${gold.status ?? '-'} ${textsOf(gold.source).join('; ')} -> ${textsOf(gold.target).join('; ')} [${gold.eventText}]`
    const marks = `${type ? '' : 'TYPE '}${status === false ? 'STATUS ' : ''}${full(source) ? '' : 'source '}${full(target) ? '' : 'target'}`
    return [`  ${set} ${gold.id} ${marks}\n      gold  ${wanted}\n      found ${shown}\n      ${gold.text?.trim()}`]
  })

interface ActionSet {
  readonly language: Lexicon['code']
  readonly set: string
  readonly paths: (data: string) => readonly string[]
  /** Name in the list of what was missing. */
  readonly place: string
}

const sets: readonly ActionSet[] = [
  {
    language: 'en',
    set: 'plover',
    paths: (data) => filesLike(data, /events-en\/plover-gold-\w+\.json$/u),
    place: 'events-en',
  },
  {
    language: 'de',
    set: 'actions',
    paths: () => [join('eval', 'actions.de.json')].filter((path) => existsSync(path)),
    place: 'eval/actions.de.json',
  },
]

const measured = async ({ language, set }: ActionSet, path: string) => {
  const lexicon = (await equipped(lexicons, language))[language] ?? lexicons[language]
  const records = JSON.parse(readFileSync(path, 'utf8')) as readonly GoldAction[]
  const all = records.flatMap((gold) =>
    gold.text ? [judged(gold, findAll(plainDraft(gold.text.trim(), lexicon)).actions)] : [],
  )
  const [source, target] = [sum(all.map((one) => one.source)), sum(all.map((one) => one.target))]
  const accuracies = {
    type: share(all.map(({ type }) => type)),
    mode: share(all.map(({ mode }) => mode)),
    status: share(all.map(({ status }) => status)),
  }
  const loose = { source: share(all.map((one) => one.source.loose)), target: share(all.map((one) => one.target.loose)) }
  const cells = [
    ...Object.entries(accuracies).map(([row, value]) => [
      `${set}/${language}, ${row}`,
      '',
      '',
      '',
      value?.toFixed(3) ?? '-',
    ]),
    ...Object.entries({ source, target }).map(([row, { precision, recall, f1 }]) => [
      `${set}/${language}, ${row}`,
      ...[precision, recall, f1].map((value) => value.toFixed(3)),
      loose[row as 'source' | 'target']?.toFixed(3) ?? '-',
    ]),
  ]
  const scores = { type: accuracies.type, status: accuracies.status, source: source.f1, target: target.f1 }
  return {
    cells,
    scores: Object.entries(scores).flatMap(([field, value]) =>
      value === null ? [] : [[`${set}/${language}/${field}`, value] as const],
    ),
    misses: missesOf(set, all),
  }
}

/** Acts after PLOVER, one a record: each record's sentence is read as a document, and of the acts found the one is taken
 * whose words overlap the record's `eventText` most (the first of several, and where none overlaps), whatever its type.
 * `type`, `mode` and `status`: share of the records that state one where it is the same (modes of the older set bear
 * other names than ours, so theirs is for information). `source` and `target`: F1 over words, articles and possessive
 * endings aside, all records together; beside it the share of records of which at least half of the words were found.
 * Where several sources act on each other the record has no target: then both sides of what was found count as sources. */
export const measureActions: MeasureKind = async (data): Promise<KindMeasured> => {
  const rows = []
  for (const set of sets) for (const path of set.paths(data)) rows.push(await measured(set, path))
  return {
    printed:
      rows.length === 0
        ? []
        : [
            table(
              ['actions', 'P', 'R', 'F1', 'share'],
              rows.flatMap(({ cells }) => cells),
            ),
          ],
    scores: Object.fromEntries(rows.flatMap(({ scores }) => scores)),
    missing: sets.filter(({ paths }) => paths(data).length === 0).map(({ place }) => place),
    misses: rows.flatMap(({ misses }) => misses),
  }
}
