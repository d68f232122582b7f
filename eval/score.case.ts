import { readFileSync } from 'node:fs'
import type { Block, Item, Quoted, Reading, Role, Statement } from '../src/model/index.js'
import type { Gold } from './gold.js'

/** Words of the gold as a finding; the scorer looks at `text` only. */
const said = (text: string | null): Quoted => ({ start: 0, end: 0, text: text ?? '' })
const quotedOrNull = (text: string | null | undefined): Quoted | null => (text ? said(text) : null)
const named = (name: string) => ({ ...said(name), name })
const why = { rule: 'gold', words: [] }

const blocksOf = (text: string, gold: Gold): Block[] => {
  const starts: { at: number; role: string }[] = []
  let from = 0
  for (const block of gold.blocks ?? []) {
    const at = from === 0 && text.startsWith(block.starts) ? 0 : text.indexOf(`\n${block.starts}`, from) + 1
    from = at
    starts.push({ at, role: block.role })
  }
  if (starts.length === 0 || starts[0]?.at !== 0) starts.unshift({ at: 0, role: 'chrome' })
  return starts.map(({ at, role }, place) => ({
    start: at,
    end: starts[place + 1]?.at ?? text.length,
    role: role as Role,
    links: [],
    why,
  }))
}

const itemsOf = (text: string, gold: Gold): Item[] => {
  let from = 0
  return (gold.items ?? []).map((item, place) => {
    const start = text.indexOf(item.starts, from)
    from = start + 1
    return {
      id: `item:${place + 1}`,
      kind: item.kind as Item['kind'],
      start,
      end: start + item.starts.length,
      slug: quotedOrNull(item.slug),
      headline: item.slug ?? item.starts,
      blocks: [],
      section: null,
      why,
    }
  })
}

const statementsOf = (gold: Gold): Statement[] =>
  (gold.quotes ?? []).map((quote) => ({
    ...said(quote.text),
    kind: quote.kind,
    speaker:
      quote.speaker === null
        ? null
        : {
            ...said(quote.speaker),
            name: quote.speakerName ?? quote.speaker,
            entity: null,
            office: null,
            affiliation: null,
          },
    cue: null,
    addressee: null,
    cueParts: [],
    topic: null,
    medium: null,
    evidence: null,
    anonymous: quote.anonymous ?? false,
    anonymityReason: null,
    grade: 'on-record',
    modality: 'asserted',
    negated: false,
    chain: [],
    item: null,
    why,
  }))

const listsOf = (gold: Gold): Pick<Reading, 'credits' | 'moves' | 'readings' | 'events'> => ({
  credits: (gold.credits ?? []).map(({ outlet, text }) => ({
    ...said(text),
    outlet,
    reporters: [],
    relation: 'relayed',
    item: null,
    why,
  })),
  moves: (gold.moves ?? []).map(({ name, organisation, role }) => ({
    person: named(name),
    organisation: quotedOrNull(organisation),
    role: quotedOrNull(role),
    previous: null,
    effective: null,
    item: '',
    why,
  })),
  readings: (gold.readings ?? []).map(({ authors, outlet, title }) => ({
    authors: authors.map(named),
    outlet: quotedOrNull(outlet),
    title,
    titleAt: said(title),
    href: null,
    item: '',
    why,
  })),
  events: (gold.events ?? []).map(({ host, start, title }) => ({
    title,
    titleAt: said(title),
    host: said(host),
    start,
    end: null,
    how: 'stated',
    place: null,
    participants: [],
    href: null,
    status: 'scheduled',
    item: '',
    why,
  })),
})

const valuesOf = (gold: Gold): Pick<Reading, 'times' | 'figures' | 'entities'> => ({
  times: (gold.times ?? []).map(({ text, value }) => ({
    ...said(text),
    value,
    type: 'DATE',
    from: null,
    to: null,
    how: 'stated',
    why,
  })),
  figures: (gold.figures ?? []).map(({ text, value, qualifier }) => ({
    ...said(text),
    value,
    high: null,
    unit: '',
    qualifier: (qualifier ?? null) as 'about' | null,
    of: null,
    compared: null,
    asOf: null,
    item: null,
    why,
  })),
  entities: (gold.entities ?? []).map(({ type, name, text }, place) => ({
    id: `entity:${place + 1}`,
    type: type as 'PER',
    name,
    aliases: [],
    wikidata: null,
    posts: [],
    standsFor: null,
    mentions: [said(text)],
    why,
  })),
})

/** A reading that says what the gold says: the perfect answer. */
export const echo = (gold: Gold, inputPath: string): Reading => {
  const text = readFileSync(inputPath, 'utf8').normalize('NFC')
  return {
    id: 'document:0000000000000000',
    source: { address: inputPath, mediaType: 'text/plain', retrieved: '2026-01-01T00:00:00Z', digest: 'sha256:0' },
    language: gold.language,
    genre: 'newsletter',
    translatedFrom: null,
    title: gold.title ?? null,
    publication: null,
    canonicalUrl: null,
    published: gold.published ?? null,
    republished: gold.republished ?? null,
    authors: (gold.authors ?? []).map(named),
    contributors: (gold.contributors ?? []).map(named),
    editors: [],
    producers: [],
    photographers: [],
    sponsor: null,
    text,
    blocks: blocksOf(text, gold),
    items: itemsOf(text, gold),
    statements: statementsOf(gold),
    actions: [],
    turns: [],
    notices: [],
    madeBy: { reader: '0', lexicon: '0' },
    ...listsOf(gold),
    ...valuesOf(gold),
  }
}

const everyOther = <T>(list: readonly T[]): T[] => list.filter((_, place) => place % 3 !== 1)

/** A faulty reading: a third of everything is missing, some things stand twice, and roles and names are off. */
export const blurred = (reading: Reading): Reading => ({
  ...reading,
  title: `${reading.title} and more words than that`,
  authors: reading.authors.slice(1),
  contributors: [...reading.contributors, named('Nobody Atall')],
  blocks: reading.blocks.slice(0, -1).map((block, place) => (place % 5 === 2 ? { ...block, role: 'promo' } : block)),
  items: everyOther(reading.items),
  statements: [...everyOther(reading.statements), ...reading.statements.slice(0, 3)],
  credits: everyOther(reading.credits),
  moves: reading.moves.map((move) => ({ ...move, role: said('harbour pilot') })),
  readings: reading.readings.slice(1),
  events: reading.events.map((event) => ({ ...event, start: event.start?.replace('T1', 'T0') ?? null })),
  times: everyOther(reading.times),
  figures: reading.figures.map((figure) => ({ ...figure, qualifier: 'about' as const })),
  entities: [...everyOther(reading.entities), ...reading.entities.slice(0, 2)],
})
