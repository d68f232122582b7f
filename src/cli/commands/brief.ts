import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { explainRule } from '../../lexicon/index.js'
import type { Brief, Reading } from '../../model/index.js'
import { exit } from '../exit.js'
import { makeFolder, reasonOf } from '../files.js'
import { fill, sentence } from '../say.js'
import { type ReadOptions, readInputs, type Session, tell } from '../session.js'
import { inkFor, write } from '../terminal.js'

/** Options of `brief`. */
export interface BriefOptions extends ReadOptions {
  readonly out: string
  readonly date?: string
}

/** The files of a brief, by name. */
const rendered = async (brief: Brief): Promise<[string, string][]> => {
  const { renderHtml, renderIcs, renderJson, renderMarkdown } = await import('../../edition/index.js')
  return [
    ['brief.html', renderHtml(brief)],
    ['brief.md', renderMarkdown(brief)],
    ['brief.json', renderJson(brief)],
    ['events.ics', renderIcs(brief)],
  ]
}

const save = async (folder: string, files: readonly (readonly [string, string])[]): Promise<string[]> => {
  await makeFolder(folder)
  const paths: string[] = []
  for (const [name, content] of files) {
    const path = join(folder, name)
    await writeFile(path, content)
    paths.push(path)
  }
  return paths
}

const ending = (session: Session, lines: readonly string[], paths: readonly string[]): string => {
  const { cli } = session.words
  const ink = inkFor(session.streams.stdout, session.streams.env)
  const [first = '', ...rest] = lines
  return [
    ink.bold(first),
    ...rest,
    '',
    cli.written,
    ...paths.map((path) => `  ${path}`),
    fill(cli.open, { path: ink.bold(paths[0] ?? '') }),
    '',
  ].join('\n')
}

/** `lagebild brief`: the brief of the inputs in four files. */
export const briefCommand = async (
  session: Session,
  inputs: readonly string[],
  options: BriefOptions,
): Promise<number> => {
  const readings: Reading[] = []
  const { exitCode } = await readInputs(session, inputs, options, async (reading) => {
    readings.push(reading)
  })
  if (readings.length === 0) return exitCode
  const { composeBrief, summary } = await import('../../edition/index.js')
  const brief = composeBrief(readings, { language: session.language, date: options.date ?? null, explain: explainRule })
  if (brief.date === null && !options.quiet)
    await tell(session, `${session.words.cli.note} DATE_UNKNOWN: ${sentence('DATE_UNKNOWN', {}, session.words)}`)
  const files = await rendered(brief)
  try {
    const paths = await save(options.out, files)
    await write(session.streams.stdout, ending(session, summary(brief, session.language), paths))
    return exitCode
  } catch (error) {
    const { cli } = session.words
    await tell(session, fill(cli.cannotWrite, { path: options.out, reason: reasonOf(error, cli) }))
    return exit.cannotWrite
  }
}
