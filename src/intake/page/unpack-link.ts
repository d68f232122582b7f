const dangerous = /^\s*(?:javascript|vbscript|data)\s*:/iu
const schemed = /^[a-z][a-z\d+.-]*:/iu

const pairs = /../gu

/** Decodes an address that Cloudflare hid: the first byte is the key that the others are mixed with.
 * @returns null where the digits make no address.
 * @example decodeHiddenMail('422332026e6e') // null; real ones hold an `@`
 */
export const decodeHiddenMail = (hex: string): string | null => {
  if (!/^(?:[\da-f]{2}){4,200}$/iu.test(hex)) return null
  const bytes = (hex.match(pairs) ?? []).map((pair) => Number.parseInt(pair, 16))
  const key = bytes[0] ?? 0
  const encoded = bytes.slice(1).map((byte) => `%${(byte ^ key).toString(16).padStart(2, '0')}`)
  try {
    const mail = decodeURIComponent(encoded.join(''))
    return mail.includes('@') ? mail : null
  } catch {
    return null
  }
}

const hiddenMailLink = /\/cdn-cgi\/l\/email-protection#(?<hex>[\da-f]+)/iu

/** Makes a link's address absolute.
 * @returns The address as it stands where no base is known, null where it is none that can be gone to.
 * @example absolute('../a.html', 'https://example.org/b/c/') // 'https://example.org/b/a.html'
 */
export const absolute = (href: string | undefined, base: string | null): string | null => {
  const plain = href?.trim()
  if (plain === undefined || plain === '' || dangerous.test(plain)) return null
  const hex = hiddenMailLink.exec(plain)?.groups?.hex
  const mail = hex === undefined ? null : decodeHiddenMail(hex)
  if (mail !== null) return `mailto:${mail}`
  if (base === null && !schemed.test(plain)) return plain
  try {
    return new URL(plain, base ?? undefined).href
  } catch {
    return plain
  }
}
