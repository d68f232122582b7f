import { describe, expect, test } from 'vitest'
import { composeBrief, renderHtml } from './index.js'
import { at, germanLetter, invented } from './reading.case.js'

const options = { language: 'en', date: null, explain: (rule: string) => `Because of ${rule}.` } as const

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
