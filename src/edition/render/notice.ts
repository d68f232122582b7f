import type { BriefSource } from '../../model/index.js'
import type { BriefWords } from '../../words/index.js'

/** Sentences for what could not be read of a source, each once: a part of a mail that was left says what it is.
 * @example noticesInWords([{ code: 'MAIL_BROKEN', start: 0, end: 0, facts: {} }], briefWords.en)
 */
export const noticesInWords = (notices: BriefSource['notices'], words: BriefWords): string[] => {
  const skipped: Readonly<Record<string, string>> = words.skipped
  const lines = notices.map(
    ({ code, facts }) =>
      (code === 'MAIL_PART_SKIPPED' ? skipped[String(facts.reason)] : undefined) ?? words.notice[code],
  )
  return [...new Set(lines)]
}
