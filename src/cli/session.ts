import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { challenges, lexicons } from '../lexicon/index.js'
import type { Reading, World } from '../model/index.js'
import { type ProgramWords, programWords } from '../words/index.js'
import type { Reach } from '../work/index.js'
import { exitFor } from './exit.js'
import type { Language } from './language.js'
import { progressOn } from './progress.js'
import { counted, sentence } from './say.js'
import { type Streams, write } from './terminal.js'

/** The world as it is. */
const realWorld: World = {
  now: () => new Date(),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
}

/** One run of the program. */
export interface Session {
  readonly streams: Streams
  readonly language: Language
  readonly words: ProgramWords
  readonly version: string
  readonly world: World
}

/** Begins a run. */
export const openSession = (streams: Streams, language: Language, version: string): Session => ({
  streams,
  language,
  words: programWords[language],
  version,
  world: realWorld,
})

/** Options of all commands that read. */
export interface ReadOptions {
  readonly quiet?: boolean
  readonly allowPrivate?: boolean
  readonly maxBytes: number
  readonly timeout: number
}

/** How reading ended. */
export interface Ended {
  readonly read: number
  readonly failures: number
  readonly exitCode: number
}

/** Says something on standard error. */
export const tell = (session: Session, line: string): Promise<void> => write(session.streams.stderr, `${line}\n`)

const warned = (reading: Reading): Reading['notices'] =>
  // that a mail has its text twice, and pictures in it, is as it should be, and stands in the reading for who asks
  reading.notices.filter(
    ({ code, facts }) =>
      code !== 'MAIL_PART_SKIPPED' || (facts.reason === 'attachment' && !String(facts.type).startsWith('image/')),
  )

const tellNotices = async (session: Session, reading: Reading): Promise<void> => {
  const { address } = reading.source
  for (const { code, facts } of warned(reading)) {
    const said = sentence(code, facts, session.words)
    await tell(session, `${session.words.cli.note} ${code}: ${said.includes(address) ? '' : `${address}: `}${said}`)
  }
}

const tellPassedOver = async (session: Session, addresses: readonly string[]): Promise<void> => {
  if (addresses.length === 0) return
  const endings = [...new Set(addresses.map((address) => extname(address).toLowerCase() || '/'))].sort().join(', ')
  await tell(session, counted(session.words.cli.passedOver, addresses.length, { endings }))
}

const reachOf = (session: Session, options: ReadOptions): Reach => ({
  world: session.world,
  stdin: session.streams.stdin,
  written: session.streams.written,
  fetch: {
    agent: `Lagebild/${session.version}`,
    maxBytes: options.maxBytes,
    timeout: options.timeout * 1000,
    allowPrivate: options.allowPrivate ?? false,
    challenges,
  },
})

/** Reads inputs and hands each reading on; says on standard error what failed, and goes on. */
export const readInputs = async (
  session: Session,
  inputs: readonly string[],
  options: ReadOptions,
  use: (reading: Reading) => Promise<void>,
): Promise<Ended> => {
  const { collect, readArrivals } = await import('../work/index.js')
  const quiet = options.quiet ?? false
  const progress = progressOn(session.streams, session.words.cli, quiet, () => session.world.now().getTime())
  const passedOver: string[] = []
  let read = 0
  let failures = 0
  try {
    for await (const step of readArrivals(collect(inputs, reachOf(session, options)), lexicons, session.world)) {
      if (step.kind === 'passedOver') passedOver.push(step.address)
      else if (step.kind === 'reading') {
        read++
        await progress.tick(read, step.reading.source.address)
        if (!quiet && warned(step.reading).length > 0) progress.clear()
        if (!quiet) await tellNotices(session, step.reading)
        await use(step.reading)
      } else {
        if (step.kind === 'failure') failures++
        progress.clear()
        const label = step.kind === 'failure' ? session.words.cli.error : session.words.cli.note
        if (step.kind === 'failure' || !quiet)
          await tell(session, `${label} ${step.code}: ${sentence(step.code, step.facts, session.words)}`)
      }
    }
  } finally {
    progress.stop()
  }
  if (!quiet) await tellPassedOver(session, passedOver)
  if (read === 0) await tell(session, session.words.cli.nothingRead)
  return { read, failures, exitCode: exitFor(read, failures) }
}
