#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { programWords } from '../words/index.js'
import { exit } from './exit.js'
import { reasonOf, writtenBy } from './files.js'
import { languageFor } from './language.js'
import { run } from './run.js'
import { fill } from './say.js'

// Hundreds of patterns run a few times each: compiling them once instead of twice saves a fifth of a short run.
setFlagsFromString('--no-regexp-tier-up')

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

// Whoever reads our output may stop early (`| head`); that is no mistake of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exit.ok)
    const { cli } = programWords[languageFor(process.argv.slice(2), process.env)]
    const said = fill(cli.cannotWriteFile, { path: cli.standardOutput, reason: reasonOf(error, cli) })
    if (stream === process.stdout) process.stderr.write(`${said}\n`)
    process.exit(exit.cannotWrite)
  })

process.exitCode = await run(
  process.argv.slice(2),
  {
    stdin: () => process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    written: writtenBy([1, 2]),
  },
  version,
)
