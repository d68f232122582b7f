import type { Capture, Carrier, Document, Facts, Notice, NoticeCode, World } from '../model/index.js'
import { makeCapture } from './capture.js'
import { type Decoded, decode } from './charset.js'
import type { Content } from './content.js'
import { binaryFormat, decideKind, type Kind, kindOfEnding, kindOfMediaType, mediaTypes } from './kind.js'
import { captureOfLine } from './lines/unpack.js'
import type { Part } from './mail/parts.js'
import { unpackPlain } from './text/unpack.js'

/** What a capture holds: its documents, and what could not be read. No document means that the capture failed. */
export interface Unpacked {
  readonly documents: readonly Document[]
  readonly notices: readonly Notice[]
}

const notice = (code: NoticeCode, facts: Facts): Notice => ({ code, start: 0, end: 0, facts })

const refused = (code: NoticeCode, facts: Facts): Unpacked => ({ documents: [], notices: [notice(code, facts)] })

const joined = (all: readonly Unpacked[]): Unpacked => ({
  documents: all.flatMap(({ documents }) => documents),
  notices: all.flatMap(({ notices }) => notices),
})

const toDocument = (capture: Capture, carrier: Carrier, mediaType: string, content: Content): Unpacked => {
  const { address, retrieved, digest } = capture
  if (content.blocks.length === 0)
    return { documents: [], notices: [...content.notices, notice('NOTHING_TO_READ', { address })] }
  const source = { address, mediaType, retrieved, digest }
  return { documents: [{ ...content, id: `document:${digest.slice(7, 23)}`, source, carrier }], notices: [] }
}

const baseOf = (address: string): string | null => (/^https?:\/\//iu.test(address) ? address : null)

const contentOf = async (kind: 'text' | 'markdown' | 'page', text: string, address: string): Promise<Content> => {
  if (kind === 'text') return unpackPlain(text, true)
  if (kind === 'markdown') return (await import('./text/markdown.js')).unpackMarkdown(text)
  return (await import('./page/unpack.js')).unpackHtml(text, baseOf(address))
}

const unpackText = async (
  capture: Capture,
  kind: 'text' | 'markdown' | 'page',
  decoded: Decoded,
  before: readonly Notice[],
): Promise<Unpacked> => {
  const { address } = capture
  if (decoded.text.trim() === '') return refused('INPUT_EMPTY', { address })
  const repaired = decoded.repaired === null ? [] : [notice('CHARSET_REPAIRED', { address, ...decoded.repaired })]
  const content = await contentOf(kind, decoded.text, address)
  return toDocument(capture, kind, mediaTypes[kind], {
    ...content,
    notices: [...before, ...repaired, ...content.notices],
  })
}

// A mail in a mail in a mail is somebody forwarding; sixteen deep is somebody attacking.
const deepest = 16

const unpackPart = async (
  capture: Capture,
  part: Part,
  index: number,
  world: World,
  depth: number,
): Promise<Unpacked> => {
  const address = `${capture.address}#${index + 1}`
  const { retrieved } = capture
  if (depth >= deepest)
    return refused('MAIL_PART_SKIPPED', { address, type: part.type, name: part.filename ?? '-', reason: 'depth' })
  const named = part.type === 'application/octet-stream' ? kindOfEnding(part.filename ?? '') : null
  const mediaType = named === null ? part.type : mediaTypes[named]
  const inner = makeCapture(part.bytes, { address, mediaType, charset: part.charset, retrieved }, world)
  return unpackAt(inner, world, depth + 1)
}

const unpackMailAt = async (
  capture: Capture,
  before: readonly Notice[],
  world: World,
  depth: number,
): Promise<Unpacked> => {
  const { unpackMail } = await import('./mail/unpack.js')
  const { content, attached } = await unpackMail(capture.bytes)
  const parts: Unpacked[] = []
  for (const [index, part] of attached.entries()) parts.push(await unpackPart(capture, part, index, world, depth))
  const whole = { ...content, notices: [...before, ...content.notices] }
  if (content.blocks.length === 0 && parts.some(({ documents }) => documents.length > 0))
    return joined([...parts, { documents: [], notices: whole.notices }])
  return joined([toDocument(capture, 'mail', mediaTypes.mail, whole), ...parts])
}

const unpackMbox = async (capture: Capture, world: World): Promise<Unpacked> => {
  const { splitMbox } = await import('./mail/mbox.js')
  const all: Unpacked[] = []
  for await (const { bytes } of splitMbox([capture.bytes], Number.POSITIVE_INFINITY)) {
    const arrived = {
      address: `${capture.address}#${all.length + 1}`,
      mediaType: mediaTypes.mail,
      retrieved: capture.retrieved,
    }
    all.push(await unpackAt(makeCapture(bytes ?? new Uint8Array(), arrived, world), world, 0))
  }
  return joined(all)
}

const unpackLines = async (capture: Capture, text: string, world: World): Promise<Unpacked> => {
  const all: Unpacked[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const inner = captureOfLine(line, `${capture.address}#${index + 1}`, world)
    all.push(inner.ok ? await unpackAt(inner.value, world, 0) : refused(inner.code, inner.facts))
  }
  return joined(all)
}

const headLength = 65_536

const unpackAt = async (capture: Capture, world: World, depth: number): Promise<Unpacked> => {
  const { address, bytes } = capture
  if (bytes.length === 0) return refused('INPUT_EMPTY', { address })
  const format = binaryFormat(bytes)
  if (format !== null) return refused('INPUT_BINARY', { address, format })
  const stated: Kind | null = kindOfMediaType(capture.mediaType) ?? kindOfEnding(address)
  const decoded = decode(bytes, capture.charset, stated === 'page' || bytes[0] === 0x3c)
  const { kind, differs } = decideKind(stated, decoded.text.slice(0, headLength))
  if (kind === 'feed' || kind === 'json') return refused('INPUT_UNKNOWN_KIND', { address, kind })
  const before = differs && stated !== null ? [notice('KIND_DIFFERS', { address, stated, found: kind })] : []
  if (kind === 'mail') return unpackMailAt(capture, before, world, depth)
  if (kind === 'mbox') return unpackMbox(capture, world)
  if (kind === 'lines') return unpackLines(capture, decoded.text, world)
  return unpackText(capture, kind, decoded, before)
}

/** Unpacks a capture to documents. Judges nothing, loses nothing, and fails by a notice only.
 * @example (await unpack(makeCapture(Buffer.from('Hello.'), { address: 'a.txt' }, world), world)).documents[0]?.text // 'Hello.'
 */
export const unpack = (capture: Capture, world: World): Promise<Unpacked> => unpackAt(capture, world, 0)
