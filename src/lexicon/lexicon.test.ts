import { describe, expect, test } from 'vitest'
import { explainRule } from './explain.js'
import { grounds } from './ground.js'
import { lexicons } from './index.js'
import { languageRows, rulesIn } from './rows.js'

const shapeOf = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null || value instanceof RegExp || Array.isArray(value)) return [path]
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`))
}
/** Tables whose keys are words of the language: their keys must differ, so only their presence is compared. */
const topKeys = (value: object): string[] =>
  Object.entries(value).flatMap(([part, inner]) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.keys(inner).map((key) => `${part}.${key}`)
      : [part],
  )

describe('lexicon', () => {
  test('[READ-1] both languages hold the same keys', () => {
    expect(topKeys(lexicons.de).sort()).toEqual(topKeys(lexicons.en).sort())
    expect(shapeOf(lexicons.de).length).toBeGreaterThan(5)
  })
  test('[READ-2] every rule has an id of its own and a reason in both languages', () => {
    const ids = [...grounds, ...languageRows()].map((row) => row.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    for (const row of [...grounds, ...languageRows()]) {
      expect(row.why.de.length, row.id).toBeGreaterThan(9)
      expect(row.why.en.length, row.id).toBeGreaterThan(9)
    }
    expect(explainRule('block/date-line', 'de')).toContain('Datum')
    expect(explainRule('no/such', 'de')).toBe('no/such')
  })
})

describe.each(rulesIn(lexicons).map((rule) => [rule.id, rule] as const))('[READ-3] rule %s', (_id, rule) => {
  test('hits and misses what it says', () => {
    expect(rule.pattern.flags).toContain('u')
    expect(rule.hits.length).toBeGreaterThan(0)
    for (const text of rule.hits) expect(text.search(rule.pattern), `hit: ${text}`).not.toBe(-1)
    for (const text of rule.misses) expect(text.search(rule.pattern), `miss: ${text}`).toBe(-1)
  })
})
