/** How a form becomes a lemma: so many letters off its end, others on, in small letters or as it stands. */
export interface Ending {
  readonly cut: number
  readonly add: string
  readonly small: boolean
}

/** What training told of lemmas. Keys are a tag, a blank, and a form or ending. */
export interface LemmaTable {
  readonly endings: ReadonlyMap<string, Ending>
  readonly exceptions: ReadonlyMap<string, string>
  /** Known nouns and verbs, in small letters. */
  readonly nouns: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
}

/** Longest ending that a rule goes by. */
export const longestEnding = 7

/** What to do with an ending, as it stands in the text of a table: "2en" is two letters off, "en" on; "^" keeps capitals. */
const endingOf = (text: string): Ending => {
  const kept = text.startsWith('^')
  const digits = kept ? text.slice(1) : text
  return { cut: Number.parseInt(digits.charAt(0), 36) || 0, add: digits.slice(1), small: !kept }
}

const pairsIn = <T>(lines: readonly string[], read: (text: string) => T): ReadonlyMap<string, T> => {
  const found = new Map<string, T>()
  for (const line of lines) {
    const [tag = '', ...cells] = line.split(' ')
    for (let at = 0; at + 1 < cells.length; at += 2) found.set(`${tag} ${cells[at] ?? ''}`, read(cells[at + 1] ?? ''))
  }
  return found
}

/** Unpacks a table from its text: endings, exceptions, nouns and verbs, each after an empty line. In the first two a line
 * is a tag, then form and lemma by turns. */
export const unpackTable = (text: string): LemmaTable => {
  const [endings = '', exceptions = '', nouns = '', verbs = ''] = text.split('\n\n')
  return {
    endings: pairsIn(endings.split('\n'), endingOf),
    exceptions: pairsIn(exceptions.split('\n'), (lemma) => lemma),
    nouns: new Set(nouns.split(' ')),
    verbs: new Set(verbs.split(' ')),
  }
}
