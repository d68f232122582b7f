import { readFile } from './door.js'
import { digestOf, type GoldCase, loadGold } from './gold.js'
import { scoreReading } from './score.js'
import { table } from './table.js'
import { addUp, scoreOf, type Tallies } from './tally.js'

/** What the gold of one language in one set came to. */
export interface GoldGroup {
  readonly set: string
  readonly language: string
  readonly documents: number
  readonly tallies: Tallies
}

const language = (one: GoldCase): string => loadGold(one.goldPath).language

const tallyCase = async (one: GoldCase): Promise<Tallies> => {
  const { readings } = await readFile(one.inputPath)
  const reading = readings[one.place]
  if (reading === undefined)
    return new Map([['read', { gold: 1, found: 0, hit: 0, misses: [`missed ${one.name}: no reading came of it`] }]])
  return new Map([
    ['read', { gold: 1, found: 1, hit: 1, misses: [] }],
    ...scoreReading(loadGold(one.goldPath), reading),
  ])
}

const tallyGroup = async (set: string, code: string, cases: readonly GoldCase[]): Promise<GoldGroup> => {
  const tallies: Tallies[] = []
  for (const one of cases) tallies.push(await tallyCase(one))
  return { set, language: code, documents: cases.length, tallies: addUp(tallies) }
}

/** Scores all gold of a set, by language. */
export const scoreGold = async (set: string, cases: readonly GoldCase[]): Promise<readonly GoldGroup[]> => {
  const groups: GoldGroup[] = []
  for (const code of [...new Set(cases.map(language))].sort()) {
    const own = cases.filter((one) => language(one) === code)
    groups.push(await tallyGroup(set, code, own))
  }
  return groups
}

const asked = (group: GoldGroup): readonly [string, Tallies extends ReadonlyMap<string, infer T> ? T : never][] =>
  [...group.tallies].filter(([, tally]) => tally.gold > 0 || tally.found > 0)

/** F1 by `set/language/field`. */
export const goldScores = (groups: readonly GoldGroup[]): Record<string, number> =>
  Object.fromEntries(
    groups.flatMap((group) =>
      asked(group).map(([field, tally]) => [`${group.set}/${group.language}/${field}`, scoreOf(tally).f1]),
    ),
  )

export const goldTable = (group: GoldGroup): string =>
  table(
    [`${group.set}, ${group.language} (${group.documents})`, 'gold', 'found', 'P', 'R', 'F1'],
    asked(group).map(([field, tally]) => {
      const { precision, recall, f1 } = scoreOf(tally)
      return [field, tally.gold, tally.found, precision.toFixed(2), recall.toFixed(2), f1.toFixed(3)]
    }),
  )

/** One line for each finding that was missed or is too many. */
export const missesOf = (group: GoldGroup): readonly string[] =>
  [...group.tallies].flatMap(([field, { misses }]) => misses.map((miss) => `  ${group.language} ${field}: ${miss}`))

export const goldDigest = digestOf
