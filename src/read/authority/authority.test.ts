import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span, Statement } from '../../model/index.js'
import { findCredits } from '../credit/index.js'
import { spanIndex } from '../overlap.js'
import { draft } from './authority.case.js'
import { authorityOf } from './index.js'

const told: readonly Statement['kind'][] = ['direct', 'indirect', 'mixed', 'reported']

test('[AUTH-9] every link of a chain quotes the text, the reason stands in it, and nothing throws', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        ...[
          'TOM BERG',
          ' sagte',
          ' said ',
          'that ',
          ', ',
          '. ',
          'Laut ',
          'in einem Brief ',
          'in a letter ',
          'officials ',
        ],
        ...[
          'unter Berufung auf ',
          'citing ',
          'Reuters',
          ' meldet',
          ' reported',
          '„',
          '“',
          '”',
          'nicht ',
          'could ',
          'wenn ',
        ],
        ...[
          'anonymity to speak ',
          'Anonymität, um ',
          'zu reden',
          '\n',
          'By JO LAND\n',
          'Von JO LAND\n',
          '¶',
          'zufolge',
        ],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))
  const place = fc.nat({ max: 400 })
  fc.assert(
    fc.property(
      fc.oneof(soup, fc.string()),
      fc.constantFrom('de' as const, 'en' as const),
      fc.tuple(place, place, place, place, place, place),
      fc.constantFrom(...told),
      (text, language, [a, b, c, d, e, f], kind) => {
        const document = draft(language, text, 'Harbor Daily')
        const span = (one: number, other: number): Span => ({
          start: Math.min(one, other, text.length),
          end: Math.min(Math.max(one, other), text.length),
        })
        const words = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) })
        const by = {
          ...span(a, b),
          speaker: {
            ...words(span(a, b)),
            name: words(span(a, b)).text,
            entity: null,
            office: null,
            affiliation: null,
          },
        }
        const { chain, anonymityReason } = authorityOf(
          { ...span(c, d), kind, by, cue: words(span(e, f)), sentence: span(0, text.length) },
          { draft: document, credits: spanIndex(findCredits(document)), entities: new Map() },
        )
        for (const { start, end } of chain) expect(text.slice(start, end).length).toBe(end - start)
        if (anonymityReason !== null) expect(text).toContain(anonymityReason)
      },
    ),
  )
})
