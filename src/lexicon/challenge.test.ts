import { describe, expect, test } from 'vitest'
import { challenges } from './challenge.js'

describe('[INTK-30] each sign of a challenge page holds its examples', () => {
  for (const { id, pattern, hits, misses } of challenges) {
    for (const text of hits) test(`${id} hits: ${text}`, () => expect(text).toMatch(pattern))
    for (const text of misses) test(`${id} misses: ${text}`, () => expect(text).not.toMatch(pattern))
  }
})
