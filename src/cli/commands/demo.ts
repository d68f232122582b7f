import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Session } from '../session.js'
import { write } from '../terminal.js'
import { type BriefOptions, briefCommand } from './brief.js'

// Both from the sources and from the built program, the samples stand two folders up from the command line's room.
const samples = fileURLToPath(new URL('../../../samples/', import.meta.url))

// The same edition lies there as mail, page and text; once is enough, in the form that says most about itself.
const preferred = ['eml', 'mbox', 'md', 'html', 'txt']

const stemOf = (name: string): string => name.replace(/\.[a-z]+$/u, '')
const rank = (name: string): number => preferred.indexOf(name.split('.').at(-1) ?? '')

/** One file for each sample, by name. */
export const chooseSamples = (names: readonly string[]): string[] => {
  const best = new Map<string, string>()
  for (const name of [...names].sort()) {
    const other = best.get(stemOf(name))
    if (rank(name) >= 0 && (other === undefined || rank(name) < rank(other))) best.set(stemOf(name), name)
  }
  return [...best.values()]
}

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
