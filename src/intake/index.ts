import type { Capture, Outcome, World } from '../model/index.js'
import type { FetchOptions } from './page/options.js'

export { type Arrival, arrival } from './arrival.js'
export { type Arrived, makeCapture } from './capture.js'
export { type FileId, fromPath, fromStream } from './file/fetch.js'
export type { FetchOptions } from './page/options.js'
export { type Unpacked, unpack } from './unpack.js'

/** Fetches one page; the client is loaded with the first address only. See `page/fetch.ts`. */
export const fetchPage = async (address: string, options: FetchOptions, world: World): Promise<Outcome<Capture>> =>
  (await import('./page/fetch.js')).fetchPage(address, options, world)
