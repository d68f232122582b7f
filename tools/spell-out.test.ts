import { expect, test } from 'vitest'
import { spellOut } from './spell-out.js'

test('[DOOR-4] letter classes of pattern literals are spelled out in what is built, and nothing else changes', () => {
  const out = spellOut('a.js', "export const a = /^\\p{Lu}[\\p{L}-]+$/u\nexport const b = '\\\\p{L}' // \\p{L}\n")
  expect(out).toMatch(/^export const a = \/\^\[A-Z.*\]\[A-Za-z.*-\]\+\$\/u\n/u)
  expect(out).toContain("export const b = '\\\\p{L}' // \\p{L}\n")
})
