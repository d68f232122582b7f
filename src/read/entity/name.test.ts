import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexicons } from '../../lexicon/index.js'
import { properName, splitNames } from './name.js'

describe('[READ-36] names in capitals are given in ordinary capitals', () => {
  test.each([
    ['ANNA BERGER', 'Anna Berger'],
    ['TOM McGRAW', 'Tom McGraw'],
    ['TOM MCGRAW', 'Tom McGraw'],
    ['LENA Koch', 'Lena Koch'],
    ['ANNE-MARIE BERG-LAND', 'Anne-Marie Berg-Land'],
    ["SEAN O'HARE", "Sean O'Hare"],
    ['CARLA VON DER AUE', 'Carla von der Aue'],
    ['J.R. WINTER', 'J.R. Winter'],
    ['TJ WINTER', 'TJ Winter'],
    ['OMAR AL-HADI', 'Omar al-Hadi'],
    ['JIM DeVITO', 'Jim DeVito'],
    ['LI NG', 'Li Ng'],
    ['JOHN WINTER III', 'John Winter III'],
    ['ÖZGÜR ÄHRENFELD', 'Özgür Ährenfeld'],
    ['Lena Koch', 'Lena Koch'],
  ])('%s', (capitals, proper) => expect(properName(capitals)).toBe(proper))

  test('twice is the same as once, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(properName(properName(text)).toLowerCase()).toBe(properName(text).toLowerCase())
      }),
    )
  })
})

describe('[READ-37] a list of names is split into people', () => {
  const names = (text: string) => splitNames(text, 0, text.length, lexicons.de.entity).map((one) => one.name)
  test.each([
    ['ANNA BERGER und TOM WINTER', ['Anna Berger', 'Tom Winter']],
    ['A. B. Carter, Jo O’Neil and Kim de la Cruz', ['A. B. Carter', 'Jo O’Neil', 'Kim de la Cruz']],
    ['Anna Land, Redakteurin, und Carl von Tal.', ['Anna Land', 'Carl von Tal']],
    ['', []],
    ['und', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))

  test('every name quotes its text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(5), (list, start) => {
        const text = `Von: ${list}`
        for (const one of splitNames(text, start, text.length, lexicons.en.entity)) {
          expect(text.slice(one.start, one.end)).toBe(one.text)
        }
      }),
    )
  })
})
