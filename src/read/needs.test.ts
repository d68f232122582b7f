import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexicons } from '../lexicon/index.js'
import { rulesIn } from '../lexicon/rows.js'
import { rulesFor } from './needs.js'

const examples = rulesIn(lexicons).flatMap((rule) => [...rule.hits, ...rule.misses])
const samples = readdirSync('samples').filter((name) => /\.(?:txt|md)$/u.test(name))
const linesOf = (language: string): readonly string[] => [
  ...new Set([
    ...samples
      .filter((name) => name.includes(`.${language}.`))
      .flatMap((name) => readFileSync(`samples/${name}`, 'utf8').split(/[.\n]/u)),
    ...examples,
  ]),
]
const lines = { de: linesOf('de'), en: linesOf('en') }

describe.each(
  rulesIn(lexicons)
    .filter((rule) => rule.needs)
    .map((rule) => [rule.id, rule] as const),
)('[READ-110] %s', (_id, rule) => {
  test('finds nothing where none of its needs stands', () => {
    const alone = [rule]
    const apart = new RegExp(rule.pattern.source, 'u')
    const missed = lines[rule.id.startsWith('de/') ? 'de' : 'en'].filter(
      (line) => rulesFor(alone, line, 0, line.length).length === 0 && apart.test(line),
    )
    expect(missed).toEqual([])
    for (const need of rule.needs ?? []) expect([need, need.toLowerCase()]).toEqual([need, need])
  })
})

test('[READ-111] of rules those are left of which a need stands in the stretch', () => {
  const piece = fc.stringMatching(/^[aAäÄbßẞ .’-]{1,4}$/u)
  const rule = fc.record({ needs: fc.option(fc.array(piece.map((one) => one.toLowerCase())), { nil: undefined }) })
  fc.assert(
    fc.property(fc.array(rule), fc.stringMatching(/^[aAäÄbßẞ\u00A0 .’x-]{0,40}$/u), fc.nat(40), (rules, text, from) => {
      const plain = text.slice(from).toLowerCase().replaceAll('\u00A0', ' ')
      const expected = rules.filter(({ needs }) => !needs || needs.some((need) => plain.includes(need)))
      const some = rules.map(({ needs }) => (needs ? { needs } : {}))
      const got = rulesFor(some, text, from, text.length)
      expect(got.map((one) => some.indexOf(one))).toEqual(expected.map((one) => rules.indexOf(one)))
    }),
  )
})
