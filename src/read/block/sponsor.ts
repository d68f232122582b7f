import type { Quoted } from '../../model/index.js'
import type { Context, Pass, Rulings } from './context.js'
import { blank, ground } from './context.js'
import { firstHit, groupOf, whyOf } from './match.js'

/** A paid message holds at most this many paragraphs under its label; beyond it the layout is something else. */
const longestRun = 6

const isBoundary = (context: Context, index: number): boolean => {
  const line = context.lines[index]
  if (!line || (line.judged && line.judged.role !== 'chrome') || context.slugs[index]?.strong || context.entries[index])
    return true
  const { anatomy } = context.lexicon
  return Boolean(
    firstHit(anatomy.sections, line.text) ?? firstHit(anatomy.people, line.text) ?? firstHit(anatomy.roles, line.text),
  )
}

const isLabel = (context: Context, index: number): boolean => {
  const line = context.lines[index]
  return Boolean(line && firstHit(context.lexicon.anatomy.sponsorLabels, line.text))
}

/** The payer that a label names; null where the line is no label or names nobody. */
export const sponsorOf = (context: Context, index: number): Quoted | null => {
  const line = context.lines[index]
  const hit = line && firstHit(context.lexicon.anatomy.sponsorLabels, line.text)
  return line && hit ? groupOf(context.document, line, hit, 'sponsor') : null
}

/** First word of the payer's name that is long enough to tell it: messages seldom repeat the full name. */
const shortName = (payer: string): string =>
  (payer.split(/\s+/u).find((word) => word.length > 3) ?? payer).replace(
    /^\p{Lu}+$/u,
    (word) => word.slice(0, 1) + word.slice(1).toLowerCase(),
  )

/** The label stands alone: its message comes in the lines below, not behind it. */
const isBareLabel = (context: Context, index: number): boolean => {
  const text = context.lines[index]?.text ?? ''
  const hit = firstHit(context.lexicon.anatomy.sponsorLabels, text)
  return hit !== null && text.length - hit.match[0].length < 12
}

const sameGround = (context: Context, one: number, other: number): boolean =>
  Boolean(context.lines[one]?.judged) === Boolean(context.lines[other]?.judged)

/** Index of the last paragraph of the message under a label: the last that names the payer or calls to read on.
 * A bare "advertisement" that names nobody holds only for a message that ends like one. */
const runEnd = (context: Context, label: number): number => {
  const payer = shortName(sponsorOf(context, label)?.text ?? '')
  const bare = isBareLabel(context, label)
  let end = label
  for (let at = label + 1; at <= label + longestRun && !isBoundary(context, at); at++) {
    if (isLabel(context, at) || !sameGround(context, label, at)) return end
    const text = context.lines[at]?.text ?? ''
    if (firstHit(context.lexicon.anatomy.sponsorEnds, text)) return at
    if (payer !== '' && (text.includes(payer) || (bare && at === label + 1))) end = at
  }
  return end
}

/** Paid messages: the label and the paragraphs under it, and the same words wherever they stand again. */
export const findSponsors: Pass = (context, rulings) => {
  const found: Rulings = blank(context)
  const texts = new Set<string>()
  for (const [index, line] of context.lines.entries()) {
    const free = !rulings[index] || rulings[index]?.role === 'chrome'
    const hit = free && !found[index] && firstHit(context.lexicon.anatomy.sponsorLabels, line.text)
    if (!hit) continue
    found[index] = { role: 'sponsor', why: whyOf(context.document, line, hit) }
    for (let at = index + 1; at <= runEnd(context, index); at++) {
      found[at] = { role: 'sponsor', why: ground('block/sponsor-run') }
      texts.add(context.lines[at]?.text ?? '')
    }
  }
  for (const [index, line] of context.lines.entries())
    if (!found[index] && line.text.length > 20 && texts.has(line.text))
      found[index] = { role: 'sponsor', why: ground('block/sponsor-again') }
  return found
}
