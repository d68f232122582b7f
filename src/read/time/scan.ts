import { unit, unitClass } from '../text/classes.js'
import { type Clock, clockAt } from './clock.js'
import { matchAt } from './pattern.js'
import { resolvers } from './resolve.js'
import { type FoundTime, fullDay, type Match, named, type Scene } from './scene.js'
import { mergedBefore, type Stamp, stampAt } from './stamp.js'
import { enterParagraph, remember } from './thread.js'
import { groupsOf, type Phrase, phrasesFor } from './vocabulary.js'

/** A clock time, with the day that was named last before it where that is near enough to be meant. */
export interface ScannedClock extends Clock {
  readonly day: string | null
}

/** What reading a text from front to back finds; clock times still lack their day. */
export interface Scanned {
  readonly times: readonly FoundTime[]
  readonly clocks: readonly ScannedClock[]
}

const isWordly = (text: string, at: number): boolean => {
  const kind = unitClass(text.charCodeAt(at))
  return kind === unit.letter || kind === unit.digit || kind === unit.mark
}

const wordEnd = (text: string, start: number): number => {
  let end = start + 1
  while (end < text.length && isWordly(text, end)) end += 1
  return end
}

/** How far before a clock time its day may stand in news. */
const reach = 240

/** Years after the day of issue that a date in news may lie. */
const ahead = 20

/** Words longer than this are no words of a calendar. */
const longest = 32

interface Tried {
  readonly phrase: Phrase
  readonly match: Match
}

const tried = (phrases: readonly Phrase[], text: string, start: number): readonly Tried[] => {
  const all: Tried[] = []
  for (const phrase of phrases) {
    const hit = matchAt(phrase.pattern, text, start)
    if (hit) all.push({ phrase, match: { start, end: start + hit[0].length, groups: groupsOf(hit) } })
  }
  return all.length < 2 ? all : all.sort((a, b) => b.match.end - a.match.end)
}

/** The longest phrase at a place that stands for a time. */
const phraseAt = (scene: Scene, phrases: readonly Phrase[], start: number): FoundTime | null => {
  for (const { phrase, match } of tried(phrases, scene.text, start)) {
    const { means, id } = phrase.rule
    const resolved = resolvers[means](scene, match)
    if (resolved) return { ...resolved, start: match.start, end: match.end, rule: id }
  }
  return null
}

const stampFound = ({ words }: Scene, { start, end, day, clock, offset }: Stamp): FoundTime => {
  const value = clock ? `${day}T${clock}${offset ?? ''}` : day
  const type = clock ? 'TIME' : 'DATE'
  return { start, end, type, value, from: value, to: value, how: 'stated', rule: words.reasons.stamp.id }
}

/** A digit inside a longer number or after a mark that joins it to one; "1939/1940" are two years. */
const isInside = (text: string, at: number): boolean => {
  const mark = text[at - 1] ?? ''
  if (mark === '/' && /\d{4}\/$/u.test(text.slice(Math.max(0, at - 5), at)))
    return !/^\d{4}/u.test(text.slice(at, at + 4))
  return /[.,:/]/u.test(mark) && /[\p{L}\p{N}]/u.test(text[at - 2] ?? '')
}

/** Two digits of a year that would lie far ahead of the day of issue are of the century before. */
const inPast = (stamp: Stamp, { issued }: Scene): Stamp => {
  const year = Number(stamp.day.slice(0, 4))
  const short = !stamp.text.includes(String(year))
  if (!short || issued === null || year <= Number(issued.slice(0, 4)) + ahead) return stamp
  return { ...stamp, day: `${year - 100}${stamp.day.slice(4)}` }
}

class Scan {
  readonly times: FoundTime[] = []
  readonly clocks: ScannedClock[] = []
  readonly scene: Scene

  constructor(scene: Scene) {
    this.scene = scene
  }

  /** Reads what begins at a word; gives the place to go on from. */
  read(start: number, end: number): number {
    const { text, vocabulary } = this.scene
    const isNumber = unitClass(text.charCodeAt(start)) === unit.digit
    const word = isNumber ? '#' : text.slice(start, Math.min(end, start + longest)).toLowerCase()
    if (isNumber || vocabulary.stampWords.has(word)) {
      const stamp = stampAt(text, start, vocabulary.words)
      if (stamp) return this.keepStamp(stamp)
    }
    const inside = isNumber && isInside(text, start)
    const phrases = phrasesFor(vocabulary, word)
    if (phrases.length > 0) enterParagraph(this.scene, start)
    const phrase = phrases.length === 0 || inside ? null : phraseAt(this.scene, phrases, start)
    const clock =
      !inside && (isNumber || vocabulary.clockWords.has(word)) ? clockAt(text, start, vocabulary.words) : null
    if (clock && (!phrase || clock.end >= phrase.end)) {
      this.clocks.push({ ...clock, day: this.dayBefore(start) })
      return clock.end
    }
    if (!phrase) return end
    this.times.push(phrase)
    if (!this.looksBack(phrase)) remember(this.scene, phrase)
    return phrase.end
  }

  /** "The day before" tells of an earlier day without leaving the one that the text has come to. */
  looksBack({ rule, value, how }: FoundTime): boolean {
    if (/\/season$/u.test(rule)) return how === 'implied'
    const before = fullDay(this.scene.last)
    return /\/(?:next|later)$/u.test(rule) && before !== null && value < before && value.length >= before.length
  }

  dayBefore(at: number): string | null {
    const { text, lastAt, narrative } = this.scene
    const near = narrative || (at - lastAt < reach && !text.slice(lastAt, at).includes('\n'))
    return near ? fullDay(named(this.scene, at)) : null
  }

  /** A stamp takes in the clock time that stands right before it. */
  keepStamp(read: Stamp): number {
    const stamp = inPast(read, this.scene)
    const { text, words } = this.scene
    const before = this.clocks.at(-1)
    const merged = before && !stamp.clock ? mergedBefore(text, before, stamp, words) : null
    if (merged) this.clocks.pop()
    const found = stampFound(this.scene, merged ?? stamp)
    this.times.push(found)
    remember(this.scene, found)
    return found.end
  }
}

/** Reads a text once from front to back, looking up which phrases may begin with each word.
 * Takes time in proportion to the text: a word is looked at once, and a phrase has a bounded length. */
export const scanTimes = (scene: Scene): Scanned => {
  const { text } = scene
  const scan = new Scan(scene)
  let at = 0
  while (at < text.length) {
    if (!isWordly(text, at)) {
      at += 1
      continue
    }
    const end = wordEnd(text, at)
    const next = scan.read(at, end)
    at = next > at ? Math.max(next, end) : end
  }
  return scan
}
