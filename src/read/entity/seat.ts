import { type Lexicon, metonyms } from '../../lexicon/index.js'
import { quote, type Span, type StandsFor } from '../../model/index.js'

const reach = 24

/** Whether the words beside a mention make it a building. */
const isBuilding = (at: Span, text: string, { entity }: Lexicon): boolean =>
  entity.sites.some(({ pattern, side }) => {
    const beside =
      side === 'before' ? text.slice(Math.max(0, at.start - reach), at.start) : text.slice(at.end, at.end + reach)
    return pattern.test(beside)
  })

/** The body that a seat of power stands for, with the mentions that mean it; null for what is none, or is only a building.
 * @example standsForOf('Kremlin', [{ start: 4, end: 11 }], 'The Kremlin said no.', lexicons.en)?.name // 'government of Russia'
 */
export const standsForOf = (
  name: string,
  mentions: readonly Span[],
  text: string,
  lexicon: Lexicon,
): StandsFor | null => {
  const seat = metonyms.find((one) => one[lexicon.code] === name)
  if (!seat) return null
  const acting = mentions.filter((one) => !isBuilding(one, text, lexicon))
  if (acting.length === 0) return null
  return { name: seat.of[lexicon.code], mentions: acting.map((one) => quote(text, one.start, one.end)) }
}
