import { pointOf } from './point.js'
import type { FoundTime, Scene } from './scene.js'

/** A year further off than this from where the text has come to is an aside; a second one so near to it is not. */
const stride = 4
const nearby = 3

const moves = (scene: Scene, year: number): boolean => {
  const now = scene.line?.year ?? null
  if (now === null || Math.abs(year - now) <= stride) return true
  return scene.aside !== null && Math.abs(year - scene.aside) <= nearby
}

const heading = /^\s*(?:\p{N}{4})(?:\s?[-–—:].*)?$/u

/** Where a paragraph begins, a text whose sections are headed by years is back in that year. */
export const enterParagraph = (scene: Scene, at: number): void => {
  if (at < scene.paragraph) return
  const { text } = scene
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  scene.paragraph = end < 0 ? text.length : end
  const words = text.slice(start, Math.min(scene.paragraph, start + 60))
  if (scene.paragraph - start < 60 && heading.test(words)) scene.section = Number(words.trim().slice(0, 4))
  else if (scene.section === null) return
  scene.line = { year: scene.section, month: null, day: null }
  scene.bare = null
}

/** A year at the head of a paragraph is what it is about. */
const headsParagraph = ({ text }: Scene, at: number): boolean =>
  /(?:^|\n)\P{L}*(?:\p{L}+ ){0,2}$/u.test(text.slice(Math.max(0, at - 24), at))

/** The beginning of a year, told as such, is where the text goes on. */
const isBeginning = ({ from, to }: FoundTime): boolean =>
  from?.endsWith('-01-01') === true && to?.endsWith('-12-31') === false

/** Takes a time that was found as the date named last. A year alone, named in passing, moves the thread only when it
 * comes again. */
export const remember = (scene: Scene, found: FoundTime): void => {
  if (found.type !== 'DATE' && found.type !== 'TIME') return
  const point = pointOf(found.value)
  if (!point) return
  scene.last = point
  scene.lastAt = found.end
  const { year } = point
  if (year === null) return
  const heads = headsParagraph(scene, found.start)
  if (heads || moves(scene, year)) {
    const passing =
      point.month === null &&
      (scene.line?.month ?? null) !== null &&
      !heads &&
      !isBeginning(found) &&
      scene.bare !== year
    scene.bare = passing ? year : null
    if (!passing) scene.line = point
  }
  scene.aside = year
}
