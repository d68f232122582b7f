import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Session } from '../session.js'
import { write } from '../terminal.js'
import { type BriefOptions, briefCommand } from './brief.js'

// Both from the sources and from the built program, the samples stand two folders up from the command line's room.
const samples = fileURLToPath(new URL('../../../samples/', import.meta.url))

/** The two newsletter editions, as they would come by mail. The other samples are the same editions in other forms, or
 * of other days: a brief of all of them would say things three times. */
export const chooseSamples = (names: readonly string[]): string[] =>
  names.filter((name) => name.endsWith('.eml')).sort()

/** Options of the demonstration: it asks no address, so it has no limits of its own. */
export type DemoOptions = Omit<BriefOptions, 'maxBytes' | 'timeout' | 'allowPrivate'>

/** `lagebild demo`: the brief of the samples. */
export const demoCommand = async (session: Session, options: BriefOptions): Promise<number> => {
  const names = chooseSamples(await readdir(samples))
  await write(session.streams.stdout, `${session.words.cli.demoTitle}\n`)
  return briefCommand(
    session,
    names.map((name) => join(samples, name)),
    options,
  )
}
