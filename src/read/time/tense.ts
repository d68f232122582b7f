import { opens, type Scene, wordsBefore } from './scene.js'

/** How far from a weekday its verb may stand. */
const reach = 110
const ends = /[.!?;]\s+(?=[\p{Lu}"„“»])|\n/gu

const sentencePart = (text: string, at: number): { readonly before: string; readonly after: string } => {
  const before = text.slice(Math.max(0, at - reach), at)
  const after = text.slice(at, at + reach)
  const cut = [...before.matchAll(ends)].at(-1)
  return {
    before: cut ? before.slice(cut.index + cut[0].length) : before,
    after: after.split(/[.!?;]\s+(?=[\p{Lu}"„“»])|\n/u)[0] ?? '',
  }
}

const nearestIn = (pattern: RegExp, before: string, after: string): number => {
  const all = new RegExp(pattern.source, 'gu')
  const left = [...before.matchAll(all)].at(-1)
  const right = pattern.exec(after)
  return Math.min(
    left ? before.length - left.index : Number.POSITIVE_INFINITY,
    right?.index ?? Number.POSITIVE_INFINITY,
  )
}

/** Whether what a sentence says of a time is past or to come, by the word before it ("since", "by") or else by the verb
 * nearest to it; null where nothing tells. */
export const tenseAt = (scene: Scene, start: number, end: number): 'past' | 'future' | null => {
  const { words } = scene
  const opener = wordsBefore(scene, start)
  if (opens(opener, words.pastWords)) return 'past'
  if (opens(opener, words.futureWords)) return 'future'
  return verbTenseAt(scene, start, end)
}

/** The same by the verb alone. */
export const verbTenseAt = ({ text, words }: Scene, start: number, end: number): 'past' | 'future' | null => {
  const { before } = sentencePart(text, start)
  const { after } = sentencePart(text, end)
  const past = nearestIn(words.pastTense, before, after)
  const future = nearestIn(words.futureTense, before, after)
  if (past === Number.POSITIVE_INFINITY && future === past) return null
  return past < future ? 'past' : 'future'
}
