import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../span.js'
import { proveQuotation, proveQuotations, quotationsIn, verbatimSource } from './index.js'
import { anyText } from './texts.case.js'

const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))

test('[VERB-7] every run of words of a text is proved, or cuts a word where a hyphen or apostrophe joins it on', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const words = wordsOf(text)
      const first = words[Math.min(a % (words.length || 1), b % (words.length || 1))]
      const last = words[Math.max(a % (words.length || 1), b % (words.length || 1))]
      if (!first || !last) return
      const slice = text.slice(first.start, last.end)
      const proof = proveQuotation(slice, verbatimSource({ text }))
      // Joined on by a hyphen, apostrophe or hidden character, or part of a number. What nobody sees is not looked at,
      // save where it stands right at the edge of the words.
      const before = text.slice(0, first.start)
      const after = text.slice(last.end)
      const joined =
        /(?:[\p{L}\p{N}\p{M}][-'’]|\d[.,:\u00A0]|-)(?:[^\S\n]*\n[^\S\n]*)?$|(?:^|[\s([])(?:\.|–)$/u.test(
          before.replace(/\u00AD/gu, ''),
        ) ||
        /^(?:[-'’](?:[^\S\n]*\n[^\S\n]*)?[\p{L}\p{N}]|[.,:\u00A0]\d)/u.test(after.replace(/\u00AD/gu, '')) ||
        before.endsWith('\u00AD') ||
        after.startsWith('\u00AD')
      // the same letters may stand elsewhere whole, but over the border of a paragraph
      if (!proof.ok) expect([/^(?:CUTS_WORD|CROSSES_PARAGRAPH)$/u.test(proof.code), joined]).toEqual([true, true])
      else for (const span of proof.value.spans) expect(text.slice(span.start, span.end)).toBe(span.text)
    }),
    { numRuns: 500 },
  )
})

test('[VERB-8] a run of words with one letter changed is refused, unless it stands elsewhere', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), fc.nat(), fc.constantFrom('x', 'E', 'q', 'ö'), (text, a, b, c, letter) => {
      const words = wordsOf(text)
      const first = words[Math.min(a % (words.length || 1), b % (words.length || 1))]
      const last = words[Math.max(a % (words.length || 1), b % (words.length || 1))]
      if (!first || !last) return
      const slice = text.slice(first.start, last.end)
      const letters = [...slice.matchAll(/\p{L}/gu)].map(({ index }) => index)
      const at = letters[c % (letters.length || 1)]
      if (at === undefined) return
      const changed = `${slice.slice(0, at)}${letter}${slice.slice(at + 1)}`
      const word = /[\p{L}\p{N}\p{M}]*$/u.exec(changed.slice(0, at + 1))?.[0] ?? ''
      // Within brackets the later text may say what it likes, and what stands elsewhere stands.
      if (changed === slice || text.includes(word) || /\[[^\]]*$/u.test(changed.slice(0, at))) return
      expect(proveQuotation(changed, verbatimSource({ text })).ok).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('[VERB-9] whatever is asked, nothing throws, and what is proved stands on spans in order', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), anyText),
      fc.oneof(fc.string({ unit: 'binary' }), anyText),
      (quotation, text) => {
        const whole = verbatimSource({ text })
        const proof = proveQuotation(quotation, whole)
        proveQuotations(quotation, whole)
        if (!proof.ok) return
        let end = 0
        for (const span of proof.value.spans) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(span.start, span.end)).toBe(span.text)
          end = span.end
        }
        for (const { here, there } of proof.value.changes) {
          if (here) expect(quotation.slice(here.start, here.end)).toBe(here.text)
          if (there) expect(text.slice(there.start, there.end)).toBe(there.text)
        }
      },
    ),
    { numRuns: 500 },
  )
})

describe('[VERB-10] hostile texts cost proofs in proportion', () => {
  const letters = (n: number): string => 'a'.repeat(n)
  test.each<[string, (n: number) => readonly [string, string]]>([
    ['one letter', (n) => [`${letters(n / 2)}b${letters(n / 2)}`, letters(n)]],
    ['one word', (n) => ['a … '.repeat(12), 'a '.repeat(n)]],
    ['brackets', (n) => [`a${'['.repeat(n)}`, 'a ['.repeat(n)]],
    ['blanks', (n) => [`a${' '.repeat(n)}b`, `a${'\n'.repeat(n)}c`]],
    ['dots', (n) => ['. '.repeat(n), '. .'.repeat(n)]],
    ['dashes', (n) => [`a${' -'.repeat(n)}`, ` -${' '.repeat(n)}`]],
    ['accents', (n) => [`a${'\u0301\u0323'.repeat(n)}`, `b${'\u0301\u0323'.repeat(n)}`]],
    ['opening marks', (n) => ['„ ‘a "b '.repeat(n), '“a ‚b '.repeat(n)]],
    ['paragraphs', (n) => ['"a\n\n'.repeat(n), '\n"a'.repeat(n)]],
    ['other marks', (n) => [`“${'a'.repeat(n)}“””“`.replace(/a/gu, '’'), `„${'a'.repeat(n)}“””“`.replace(/a/gu, "'")]],
    ['joiners', (n) => ['\u200D … a'.repeat(12), '\u200D'.repeat(n)]],
    ['hidden', (n) => [`a ${'\u200B\uFEFF'.repeat(n)}b`, `a ${'\uFEFF\u200B '.repeat(n)}c`]],
    ['bracketed marks', (n) => [`a [${'“a'.repeat(n)}] b`, '„ “a"'.repeat(n)]],
    ['apostrophes', (n) => ["'a ".repeat(n), "s' a".repeat(n)]],
  ])(
    '%s',
    (_name, make) => {
      const [quotation, text] = make(100_000)
      const whole = verbatimSource({ text })
      proveQuotation(quotation, whole)
      quotationsIn(quotation)
      expect(quotationsIn(text).length).toBeLessThanOrEqual(text.length)
    },
    20_000,
  )
})
