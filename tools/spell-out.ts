import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { narrowed } from '../src/lexicon/letters.js'

/** Spells out the letter classes of pattern literals in what was built (docs/adr/0010): the sources keep `\p{L}`,
 * which people can read, and the program starts without parsing hundreds of Unicode classes. */

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly regex?: { readonly pattern: string; readonly flags: string }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

const literalsIn = (path: string, text: string): readonly Node[] => {
  const found: Node[] = []
  const stack: unknown[] = [parseSync(path, text).program]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isNode(next) && next.regex?.pattern.includes('\\p{')) found.push(next)
    if (typeof next === 'object' && next !== null) stack.push(...Object.values(next))
  }
  return found.sort((a, b) => b.start - a.start)
}

/** The text of a file with every pattern literal spelled out. */
export const spellOut = (path: string, text: string): string =>
  literalsIn(path, text).reduce((out, { start, end, regex }) => {
    const literal = narrowed(new RegExp(regex?.pattern ?? '', regex?.flags))
    return out.slice(0, start) + literal.toString() + out.slice(end)
  }, text)

const main = (folder: string): void => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue
    const path = join(entry.parentPath, entry.name)
    const text = readFileSync(path, 'utf8')
    if (text.includes('\\p{')) writeFileSync(path, spellOut(path, text))
  }
}

const [, , folder] = process.argv
if (folder) main(folder)
