import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { rooms } from './rooms.js'
import { checkFile, findRings, type SourceFile } from './rooms-check.js'

const root = join(import.meta.dirname, '..')

const sources = (): readonly SourceFile[] =>
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/\.(?:test|case)\.ts$/u.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { path: relative(join(root, 'src'), path), text: readFileSync(path, 'utf8') }
    })

/** The rooms as a Markdown table, as ARCHITECTURE.md shows it. */
export const roomsTable = (): string =>
  [
    '| room | contract | may import | pure |',
    '|---|---|---|---|',
    ...rooms.map(
      (room) =>
        `| ${room.name} | ${room.contract} | ${room.mayImport.join(', ') || '-'} | ${room.pure ? (room.hands.length > 0 ? 'yes, save its hands' : 'yes') : 'no'} |`,
    ),
  ].join('\n')

const main = (): void => {
  if (process.argv.includes('--table')) {
    console.log(roomsTable())
    return
  }
  const files = sources()
  const faults = [...files.flatMap((file) => checkFile(file, rooms)), ...findRings(files)]
  const table = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  if (!table.includes(roomsTable()))
    faults.push('ARCHITECTURE.md: the table of rooms differs from tools/rooms.ts; print it with --table')
  for (const fault of faults) console.error(fault)
  console.log(`rooms: ${files.length} files, ${faults.length} faults`)
  process.exitCode = faults.length > 0 ? 1 : 0
}

if (process.argv[1] && dirname(process.argv[1]) === import.meta.dirname) main()
