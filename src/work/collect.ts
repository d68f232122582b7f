import type { Readable } from 'node:stream'
import {
  type Arrival,
  arrival,
  type FetchOptions,
  type FileId,
  fetchPage,
  fromPath,
  fromStream,
} from '../intake/index.js'
import { failed, type World } from '../model/index.js'

/** What collecting reaches out to, and how far. */
export interface Reach {
  readonly world: World
  readonly stdin: () => Readable
  readonly fetch: FetchOptions
  /** Files that are written into meanwhile, and so are no inputs. */
  readonly written?: readonly FileId[] | undefined
}

const scheme = /^[a-z][a-z0-9+.-]{1,20}:\/\//iu

/** Takes one input: `-`, an address, or a path. */
const take = (input: string, { world, stdin, fetch, written }: Reach): AsyncGenerator<Arrival> => {
  if (input === '-') return fromStream(stdin(), '-', fetch, world)
  if (scheme.test(input)) return fromAddress(input, fetch, world)
  return fromPath(input, { ...fetch, written }, world)
}

async function* fromAddress(address: string, options: FetchOptions, world: World): AsyncGenerator<Arrival> {
  yield /^https?:/iu.test(address)
    ? arrival(address, await fetchPage(address, options, world))
    : arrival(address, failed('ADDRESS_INVALID', { address }))
}

/** Takes all inputs, one after the other, each kept as a capture or told why not. Standard input counts once. */
export async function* collect(inputs: readonly string[], reach: Reach): AsyncGenerator<Arrival> {
  let readStdin = false
  for (const input of inputs) {
    if (input === '-' && readStdin) continue
    readStdin ||= input === '-'
    yield* take(input, reach)
  }
}
