import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Brief, type BriefSource, itemKinds, type Reading, roles } from '../model/index.js'
import { briefJsonSchema, briefSchema } from '../model/schema/brief.js'
import { briefWords } from '../words/index.js'
import { composeBrief, renderHtml, renderIcs, renderJson, renderMarkdown, summary } from './index.js'
import {
  allInvented,
  at,
  englishArticle,
  germanLetter,
  invented,
  type Part,
  statement,
  unreadPage,
  why,
} from './reading.case.js'
import { escaped } from './render/html/markup.js'

const options = { language: 'en', date: null, explain: (rule: string) => `Because of ${rule}.` } as const

const isLine = (value: object): value is { document: string; start: number; end: number; text: string } =>
  'document' in value && 'start' in value && 'text' in value

const linesOf = (value: unknown): { document: string; start: number; end: number; text: string }[] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(linesOf)
  return isLine(value) ? [value, ...inner] : inner
}

const itemsShown = (brief: Brief, source: BriefSource): string[] => [
  ...source.leads.map((item) => item.id),
  ...source.briefs.map((item) => item.id),
  ...source.moves.map((move) => move.item),
  ...source.readings.map((entry) => entry.item),
  ...brief.events.filter((event) => event.source === source.number).map((event) => event.item),
  ...source.noted.map((noted) => noted.item ?? ''),
]

const nasty = fc.string({
  unit: fc.constantFrom('a', 'Ö', ' ', '<', '&', '"', "'", '„', '“', ':', '—', '\u202E', '😀', '|', '*', '1'),
  minLength: 1,
  maxLength: 40,
})

const part: fc.Arbitrary<Part> = fc.record(
  {
    role: fc.constantFrom(...roles),
    text: nasty,
    item: fc.integer({ min: 1, max: 4 }),
    kind: fc.constantFrom(...itemKinds),
  },
  { requiredKeys: ['role', 'text'] },
)

const withStatements = (base: Reading, cuts: readonly number[]): Reading => {
  const spans = cuts.map((cut) => cut % Math.max(1, base.text.length - 1))
  return {
    ...base,
    statements: spans
      .filter((start) => start + 3 <= base.text.length)
      .map((start) => ({
        ...statement(base, base.text.slice(start, start + 3), null),
        start,
        end: start + 3,
        text: base.text.slice(start, start + 3),
      })),
    figures: spans
      .filter((start) => start < base.text.length)
      .map((start) => ({
        start,
        end: start + 1,
        text: base.text.slice(start, start + 1),
        value: 1,
        high: null,
        unit: 'x',
        qualifier: null,
        of: null,
        compared: null,
        asOf: null,
        item: null,
        why,
      })),
  }
}

const anyReading = fc
  .tuple(fc.array(part, { maxLength: 12 }), fc.array(fc.nat(400), { maxLength: 6 }), fc.nat(5))
  .map(([parts, cuts, name]) => withStatements(invented(`${name}.txt`, parts), cuts))

test('[EDIT-1] nothing is lost: every item and every block of a reading is in the brief exactly once, or set aside with its rule', () => {
  fc.assert(
    fc.property(fc.array(anyReading, { maxLength: 3 }), (readings) => {
      const brief = composeBrief(readings, options)
      expect(brief.sources.length).toBe(readings.length)
      for (const source of brief.sources) {
        const reading = readings.find((one) => one.id === source.id && one.text === source.text)
        const shown = new Set(itemsShown(brief, source))
        expect(reading?.items.filter((item) => !shown.has(item.id))).toEqual([])
        expect(source.blocks.map(({ start, end, role }) => ({ start, end, role }))).toEqual(
          reading?.blocks.map(({ start, end, role }) => ({ start, end, role })),
        )
        for (const block of source.blocks)
          if (block.place === 'aside') expect(brief.reasons[block.rule]).toBe(`Because of ${block.rule}.`)
      }
    }),
  )
})

test('[EDIT-2] nothing is invented: every line of the brief stands so in its source', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const brief = composeBrief([reading], options)
      for (const line of linesOf(brief))
        if (line.start < line.end) expect(line.text).toBe(reading.text.slice(line.start, line.end))
    }),
  )
  for (const reading of allInvented())
    for (const line of linesOf(composeBrief([reading], options)))
      if (line.start < line.end) expect(line.text).toBe(reading.text.slice(line.start, line.end))
})

test('[EDIT-3] every statement of a reading is heard in an item or noted', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const source = composeBrief([reading], options).sources[0]
      const lines = linesOf(source)
      for (const one of reading.statements) {
        const found = lines.some((line) => line.start <= one.start && one.end <= line.end && line.start < line.end)
        expect(found).toBe(true)
      }
    }),
  )
})

test('[EDIT-49] what stands in a paid message or another paragraph set aside is no figure of the brief', () => {
  const letter = germanLetter()
  const [figure] = letter.figures
  const words = 'Tore, die schließen.'
  const start = letter.text.indexOf(words)
  const place = { start, end: start + words.length, text: words }
  const brief = composeBrief(
    [
      {
        ...letter,
        figures: figure ? [...letter.figures, { ...figure, ...place, item: null }] : [],
      },
    ],
    options,
  )
  expect(brief.sources[0]?.figures.map((one) => one.words.text)).toEqual([figure?.text])
  expect(brief.counts.figures).toBe(1)
})

describe('[EDIT-52] a figure stands in its sentence, and none is taken from the title of a text or an event', () => {
  const figureIn = (text: string, words: string, part: 'item' | 'reading' = 'item') => {
    const letter = germanLetter()
    const reading = invented('f.txt', [{ role: part, text, item: 1, kind: part === 'item' ? 'brief' : part }])
    const start = reading.text.indexOf(words)
    const place = { start, end: start + words.length, text: words, item: reading.items[0]?.id ?? null }
    const [figure] = letter.figures
    const brief = composeBrief([{ ...reading, figures: figure ? [{ ...figure, ...place }] : [] }], options)
    return brief.sources[0]?.figures.map((one) => one.context.text)
  }
  test.each([
    ['Der Hafen ist zu. Es fehlen 300 Schlepper. Das dauert.', '300 Schlepper', 'Es fehlen 300 Schlepper.'],
    ['– Es fehlen 300 Schlepper.', '300 Schlepper', 'Es fehlen 300 Schlepper.'],
    [
      'Am 3. Mai fehlten bei Dr. A. Moor 300 Schlepper.',
      '300 Schlepper',
      'Am 3. Mai fehlten bei Dr. A. Moor 300 Schlepper.',
    ],
  ])('%s', (text, words, sentence) => expect(figureIn(text, words)).toEqual([sentence]))
  test('figures of one sentence stand together, and each opens its place', () => {
    const base = invented('f.txt', [{ role: 'item', text: 'Es fehlen 300 Schlepper und 40 Lotsen.', item: 1 }])
    const [figure] = germanLetter().figures
    const figures = ['300 Schlepper', '40 Lotsen'].flatMap((words) =>
      figure ? [{ ...figure, ...at(base, words), item: 'item:1' as const }] : [],
    )
    const page = renderHtml(composeBrief([{ ...base, figures }], options))
    const section = /<section class="figures".*?<\/section>/su.exec(page)?.[0]
    expect(section?.match(/<dt>/gu)).toHaveLength(1)
    for (const { start, end } of figures) expect(section).toContain(`<a class="ref" href="#s-1-${start}-${end}"`)
  })
  test('a title', () =>
    expect(figureIn('Ida Moor, Seewart: Drei Gründe für den Deich', 'Drei Gründe', 'reading')).toEqual([]))
})

describe('[EDIT-53] a voice is told as the text tells it', () => {
  const post = (office: string, affiliation: string) => {
    const text = '„Wir sind bereit“, sagte die Sprecherin des Hafenamts, IDA MOOR, im Auftrag der Stadt.'
    const base = invented('p.txt', [{ role: 'item', text, item: 1 }])
    const said = statement(base, 'Wir sind bereit', 'IDA MOOR')
    const speaker = said.speaker && { ...said.speaker, entity: 'entity:1', office, affiliation }
    const posts = [{ office: at(base, office), affiliation: at(base, affiliation), former: false, dated: null, why }]
    const entity = {
      id: 'entity:1' as const,
      type: 'PER' as const,
      name: 'Ida Moor',
      aliases: [],
      wikidata: null,
      standsFor: null,
      posts,
      mentions: [at(base, 'IDA MOOR')],
      why,
    }
    const brief = composeBrief([{ ...base, entities: [entity], statements: [{ ...said, speaker }] }], options)
    return brief.sources[0]?.briefs[0]?.passages[0]?.voices[0]?.post?.text ?? null
  }
  test('office and body that stand together are shown together', () =>
    expect(post('Sprecherin', 'Hafenamts')).toBe('Sprecherin des Hafenamts'))
  test('those that stand apart are not', () => expect(post('Sprecherin', 'Stadt')).toBeNull())
})

test('[EDIT-54] what came by standard input is called so, not by a dash', () => {
  const base = invented('-', [{ role: 'lead', text: 'The harbour is shut.', item: 1, kind: 'lead' }])
  const brief = composeBrief([{ ...base, genre: 'unread' }], options)
  expect(brief.sources[0]?.key).toBe('stdin')
  expect(renderHtml(brief)).toContain('<dd><bdi>standard input</bdi></dd>')
  expect(renderMarkdown(brief)).toContain(' · standard input')
  expect(summary(brief, 'en').join('\n')).toContain('standard input')
})

test('[EDIT-50] a mail’s other version is told apart from an attachment', () => {
  const noticed = (reason: string, type: string): string =>
    renderMarkdown(
      composeBrief(
        [{ ...germanLetter(), notices: [{ code: 'MAIL_PART_SKIPPED', start: 0, end: 0, facts: { reason, type } }] }],
        options,
      ),
    )
  expect(noticed('alternative', 'text/plain')).toContain('two versions')
  expect(noticed('attachment', 'application/pdf')).toContain('attachment')
})

test('[EDIT-4] every block of every source stands in the page, escaped', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const page = renderHtml(composeBrief([reading], options))
      const bare = page.replace(/<[^>]*>/gu, '')
      for (const block of reading.blocks) expect(bare).toContain(escaped(reading.text.slice(block.start, block.end)))
    }),
    { numRuns: 60 },
  )
})

test('[EDIT-5] the same readings in any order give the same bytes in every form', () => {
  const forms = [renderHtml, renderMarkdown, renderJson, renderIcs]
  const once = composeBrief(allInvented(), options)
  const again = composeBrief(allInvented().reverse(), options)
  for (const form of forms) expect(form(again)).toBe(form(once))
})

test('[EDIT-6] sources stand in order of publishing, undated ones last, and the newest gives the day', () => {
  const brief = composeBrief([unreadPage(), germanLetter(), englishArticle()], options)
  expect(brief.sources.map((source) => source.key)).toEqual(['ferry', 'hafenbrief-2031-…', 'quai'])
  expect(brief.date).toBe('2031-05-06')
  expect(composeBrief([germanLetter()], { ...options, date: '2031-01-01' }).date).toBe('2031-01-01')
})

test('[EDIT-7] events of all sources make one list by time: a day alone first, no day last', () => {
  const brief = composeBrief(allInvented(), options)
  expect(brief.events.map((event) => event.start)).toEqual([
    '2031-05-07',
    '2031-05-07T14:30:00+02:00',
    '2031-05-07T18:00:00+02:00',
    '2031-05-09T10:00:00Z',
    null,
  ])
})

test('[EDIT-8] a lead is cut at the turns of its text, and takes no side', () => {
  const lead = composeBrief([germanLetter()], options).sources[0]?.leads[0]
  expect(lead?.passages.map((passage) => passage.turn?.text ?? null)).toEqual([
    null,
    'Doch nicht alle sehen Eile geboten.',
  ])
  expect(lead?.passages.map((passage) => passage.voices.map((voice) => voice.name))).toEqual([
    ['Jörg Käßner'],
    ['ein Beamter'],
  ])
})

test('[EDIT-9] without a turn the voices stand in the order of the text', () => {
  const reading = { ...germanLetter(), turns: [] }
  const lead = composeBrief([reading], options).sources[0]?.leads[0]
  expect(lead?.passages.map((passage) => passage.turn)).toEqual([null])
  expect(lead?.passages[0]?.voices.map((voice) => voice.name)).toEqual(['Jörg Käßner', 'ein Beamter'])
})

test('[EDIT-10] quoted words keep the quotation marks of their source, a paraphrase gets none', () => {
  const lead = composeBrief([germanLetter()], options).sources[0]?.leads[0]
  expect(lead?.passages[0]?.voices[0]?.said.map((said) => said.words.text)).toEqual([
    'Die Räumung dulde keinen Aufschub',
    '„Jeder Tag kostet uns einen Hafen.“',
  ])
})

test('[EDIT-10] the comma that English puts before the closing mark comes with the marks', () => {
  const base = invented('comma.txt', [
    { role: 'item', text: 'ODDS: “We sail,” Ada Quill said.', item: 1, slug: 'ODDS' },
  ])
  const reading = { ...base, statements: [statement(base, 'We sail', 'Ada Quill')] }
  const said = composeBrief([reading], options).sources[0]?.briefs[0]?.passages[0]?.voices[0]?.said
  expect(said?.map((one) => one.words.text)).toEqual(['“We sail,”'])
})

describe('[EDIT-55] direct words get quotation marks only where they are proved to stand so, and the account counts the rest', () => {
  const said = (words: string, heard: string) => {
    const text = 'ODDS: Ada Quill said: “We sail at dawn.”'
    const base = invented('proof.txt', [{ role: 'item', text, item: 1, slug: 'ODDS' }])
    const one = statement(base, words, 'Ada Quill')
    const brief = composeBrief([{ ...base, statements: [{ ...one, text: heard }] }], options)
    const first = brief.sources[0]?.briefs[0]?.passages[0]?.voices[0]?.said[0]
    return {
      words: first?.words.text,
      proved: first?.proved,
      unproved: brief.counts.unproved,
      page: renderHtml(brief),
      sheet: renderMarkdown(brief),
    }
  }
  test('proved', () =>
    expect(said('We sail at dawn', 'We sail at dawn')).toMatchObject({
      words: '“We sail at dawn.”',
      proved: true,
      unproved: 0,
    }))
  test.each([
    ['another word', 'We sail at dawn', 'We sail at noon'],
    ['another capital', 'We sail at dawn', 'we sail at dawn'],
    ['a word cut', 'We sail at da', 'We sail at da'],
    ['a change, however well marked', 'We sail at dawn', 'We sail [out] at dawn'],
  ])('%s', (_what, words, heard) => {
    const { words: shown, proved, unproved, page, sheet } = said(words, heard)
    expect([shown, proved, unproved]).toEqual([words, false, 1])
    expect(page).toContain('1 quotation unproved and without marks')
    expect(sheet).toContain(`> ${words} [proof:`)
    expect(sheet).toContain('(said to be word for word, not proved)')
  })
})

test('[EDIT-11] a quotation within a clause of the same speaker is shown inside it, not twice', () => {
  const base = invented('nested.txt', [
    { role: 'item', text: 'ODDS: The pier is "beyond saving" for now, Ada Quill said.', item: 1, slug: 'ODDS' },
  ])
  const clause = statement(base, 'The pier is "beyond saving" for now', 'Ada Quill', { kind: 'indirect' })
  for (const speaker of ['Ada Quill', null]) {
    const reading = { ...base, statements: [clause, statement(base, 'beyond saving', speaker)] }
    const voices = composeBrief([reading], options).sources[0]?.briefs[0]?.passages[0]?.voices
    expect(voices).toHaveLength(1)
    expect(voices?.[0]?.said.map((one) => one.within.map((line) => line.text))).toEqual([['"beyond saving"']])
  }
})

test('[EDIT-12] an article shows its title as found, a ticker its time stamps', () => {
  const brief = composeBrief(allInvented(), options)
  const article = brief.sources.find((source) => source.genre === 'article')
  const ticker = brief.sources.find((source) => source.genre === 'ticker')
  expect(article?.leads[0]?.headline.text).toBe('Ferry Crews Vote to Sail')
  expect(ticker?.briefs.map((item) => item.stamp?.text)).toEqual(['11:40', '10:05'])
})

test('[EDIT-13] words that only the carrier declares are marked as such', () => {
  const reading = {
    ...invented('bare.html', [{ role: 'lead', text: 'Body.', item: 1, kind: 'lead' }]),
    title: 'Only in the head',
  }
  const brief = composeBrief([reading], options)
  expect(brief.sources[0]?.title).toEqual({ document: reading.id, start: 0, end: 0, text: 'Only in the head' })
  expect(renderHtml(brief)).toContain(briefWords.en.source.declared)
})

test('[EDIT-14] a title is found in its own block before a menu’s copy of it', () => {
  const reading = {
    ...invented('menu.html', [
      { role: 'chrome', text: 'Home / Low Water' },
      { role: 'title', text: 'Low Water' },
    ]),
    title: 'Low Water',
  }
  expect(composeBrief([reading], options).sources[0]?.title?.start).toBe(reading.text.lastIndexOf('Low Water'))
})

test('[EDIT-15] a document that was not read says why, and its text is still there', () => {
  const page = renderHtml(composeBrief([unreadPage()], options))
  expect(page).toContain(briefWords.en.notice.LANGUAGE_UNREAD)
  expect(page).toContain('Le quai reste fermé.')
})

test('[EDIT-16] an empty brief says so in every form', () => {
  const brief = composeBrief([], options)
  expect(renderHtml(brief)).toContain(briefWords.en.empty)
  expect(renderMarkdown(brief)).toContain(briefWords.en.empty)
  expect(renderIcs(brief)).toContain('BEGIN:VCALENDAR')
  expect(summary(brief, 'de')).toEqual([briefWords.de.empty])
})

test('[EDIT-17] the JSON of a brief keeps to its published schema', () => {
  const brief: unknown = JSON.parse(renderJson(composeBrief(allInvented(), options)))
  expect(briefSchema.parse(brief)).toEqual(brief)
  const validate = new Ajv2020({ strict: false }).compile(briefJsonSchema())
  expect(validate(brief) ? [] : validate.errors).toEqual([])
  expect(validate({ ...(brief as object), invented: true })).toBe(false)
})

test('[EDIT-18] both languages have the same sentences with the same placeholders', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'string'
      ? [...value.matchAll(/\{\w+\}/gu)].map((match) => match[0]).sort()
      : Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, shape(one)]))
  expect(shape(briefWords.de)).toEqual(shape(briefWords.en))
})

test('[EDIT-19] the summary names day, counts, leads and first briefs, and lets no control character through', () => {
  const reading = { ...englishArticle(), published: '2031-05-05' }
  const lines = summary(composeBrief([germanLetter(), reading], options), 'en')
  expect(lines[0]).toBe(
    'Tuesday, 6 May 2031: 2 sources · 9 items · 6 statements · 1 figure · 4 events · 5 paragraphs set aside',
  )
  expect(lines).toContain('Lead: Ferry Crews Vote to Sail')
  expect(
    summary(
      composeBrief(
        [{ ...reading, title: null, items: reading.items.map((item) => ({ ...item, headline: '\u001b[31mred' })) }],
        options,
      ),
      'en',
    ).join(''),
  ).not.toContain('\u001b')
})

test('[EDIT-20] two hundred sources are composed and rendered in time in proportion', () => {
  const letter = germanLetter()
  const many = Array.from({ length: 200 }, (_, n) => ({ ...letter, id: `document:${n}` as const }))
  const started = performance.now()
  const page = renderHtml(composeBrief(many, options))
  expect(page).toContain('id="src-200"')
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('[EDIT-48] a headline that opens the text is not said twice, and no sentence is cut in half', () => {
  const openingOf = (text: string, headline: string): string[] | undefined => {
    const base = invented('open.txt', [{ role: 'lead', text, item: 1, kind: 'lead' }])
    const items = base.items.map((item) => ({ ...item, headline }))
    return composeBrief([{ ...base, items }], options).sources[0]?.leads[0]?.opening.map((line) => line.text)
  }
  expect(openingOf('The crane is late. It needs a bolt.', 'The crane is late.')).toEqual(['It needs a bolt.'])
  expect(openingOf('The crane is late: it needs a bolt.', 'The crane is late')).toEqual(['it needs a bolt.'])
  expect(openingOf('The crane is late, says Bo.', 'The crane is late')).toEqual(['The crane is late, says Bo.'])
})

test('a span is found at its words', () => {
  expect(at(englishArticle(), 'Orla Venn').text).toBe('Orla Venn')
})
