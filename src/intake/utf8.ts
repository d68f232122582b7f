import iconv from 'iconv-lite'

/** UTF-8 decoded, with bytes that are not UTF-8 read as windows-1252, which they nearly always are. */
export interface Utf8 {
  readonly text: string
  /** Bytes that were not UTF-8. */
  readonly invalid: number
  /** Characters of more than one byte that were. */
  readonly beyondAscii: number
}

const isTail = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

/** Length of the well-formed sequence at a place, 0 where none starts there. Table 3-7 of the Unicode standard. */
const sequence = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const second = bytes[at + 1]
  if (lead < 0xc2 || lead > 0xf4 || !isTail(second) || second === undefined) return 0
  if (lead < 0xe0) return 2
  if (!isTail(bytes[at + 2])) return 0
  if (lead < 0xf0) return (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) ? 0 : 3
  if (!isTail(bytes[at + 3])) return 0
  return (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f) ? 0 : 4
}

const utf8 = new TextDecoder('utf-8')

const counted = (text: string): number => {
  let beyond = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) beyond++
  return beyond
}

const repair = (bytes: Uint8Array): Utf8 => {
  const parts: string[] = []
  let from = 0
  let invalid = 0
  let beyondAscii = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequence(bytes, at)
    if (length > 1) beyondAscii++
    if (length === 0) {
      parts.push(utf8.decode(bytes.subarray(from, at)), iconv.decode(Buffer.of(bytes[at] ?? 0), 'windows-1252'))
      invalid++
      from = at + 1
    }
    at += Math.max(length, 1)
  }
  parts.push(utf8.decode(bytes.subarray(from)))
  return { text: parts.join(''), invalid, beyondAscii }
}

/** Decodes UTF-8 and repairs what is not.
 * @example decodeUtf8(Uint8Array.of(0x61, 0xfc)) // { text: 'aü', invalid: 1, beyondAscii: 0 }
 */
export const decodeUtf8 = (bytes: Uint8Array): Utf8 => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, invalid: 0, beyondAscii: counted(text) }
  } catch {
    return repair(bytes)
  }
}
