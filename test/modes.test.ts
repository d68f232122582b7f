import { expect, test } from 'vitest'
import { lexicons } from '../src/lexicon/index.js'
import { briefWords } from '../src/words/index.js'

const modes = new Set(
  Object.values(lexicons).flatMap(({ action }) => [...action.verbs, ...action.nouns].flatMap(({ mode }) => mode ?? [])),
)

for (const language of ['de', 'en'] as const)
  test(`[EDIT-61] every mode of an act that the lexicon knows has a name in ${language}`, () => {
    expect(modes.size).toBeGreaterThan(20)
    expect([...modes].filter((mode) => briefWords[language].action.mode[mode] === undefined)).toEqual([])
  })
