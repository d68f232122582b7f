import type { TimeWords } from '../../lexicon/index.js'
import { type Quoted, quote } from '../../model/index.js'
import { matchAt, type TimePatterns, timePatterns } from './pattern.js'
import { zoneNamed } from './zone.js'

/** A clock time without a date. */
export interface Clock extends Quoted {
  /** `HH:MM`. */
  readonly from: string
  /** `HH:MM` where a range is given. */
  readonly to: string | null
  /** IANA name or fixed offset; null where none is stated, or only "local time". */
  readonly zone: string | null
  /** The offset where the zone has the same all year; for others ask `zoneOffset` with the day. */
  readonly offset: string | null
  /** Where the first time of a range ends and the second begins. */
  readonly joint: { readonly end: number; readonly start: number } | null
}

interface Point {
  readonly hour: number
  readonly minute: number
  readonly end: number
  /** The form alone says that it is a clock time. */
  readonly sure: boolean
  readonly part: string | null
}

const inPart = (hour: number, from: number, to: number): boolean =>
  from < to ? hour >= from && hour < to : hour >= from || hour < to

/** The hour of a twelve-hour clock that lies in a part of the day; unchanged where none does. */
const shifted = (hour: number, word: string | null, words: TimeWords): number => {
  const part = words.dayParts.find((entry) => entry.word === word?.replace(/\s+/gu, ' '))
  if (!part || hour > 12) return hour
  return [hour, (hour + 12) % 24].find((candidate) => inPart(candidate, part.from, part.to)) ?? hour
}

const numberOf = (table: TimeWords['hours'], word: string): number | null =>
  table.find((entry) => entry.word === word.toLowerCase().replace(/\s+/gu, ' '))?.value ?? null

/** Reads "half past eight", "noon", "eight o'clock": clock times that hold a word. */
const readWords = (text: string, at: number, patterns: TimePatterns, words: TimeWords): Omit<Point, 'part'> | null => {
  const phrase = matchAt(patterns.shifted, text, at)
  if (phrase?.groups) {
    const { shift = '', word, hour } = phrase.groups
    const base = word ? numberOf(words.hours, word) : Number(hour)
    const total = (base ?? 99) * 60 + (numberOf(words.hourShifts, shift) ?? 0)
    if (total >= 24 * 60) return null
    const wrapped = (total + 12 * 60) % (12 * 60)
    return { hour: Math.floor(wrapped / 60), minute: wrapped % 60, end: at + phrase[0].length, sure: true }
  }
  const named = matchAt(patterns.named, text, at)
  if (named)
    return { hour: numberOf(words.namedHours, named[0]) ?? 0, minute: 0, end: at + named[0].length, sure: true }
  const listed = matchAt(patterns.listed, text, at)
  if (listed)
    return { hour: numberOf(words.listedHours, listed[0]) ?? 0, minute: 0, end: at + listed[0].length, sure: true }
  const hour = matchAt(patterns.hour, text, at)
  if (hour) return { hour: numberOf(words.hours, hour[0]) ?? 0, minute: 0, end: at + hour[0].length, sure: false }
  return null
}

const readDigits = (text: string, at: number, patterns: TimePatterns): Omit<Point, 'part'> | null => {
  const military = matchAt(patterns.military, text, at)
  const found = military ?? matchAt(patterns.digits, text, at)
  if (!found?.groups) return null
  const hour = Number(found.groups.hour)
  const minute = Number(found.groups.minute ?? 0)
  if (hour > 24 || (hour === 24 && minute > 0)) return null
  const { separator, hour: digits } = found.groups
  const sure =
    military !== null ||
    (separator === ':' && digits !== '0') ||
    (separator === '.' && patterns.sureBefore.test(text.slice(Math.max(0, at - 8), at)))
  return { hour, minute, end: at + found[0].length, sure }
}

/** Reads one clock time at a place, with the mark ("Uhr") and the part of the day that follow it. */
const readPoint = (text: string, at: number, patterns: TimePatterns, words: TimeWords): Point | null => {
  const bare = readWords(text, at, patterns, words) ?? readDigits(text, at, patterns)
  if (!bare) return null
  let { end, minute, sure } = bare
  const mark = matchAt(patterns.mark, text, end)
  if (mark) {
    end += mark[0].length
    sure = true
    if (mark.groups?.minute && minute === 0) minute = Number(mark.groups.minute)
  }
  const part = matchAt(patterns.part, text, end)
  const word = part?.groups?.part ?? null
  if (part) {
    const marks = words.dayParts.some((entry) => entry.word === word && entry.marks)
    const before = patterns.openerBefore.test(text.slice(Math.max(0, at - 16), at))
    if (sure || marks || before) return { hour: bare.hour, minute, end: end + part[0].length, sure: true, part: word }
  }
  return { hour: bare.hour, minute, end, sure, part: null }
}

const two = (value: number): string => String(value).padStart(2, '0')
const clockOf = (point: Point, part: string | null, words: TimeWords): string =>
  `${two(shifted(point.hour, point.part ?? part, words) % 24)}:${two(point.minute)}`

interface Zone {
  readonly zone: string | null
  readonly end: number
}

/** Reads the zone that stands at a place; the end stays where none does. */
const readZone = (text: string, at: number, words: TimeWords): Zone => {
  const found = matchAt(timePatterns(words).zone, text, at)
  if (!found?.groups) return { zone: null, end: at }
  const { plus, offset, word = '' } = found.groups
  const end = at + found[0].length
  if (plus) return { zone: `${plus[0]}${two(Number(plus.slice(1)))}:00`, end }
  if (offset) return { zone: `${offset.slice(0, 3)}:${offset.slice(-2)}`, end }
  return { zone: zoneNamed(word.replace(/\s+/gu, ' '), words), end }
}

const fixedOffset = (zone: string | null): string | null => (zone && /^[+-]/u.test(zone) ? zone : null)

/** Ends of a range share a part of the day unless that turns them round: "11-1 p.m." starts before noon. */
const rangeStart = (first: Point, second: Point, to: string, words: TimeWords): string => {
  const shared = clockOf(first, second.part, words)
  return shared <= to ? shared : clockOf(first, null, words)
}

const readSecond = (text: string, first: Point, words: TimeWords): (Point & { readonly start: number }) | null => {
  const patterns = timePatterns(words)
  const join = matchAt(patterns.range, text, first.end)
  const start = first.end + (join?.[0].length ?? 0)
  const second = join ? readPoint(text, start, patterns, words) : null
  return second?.sure ? { ...second, start } : null
}

/** Reads one clock time or range at a place, zone included; null where none stands there. */
export const clockAt = (text: string, at: number, words: TimeWords): Clock | null => {
  const patterns = timePatterns(words)
  const first = readPoint(text, at, patterns, words)
  if (!first) return null
  const second =
    /^\d{2}:\d{2}:\d{2}/u.test(text.slice(at, at + 8)) || text[at - 1] === 'T' ? null : readSecond(text, first, words)
  const end = (second ?? first).end
  const zone = readZone(text, end, words)
  const opened = zone.end > end && patterns.openerBefore.test(text.slice(Math.max(0, at - 16), at))
  if (!first.sure && !second && !opened) return null
  const before = patterns.partBefore.exec(text.slice(Math.max(0, at - 32), at))?.groups?.part ?? null
  const to = second ? clockOf(second, before, words) : null
  const from = second && to && !first.part ? rangeStart(first, second, to, words) : clockOf(first, before, words)
  const joint = second && { end: first.end, start: second.start }
  return { ...quote(text, at, zone.end), from, to, zone: zone.zone, offset: fixedOffset(zone.zone), joint }
}

/** Finds clock times without a date ("5 Uhr morgens", "11:30 a.m. ET", "10-11 a.m.", "halb neun").
 * @example readClocks('von 10 bis 11 Uhr', 0, 17, lexicons.de.time)[0] // { from: '10:00', to: '11:00', ... }
 */
export const readClocks = (text: string, start: number, end: number, words: TimeWords): readonly Clock[] => {
  const anchor = new RegExp(timePatterns(words).anchor)
  const region = text.slice(0, end)
  const found: Clock[] = []
  anchor.lastIndex = start
  for (let hit = anchor.exec(region); hit; hit = anchor.exec(region)) {
    const clock = /[.,:/]/u.test(region[hit.index - 1] ?? '') ? null : clockAt(region, hit.index, words)
    if (!clock) continue
    found.push(clock)
    anchor.lastIndex = clock.end
  }
  return found
}
