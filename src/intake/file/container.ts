import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { done, failed, type World } from '../../model/index.js'
import { type Arrival, arrival } from '../arrival.js'
import { makeCapture } from '../capture.js'
import { kindOfContent, kindOfEnding, mediaTypes } from '../kind.js'
import { captureOfLine } from '../lines/unpack.js'
import { splitMbox } from '../mail/mbox.js'

/** Kinds of file that hold many documents and are taken apart while they stream. */
export type ContainerKind = 'mbox' | 'lines'

/** Whether an input holds many documents, by its first bytes.
 * @example containerKind('mail.txt', Buffer.from('{"text":"Hello."}\n')) // 'lines'
 */
export const containerKind = (address: string, head: Uint8Array): ContainerKind | null => {
  const found = kindOfContent(Buffer.from(head).toString('utf8'))
  if (found === 'mbox' || found === 'lines') return found
  return kindOfEnding(address) === 'lines' && found === 'json' ? 'lines' : null
}

async function* mails(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  limit: number,
  world: World,
): AsyncGenerator<Arrival> {
  let number = 0
  for await (const { bytes } of splitMbox(chunks, limit)) {
    const address = `${path}#${++number}`
    const outcome =
      bytes === null
        ? failed('INPUT_TOO_LARGE', { address, size: `> ${limit}`, limit })
        : done(makeCapture(bytes, { address, mediaType: mediaTypes.mail }, world))
    yield arrival(address, outcome)
  }
}

async function* records(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  limit: number,
  world: World,
): AsyncGenerator<Arrival> {
  let number = 0
  for await (const line of createInterface({ input: Readable.from(chunks), crlfDelay: Number.POSITIVE_INFINITY })) {
    const address = `${path}#${++number}`
    if (line.trim() === '') continue
    const outcome =
      line.length > limit
        ? failed('INPUT_TOO_LARGE', { address, size: line.length, limit })
        : captureOfLine(line, address, world)
    yield arrival(outcome.ok ? outcome.value.address : address, outcome)
  }
}

/** Takes a container apart while it streams: one arrival a mail or line, numbered from 1. */
export const openContainer = (
  kind: ContainerKind,
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  limit: number,
  world: World,
): AsyncGenerator<Arrival> => (kind === 'mbox' ? mails : records)(chunks, path, limit, world)
