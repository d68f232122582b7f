import { fstatSync } from 'node:fs'
import { mkdir, open, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import type { FileId } from '../intake/index.js'
import type { CliWords } from '../words/index.js'

/** Makes a folder and those above it. Node's own `recursive` never ends where the system refuses new folders with
 * "no such file", as below /proc. */
export const makeFolder = async (folder: string): Promise<void> => {
  const above = dirname(resolve(folder))
  try {
    await mkdir(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return
    if (code !== 'ENOENT' || above === resolve(folder)) throw error
    await makeFolder(above)
    await mkdir(folder)
  }
}

/** Why something could not be written, in words where there are some for it. */
export const reasonOf = (error: unknown, { facts }: CliWords): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return facts[code] ?? code
}

/** A file that is written bit by bit. */
export interface Written {
  readonly write: (text: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a file to write into, and makes the folder that it stands in. */
export const openFile = async (path: string): Promise<Written> => {
  await makeFolder(dirname(resolve(path)))
  const file = await open(path, 'w')
  return {
    write: async (text) => {
      await file.appendFile(text)
    },
    close: () => file.close(),
  }
}

/** The files that some descriptors of this process lead to; terminals, pipes and the like are none.
 * @example writtenBy([1, 2]) // [{ dev: 66n, ino: 4711n }] after `> rows.csv`
 */
export const writtenBy = (descriptors: readonly number[]): readonly FileId[] =>
  descriptors.flatMap((one) => {
    try {
      const found = fstatSync(one, { bigint: true })
      return found.isFile() ? [{ dev: found.dev, ino: found.ino }] : []
    } catch {
      return [] // a descriptor that is closed leads nowhere
    }
  })

/** Where a path leads; what is not there yet leads where its folder does. */
const realPlace = async (path: string): Promise<string> => {
  try {
    return await realpath(path)
  } catch {
    const above = dirname(resolve(path))
    return above === resolve(path) ? above : join(await realPlace(above), basename(path))
  }
}

/** Whether a path leads to a file or folder, or into that folder. */
export const liesIn = async (path: string, place: string): Promise<boolean> => {
  const [inner, outer] = [await realPlace(path), await realPlace(place)]
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`)
}
