import { Readable, Writable } from 'node:stream'
import { run } from './run.js'
import type { Streams } from './terminal.js'

/** What a run of the program left behind. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

const sink = (): { stream: Writable; text: () => string } => {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString() }
}

/** Runs the program in this process, with streams of the test. */
export const cli = async (
  argv: readonly string[],
  {
    stdin = '',
    env = {},
    written = [],
    isTTY = false,
  }: {
    stdin?: string | Uint8Array
    env?: Record<string, string>
    written?: Streams['written']
    isTTY?: boolean
  } = {},
): Promise<Ran> => {
  const out = sink()
  const err = sink()
  const stdout = Object.assign(out.stream, { isTTY })
  const streams = { stdin: () => Readable.from([Buffer.from(stdin)]), stdout, stderr: err.stream, env, written }
  const code = await run(argv, streams, '0.0.0')
  return { code, out: out.text(), err: err.text() }
}
