import type { Lexicon } from '../../lexicon/index.js'
import { type Entry, tableFor } from '../entity/table.js'
import type { Given } from '../label/index.js'
import { hashText, mix } from '../label/index.js'
import { shapeOf } from '../label/shape.js'

/** Names of more words than this are found by rules, not here. */
const mostWords = 7

const markOf = ({ type, outlet }: Entry, opens: boolean): string => `${opens ? 'B' : 'I'}${type}${outlet ? 'o' : ''}`

/** The entry of a name of so many words, as it stands or without an ending. */
const entryAt = (
  words: readonly string[],
  from: number,
  to: number,
  forms: ReadonlyMap<string, Entry>,
  endings: readonly string[],
): Entry | undefined => {
  const name = from + 1 === to ? (words[from] ?? '') : words.slice(from, to).join(' ')
  const found = forms.get(name)
  if (found) return found
  const ending = endings.find((one) => one !== '' && name.endsWith(one) && forms.has(name.slice(0, -one.length)))
  return ending === undefined ? undefined : forms.get(name.slice(0, -ending.length))
}

/** Marks the words that lie in a known name, the longest first, from left to right. */
const marked = (words: readonly string[], { code, entity }: Lexicon): readonly string[] => {
  const { forms, reach } = tableFor(code)
  const marks = words.map(() => '')
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from] ?? ''
    const longest = Math.min(mostWords, reach.get(word) ?? 1, words.length - from)
    for (let to = from + longest; to > from; to -= 1) {
      const entry = entryAt(words, from, to, forms, entity.endings)
      if (!entry) continue
      for (let at = from; at < to; at += 1) marks[at] = markOf(entry, at === from)
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
