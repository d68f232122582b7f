import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { readFile } from '../eval/door.js'
import { composeBrief, explainRule, proveQuotations, renderHtml, verbatimSource } from '../src/index.js'

/** What a reader of the page reads, paragraph by paragraph, without the marks that open the source and the source itself. */
const textOfPage = (html: string): string => {
  const { document } = parseHTML(html)
  for (const one of document.querySelectorAll('a.ref, style, .vh, .aside, .texts, footer')) one.remove()
  return [...document.querySelectorAll('p, li, dt, dd, h4, td')]
    .filter((one) => one.querySelector('p, li, dd') === null)
    .map((one) => one.textContent)
    .join('\n\n')
}

for (const file of readdirSync('samples').filter((name) => !name.startsWith('.') && !name.endsWith('.gold.json')))
  test(`[VERB-12] every quotation on the page of a sample stands in its source: ${file}`, async () => {
    for (const reading of (await readFile(join('samples', file))).readings) {
      const page = renderHtml(composeBrief([reading], { language: 'en', date: null, explain: explainRule }))
      const proofs = proveQuotations(textOfPage(page), verbatimSource(reading))
      expect(proofs.flatMap(({ quotation, proof }) => (proof.ok ? [] : [[quotation.text, proof.code]]))).toEqual([])
    }
  })
