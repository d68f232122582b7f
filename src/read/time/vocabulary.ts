import { type Lexicon, regex, type TimeRule, type TimeWords } from '../../lexicon/index.js'
import { anyOf } from './pattern.js'

/** A phrase of the lexicon, ready to be tried at a place. */
export interface Phrase {
  readonly rule: TimeRule
  /** Sticky; groups are named after the slots. */
  readonly pattern: RegExp
}

/** What a lexicon's words and rules for times compile to: which phrases may begin with a word, and its numbers. */
export interface Vocabulary {
  readonly words: TimeWords
  /** By a phrase's first word, in lower case; `#` for those that may begin with a digit. */
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>
  /** Phrases that may begin inside a longer word, by its first three letters. */
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>
  /** First words of clock times, and of dates with a year. */
  readonly clockWords: ReadonlySet<string>
  readonly stampWords: ReadonlySet<string>
  /** The number that digits or number words stand for. */
  readonly count: (word: string) => number | null
}

interface Slot {
  readonly source: string
  readonly openings: readonly string[]
}

const digit = '#'
const stemLength = 3
const wordStart = /^[\p{L}\p{N}]+/u
const firstWord = (phrase: string): string => wordStart.exec(phrase.toLowerCase())?.[0] ?? ''

const fromWords = (words: readonly string[]): Slot => ({
  source: anyOf(words),
  openings: [...new Set(words.map(firstWord))],
})
const fromTable = (table: readonly { readonly word: string }[]): Slot => fromWords(table.map(({ word }) => word))
const numeric = (source: string): Slot => ({ source, openings: [digit] })
const either = (...slots: readonly Slot[]): Slot => ({
  source: `(?:${slots.map(({ source }) => source).join('|')})`,
  openings: slots.flatMap(({ openings }) => openings),
})

const numberSlots: Readonly<Record<string, Slot>> = {
  day: numeric('(?:[12]\\d|3[01]|0?[1-9])(?!\\d)'),
  monthnumber: numeric('(?:1[0-2]|0?[1-9])(?!\\d)'),
  year: numeric('(?:[12]\\d{3})(?!\\d)'),
  numbered: numeric('\\d{1,4}(?!\\d)'),
  number: numeric('\\d{1,2}(?!\\d)'),
  short: numeric('\\d{2}(?!\\d)'),
  century: numeric('(?<!\\d)(?:1[5-9]|20)'),
  decade: numeric('[12]?\\d{2}0(?!\\d)'),
  fraction: { source: '(?:Q[1-4]|H[12])', openings: ['q1', 'q2', 'q3', 'q4', 'h1', 'h2'] },
}

const slotsOf = ({ time: words, figure }: Lexicon): Readonly<Record<string, Slot>> => {
  const units = words.units.filter((unit) => unit.plural)
  const single = words.units.filter((unit) => !unit.plural)
  return {
    ...numberSlots,
    month: fromTable(words.months),
    fullmonth: fromTable(words.fullMonths),
    monthbefore: fromTable(words.months),
    weekday: fromTable(words.fullWeekdays),
    weekdaytime: fromWords(
      words.fullWeekdays.flatMap(({ word }) => words.gluedTimes.map((part) => `${word}${part.word}`)),
    ),
    relative: fromTable(words.relativeDays),
    shift: fromTable(words.shifts),
    telling: fromTable(words.tellingShifts),
    yearname: fromTable(words.yearNames),
    nextname: fromTable(words.nextNames),
    part: fromTable(words.periodParts),
    partname: fromTable(words.partNames),
    unit: fromTable(single),
    units: fromTable(units),
    anyunit: fromTable(words.units),
    dayunit: fromTable(single.filter(({ unit }) => unit === 'D' || unit === 'Y')),
    dayname: fromTable(single.filter(({ unit }) => unit === 'D')),
    past: fromTable(words.shifts.filter(({ value }) => value < 0)),
    holiday: fromTable(words.holidays),
    weekend: fromTable(single.filter(({ unit }) => unit === 'WE')),
    priorly: fromWords(words.priorWords),
    after: fromWords(words.afterWords),
    before: fromWords(words.beforeWords),
    same: fromWords(words.sameWords),
    sameday: fromWords(words.sameDays),
    season: fromTable(words.seasons),
    daytime: fromTable(words.dayTimes),
    daily: fromTable(words.dayTimeAdverbs),
    ordinal: fromTable(words.ordinalWords),
    quarter: fromWords(words.quarterWords),
    semester: fromWords(words.halfYearWords),
    halfone: fromWords(words.halfWords),
    era: fromWords([...words.erasBefore, ...words.erasAfter]),
    decadeword: fromTable(words.decadeWords),
    vague: fromTable(words.vagueCounts),
    approx: fromWords(words.approximations),
    one: fromWords(words.ones),
    count: either(numeric('\\d{1,9}(?:[.,]\\d{1,3}){0,4}'), fromTable(words.moreCounts), fromTable(figure.numbers)),
    span: fromTable(words.spans),
    longword: fromTable(words.longWords),
    set: fromTable(words.sets),
    ref: fromTable(words.refs),
  }
}

type Slots = Readonly<Record<string, Slot>>

const slotIn = /\{(?<name>[a-z]+\d?)(?::(?<slot>[a-z]+))?\}/gu

/** Place after the bracket that closes the group that opens at the start. */
const groupEnd = (form: string): number => {
  let depth = 0
  for (let at = 0; at < form.length; at += 1) {
    if (form[at] === '\\') at += 1
    else if (form[at] === '(') depth += 1
    else if (form[at] === ')') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return form.length
}

/** Alternatives of the inside of a group, at its own level. */
const alternatives = (inside: string): readonly string[] => {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < inside.length; at += 1) {
    if (inside[at] === '\\') at += 1
    else if (inside[at] === '(') at += groupEnd(inside.slice(at)) - 1
    else if (inside[at] === '|') {
      parts.push(inside.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, inside.slice(from)]
}

/** Words that a form may begin with: those of its first part, and of the next where the first may be missing. */
const openingsOf = (form: string, slots: Slots): readonly string[] => {
  if (form.startsWith('(?<') || form.startsWith('(?!') || form.startsWith('(?='))
    return openingsOf(form.slice(groupEnd(form)), slots)
  if (form.startsWith('(?:')) {
    const end = groupEnd(form)
    const inner = alternatives(form.slice(3, end - 1)).flatMap((part) => openingsOf(part, slots))
    return form[end] === '?' ? [...inner, ...openingsOf(form.slice(end + 1), slots)] : inner
  }
  const slot = /^\{[^}]*\}/u.exec(form)?.[0]
  if (slot !== undefined) {
    const [, name, base] = /\{([a-z]+)\d?(?::([a-z]+))?\}/u.exec(slot) ?? []
    return slots[base ?? name ?? '']?.openings ?? []
  }
  return [firstWord(form)]
}

const edge = '(?![\\p{L}\\p{N}])'
const blank = '(?:[ \\t\\u00a0\\u202f]{1,3})'

/** A slot that comes twice in alternatives gets a number, since no two groups may have one name. */
const compiled = (form: string, slots: Slots): RegExp => {
  const seen = new Map<string, number>()
  const source = form.replaceAll(' ', blank).replace(slotIn, (_, name: string, slot?: string) => {
    const { source: inner = '(?!)' } = slots[slot ?? name] ?? {}
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return `(?<${name}${times > 1 ? `_${times}` : ''}>${inner})`
  })
  return regex(`(?:${source})(?<=[\\p{L}\\p{N}.'’])${edge}`, 'iuy')
}

/** The words of a match by slot, whichever of the alternatives held them. */
export const groupsOf = (hit: RegExpExecArray): Readonly<Record<string, string | undefined>> => {
  const groups: Record<string, string | undefined> = {}
  for (const [name, words] of Object.entries(hit.groups ?? {})) {
    if (words === undefined) continue
    const cut = name.indexOf('_')
    groups[cut < 0 ? name : name.slice(0, cut)] ??= words
  }
  return groups
}

const added = (map: Map<string, Phrase[]>, key: string, phrase: Phrase): void => {
  const held = map.get(key)
  if (!held) map.set(key, [phrase])
  else if (!held.includes(phrase)) held.push(phrase)
}

const compile = (lexicon: Lexicon): Vocabulary => {
  const { time: words, figure } = lexicon
  const slots = slotsOf(lexicon)
  const byWord = new Map<string, Phrase[]>()
  const byStem = new Map<string, Phrase[]>()
  for (const rule of words.rules)
    for (const form of rule.forms) {
      const phrase = { rule, pattern: compiled(form, slots) }
      for (const key of openingsOf(form, slots)) {
        added(byWord, key, phrase)
        if (rule.glued && key !== digit) added(byStem, key.slice(0, stemLength), phrase)
      }
    }
  const numbers = new Map([...figure.numbers, ...words.moreCounts].map(({ word, value }) => [word, value]))
  const ones = new Set(words.ones)
  return {
    words,
    byWord,
    byStem,
    clockWords: new Set(
      [...words.hours, ...words.hourShifts, ...words.namedHours, ...words.listedHours].map(({ word }) =>
        firstWord(word),
      ),
    ),
    stampWords: new Set([...words.months, ...words.weekdays].map(({ word }) => firstWord(word))),
    count: (word) => {
      if (/^\d/u.test(word)) return Number(word.replace(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.'))
      const lower = word.toLowerCase().replace(/\s+/gu, ' ')
      return numbers.get(lower) ?? (ones.has(lower) ? 1 : null)
    },
  }
}

const made = new WeakMap<Lexicon, Vocabulary>()

/** The vocabulary of a lexicon, compiled once. */
export const vocabularyOf = (lexicon: Lexicon): Vocabulary => {
  const known = made.get(lexicon)
  if (known) return known
  const vocabulary = compile(lexicon)
  made.set(lexicon, vocabulary)
  return vocabulary
}

/** Phrases that may begin with a word, given in lower case or as `#`. */
export const phrasesFor = ({ byWord, byStem }: Vocabulary, word: string): readonly Phrase[] =>
  byWord.get(word) ?? (word.length > 2 * stemLength ? byStem.get(word.slice(0, stemLength)) : undefined) ?? []
