import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** Raised where a body outgrows its limit, before or after it was unpacked. */
class TooLargeError extends Error {
  readonly code = 'ADDRESS_TOO_LARGE'
}

const unpackers = {
  gzip: () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }),
  'x-gzip': () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }),
  deflate: () => createInflate({ finishFlush: constants.Z_SYNC_FLUSH }),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
} as const

const isKnown = (name: string): name is keyof typeof unpackers => name in unpackers

// Servers pack once; more layers are there to hide how much comes out.
const mostLayers = 2

/** Steps that undo a content encoding, last packed first; null where one is not known. */
const stepsFor = (encoding: string): (keyof typeof unpackers)[] | null => {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  return names.length <= mostLayers && names.every(isKnown) ? names.reverse() : null
}

/** Passes on what fits into a limit, and remembers whether something did not: the error that a pipeline ends with may
 * be another, of a step that was cut off. */
class Gauge {
  overflowed = false
  constructor(private readonly limit: number) {}

  async *pass(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0
    for await (const chunk of chunks) {
      size += chunk.length
      this.overflowed ||= size > this.limit
      if (this.overflowed) throw new TooLargeError(`more than ${this.limit} bytes`)
      yield chunk
    }
  }
}

/** Reads a body to its end, unpacked, never holding more than the limit.
 * @param encoding Value of the content-encoding header.
 */
export const readBody = async (body: Readable, encoding: string, limit: number): Promise<Uint8Array> => {
  const steps = stepsFor(encoding)
  if (steps === null) throw new Error(`unknown content encoding: ${encoding}`)
  const gauge = new Gauge(limit)
  const kept: Uint8Array[] = []
  const unpacked = new PassThrough()
  const unpacking: readonly NodeJS.ReadWriteStream[] = steps.map((step) => unpackers[step]())
  try {
    const packed = pipeline([Readable.from(gauge.pass(body)), ...unpacking, unpacked])
    packed.catch(() => undefined) // told below, once reading has ended
    for await (const chunk of gauge.pass(unpacked)) kept.push(chunk)
    await packed
  } catch (error) {
    throw gauge.overflowed ? new TooLargeError(`more than ${limit} bytes`) : error
  }
  return Buffer.concat(kept)
}
