import { mix } from '../label/index.js'
import { openedBy, type Sight } from './sight.js'

/** How a clause stands to that of a cue. */
export interface Relation {
  /** The clause right below that of the cue, or below one that holds it, through which this one hangs on it; -1 for none. */
  readonly child: number
  /** With how that clause is opened. */
  readonly fine: number
  /** 1 the clause of the cue itself, 2 one around it, 4 and 5 one below it after and before the cue, 7 to 10 beside it. */
  readonly coarse: number
  readonly depth: number
}

export const unrelated: Relation = { child: -1, fine: 0, coarse: 0, depth: 0 }

/** Clauses inside clauses are followed no further than this. */
const deepest = 50

const around = ({ clauses }: Sight, home: number): ReadonlySet<number> => {
  const found = new Set<number>()
  let one = clauses[home]?.parent ?? -1
  while (one >= 0 && found.size < deepest) {
    found.add(one)
    one = clauses[one]?.parent ?? -1
  }
  return found
}

/** How each clause of a sentence stands to the clause in which a token stands. */
export const relationsTo = (sight: Sight, token: number): readonly Relation[] => {
  const { clauses, owners, start } = sight
  const home = owners[token - start] ?? -1
  const above = around(sight, home)
  return clauses.map((_clause, number): Relation => {
    if (number === home) return { child: -1, fine: 1, coarse: 1, depth: 0 }
    if (above.has(number)) return { child: -1, fine: 2, coarse: 2, depth: 0 }
    let child = number
    let depth = 1
    for (; depth < deepest; depth += 1) {
      const parent = clauses[child]?.parent ?? -1
      if (parent < 0 || parent === home || above.has(parent)) break
      child = parent
    }
    const parent = clauses[child]?.parent ?? -1
    const side = (clauses[child]?.start ?? 0) > token ? 1 : 2
    const coarse = (parent < 0 ? 6 : parent === home ? 3 : 8) + side
    return { child, fine: mix(coarse, openedBy(sight, clauses[child])), coarse, depth }
  })
}

/** How the first clause of content after a token, below its own, is opened; 0 where there is none. */
export const contentAfter = (sight: Sight, token: number): number => {
  const home = sight.owners[token - sight.start] ?? -1
  const found = sight.clauses.find(
    ({ parent, kind, start }) => parent === home && kind !== 'relative' && start > token && home >= 0,
  )
  return openedBy(sight, found)
}
