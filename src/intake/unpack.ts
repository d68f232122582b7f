import type { Capture, Carrier, Document, Notice, NoticeCode, World } from '../model/index.js'
import { type Decoded, decode } from './charset.js'
import { binaryFormat, decideKind, type Kind, kindOfEnding, kindOfMediaType, mediaTypes } from './kind.js'
import type { Content } from './text/unpack.js'
import { unpackText } from './text/unpack.js'

/** What a capture holds: its documents, and what could not be read. No document means that the capture failed. */
export interface Unpacked {
  readonly documents: readonly Document[]
  readonly notices: readonly Notice[]
}

const notice = (code: NoticeCode, facts: Notice['facts']): Notice => ({ code, start: 0, end: 0, facts })

const refused = (code: NoticeCode, facts: Notice['facts']): Unpacked => ({
  documents: [],
  notices: [notice(code, facts)],
})

/** Puts the frame of a document around what its carrier held. */
export const toDocument = (
  capture: Capture,
  carrier: Carrier,
  mediaType: string,
  content: Content,
  before: readonly Notice[],
): Unpacked => {
  if (content.blocks.length === 0) return refused('NOTHING_TO_READ', { address: capture.address })
  const { address, retrieved, digest } = capture
  const source = { address, mediaType, retrieved, digest }
  const notices = [...before, ...content.notices]
  return {
    documents: [{ ...content, id: `document:${digest.slice(7, 23)}`, source, carrier, notices }],
    notices: [],
  }
}

const baseOf = (address: string): string | null => (/^https?:\/\//iu.test(address) ? address : null)

const contentOf = async (kind: 'text' | 'markdown' | 'page', text: string, address: string): Promise<Content> => {
  if (kind === 'text') return unpackText(text)
  if (kind === 'markdown') return (await import('./text/markdown.js')).unpackMarkdown(text)
  return (await import('./page/unpack.js')).unpackHtml(text, baseOf(address))
}

const unpackDecoded = async (
  capture: Capture,
  kind: 'text' | 'markdown' | 'page',
  decoded: Decoded,
  before: readonly Notice[],
): Promise<Unpacked> => {
  if (decoded.text.trim() === '') return refused('INPUT_EMPTY', { address: capture.address })
  const content = await contentOf(kind, decoded.text, capture.address)
  return toDocument(capture, kind, mediaTypes[kind], content, before)
}

const headLength = 16_384

const unpackKind = async (capture: Capture, kind: Kind, decoded: Decoded, before: readonly Notice[], world: World) => {
  void world
  if (kind === 'mail' || kind === 'mbox' || kind === 'lines') return refused('INPUT_UNKNOWN_KIND', { kind })
  return unpackDecoded(capture, kind, decoded, before)
}

/** Unpacks a capture to documents. Judges nothing, loses nothing, and never fails but by a notice.
 * @example (await unpack(makeCapture(Buffer.from('Hello.'), { address: 'a.txt' }, world), world)).documents[0]?.text // 'Hello.'
 */
export const unpack = async (capture: Capture, world: World): Promise<Unpacked> => {
  const { address, bytes } = capture
  if (bytes.length === 0) return refused('INPUT_EMPTY', { address })
  const format = binaryFormat(bytes)
  if (format !== null) return refused('INPUT_BINARY', { address, format })
  const stated = kindOfMediaType(capture.mediaType) ?? kindOfEnding(address)
  const decoded = decode(bytes, capture.charset, stated === 'page' || bytes[0] === 0x3c)
  const { kind, differs } = decideKind(stated, decoded.text.slice(0, headLength))
  if (kind === 'feed' || kind === 'json') return refused('INPUT_UNKNOWN_KIND', { address, kind })
  const before: Notice[] = []
  if (differs && stated !== null) before.push(notice('KIND_DIFFERS', { address, stated, found: kind }))
  if (decoded.repaired !== null && kind !== 'mail')
    before.push(notice('CHARSET_REPAIRED', { address, ...decoded.repaired }))
  return unpackKind(capture, kind, decoded, before, world)
}
