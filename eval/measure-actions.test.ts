import { expect, test } from 'vitest'
import type { Action } from '../src/model/index.js'
import { chosen, sideOf } from './measure-actions.js'

const act = (type: Action['type'], words: string): Action => ({
  start: 0,
  end: words.length,
  text: words,
  type,
  mode: null,
  actors: [],
  targets: [],
  when: null,
  place: null,
  status: 'done',
  item: null,
  why: { rule: 'en/act/attack', words: words.split(' ').map((text) => ({ start: 0, end: text.length, text })) },
})

test('[ACT-12] the act whose words overlap most is compared, the first of several, and where none does', () => {
  const [asked, met] = [act('request', 'called for'), act('consult', 'met')]
  expect(chosen({ eventText: 'met in the harbour' }, [asked, met])?.type).toBe('consult')
  expect(chosen({ eventText: 'shelled' }, [asked, met])?.type).toBe('request')
  expect(chosen({ eventText: 'called' }, [])).toBeUndefined()
})

test('[ACT-12] the words of a side are compared without articles and possessive endings', () => {
  expect(sideOf(["Winter's", 'the harbour office'], ['Winter', 'office'])).toEqual({
    gold: 3,
    found: 2,
    hit: 2,
    loose: true,
  })
  expect(sideOf([], ['Winter'])).toEqual({ gold: 0, found: 1, hit: 0, loose: null })
})
