import type { BriefItem, Passage, Voice } from '../../model/index.js'
import type { BriefWords } from '../../words/index.js'

/** Whether all that a voice says stands in paragraphs that the brief prints in full. */
export const isPrinted = (voice: Voice): boolean => voice.said.every((said) => said.printed)

const speaks = (one: Passage): boolean => !one.voices.every(isPrinted)

/** What stands above the voices of a passage; null for none. Where a lead turns, the voices before it and after it are told
 * apart; on which side they stand is said by their words alone. */
export const passageLabel = (item: BriefItem, one: Passage, words: BriefWords['item']): string | null => {
  if (item.kind === 'lead' && item.passages.length > 1)
    return one.turn === null ? words.voicesBefore : words.voicesAfter
  if (item.passages.find(speaks) !== one) return null
  return item.kind === 'lead' ? words.voicesInOrder : words.voices
}
