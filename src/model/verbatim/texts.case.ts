import fc from 'fast-check'

const piece = fc.constantFrom(
  'Moor',
  'sagt',
  'e',
  'ist',
  'Öl',
  'can’t',
  '„wir',
  'zu“',
  '–',
  '-',
  '…',
  '[sic]',
  'nicht-',
  'a\u0301',
  '😀',
  '\u00AD',
  '(x)',
  '.',
  '...',
  '7',
)
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\u00A0', '')
/** Texts of words, marks and blanks in any order. */
export const anyText = fc.array(fc.tuple(piece, gap), { minLength: 1, maxLength: 40 }).map((all) => all.flat().join(''))
