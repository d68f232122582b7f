const hex = (byte: number | undefined): number => {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}

const newline = 0x0a
const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d

/** End of the line break after a soft `=`, or -1 where no line ends there (blanks before the break are allowed). */
const softBreak = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (isBlank(bytes[at])) at++
  return bytes[at] === newline || at >= bytes.length ? at + 1 : -1
}

/** Decodes quoted-printable. What is not well-formed is kept as it stands.
 * @example Buffer.from(decodeQuotedPrintable(Buffer.from('K=C3=A4=\r\nse'))).toString() // 'Käse'
 */
export const decodeQuotedPrintable = (bytes: Uint8Array): Uint8Array => {
  const out = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    const high = byte === 0x3d ? hex(bytes[at + 1]) : -1
    const low = high >= 0 ? hex(bytes[at + 2]) : -1
    const soft = byte === 0x3d && low < 0 ? softBreak(bytes, at + 1) : -1
    if (low >= 0) out[length++] = high * 16 + low
    else if (soft < 0) out[length++] = byte
    at = soft > 0 ? soft : at + (low >= 0 ? 3 : 1)
  }
  return out.subarray(0, length)
}

/** Decodes base64, also where several pieces with padding follow each other. What is none is kept as it stands. */
export const decodeBase64 = (bytes: Uint8Array): Uint8Array => {
  const letters = Buffer.from(bytes).toString('latin1')
  if (/[^A-Za-z0-9+/=_\s-]/u.test(letters)) return bytes
  const pieces = letters.split(/={1,2}/u).filter((piece) => /[A-Za-z0-9+/_-]/u.test(piece))
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64')))
}

/** Undoes the transfer encoding of a mail part. */
export const undoTransfer = (bytes: Uint8Array, encoding: string): Uint8Array => {
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(bytes)
  return encoding === 'base64' ? decodeBase64(bytes) : bytes
}
