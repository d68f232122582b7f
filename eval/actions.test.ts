import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { actionStatuses, actionTypes } from '../src/model/index.js'

interface Record {
  readonly id: string
  readonly text: string
  readonly event: string
  readonly eventText: string
  readonly source: readonly { readonly actorText: string }[]
  readonly target: readonly { readonly actorText: string }[]
  readonly status: string
}

const records: readonly Record[] = JSON.parse(readFileSync('eval/actions.de.json', 'utf8'))
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

describe('[GOLD-1] the German gold of actions', () => {
  test('has 150 sentences with numbers of their own', () => {
    expect(records).toHaveLength(150)
    expect(new Set(records.map(({ id }) => id)).size).toBe(150)
    expect(new Set(records.map(({ text }) => text)).size).toBe(150)
  })
  test.each(actionTypes)('has 8 to 11 sentences of %s', (type) => {
    const own = records.filter(({ event }) => event === type.toUpperCase())
    expect(own.length).toBeGreaterThanOrEqual(8)
    expect(own.length).toBeLessThanOrEqual(11)
  })
  test.each(records.map((record) => [record.id, record] as const))(
    'says in %s who and what with words of the sentence',
    (_, { text, eventText, source, target, status }) => {
      expect(actionStatuses).toContain(status)
      for (const { actorText } of [...source, ...target]) expect(text.split(actorText)).toHaveLength(2)
      expect(wordsOf(text)).toEqual(expect.arrayContaining([...wordsOf(eventText)]))
      expect(source.length).toBeGreaterThan(0)
    },
  )
})
