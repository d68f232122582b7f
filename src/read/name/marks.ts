import { firms, type Lexicon, towns } from '../../lexicon/index.js'
import { tableFor } from '../entity/table.js'
import type { Given } from '../label/index.js'
import { hashText, mix } from '../label/index.js'
import { shapeOf } from '../label/shape.js'

/** Names of more words than this are found by rules, not here. */
const mostWords = 7

/** Marks of all names that the finder is told of, and how many words the longest has by its first word. */
interface Marks {
  readonly forms: ReadonlyMap<string, string>
  readonly reach: ReadonlyMap<string, number>
}

const listed = (rows: string): readonly string[] => rows.trim().split(/[|\n]/u)

const places = new Set(listed(towns))

/** Whether our list of towns, regions and rivers holds a name. */
export const isListed = (name: string): boolean => places.has(name)

const made = new Map<Lexicon['code'], Marks>()

/** What our tables say of names, and lists of names that are too often ordinary words to count by themselves. */
const marksFor = (code: Lexicon['code']): Marks => {
  const known = made.get(code)
  if (known) return known
  const { forms: tabled, reach: tabledReach } = tableFor(code)
  const forms = new Map([...tabled].map(([name, { type, outlet }]) => [name, `${type}${outlet ? 'o' : ''}`]))
  const reach = new Map(tabledReach)
  const add = (name: string, mark: string): void => {
    const words = name.split(' ')
    const first = words[0] ?? ''
    if (!forms.has(name)) forms.set(name, mark)
    if ((reach.get(first) ?? 0) < words.length) reach.set(first, words.length)
  }
  for (const name of listed(firms)) add(name, 'firm')
  for (const name of listed(towns)) add(name, 'town')
  made.set(code, { forms, reach })
  return { forms, reach }
}

/** The mark of a name of so many words, as it stands or without an ending. */
const markAt = (
  words: readonly string[],
  from: number,
  to: number,
  forms: ReadonlyMap<string, string>,
  endings: readonly string[],
): string | undefined => {
  const name = from + 1 === to ? (words[from] ?? '') : words.slice(from, to).join(' ')
  const found = forms.get(name)
  if (found) return found
  const ending = endings.find((one) => one !== '' && name.endsWith(one) && forms.has(name.slice(0, -one.length)))
  return ending === undefined ? undefined : forms.get(name.slice(0, -ending.length))
}

/** Marks the words that lie in a known name, the longest first, from left to right. */
const marked = (words: readonly string[], { code, entity }: Lexicon): readonly string[] => {
  const { forms, reach } = marksFor(code)
  const marks = words.map(() => '')
  for (let from = 0; from < words.length; from += 1) {
    const longest = Math.min(mostWords, reach.get(words[from] ?? '') ?? 1, words.length - from)
    for (let to = from + longest; to > from; to -= 1) {
      const mark = markAt(words, from, to, forms, entity.endings)
      if (mark === undefined) continue
      for (let at = from; at < to; at += 1) marks[at] = `${at === from ? 'B' : 'I'}${mark}`
      from = to - 1
      break
    }
  }
  return marks
}

const each = 4

/** What our tables say of the words of a sentence, as features by place: of the word, of those beside it, and of the word
 * with its shape. */
export const marksOf = (words: readonly string[], lexicon: Lexicon): Given => {
  const marks = marked(words, lexicon)
  const values = new Int32Array(words.length * each)
  const hash = (at: number): number => (marks[at] ? hashText(1, marks[at] ?? '') : 0)
  for (let at = 0; at < words.length; at += 1) {
    values[at * each] = hash(at)
    values[at * each + 1] = hash(at - 1)
    values[at * each + 2] = hash(at + 1)
    values[at * each + 3] = marks[at] ? mix(hash(at), hashText(2, shapeOf(words[at] ?? ''))) : 0
  }
  return { each, values }
}
