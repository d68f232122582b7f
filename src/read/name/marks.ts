import { firms, type Lexicon, towns } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'
import { tableFor } from '../entity/table.js'
import type { Given } from '../label/index.js'
import { hashText, mix } from '../label/index.js'
import { shapeOf } from '../label/shape.js'

/** Names of more words than this are found by rules, not here. */
const mostWords = 7

/** A mark as a feature, of the first word of a name and of those after it. */
interface Mark {
  readonly first: number
  readonly inner: number
}

/** Marks of all names that the finder is told of, and how many words the longest has. */
interface Marks {
  readonly forms: ReadonlyMap<string, Mark>
  /** By the first word. */
  readonly reach: ReadonlyMap<string, number>
  /** By the first two words, of names of three or more. */
  readonly further: ReadonlyMap<string, number>
}

const listed = (rows: string): readonly string[] => rows.trim().split(/[|\n]/u)

const places = new Set(listed(towns))

/** Whether our list of towns, regions and rivers holds a name. */
export const isListed = (name: string): boolean => places.has(name)

const made = new Map<Lexicon['code'], Marks>()

/** The longest name by its first words, so many of them; of names with more words only. */
const reachOf = (names: Iterable<string>, opening: number): ReadonlyMap<string, number> => {
  const reach = new Map<string, number>()
  for (const name of names) {
    const words = name.split(' ')
    if (words.length <= opening) continue
    const first = words.slice(0, opening).join(' ')
    if ((reach.get(first) ?? 0) < words.length) reach.set(first, words.length)
  }
  return reach
}

/** What our tables say of names, and lists of names that are too often ordinary words to count by themselves. */
const marksFor = (code: Lexicon['code']): Marks => {
  const known = made.get(code)
  if (known) return known
  const marks = new Map<string, Mark>()
  const markOf = (mark: string): Mark => {
    const one = marks.get(mark) ?? { first: hashText(1, `B${mark}`), inner: hashText(1, `I${mark}`) }
    marks.set(mark, one)
    return one
  }
  const forms = new Map<string, Mark>()
  for (const [name, { type, outlet }] of tableFor(code).forms) forms.set(name, markOf(`${type}${outlet ? 'o' : ''}`))
  for (const name of listed(firms)) if (!forms.has(name)) forms.set(name, markOf('firm'))
  for (const name of listed(towns)) if (!forms.has(name)) forms.set(name, markOf('town'))
  const all = { forms, reach: reachOf(forms.keys(), 1), further: reachOf(forms.keys(), 2) }
  made.set(code, all)
  return all
}

/** The mark of a name, as it stands or without an ending. */
const markOf = (name: string, forms: Marks['forms'], endings: readonly string[]): Mark | undefined => {
  const found = forms.get(name)
  if (found) return found
  for (const ending of endings) {
    const bare = ending !== '' && name.endsWith(ending) ? forms.get(name.slice(0, -ending.length)) : undefined
    if (bare) return bare
  }
  return undefined
}

/** How many words a known name that begins at a place may have. */
const longestAt = (words: readonly string[], from: number, to: number, { reach, further }: Marks): number => {
  const longest = Math.min(mostWords, reach.get(words[from] ?? '') ?? 1, to - from)
  return longest < 3 ? longest : Math.min(longest, further.get(`${words[from]} ${words[from + 1]}`) ?? 2)
}

/** Marks the words of a sentence that lie in a known name, the longest first, from left to right. */
const markIn = (words: readonly string[], { start, end }: Span, lexicon: Lexicon, marks: Int32Array): void => {
  const all = marksFor(lexicon.code)
  for (let from = start; from < end; from += 1) {
    for (let count = longestAt(words, from, end, all); count > 0; count -= 1) {
      const name = count === 1 ? (words[from] ?? '') : words.slice(from, from + count).join(' ')
      const mark = markOf(name, all.forms, lexicon.entity.endings)
      if (!mark) continue
      marks[from] = mark.first
      marks.fill(mark.inner, from + 1, from + count)
      from += count - 1
      break
    }
  }
}

const each = 4

/** What our tables say of the words of a text, as features by place: of the word, of those beside it in the sentence, and of
 * the word with its shape.
 * @param sentences Half-open ranges of words; all words are one sentence where none are told.
 */
export const marksOf = (
  words: readonly string[],
  lexicon: Lexicon,
  sentences: Iterable<Span> = [{ start: 0, end: words.length }],
): Given => {
  const marks = new Int32Array(words.length)
  const values = new Int32Array(words.length * each)
  for (const sentence of sentences) {
    const { start, end } = sentence
    markIn(words, sentence, lexicon, marks)
    for (let at = start; at < end; at += 1) {
      const mark = marks[at] ?? 0
      values[at * each] = mark
      if (at > start) values[at * each + 1] = marks[at - 1] ?? 0
      if (at + 1 < end) values[at * each + 2] = marks[at + 1] ?? 0
      if (mark !== 0) values[at * each + 3] = mix(mark, hashText(2, shapeOf(words[at] ?? '')))
    }
  }
  return { each, values }
}
