import { sniffUtf16 } from './charset.js'

/** What an input is to be unpacked as. */
export type Kind = 'text' | 'markdown' | 'page' | 'mail' | 'mbox' | 'lines'

/** Media type of each kind, as it is written into `source.mediaType`. */
export const mediaTypes: Readonly<Record<Kind, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  page: 'text/html',
  mail: 'message/rfc822',
  mbox: 'application/mbox',
  lines: 'application/x-ndjson',
}

const endings: Readonly<Record<string, Kind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  shtml: 'page',
  eml: 'mail',
  mbox: 'mbox',
  mbx: 'mbox',
  ndjson: 'lines',
  jsonl: 'lines',
}

/** Kind that the ending of a file or address names, null where it names none.
 * @example kindOfEnding('mail/2023-02.MBOX') // 'mbox'
 */
export const kindOfEnding = (address: string): Kind | null =>
  endings[/\.(?<ending>[A-Za-z]{2,8})$/u.exec(address)?.groups?.ending?.toLowerCase() ?? ''] ?? null

/** Kind that a media type names, null where it names none that can be read. */
export const kindOfMediaType = (mediaType: string | null): Kind | null => {
  const bare = (mediaType ?? '').split(';')[0]?.trim().toLowerCase()
  if (bare === 'application/xhtml+xml') return 'page'
  return (Object.entries(mediaTypes) as [Kind, string][]).find(([, type]) => type === bare)?.[0] ?? null
}

const magics: readonly (readonly [string, string])[] = [
  ['PDF', '%PDF-'],
  ['ZIP', 'PK\x03\x04'],
  ['PNG', '\x89PNG'],
  ['GIF', 'GIF8'],
  ['JPEG', '\xff\xd8\xff'],
  ['gzip', '\x1f\x8b'],
  ['OLE', '\xd0\xcf\x11\xe0'],
  ['7z', '7z\xbc\xaf'],
  ['RIFF', 'RIFF'],
  ['ELF', '\x7fELF'],
  ['SQLite', 'SQLite format 3\0'],
  ['RTF', '{\\rtf'],
]

const probe = 65_536

const latin1 = (bytes: Uint8Array, length: number): string => Buffer.from(bytes.subarray(0, length)).toString('latin1')

/** Name of a binary format, `data` for bytes that no text holds, null for what can be text. */
export const binaryFormat = (bytes: Uint8Array): string | null => {
  const head = latin1(bytes, 16)
  const named = magics.find(([, magic]) => head.startsWith(magic))
  if (named) return named[0]
  if (/^(?:\xff\xfe|\xfe\xff|\0\0\xfe\xff)/u.test(head) || sniffUtf16(bytes) !== null) return null
  const length = Math.min(bytes.length, probe)
  let zeros = 0
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) zeros++
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  return zeros > 2 + length / 1000 || controls > 8 + length / 20 ? 'data' : null
}

const mailbox = /^From \S{1,200}.{0,60}\d{1,2}:\d{2}.{0,40}\d{4}[^\n]{0,20}\r?\n[A-Za-z][A-Za-z0-9-]{0,60}:/u
const headerLine = /^[A-Za-z][A-Za-z0-9-]{0,60}:(?:[ \t].*)?$/u
const telling =
  /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|content-type|date|from|subject|x-[a-z-]{1,40}):/iu
const proving = /^(?:received|return-path|message-id|mime-version|dkim-signature|date|content-transfer-encoding):/iu

/** Fields of a mail at the top, at least two of them, and nothing else before the first empty line. */
const hasMailFields = (head: string, proof: RegExp): boolean => {
  const lines = head.split(/\r?\n/u)
  const blank = lines.indexOf('')
  const fields = lines.slice(0, blank < 0 ? lines.length : blank)
  const names = fields.filter((line) => !/^[ \t]/u.test(line))
  if (names.length < 2 || !names.every((line) => headerLine.test(line))) return false
  return names.filter((line) => telling.test(line)).length >= 2 && names.some((line) => proof.test(line))
}

const looksLikeLines = (head: string): boolean => {
  const first = head.trimStart()
  return /^\{\s{0,20}"/u.test(first) && /^[^\n]{0,40000}"(?:text|html)"\s{0,9}:/u.test(first)
}

const elements =
  /<\/?(?:p|div|a|table|tr|td|br|span|h[1-6]|li|ul|ol|img|article|section|header|main|strong|em|b|i)(?=[\s/>])/giu

const wholePage =
  /^(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,1000}-->\s{0,99}){0,20}<(?:!doctype\s+html|html|head|body)(?=[\s>])/u

const isWholePage = (head: string): boolean =>
  wholePage.test(
    head
      .replace(/^\uFEFF/u, '')
      .trimStart()
      .slice(0, 2000)
      .toLowerCase(),
  )

const isPlain = (kind: Kind | null): boolean => kind === 'text' || kind === 'markdown'

const looksLikePage = (head: string): boolean =>
  isWholePage(head) || (head.trimStart().startsWith('<') && (head.match(elements)?.length ?? 0) >= 3)

/** Kind by content alone, `feed` or `json` for what is known but not read, null where it may be any text.
 * @param head The first characters of the input.
 */
export const kindOfContent = (head: string): Kind | 'feed' | 'json' | null => {
  const start = head.replace(/^\uFEFF/u, '')
  if (mailbox.test(start)) return 'mbox'
  if (looksLikeLines(start)) return 'lines'
  if (looksLikePage(start)) return 'page'
  if (hasMailFields(start, proving)) return 'mail'
  if (
    /^\s*(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,1000}-->\s{0,99}){0,20}<(?:rss|feed|rdf:RDF)(?=[\s>])/u.test(
      start,
    )
  )
    return 'feed'
  return /^\s{0,99}(?:\{\s{0,99}"|\[\s{0,99}[{["])/u.test(start) ? 'json' : null
}

/** Decides what an input is: its content where that is plain, what the carrier said otherwise. */
export const decideKind = (stated: Kind | null, head: string): { kind: Kind | 'feed' | 'json'; differs: boolean } => {
  const found = kindOfContent(head)
  // Markdown may begin with HTML, and a text with a bracket: only a whole page, or no word of its kind, says otherwise.
  const isIn =
    (stated === 'markdown' && found === 'page' && !isWholePage(head)) || (isPlain(stated) && found === 'json')
  if (found !== null && !isIn) return { kind: found, differs: stated !== null && stated !== found }
  const hasMarkup = /<[a-z!/]/iu.test(head)
  if (stated === 'page' && !hasMarkup) return { kind: 'text', differs: true }
  // Called a mail, it need not prove that it is one: drafts and saved mails often lack date and trace.
  if (stated === 'mail' && hasMailFields(head, telling)) return { kind: 'mail', differs: false }
  if (stated === 'mail' || stated === 'mbox' || stated === 'lines') return { kind: 'text', differs: true }
  return { kind: stated ?? 'text', differs: false }
}
