import type { Brief, BriefSource } from '../../model/index.js'
import { briefWords } from '../../words/index.js'
import { addressInWords } from './address.js'
import { briefDay, countsInWords } from './html/masthead.js'
import { counted, say } from './say.js'
import { visible } from './visible.js'

/** Briefs named before the rest is only counted. */
const named = 5
/** Longest headline on a line of a terminal. */
const lineChars = 90

const short = (text: string): string => {
  const chars = [...visible(text).replace(/\s+/gu, ' ').trim()]
  return chars.length > lineChars ? `${chars.slice(0, lineChars - 1).join('')}…` : chars.join('')
}

/** What the brief holds, as lines for a terminal.
 * @example summary(brief, 'en')[0] // 'Thursday, 23 February 2023: 1 source · 12 items'
 */
export const summary = (brief: Brief, language: 'de' | 'en'): string[] => {
  const words = briefWords[language]
  const counts = countsInWords({ brief, words }).join(' · ')
  if (brief.sources.length === 0) return [words.empty]
  const sourceLines = (source: BriefSource): string[] => [
    ...(source.genre === 'unread'
      ? [say(words.summary.unread, { address: short(addressInWords(source.source.address, words)) })]
      : []),
    ...source.leads.map((lead) => say(words.summary.lead, { headline: short(lead.headline.text) })),
  ]
  const briefs = brief.sources.flatMap((source) => source.briefs)
  const listed = briefs.slice(0, named).map((item) => say(words.summary.line, { headline: short(item.headline.text) }))
  const left = briefs.length - listed.length
  const more = left > 0 ? [counted(words.summary.more, left)] : []
  return [
    say(words.summary.head, { day: briefDay(brief, { words }), counts }),
    ...brief.sources.flatMap(sourceLines),
    ...listed,
    ...more,
  ]
}
