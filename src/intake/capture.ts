import type { Capture, World } from '../model/index.js'

/** What is known of some bytes before anything reads them. */
export interface Arrived {
  readonly address: string
  /** Media type as the carrier stated it, null where it said nothing. */
  readonly mediaType?: string | null
  /** Character set as the carrier stated it, null where it said nothing. */
  readonly charset?: string | null
  /** When the bytes came, where somebody else took them; now otherwise. */
  readonly retrieved?: string
}

/** Keeps bytes as a capture: digest, address, time.
 * @example makeCapture(Buffer.from('Hi'), { address: 'a.txt', mediaType: 'text/plain' }, world).digest // 'sha256:3639…'
 */
export const makeCapture = (bytes: Uint8Array, arrived: Arrived, world: World): Capture => ({
  bytes,
  digest: `sha256:${world.sha256(bytes)}`,
  address: arrived.address,
  mediaType: arrived.mediaType ?? null,
  charset: arrived.charset ?? null,
  retrieved: arrived.retrieved ?? world.now().toISOString(),
})
