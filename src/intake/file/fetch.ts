import { createReadStream, type Dirent, type Stats } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { done, type Failure, failed, type World } from '../../model/index.js'
import { type Arrival, arrival } from '../arrival.js'
import { makeCapture } from '../capture.js'
import { kindOfEnding, mediaTypes } from '../kind.js'
import { containerKind, openContainer } from './container.js'

/** What limits the taking of inputs. */
export interface FileLimits {
  /** Bytes that a single document may have. */
  readonly maxBytes: number
  /** Files that the program writes into while it reads, such as the one that the shell sends its output to. */
  readonly written?: readonly FileId[] | undefined
}

/** A file, by whatever name: its device, and its number there. */
export interface FileId {
  readonly dev: bigint
  readonly ino: bigint
}

const isWritten = async (path: string, written: readonly FileId[] = []): Promise<boolean> => {
  if (written.length === 0) return false
  const { dev, ino } = await stat(path, { bigint: true })
  return written.some((one) => one.dev === dev && one.ino === ino)
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

const refusal = (address: string, error: unknown): Failure => {
  const reason = codeOf(error)
  return reason === 'ENOENT' || reason === 'ENOTDIR'
    ? failed('INPUT_NOT_FOUND', { address })
    : failed('INPUT_UNREADABLE', { address, reason })
}

const tooLarge = (address: string, size: number, limit: number): Failure =>
  failed('INPUT_TOO_LARGE', { address, size, limit })

const headBytes = 65_536

const headOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const mediaTypeOf = (path: string): string | null => {
  const kind = kindOfEnding(path)
  return kind === null ? null : mediaTypes[kind]
}

async function* fromFile(path: string, size: number, limits: FileLimits, world: World): AsyncGenerator<Arrival> {
  const kind = containerKind(path, await headOf(path))
  if (kind !== null) yield* openContainer(kind, createReadStream(path), path, limits.maxBytes, world)
  else if (size > limits.maxBytes) yield arrival(path, tooLarge(path, size, limits.maxBytes))
  else
    yield arrival(path, done(makeCapture(await readFile(path), { address: path, mediaType: mediaTypeOf(path) }, world)))
}

async function* prefixed(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

const gathered = async (chunks: AsyncIterable<Uint8Array>, limit: number): Promise<{ bytes: Buffer; size: number }> => {
  const kept: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) return { bytes: Buffer.alloc(0), size }
    kept.push(chunk)
  }
  return { bytes: Buffer.concat(kept), size }
}

/** Reads a stream that has no length, such as standard input: one document, or a container that is taken apart as it comes.
 * @param address `-` for standard input.
 */
export async function* fromStream(
  stream: Readable,
  address: string,
  limits: FileLimits,
  world: World,
): AsyncGenerator<Arrival> {
  const chunks = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
  try {
    const heads: Uint8Array[] = []
    for (let length = 0; length < 4096; length += heads.at(-1)?.length ?? 0) {
      const next = await chunks.next()
      if (next.done) break
      heads.push(next.value)
    }
    const head = Buffer.concat(heads)
    const kind = containerKind(address, head)
    if (kind !== null) return yield* openContainer(kind, prefixed(head, chunks), address, limits.maxBytes, world)
    const { bytes, size } = await gathered(prefixed(head, chunks), limits.maxBytes)
    const outcome =
      size > limits.maxBytes ? tooLarge(address, size, limits.maxBytes) : done(makeCapture(bytes, { address }, world))
    yield arrival(address, outcome)
  } catch (error) {
    yield arrival(address, refusal(address, error))
  }
}

// Found beside saved pages; nobody who names a folder means them.
const foreign =
  /\.(?:png|jpe?g|gif|webp|svg|ico|avif|bmp|tiff?|css|m?js|cjs|map|json|xml|rss|atom|ya?ml|toml|csv|tsv|pdf|docx?|xlsx?|pptx?|odt|ods|zip|gz|tgz|bz2|xz|7z|rar|tar|mp[34]|m4[av]|ogg|wav|webm|mov|avi|woff2?|ttf|otf|eot|ics|vcf|sqlite|db|ts|py|sh|log|lock)$/iu

const isLatterFile = (entry: Dirent): boolean => !entry.name.startsWith('.')

// By code units: the same order on every machine, whatever its language.
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)

async function* fromFolder(folder: string, limits: FileLimits, world: World): AsyncGenerator<Arrival> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(isLatterFile).sort(byName)
  if (entries.length === 0) yield arrival(folder, failed('FOLDER_EMPTY', { address: folder }))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    // Links to folders are not followed: they may lead back up and never end.
    const isLinkedFolder = entry.isSymbolicLink() && (await stat(path).catch(() => null))?.isDirectory()
    if (isLinkedFolder)
      yield {
        ...arrival(path, failed('INPUT_UNREADABLE', { address: path, reason: 'linked folder' })),
        passedOver: true,
      }
    else if (!entry.isDirectory() && foreign.test(entry.name))
      yield { ...arrival(path, failed('INPUT_UNKNOWN_KIND', { address: path, kind: 'other' })), passedOver: true }
    else if (entry.isFile() && (await isWritten(path, limits.written)))
      yield { ...arrival(path, failed('INPUT_IS_OUTPUT', { address: path })), passedOver: true }
    else yield* fromPath(path, limits, world)
  }
}

const isHanded = (path: string): boolean => /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/self\/fd\/\d+)$/u.test(path)

/** Reads a path: a file, a folder with all below it in the order of names, or a container of documents.
 * A pipe with no writer would never end; only those that the shell hands over are opened. */
export async function* fromPath(path: string, limits: FileLimits, world: World): AsyncGenerator<Arrival> {
  try {
    const found: Stats = await stat(path)
    if (found.isDirectory()) yield* fromFolder(path, limits, world)
    else if (found.isFile() && (await isWritten(path, limits.written)))
      yield arrival(path, failed('INPUT_IS_OUTPUT', { address: path }))
    else if (found.isFile()) yield* fromFile(path, found.size, limits, world)
    else if (isHanded(path)) yield* fromStream(createReadStream(path), path, limits, world)
    else yield arrival(path, failed('INPUT_UNREADABLE', { address: path, reason: 'not a regular file' }))
  } catch (error) {
    yield arrival(path, refusal(path, error))
  }
}
