import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Brief, type BriefSource, itemKinds, type Reading, roles } from '../model/index.js'
import { briefJsonSchema, briefSchema } from '../model/schema/brief.js'
import { briefWords } from '../words/index.js'
import { composeBrief, renderHtml, renderIcs, renderJson, renderMarkdown, summary } from './index.js'
import {
  allInvented,
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
  const pageOf = (count: number): string =>
    renderHtml(
      composeBrief(
        Array.from({ length: count }, (_, n) => ({ ...letter, id: `document:${n}` as const })),
        options,
      ),
    )
  const page = pageOf(200)
  expect(page).toContain('id="src-200"')
  expect(page.length).toBeLessThan(101 * pageOf(2).length)
}, 30_000)
