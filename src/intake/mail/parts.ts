import mailsplit, { type MimeNode, type SplitterChunk } from '@zone-eu/mailsplit'
import { undoTransfer } from './transfer.js'
import { decodeWords } from './words.js'

/** A leaf of a mail's tree: its bytes with the transfer encoding undone. */
export interface Part {
  readonly type: string
  readonly charset: string | null
  readonly filename: string | null
  readonly attached: boolean
  readonly flowed: boolean
  readonly delSp: boolean
  /** Numbers of the multiparts that hold it, outermost first, with their kinds, such as `0:mixed`, `1:alternative`. */
  readonly within: readonly string[]
  readonly bytes: Uint8Array
}

/** A mail taken apart. */
export interface Parts {
  readonly header: (name: string) => string | null
  readonly parts: readonly Part[]
  /** What is wrong with the structure, null where it is sound. */
  readonly broken: string | null
  readonly tooMany: boolean
}

/** Mails of people and lists have below 100 parts; a thousand is where building the tree turns into an attack. */
export const mostParts = 1000

interface Leaf {
  readonly node: MimeNode
  /** Body of a leaf, or what stands before the first part of a multipart. */
  readonly before: Buffer[]
  /** What stands in a multipart outside its parts, after the first. */
  readonly after: Buffer[]
  children: number
}

const isMultipart = (node: MimeNode): boolean => node.multipart !== false

const pathOf = (numbers: ReadonlyMap<MimeNode, number>, node: MimeNode): string[] => {
  const path: string[] = []
  for (let up = node.parentNode; up; up = up.parentNode) path.unshift(`${numbers.get(up)}:${up.multipart || ''}`)
  return path
}

/** A border and the field below it: a part whose border is not the one that the header names. */
const strangePart = /^--\S.*\r?\n[A-Za-z-]+:/mu

/** Bytes of a leaf; of a multipart only what a broken border left outside its parts. What stands before the first part
 * is for programs that know no multiparts, unless a part of its own stands there. */
const contentOf = ({ node, before, after, children }: Leaf): Buffer => {
  const parted = isMultipart(node) && children > 0
  const strange = parted && strangePart.test(Buffer.concat(before).toString('latin1'))
  const bytes = Buffer.concat(parted ? [...(strange ? before : []), ...after] : before)
  if (!isMultipart(node) || !node._boundary) return bytes
  const border = `--${node._boundary.toString('latin1')}`
  const lines = bytes.toString('latin1').split('\n')
  return Buffer.from(lines.filter((line) => !line.startsWith(border)).join('\n'), 'latin1')
}

const toPart = (leaf: Leaf, bytes: Buffer, numbers: ReadonlyMap<MimeNode, number>): Part => {
  const { node } = leaf
  const type = isMultipart(node) ? 'text/plain' : node.contentType || 'text/plain'
  return {
    type,
    charset: node.charset || null,
    filename: node.filename || null,
    attached: node.disposition === 'attachment' || (node.filename !== false && !type.startsWith('text/')),
    flowed: node.flowed,
    delSp: node.delSp,
    within: pathOf(numbers, node),
    bytes: undoTransfer(bytes, isMultipart(node) ? '' : node.encoding || ''),
  }
}

const headerOf = (root: MimeNode | undefined) => (name: string) => {
  const value = root?.headers ? root.headers.getDecoded(name)[0]?.value : undefined
  return value ? decodeWords(value.replace(/\s+/gu, ' ')).trim().normalize('NFC') || null : null
}

const place = (leaves: Map<MimeNode, Leaf>, chunk: SplitterChunk): void => {
  const node = chunk.type === 'node' ? chunk : chunk.node
  const leaf = leaves.get(node) ?? { node, before: [], after: [], children: 0 }
  leaves.set(node, leaf)
  if (chunk.type === 'node') {
    const parent = node.parentNode ? leaves.get(node.parentNode) : undefined
    if (parent) parent.children++
  } else if (chunk.type === 'body' || isMultipart(node))
    (leaf.children > 0 ? leaf.after : leaf.before).push(chunk.value)
}

interface Collected {
  readonly leaves: readonly Leaf[]
  readonly error: string | null
}

const collect = async (bytes: Uint8Array): Promise<Collected> => {
  const splitter = new mailsplit.Splitter({ ignoreEmbedded: true, maxChildNodes: mostParts })
  const leaves = new Map<MimeNode, Leaf>()
  splitter.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  try {
    for await (const chunk of splitter as AsyncIterable<SplitterChunk>) place(leaves, chunk)
    return { leaves: [...leaves.values()], error: null }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { leaves: [...leaves.values()], error: code }
  }
}

/** Takes a mail apart without judging it.
 * @example (await takeApart(Buffer.from('Subject: Hi\n\nText'))).parts[0]?.type // 'text/plain'
 */
export const takeApart = async (bytes: Uint8Array): Promise<Parts> => {
  const { leaves, error } = await collect(bytes)
  const numbers = new Map(leaves.map(({ node }, index) => [node, index]))
  const parts = leaves.flatMap((leaf) => {
    const content = contentOf(leaf)
    if (isMultipart(leaf.node) && content.toString('latin1').trim() === '') return []
    return [{ stray: isMultipart(leaf.node), part: toPart(leaf, content, numbers) }]
  })
  const tooMany = error === 'EMAXLEN' && leaves.length >= mostParts
  const unbordered = parts.some(({ stray }) => stray) ? 'boundary' : null
  return {
    header: headerOf(leaves[0]?.node),
    parts: parts.map(({ part }) => part),
    broken: tooMany ? unbordered : (error ?? unbordered),
    tooMany,
  }
}
