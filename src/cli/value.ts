import type { Entity, Figure, Post, Time } from '../model/index.js'
import type { CliWords } from '../words/index.js'
import type { Language } from './language.js'
import { fill, wordFor } from './say.js'

/** In which words and numbers values are told. */
export interface Telling {
  readonly cli: CliWords
  readonly language: Language
}

const joined = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(', ')

/** A post in words of the text: office, affiliation and when; what is over is marked unless the office says so.
 * @example 'spokesperson, State Department'
 */
export const postInWords = ({ office, affiliation, former, dated }: Post, { cli }: Telling): string => {
  const said = joined(office?.text, affiliation?.text, dated?.text)
  return former ? `${said} (${cli.known.former})` : said
}

/** Kind, posts, and the body that is meant. */
export const entityInWords = (entity: Entity, telling: Telling): string => {
  const { known } = telling.cli
  const posts = entity.posts.map((post) => postInWords(post, telling)).join('; ')
  const seat = entity.standsFor ? fill(known.standsFor, { name: entity.standsFor.name }) : ''
  return joined(posts, seat)
}

/** The days or minutes that a time allows, or its value where it has none; and how we know it.
 * @example '2026-05-21 – 2026-05-31, a vague word: a range'
 */
export const timeInWords = ({ value, from, to, how }: Time, { cli }: Telling): string => {
  if (from === null && to === null) return joined(value, cli.known.how[how])
  const range = from === to ? from : `${from ?? '…'} – ${to ?? '…'}`
  return joined(range, cli.known.how[how])
}

const numbers = (figure: Figure, { cli, language }: Telling): string => {
  if (figure.value === null) return cli.known.noNumber
  const shown = (value: number): string => value.toLocaleString(language, { maximumFractionDigits: 6 })
  return figure.high === null ? shown(figure.value) : `${shown(figure.value)}–${shown(figure.high)}`
}

/** Qualifier, number, unit, what it is set against and the day to which it holds.
 * @example 'at least 850 (worker)'
 */
export const figureInWords = (figure: Figure, telling: Telling): string => {
  const { cli, language } = telling
  const { qualifier, unit, compared, asOf } = figure
  const kind = unit === null ? undefined : wordFor(cli.known.units, unit)
  const money = unit !== null && /^[A-Z]{3}$/u.test(unit)
  const counted = unit === null ? '' : (kind ?? (money ? unit : `(${unit})`))
  const number = [qualifier && cli.known.qualifiers[qualifier], numbers(figure, telling), counted]
  return joined(
    number.filter(Boolean).join(' '),
    compared === null ? '' : fill(cli.known.compared, { n: compared.toLocaleString(language) }),
    asOf === null ? '' : fill(cli.known.asOf, { day: asOf }),
  )
}
