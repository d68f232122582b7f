import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onlyDocument, uncovered } from '../intake.case.js'
import { bareLinks } from './links.js'
import { unpackPlain } from './unpack.js'

const blocksOf = (plain: string): string[] => {
  const { text, blocks } = unpackPlain(plain, true)
  return blocks.map(({ start, end }) => text.slice(start, end))
}
const shapesOf = (plain: string): string[] => unpackPlain(plain, true).blocks.map(({ shape }) => shape)

describe('[INTK-6] plain text keeps its lines as blocks', () => {
  test('each line that is not blank is a block', () => {
    expect(blocksOf('One.\r\nTwo.\r\rThree.\n\n\n')).toEqual(['One.', 'Two.', 'Three.'])
  })
  test('the text is NFC without a byte order mark', () => {
    expect(unpackPlain('\uFEFFKu\u0308ste', true).text).toBe('Küste')
  })
  test('dashes and bullets are entries, angle brackets are quotations', () => {
    expect(shapesOf('– One\n• Two\n- Three\n—Four is new.\n> Five\n>> Six\nSeven')).toEqual([
      'entry',
      'entry',
      'entry',
      'entry',
      'quote',
      'quote',
      'text',
    ])
  })
})

const wrapped = [
  'The harbour master said on Monday that the port would stay closed for',
  'at least three days, because divers had found two objects near the',
  'eastern mole that might be mines. Ferries were sent back to the',
  'mainland.',
  '',
  '* The union of dock workers called for a meeting with the minister in',
  '  the capital and asked for better protection of its members while the',
  '  search goes on.',
].join('\n')

describe('[INTK-7] lines that a program wrapped are joined to paragraphs', () => {
  test('paragraphs and entries are whole again', () => {
    const blocks = blocksOf(wrapped)
    expect(blocks).toHaveLength(2)
    expect(blocks[0]).toContain('near the eastern mole')
    expect(blocks[1]).toContain('minister in the capital')
  })
  test('lines as somebody wrote them stay apart', () => {
    const list = 'Harbour closed in Lerwick today\nFerries wait\nDivers search the eastern mole\nUnion calls meeting'
    expect(blocksOf(list)).toHaveLength(4)
  })
  test('addresses on lines of their own end what they stand under', () => {
    const links = `${wrapped}\n\nHarbour closed\nhttps://desk.example/2026/03/10/harbour-closed-after-find\nFerries wait`
    expect(blocksOf(links).slice(-1)).toEqual(['Ferries wait'])
  })
  test('quoted lines are joined, and keep the mark of each', () => {
    const quoted = wrapped
      .split('\n')
      .slice(0, 4)
      .map((line) => `> ${line}`)
      .join('\n')
    expect(blocksOf(quoted)).toEqual([quoted.replaceAll('\n', ' ')])
  })
})

describe('[INTK-8] addresses that stand bare are links', () => {
  test.each([
    ['See https://desk.example/a_(b)?c=d#e.', ['https://desk.example/a_(b)?c=d#e']],
    ['(https://desk.example/x), www.desk.example!', ['https://desk.example/x', 'https://www.desk.example']],
    ['„https://desk.example“ <https://desk.example/y>', ['https://desk.example', 'https://desk.example/y']],
    ['Write to ida.k@desk.example or mailto:jo@desk.example.', ['mailto:ida.k@desk.example', 'mailto:jo@desk.example']],
    ['At 5@ and a@b nothing.', []],
  ])('%s', (text, hrefs) => {
    expect(bareLinks(text, 0).map(({ href }) => href)).toEqual(hrefs)
  })
  test('the span holds the words', () => {
    const text = 'See https://desk.example.'
    const [link] = bareLinks(text, 10)
    expect(text.slice((link?.start ?? 0) - 10, (link?.end ?? 0) - 10)).toBe('https://desk.example')
  })
})

const piece = fc.constantFrom(
  'Wort ',
  'a',
  '\n',
  '\r\n',
  '\n\n',
  '- ',
  '> ',
  'ü',
  ' ',
  '\t',
  'https://a.example ',
  '.',
  '\u00a0',
)
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(piece, { maxLength: 200 }).map((all) => all.join('')),
)

test('[INTK-9] property: every character of a text lies in exactly one block', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (plain, rejoin) => {
      const content = unpackPlain(plain, rejoin)
      let end = 0
      for (const block of content.blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end)
        expect(content.text.slice(end, block.start).trim()).toBe('')
        end = block.end
      }
      expect(content.text.slice(end).trim()).toBe('')
      const kept = (text: string): string => text.replace(/[\s\uFEFF]/gu, '')
      expect(kept(content.text)).toBe(kept(plain.normalize('NFC')))
    }),
  )
})

describe('[INTK-10] Markdown is read by way of its HTML', () => {
  const source =
    '---\ntitle: "Harbour closed"\ndate: 2026-03-10\n---\n\n# Harbour *closed*\n\nSee [the notice](https://desk.example/n).\n\n- One\n- Two\n'
  test('headings, entries and links are known', async () => {
    const document = await onlyDocument(source, { address: 'a.md' })
    expect(document.carrier).toBe('markdown')
    expect(document.blocks.map(({ shape }) => shape)).toEqual(expect.arrayContaining(['heading', 'text', 'entry']))
    expect(document.blocks.flatMap(({ links }) => links.map(({ href }) => href))).toEqual(['https://desk.example/n'])
    expect(uncovered(document)).toBe('')
  })
  test('fields at the top are declared and kept', async () => {
    const { declared, text } = await onlyDocument(source, { address: 'a.md' })
    expect(declared).toContainEqual({ field: 'title', value: 'Harbour closed', from: 'front-matter:title' })
    expect(text).toContain('date: 2026-03-10')
  })
})
