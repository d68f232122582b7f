import type { Readable, Writable } from 'node:stream'
import type { FileId } from '../intake/index.js'
import { printableLines } from './say.js'

/** What the command line may reach: streams and environment come in, so that tests can hand in their own. */
export interface Streams {
  readonly stdin: () => Readable
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** The files that standard output and standard error are sent to, where the shell sends them to files. */
  readonly written?: readonly FileId[] | undefined
}

/** Writes and waits where the reader on the other side is slower. */
export const write = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve) => {
    if (stream.destroyed || stream.write(text)) resolve()
    else {
      const go = (): void => {
        stream.off('drain', go).off('close', go)
        resolve()
      }
      stream.once('drain', go).once('close', go)
    }
  })

/** Writes what strangers wrote: as it is to a file or a program, and without what would act on it to a terminal. */
export const writeForeign = (stream: Streams['stdout'], text: string): Promise<void> =>
  write(stream, stream.isTTY === true ? printableLines(text) : text)

/** Type on a terminal. */
export interface Ink {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly mark: (text: string) => string
}

const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`
const plain = (text: string): string => text

/** Colour only on a terminal, and never where NO_COLOR is set (no-color.org). */
export const inkFor = (stream: { readonly isTTY?: boolean }, env: Streams['env']): Ink => {
  const wanted = stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
  return wanted ? { bold: sgr(1, 22), dim: sgr(2, 22), mark: sgr(33, 39) } : { bold: plain, dim: plain, mark: plain }
}
