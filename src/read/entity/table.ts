import {
  bodies,
  committees,
  congress,
  countries,
  gazetteer,
  type Known,
  type Lexicon,
  leaders,
  metonyms,
  organisations,
  outlets,
  places,
  settlements,
  wellKnownPeople,
} from '../../lexicon/index.js'
import type { Mention } from './mention.js'

/** What a name stands for. */
export interface Entry {
  readonly type: Mention['type']
  readonly name: string
  readonly outlet: boolean
}

/** The names of one language that we know without the text. */
export interface Table {
  readonly forms: ReadonlyMap<string, Entry>
  /** By the first word of a name: how many words the longest such name has. */
  readonly reach: ReadonlyMap<string, number>
}

const linesOf = (rows: string): readonly string[] => rows.trim().split('\n')

const isPlain = (name: string): boolean => {
  for (let at = 0; at < name.length; at += 1) if (name.charCodeAt(at) > 127) return false
  return true
}

/** Letters without diacritics, as the Phoenix dictionaries spell names. */
export const folded = (name: string): string =>
  isPlain(name)
    ? name
    : name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[øØłŁđĐı]/gu, (letter) => 'oOlLdDi'.charAt('øØłŁđĐı'.indexOf(letter)))

interface Row extends Known {
  readonly outlet?: boolean
}

const row = (type: Known['type'], en: string, de = en, also: readonly string[] = []): Row => ({ type, en, de, also })

const countryRows = (): readonly Row[] =>
  countries.flatMap((one) => [
    row('GPE', one.en, one.de, one.also),
    ...one.capitals.map((capital) => row('GPE', capital)),
  ])

/** Entries `English,other=German,other`. */
const settlementRows = (): readonly Row[] =>
  linesOf(settlements).flatMap((line) =>
    line.split('|').map((cell) => {
      const [en = [], de = en] = cell.split('=').map((names) => names.split(','))
      return row('GPE', en[0] ?? '', de[0] ?? '', [...en, ...de])
    }),
  )

const memberRows = (): readonly Row[] =>
  linesOf(congress).map((line) => {
    const [name = '', others = ''] = line.split('|')
    return row('PER', name, name, others ? others.split(',') : [])
  })

const bodyRows = (rows: string): readonly Row[] =>
  linesOf(rows).map((line) => {
    const [name = '', ...also] = line.split('|')
    return row('ORG', name, name, also)
  })

const leaderRows = (): readonly Row[] => linesOf(leaders).map((line) => row('PER', line.slice(0, line.indexOf('|'))))

const townRows = (): readonly Row[] =>
  linesOf(gazetteer).flatMap((line) =>
    line
      .split('|')
      .slice(1)
      .map((name) => row('GPE', name)),
  )

const familyRows = (code: Lexicon['code']): readonly Row[] =>
  wellKnownPeople.flatMap((one) =>
    [one.en, one.de, ...one.also].map((name) => row('PER', one.en, one.de, [name.split(' ').at(-1) ?? one[code]])),
  )

const outletRows = (): readonly Row[] =>
  outlets.map((one) => {
    const also = one.also.filter((form) => !one.marked.includes(form))
    const name = one.marked.includes(one.name) ? (also[0] ?? '') : one.name
    return { ...row('ORG', one.name, one.name, [name, ...also]), outlet: true }
  })

/** In order of precedence: the first table that knows a name says what it is. */
const rowsOf = (code: Lexicon['code']): readonly (readonly Row[])[] => [
  places,
  metonyms.map((one) => row('ORG', one.en, one.de, one.also)),
  bodies,
  countryRows(),
  wellKnownPeople,
  familyRows(code),
  settlementRows(),
  memberRows(),
  bodyRows(committees),
  outletRows(),
  bodyRows(organisations),
  leaderRows(),
  townRows(),
]

const reachOf = (forms: ReadonlyMap<string, Entry>): ReadonlyMap<string, number> => {
  const reach = new Map<string, number>()
  for (const name of forms.keys()) {
    const space = name.indexOf(' ')
    const first = space < 0 ? name : name.slice(0, space)
    const count = space < 0 ? 1 : name.split(' ').length
    if ((reach.get(first) ?? 0) < count) reach.set(first, count)
  }
  return reach
}

const tableOf = (code: Lexicon['code']): Table => {
  const forms = new Map<string, Entry>()
  const marked = new Set(outlets.flatMap((one) => one.marked))
  for (const one of rowsOf(code).flat()) {
    const entry = { type: one.type, name: one[code], outlet: one.outlet ?? false }
    for (const form of one.outlet ? one.also : [one.en, one.de, ...one.also])
      if (form.length > 1 && !forms.has(form) && !(one.outlet && marked.has(form))) forms.set(form, entry)
  }
  for (const [form, entry] of [...forms]) {
    const plain = folded(form)
    if (!forms.has(plain)) forms.set(plain, entry)
  }
  return { forms, reach: reachOf(forms) }
}

const tables = new Map<Lexicon['code'], Table>()

/** The table of a language, made when it is first asked for. */
export const tableFor = (code: Lexicon['code']): Table => {
  const table = tables.get(code) ?? tableOf(code)
  tables.set(code, table)
  return table
}
