import iconv from 'iconv-lite'
import type { Facts } from '../model/index.js'
import { decodeUtf8 } from './utf8.js'

/** Bytes turned to characters, and what was decided on the way. */
export interface Decoded {
  readonly text: string
  readonly charset: string
  /** Facts of a notice where what was declared did not fit or bytes had to be repaired; null where all was well. */
  readonly repaired: Facts | null
}

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]], // before utf-16le, whose mark it begins with
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const markOf = (bytes: Uint8Array): string | null =>
  marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null

// Pages that say Latin-1 mean windows-1252; browsers have long read them so.
const oneByte = /^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|ansi_x3\.4-1968|cp-?1252|windows-1252|x-cp1252)$/u

/** The name by which a character set is read, null where nobody knows it. */
const known = (name: string | null): string | null => {
  const asked = (name ?? '')
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/gu, '')
  if (asked === '' || asked === 'unknown-8bit' || asked === 'binary') return null
  if (oneByte.test(asked)) return 'windows-1252'
  if (/^utf-?8/u.test(asked) || asked === 'unicode-1-1-utf-8') return 'utf-8'
  return iconv.encodingExists(asked) ? asked : null
}

const probe = 4096

/** UTF-16 without a mark shows in that every other byte is zero, as Latin script leaves it. */
export const sniffUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const length = Math.min(bytes.length, probe) & ~1
  if (length < 4) return null
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = length / 2 / 3
  if (odd > many && even < many / 10) return 'utf-16le'
  return even > many && odd < many / 10 ? 'utf-16be' : null
}

const ascii = (bytes: Uint8Array): string => iconv.decode(Buffer.from(bytes.subarray(0, probe)), 'latin1')

/** Character set that a page or XML file names in its first bytes. */
const declaredInside = (bytes: Uint8Array): string | null => {
  const head = ascii(bytes)
  const xml = /^\s{0,9}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["'](?<name>[\w.:-]{1,40})/iu.exec(head)
  const meta = /<meta[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}(?<name>[\w.:-]{1,40})/iu.exec(head)
  const name = xml?.groups?.name ?? meta?.groups?.name ?? null
  // bytes that could be read this far cannot be UTF-16, whatever they say
  return name !== null && /^utf-?16/iu.test(name) ? 'utf-8' : name
}

const decodeAs = (bytes: Uint8Array, charset: string): string =>
  iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset)

/** Decides the character set of some bytes and decodes them: mark, carrier, declaration inside, UTF-16 by its zeros,
 * UTF-8 where the bytes are valid, windows-1252 otherwise. Never fails; what does not fit is repaired and said.
 * @param stated Character set by the carrier (HTTP or MIME header), null where it says nothing.
 * @param inside Whether a declaration inside (meta, xml) is to be looked for.
 * @example decode(Uint8Array.of(0x84, 0x48, 0x69, 0x93), null, false).text // '„Hi“'
 */
export const decode = (bytes: Uint8Array, stated: string | null, inside: boolean): Decoded => {
  const sure = markOf(bytes) ?? sniffUtf16(bytes)
  if (sure !== null && sure !== 'utf-8') return { text: decodeAs(bytes, sure), charset: sure, repaired: null }
  const declared = sure ?? known(stated) ?? (inside ? known(declaredInside(bytes)) : null)
  const { text, invalid, beyondAscii } = decodeUtf8(bytes)
  if (invalid === 0 && (beyondAscii > 0 || declared === null || declared === 'utf-8' || declared === 'windows-1252')) {
    const surprising = declared !== null && declared !== 'utf-8' && beyondAscii > 0
    return { text, charset: 'utf-8', repaired: surprising ? { declared, charset: 'utf-8', repaired: 0 } : null }
  }
  if (declared !== null && declared !== 'utf-8')
    return { text: decodeAs(bytes, declared), charset: declared, repaired: null }
  if (beyondAscii > invalid || (declared === 'utf-8' && beyondAscii > 0))
    return {
      text,
      charset: 'utf-8',
      repaired: { declared: declared ?? 'undeclared', charset: 'utf-8', repaired: invalid },
    }
  const repaired = declared === 'utf-8' ? { declared, charset: 'windows-1252', repaired: invalid } : null
  return { text: decodeAs(bytes, 'windows-1252'), charset: 'windows-1252', repaired }
}
