import { describe, expect, test } from 'vitest'
import { programWords } from './index.js'

const flat = (value: unknown, path: string): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
    : [[path, value]]

const placeholders = (text: unknown): string[] => [...String(text).matchAll(/\{\w+\}/gu)].map(([whole]) => whole).sort()

const de = new Map(flat(programWords.de, 'words'))
const en = new Map(flat(programWords.en, 'words'))

test('[DESK-4] both languages of the program hold the same sentences', () => {
  expect([...de.keys()]).toEqual([...en.keys()])
})

describe('[DESK-5] a sentence has the same places to fill in both languages, and is not left in one of them', () => {
  for (const [path, text] of en)
    test(path, () => {
      expect(placeholders(de.get(path))).toEqual(placeholders(text))
      expect(String(text).trim()).not.toBe('')
      if (String(text).length > 40 && !path.includes('examples')) expect(de.get(path)).not.toBe(text)
    })
})
