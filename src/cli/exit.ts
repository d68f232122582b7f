/** What the program ends with; `--help` lists them. */
export const exit = { ok: 0, someFailed: 1, usage: 2, nothingRead: 3, cannotWrite: 4 } as const

/** Exit code after reading inputs. */
export const exitFor = (read: number, failures: number): number => {
  if (failures === 0 && read > 0) return exit.ok
  return read > 0 ? exit.someFailed : exit.nothingRead
}
