import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { lexicons } from '../src/lexicon/index.js'
import type { Time } from '../src/model/index.js'
import { findTimes } from '../src/read/time/index.js'
import { filesLike } from './conllu.js'
import { plainDraft } from './draft.js'
import type { KindMeasured, MeasureKind } from './measure.js'
import { table } from './table.js'
import { type Score, scoreOf } from './tally.js'
import { type GoldTime, readExpressions, readMarked, type TimeText } from './time-sets.js'

interface TimeSet {
  readonly folder: string
  /** Name of the folder or file of one part of the set. */
  readonly part: RegExp
  readonly language: 'de' | 'en'
  /** Name in the keys of the floors. */
  readonly set: string
  readonly read: (path: string) => readonly TimeText[]
  /** Whether only the values of given expressions count, not what else is found. */
  readonly valuesOnly: boolean
  /** The row that the set is compared by; its field is `times.value`. */
  readonly value: string
  /** What HeidelTime reaches by row, as data/README.md states it. */
  readonly others: Readonly<Record<string, string>>
}

const markedIn =
  (ending: RegExp) =>
  (path: string): readonly TimeText[] =>
    filesLike(path, ending).map((file) => readMarked(file, basename(file)))

const sets: readonly TimeSet[] = [
  {
    folder: 'time-de',
    part: /^krauts-/u,
    language: 'de',
    set: 'krauts',
    read: markedIn(/\.tml$/u),
    valuesOnly: false,
    value: 'relaxed, value',
    others: { relaxed: '.813', 'relaxed, value': '.665' },
  },
  {
    folder: 'time-de',
    part: /^wikiwars/u,
    language: 'de',
    set: 'wikiwars',
    read: markedIn(/\.xml$/u),
    valuesOnly: false,
    value: 'strict, value',
    others: { relaxed: '.933', 'strict, value': '.787' },
  },
  {
    folder: 'time-en',
    part: /^wikiwars-expressions.*\.json$/u,
    language: 'en',
    set: 'wikiwars',
    read: readExpressions,
    valuesOnly: true,
    value: 'value',
    others: { value: '.898' },
  },
]

interface Pair {
  readonly name: string
  readonly gold: GoldTime | null
  readonly found: Time | null
}

const touches = (gold: GoldTime, found: Time): boolean => gold.start < found.end && found.start < gold.end
const sameSpan = (gold: GoldTime, found: Time): boolean => gold.start === found.start && gold.end === found.end

/** Pairs one to one: the same span first, then what overlaps and has the value, then what overlaps. */
const pairsOf = (name: string, gold: readonly GoldTime[], found: readonly Time[]): readonly Pair[] => {
  const open = new Set(found)
  const paired = new Map<GoldTime, Time>()
  const passes = [
    (one: GoldTime, time: Time) => sameSpan(one, time),
    (one: GoldTime, time: Time) => touches(one, time) && one.value === time.value,
    touches,
  ]
  for (const fits of passes)
    for (const one of gold) {
      if (paired.has(one)) continue
      const time = [...open].find((candidate) => fits(one, candidate))
      if (!time) continue
      paired.set(one, time)
      open.delete(time)
    }
  return [
    ...gold.map((one) => ({ name, gold: one, found: paired.get(one) ?? null })),
    ...[...open].map((time) => ({ name, gold: null, found: time })),
  ]
}

const counted = (pairs: readonly Pair[], hits: (gold: GoldTime, found: Time) => boolean): Score =>
  scoreOf({
    gold: pairs.filter(({ gold }) => gold !== null).length,
    found: pairs.filter(({ found }) => found !== null).length,
    hit: pairs.filter(({ gold, found }) => gold !== null && found !== null && hits(gold, found)).length,
  })

const sameValue = (gold: GoldTime, found: Time): boolean => gold.value === found.value

type Row = readonly [row: string, score: Score]

const rowsOf = (pairs: readonly Pair[], { valuesOnly }: TimeSet): readonly Row[] => {
  if (valuesOnly) {
    const right = counted(
      pairs.filter(({ gold }) => gold !== null),
      sameValue,
    )
    return [['value', { ...right, precision: right.recall, f1: right.recall }]]
  }
  const typed = pairs.some(({ gold }) => gold !== null && gold.type !== '')
  return [
    ['strict', counted(pairs, sameSpan)],
    ['relaxed', counted(pairs, () => true)],
    ['relaxed, value', counted(pairs, sameValue)],
    ['strict, value', counted(pairs, (gold, found) => sameSpan(gold, found) && sameValue(gold, found))],
    ...(typed ? [['relaxed, type', counted(pairs, (gold, found) => gold.type === found.type)] as const] : []),
  ]
}

const fieldOf = (row: string, { value }: TimeSet): string =>
  row === value ? 'times.value' : `times.${row.replace(', ', '-')}`

const missOf = (set: TimeSet, { name, gold, found }: Pair): string | null => {
  const shown = (time: GoldTime | Time | null): string => (time ? `${time.text.trim()} = ${time.value}` : '-')
  if (gold && found && sameValue(gold, found) && (set.valuesOnly || sameSpan(gold, found))) return null
  if (!gold && set.valuesOnly) return null
  const kind = !gold ? 'extra ' : !found ? 'missed' : sameValue(gold, found) ? 'span  ' : 'value '
  return `  ${set.set}/${set.language} ${name}: ${kind} ${shown(gold)} | ${shown(found)}`
}

const measured = (set: TimeSet, path: string) => {
  const pairs = set
    .read(path)
    .flatMap((text) =>
      pairsOf(text.name, text.times, findTimes(plainDraft(text.text, lexicons[set.language], text.issued))),
    )
  const rows = rowsOf(pairs, set)
  const name = `${set.language} ${basename(path)}`
  return {
    cells: rows.map(([row, score]) => [
      `${name}, ${row}`,
      ...[score.precision, score.recall, score.f1].map((share) => share.toFixed(3)),
      set.others[row] ?? '-',
    ]),
    scores: rows.map(([row, score]) => [`${set.set}/${set.language}/${fieldOf(row, set)}`, score.f1] as const),
    misses: pairs.flatMap((pair) => missOf(set, pair) ?? []),
  }
}

const partsOf = (data: string, { folder, part }: TimeSet): readonly string[] => {
  const path = join(data, folder)
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => part.test(name))
        .sort()
        .map((name) => join(path, name))
    : []
}

/** Time expressions: place and TIMEX value on every part of a set that lies there. Strict is the same span, relaxed any
 * overlap, one to one (TempEval-3, UzZaman et al. 2013). English expressions come one by one with a cut context, so that
 * only the share of right values can be told. */
export const measureTimes: MeasureKind = async (data): Promise<KindMeasured> => {
  const parts = sets.flatMap((set) => partsOf(data, set).map((path) => measured(set, path)))
  return {
    printed:
      parts.length === 0
        ? []
        : [
            table(
              ['times', 'P', 'R', 'F1', 'HeidelTime'],
              parts.flatMap(({ cells }) => cells),
            ),
          ],
    scores: Object.fromEntries(parts.flatMap(({ scores }) => scores)),
    missing: sets.filter((set) => partsOf(data, set).length === 0).map((set) => `${set.folder} (${set.set})`),
    misses: parts.flatMap(({ misses }) => misses),
  }
}
