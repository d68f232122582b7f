import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { statementKinds } from '../src/model/index.js'
import type { StatementCase } from './measure-statements.js'

const times = (text: string, part: string): number => text.split(part).length - 1

describe.each(['de', 'en'] as const)('[GOLD-2] the gold of statements in %s', (language) => {
  const cases: readonly StatementCase[] = JSON.parse(readFileSync(`eval/statements.${language}.json`, 'utf8'))
  test('has 40 paragraphs with direct and indirect speech, named and unnamed speakers', () => {
    expect(new Set(cases.map(({ text }) => text)).size).toBe(40)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(40)
    const all = cases.flatMap(({ statements }) => statements)
    expect(all.filter(({ kind }) => kind === 'direct').length).toBeGreaterThan(80)
    expect(all.filter(({ kind }) => kind === 'indirect').length).toBeGreaterThan(100)
    expect(all.filter(({ anonymous }) => anonymous).length).toBeGreaterThan(30)
  })
  test.each(cases.map((one) => [one.id, one] as const))(
    'quotes %s word for word, each statement at one place',
    (_, { text, statements }) => {
      expect(statements.length).toBeGreaterThan(2)
      for (const said of statements) {
        expect(statementKinds).toContain(said.kind)
        expect([said.text, times(text, said.text)]).toEqual([said.text, 1])
        for (const words of [said.speaker, said.addressee]) if (words !== null) expect(text).toContain(words)
        const first = said.name?.split(' ')[0]?.toLowerCase()
        if (first !== undefined) expect(text.toLowerCase()).toContain(first)
      }
    },
  )
})
