import type { Genre } from '../../model/index.js'
import type { Context } from '../block/context.js'
import { isLinkEntry } from '../block/digest.js'
import { firstHit } from '../block/match.js'
import { sectionOf } from '../block/sections.js'
import { entryClock } from '../block/ticker.js'

const fewestStamps = 3
const fewestLinks = 4
/** Share of the lines that must be entries for a ticker or a digest. */
const stampShare = 0.2
const linkShare = 0.45
/** Paragraphs longer than this are prose: a list of links has few. */
const proseLength = 260
/** Signs of a newsletter must add up to this. */
const newsletterSigns = 2

const count = (context: Context, test: (line: Context['lines'][number], index: number) => boolean): number =>
  context.lines.filter((line, index) => !line.judged && test(line, index)).length

/** Slugs that stand once: a label that returns all the time is the speaker of an interview. */
const ownSlugs = (context: Context): number => {
  const words = context.slugs.flatMap((slug, index) =>
    slug?.strong && (context.lines[index]?.text.length ?? 0) > slug.words.text.length + 40 ? [slug.words.text] : [],
  )
  return words.filter((word) => words.indexOf(word) === words.lastIndexOf(word)).length
}

const isTicker = (context: Context, lines: number): boolean => {
  const stamps = count(context, (line) => entryClock(context, line) !== null)
  return stamps >= fewestStamps && stamps / lines >= stampShare && stamps > ownSlugs(context)
}

const isDigest = (context: Context, lines: number): boolean => {
  const links = count(context, isLinkEntry)
  const prose = count(context, (line) => line.text.length > proseLength)
  return links >= fewestLinks && links / lines >= linkShare && prose * 4 <= links && ownSlugs(context) < 3
}

/** Signs that many parts by one desk follow each other, as in a newsletter. */
const signs = (context: Context): number => {
  const { anatomy } = context.lexicon
  const slugs = ownSlugs(context)
  const entries = context.entries.filter(Boolean).length
  const apparatus = count(context, (line) =>
    Boolean(firstHit(anatomy.roles, line.text) ?? firstHit(anatomy.sponsorLabels, line.text)),
  )
  const sections = count(context, (line) => sectionOf(context, line) !== null)
  const mail = context.document.carrier === 'mail' && context.document.declared.some((entry) => entry.field === 'list')
  return (
    (slugs >= 3 ? 2 : slugs >= 1 ? 1 : 0) +
    (entries >= 4 ? 2 : entries >= 2 ? 1 : 0) +
    (apparatus >= 1 ? 1 : 0) +
    Math.min(sections, 2) +
    (mail ? 1 : 0)
  )
}

/** Tells what a document is as a whole, from how its blocks begin. */
export const genreOf = (context: Context): Genre => {
  const lines = Math.max(
    1,
    count(context, (line) => line.text.length > 0),
  )
  if (isTicker(context, lines)) return 'ticker'
  const newsletter = signs(context)
  if (newsletter < 4 && isDigest(context, lines)) return 'digest'
  return newsletter >= newsletterSigns ? 'newsletter' : 'article'
}
