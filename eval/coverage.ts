import type { Block } from '../src/model/index.js'

/** Stretches of a text that lie in no block, and places that lie in two. Empty where the first law holds. */
export const uncovered = ({ text, blocks }: { text: string; blocks: readonly Pick<Block, 'start' | 'end'>[] }) => {
  const faults: string[] = []
  const gap = (from: number, to: number): void => {
    const lost = text.slice(from, to).trim()
    if (lost !== '') faults.push(lost.slice(0, 60))
  }
  let end = 0
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    if (block.start > end) gap(end, block.start)
    if (block.start < end) faults.push(`overlap at ${block.start}`)
    end = Math.max(end, block.end)
  }
  gap(end, text.length)
  return faults
}

const solid = (text: string): string => text.normalize('NFC').replace(/[\s\u200b\ufeff]+/gu, '')

/** Whether a plain input and the text that was read from it have the same characters, white space aside. */
export const sameCharacters = (input: string, read: string): boolean => solid(input) === solid(read)
