#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { run } from './run.js'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

// Whoever reads our output may stop early (`| head`); that is no mistake of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })

process.exitCode = await run(
  process.argv.slice(2),
  { stdin: () => process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env },
  version,
)
