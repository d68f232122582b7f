const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const valuesOf = (): Uint8Array => {
  const values = new Uint8Array(128)
  for (let at = 0; at < alphabet.length; at += 1) values[alphabet.charCodeAt(at)] = at
  return values
}

/** Bytes of a base64 string without white space (RFC 4648); pure, so that rooms without a process can use it. */
export const fromBase64 = (text: string): Uint8Array => {
  const values = valuesOf()
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length >> 2) * 3 - padding)
  const value = (at: number): number => values[text.charCodeAt(at)] ?? 0
  let to = 0
  for (let at = 0; at + 3 < text.length; at += 4) {
    const word = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3)
    bytes[to] = word >> 16
    bytes[to + 1] = word >> 8
    bytes[to + 2] = word
    to += 3
  }
  return bytes
}
