import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from './reading.case.js'

const de = `Wem gehört der Hafen?

Von TILDA RAHN und IVO MAREK

04.03.2024 17:30 Uhr MEZ

Möwen am Kai. | Karl Voss/Nordbild Foto

Mit Hilfe von Lena Ott

Seeblick abonnieren | Im Browser lesen

Die Stadt streitet seit Wochen darüber, wem der Hafen gehört, und niemand will nachgeben.

Doch es gibt Leute, die an einen Vergleich glauben, weil beide Seiten müde sind.

KRAN IN NOT: Ein Kran ist am Dienstag in das Hafenbecken gestürzt, verletzt wurde niemand, sagte die Feuerwehr.

Die Bergung dauert nach Angaben der Reederei mindestens drei Tage.

JETZT ANMELDEN: Seien Sie dabei, wenn wir am 5. Mai unser Hafenfest feiern. Jetzt Plätze sichern.

Fähren fahren wieder: Nach dem Streik fahren die Fähren zwischen den Inseln seit Montag wieder nach Plan.

STURM ZIEHT AUF: Der Wetterdienst warnt vor Böen, die am Donnerstag die Küste erreichen sollen.

Eine Nachricht von Nordwerft:

Wir bauen, was trägt.

Nordwerft verbindet Stahl und Verstand auf drei Kontinenten. Erfahren Sie mehr.

— LENA OTT ist jetzt Sprecherin bei Seekontor. Zuletzt war sie Redakteurin der Küstenpost.

— PER HOLM, Küstenpost: Warum Kräne fallen

— Hafenrat, 10 Uhr: Wem gehört der Kai? Mit TILDA RAHN

Dank an unsere Redakteurin Ines Kolb, die wach blieb.`

const en = `Who owns the harbour?

By TILDA RAHN and IVO MAREK

03/04/2024 05:30 PM EST

Gulls on the quay. | Karl Voss/Nordbild Photo

With help from Lena Ott

Subscribe here | Email Tilda

The city has argued for weeks over who owns the harbour, and nobody is willing to give way.

But some people believe in a settlement, since both sides are tired of the quarrel.

CRANE DOWN: A crane fell into the basin on Tuesday, and nobody was hurt, the fire service said.

Salvage will take at least three days, according to the shipping line.

JOIN US ON MAY 5: Tidewatch Live brings together captains and cooks for a full day by the sea. Register now.

Ferries sail again: After the strike, ferries between the islands have sailed on schedule since Monday.

STORM AHEAD: The weather service warns of gusts that should reach the coast on Thursday.

A message from Nordwerft:

We build what bears.

Nordwerft joins steel and wit on three continents. Learn more.

— LENA OTT is now spokesperson at Seekontor. She most recently was an editor at the Harbour Post.

— PER HOLM, Harbour Post: Why cranes fall

— Harbour Council, 10 a.m.: Who owns the quay? With TILDA RAHN

Thanks to our editor, Ines Kolb, who stayed awake.`

const anatomy = [
  'title',
  'byline',
  'dateline',
  'caption',
  'byline',
  'housekeeping',
  'lead',
  'lead',
  'item',
  'item',
  'promo',
  'item',
  'item',
  'sponsor',
  'sponsor',
  'sponsor',
  'move',
  'reading',
  'event',
  'credit',
]

describe.each([
  ['German', de],
  ['English', en],
])('a newsletter in %s', (_language, text) => {
  test('[READ-4] every block gets its role', async () => {
    expect((await readText(text)).blocks.map((block) => block.role)).toEqual(anatomy)
  })
  test('[READ-5] it is split into lead, briefs by slug, moves, readings and events', async () => {
    const { items } = await readText(text)
    expect(items.map((item) => item.kind)).toEqual(['lead', 'brief', 'brief', 'brief', 'move', 'reading', 'event'])
    expect(items.map((item) => item.slug?.text ?? null)).toEqual([
      null,
      expect.stringMatching(/^(?:KRAN|CRANE)/u),
      expect.stringMatching(/^(?:Fähren|Ferries)/u),
      expect.stringMatching(/^ST/u),
      null,
      null,
      null,
    ])
  })
  test('[READ-6] the head names authors, helpers, editor, photographer, sponsor and the time of issue', async () => {
    const reading = await readText(text)
    expect(reading.authors.map((one) => one.name)).toEqual(['Tilda Rahn', 'Ivo Marek'])
    expect(reading.contributors.map((one) => one.name)).toEqual(['Lena Ott'])
    expect(reading.editors.map((one) => one.name)).toEqual(['Ines Kolb'])
    expect(reading.photographers.map((one) => one.name)).toEqual(['Karl Voss/Nordbild'])
    expect(reading.sponsor).toBe('Nordwerft')
    expect(reading.published).toMatch(/^2024-03-04T17:30[+-]0[15]:00$/u)
  })
  test('[READ-7] a move tells person, body, role and former post in words of the text', async () => {
    const [move] = (await readText(text)).moves
    expect(move?.person.name).toBe('Lena Ott')
    expect(move?.organisation?.text).toBe('Seekontor')
    expect(move?.role?.text).toMatch(/^(?:Sprecherin|spokesperson)$/u)
    expect(move?.previous?.text).toMatch(/Redakteurin|editor/u)
  })
  test('[READ-8] an event of an evening list is on the next working day, in the zone of the issue', async () => {
    const [event] = (await readText(text)).events
    expect(event?.start).toMatch(/^2024-03-05T10:00:00[+-]0[15]:00$/u)
    expect(event?.host?.text).toMatch(/^(?:Hafenrat|Harbour Council)$/u)
    expect(event?.participants.map((one) => one.name)).toEqual(['Tilda Rahn'])
  })
  test('[READ-9] a reading entry tells author, outlet and title', async () => {
    const [entry] = (await readText(text)).readings
    expect(entry?.authors.map((one) => one.name)).toEqual(['Per Holm'])
    expect(entry?.outlet?.text).toMatch(/^(?:Küstenpost|Harbour Post)$/u)
    expect(entry?.title).toMatch(/^(?:Warum Kräne fallen|Why cranes fall)$/u)
  })
  test('[READ-10] the lead turns where a paragraph says so itself', async () => {
    const { turns } = await readText(text)
    expect(turns.map((turn) => turn.text.slice(0, 4).trim())).toEqual([expect.stringMatching(/^(?:Doch|But)/u)])
  })
})

test('[READ-7] an abbreviation before a name is no part of it, and ends no headline', async () => {
  const reading = await readText(de.replace('LENA OTT', 'Generalmajor a. D. Lena Ott'))
  expect(reading.moves.map((move) => [move.person.name, move.previous?.text])).toEqual([
    ['Lena Ott', expect.any(String)],
  ])
  expect(reading.items.find((item) => item.kind === 'move')?.headline).toMatch(/^Generalmajor a\. D\. Lena Ott /u)
})

describe('times that are not told', () => {
  test('[READ-11] without a time of issue and without a day, an event has no start', async () => {
    const head =
      'KRAN IN NOT: Ein Kran ist in das Hafenbecken gestürzt, verletzt wurde niemand, sagte die Feuerwehr.\n\nSTURM: Der Wetterdienst warnt vor Böen, die bald die Küste erreichen sollen.\n\n'
    const { events } = await readText(
      `${head}— Hafenrat, 10 Uhr: Wem gehört der Kai?\n\n— Seerat, 12 Uhr: Wem gehört das Meer?`,
    )
    expect(events.map((event) => event.start)).toEqual([null, null])
  })
  test('[READ-12] a list on a Friday evening is for Monday', async () => {
    const friday = de.replace('04.03.2024', '08.03.2024')
    expect((await readText(friday)).events[0]?.start).toBe('2024-03-11T10:00:00+01:00')
  })
  test('[READ-13] of two dates in the head the later is the re-poster’s', async () => {
    const posted = de.replace('Von TILDA', '18. Juli 2024\n\nVon TILDA')
    const reading = await readText(posted)
    expect(reading.published?.slice(0, 10)).toBe('2024-03-04')
    expect(reading.republished).toBe('2024-07-18')
  })
})

describe('other genres', () => {
  test('[READ-14] clock-stamped entries are a ticker', async () => {
    const ticker = await readText(
      'Kran im Hafen\n\n12:10 Uhr: Der Kran ist geborgen, wie die Feuerwehr mitteilt.\n\n11:40 Uhr: Die Bergung hat begonnen.\n\n10:05 Uhr: Ein Kran ist in das Becken gestürzt.\n\nVerletzt wurde niemand.',
    )
    expect(ticker.genre).toBe('ticker')
    expect(ticker.items.map((item) => item.blocks.length)).toEqual([1, 1, 2])
  })
  test('[READ-15] an interview with returning labels is an article, not a newsletter', async () => {
    const turn = (n: number): string =>
      `SEEBLICK: Frau Rahn, warum ist Frage ${n} so schwer zu beantworten für eine Stadt am Meer?\n\nRAHN: Weil alle dazu eine Meinung haben und niemand die Zahlen kennt, die man dafür braucht.`
    const reading = await readText(`Wem gehört der Hafen?\n\nVon Ivo Marek\n\n${[1, 2, 3, 4].map(turn).join('\n\n')}`)
    expect(reading.genre).toBe('article')
    expect(reading.items.map((item) => item.kind)).toEqual(['lead'])
  })
  test('[READ-16] another language is kept whole and marked as unread', async () => {
    const reading = await readText(
      'Le port est fermé depuis lundi matin et personne ne sait quand il sera de nouveau ouvert aux bateaux.',
    )
    expect(reading.genre).toBe('unread')
    expect(reading.language).toBe('fr')
    expect(reading.notices.map((notice) => notice.code)).toContain('LANGUAGE_UNREAD')
    expect(reading.blocks).toHaveLength(1)
  })
})

describe('words that only look like labels (regression case 1)', () => {
  test.each(['passports', 'transports', 'war game', 'relationship', 'mandating', 'concerted', 'Dietmar'])(
    '[READ-17] “%s” in a title filters nothing',
    async (word) => {
      const reading = await readText(
        `The ${word} question\n\nBy Tilda Rahn\n\nOfficials spoke about ${word} and ports on Tuesday, and nobody in the harbour expected a quick answer to it.`,
      )
      expect(reading.blocks.map((block) => block.role)).toEqual(['title', 'byline', 'lead'])
    },
  )
})

describe('coverage', () => {
  const covers = (text: string, blocks: readonly { start: number; end: number }[]): boolean => {
    let end = 0
    for (const block of blocks) {
      if (block.start < end || text.slice(end, block.start).trim() !== '') return false
      end = block.end
    }
    return text.slice(end).trim() === ''
  }
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(...de.split('\n\n'), ...en.split('\n\n')),
    fc.constantFrom(
      '— ',
      'SLUG: x',
      '12:00',
      '🔥 Feuer: brennt',
      '> quoted',
      'https://example.org/a',
      '\u0000',
      '\u{1F600}',
      '1. a',
      '2. b',
    ),
  )
  test('[READ-18] whatever the text, reading never throws, and blocks are disjoint and hold every character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        const text = lines.join('\n\n')
        if (text.trim() === '' || text.includes('\u0000')) return
        const reading = await readText(text, 'test.txt').catch((error: Error) => {
          if (error.message === 'nothing unpacked') return null
          throw error
        })
        if (!reading) return
        expect(covers(reading.text, reading.blocks)).toBe(true)
        for (const item of reading.items) for (const block of item.blocks) expect(reading.blocks[block]).toBeDefined()
        for (const slug of reading.items.flatMap((item) => item.slug ?? []))
          expect(reading.text.slice(slug.start, slug.end)).toBe(slug.text)
      }),
      { numRuns: 150 },
    )
  })
})
