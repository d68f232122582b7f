import { readdirSync } from 'node:fs'

/** Counts of segments that had to be found and were, were not, and were found though they must not be. */
export interface Counts {
  found: number
  missed: number
  wrong: number
}

/** Precision, recall and F1 of counted segments. */
export const ratesOf = ({ found, missed, wrong }: Counts) => {
  const precision = found / Math.max(1, found + wrong)
  const recall = found / Math.max(1, found + missed)
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) }
}

/** Names in a folder, in a stable order. */
export const listed = (folder: string): readonly string[] => readdirSync(folder).sort()
