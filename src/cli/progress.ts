import type { SingleBar } from 'cli-progress'
import type { CliWords } from '../words/index.js'
import { fill, printable } from './say.js'
import type { Streams } from './terminal.js'

/** Tells how far long work has come. */
export interface Progress {
  readonly tick: (n: number, address: string) => Promise<void>
  /** Clears the line, so that something else can be said. */
  readonly clear: () => void
  readonly stop: () => void
}

const silent: Progress = { tick: async () => undefined, clear: () => undefined, stop: () => undefined }

// Work that is done sooner needs no telling; a log needs less of it than somebody who waits at a terminal.
const patience = { terminal: 1000, log: 10_000 }
const shortAddress = 50

/** Progress on standard error: a line that changes on a terminal, a line now and then elsewhere; nothing for short work. */
export const progressOn = (streams: Streams, words: CliWords, quiet: boolean, now: () => number): Progress => {
  if (quiet) return silent
  const started = now()
  let bar: SingleBar | null = null
  const wait = streams.stderr.isTTY === true ? patience.terminal : patience.log
  const start = async (n: number, address: string): Promise<SingleBar> => {
    const { default: progress } = await import('cli-progress')
    const made = new progress.SingleBar({
      stream: streams.stderr as NodeJS.WriteStream,
      noTTYOutput: true,
      notTTYSchedule: 10_000,
      fps: 5,
      clearOnComplete: true,
      format: (_options, params, payload: { address?: string }) =>
        fill(words.progress, { n: params.value, address: printable(payload.address ?? '').slice(-shortAddress) }),
    })
    made.start(Number.MAX_SAFE_INTEGER, n, { address })
    return made
  }
  return {
    tick: async (n, address) => {
      if (bar !== null) bar.update(n, { address })
      else if (now() - started > wait) bar = await start(n, address)
    },
    clear: () => {
      if (bar !== null && streams.stderr.isTTY === true) streams.stderr.write('\r\u001b[2K')
    },
    stop: () => bar?.stop(),
  }
}
