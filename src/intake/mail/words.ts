import { decode } from '../charset.js'
import { decodeBase64, decodeQuotedPrintable } from './transfer.js'

const word = /=\?(?<charset>[^?*\s]{1,40})(?:\*[^?\s]{0,20})?\?(?<encoding>[bq])\?(?<content>[^?\s]{0,2000})\?=/giu

interface Word {
  readonly charset: string
  readonly bytes: Uint8Array
}

const bytesOf = (encoding: string, content: string): Uint8Array => {
  const bytes = Buffer.from(content, 'latin1')
  if (encoding.toLowerCase() === 'b') return decodeBase64(bytes)
  return decodeQuotedPrintable(Buffer.from(content.replaceAll('_', ' '), 'latin1'))
}

const text = (words: readonly Word[]): string =>
  words.length === 0
    ? ''
    : decode(Buffer.concat(words.map(({ bytes }) => bytes)), words[0]?.charset ?? null, false).text

/** Decodes the encoded words of a header (RFC 2047). Neighbours are joined before they are decoded, since mailers cut
 * within characters.
 * @example decodeWords('=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?=') // 'Grüße'
 */
export const decodeWords = (header: string): string => {
  let out = ''
  let open: Word[] = []
  let end = 0
  for (const match of header.matchAll(word)) {
    const { charset = '', encoding = '', content = '' } = match.groups ?? {}
    const between = header.slice(end, match.index)
    const adjoins = open.length > 0 && between.trim() === ''
    if (!adjoins || open[0]?.charset.toLowerCase() !== charset.toLowerCase()) {
      out += text(open) + (adjoins ? '' : between)
      open = []
    }
    open.push({ charset, bytes: bytesOf(encoding, content) })
    end = match.index + match[0].length
  }
  return out + text(open) + header.slice(end)
}
