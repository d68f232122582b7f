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
/** Signs of a newsletter must add up to this; on a page to more, since articles have run-in headings and share bars. */
const newsletterSigns = 2
const newsletterSignsOnPage = 4

const count = (context: Context, test: (line: Context['lines'][number], index: number) => boolean): number =>
  context.lines.filter((line, index) => !line.judged && test(line, index)).length

/** Slugs that stand once: a label that returns all the time is the speaker of an interview. */
const ownSlugs = (context: Context): number => {
  const words = context.slugs.flatMap((slug, index) =>
    slug?.strong && (context.lines[index]?.text.length ?? 0) > slug.words.text.length + 40 ? [slug.words.text] : [],
  )
  const again = new Set<string>()
  const seen = new Set<string>()
  for (const word of words) (seen.has(word) ? again : seen).add(word)
  return seen.size - again.size
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

/** What a document shows of the parts that newsletters are made of. */
interface Signs {
  readonly slugs: number
  readonly entries: number
  readonly apparatus: number
  readonly sections: number
  readonly mail: boolean
}

/** Counts what shows that many parts by one desk follow each other. */
const signsOf = (context: Context): Signs => {
  const { anatomy } = context.lexicon
  const own = (line: Context['lines'][number]): boolean =>
    Boolean(firstHit(anatomy.roles, line.text) ?? firstHit(anatomy.sponsorLabels, line.text))
  return {
    slugs: ownSlugs(context),
    entries: context.entries.filter(Boolean).length,
    apparatus: count(context, own),
    sections: count(context, (line) => sectionOf(context, line) !== null),
    mail: context.document.carrier === 'mail' && context.document.declared.some((entry) => entry.field === 'list'),
  }
}

/** Signs weighed: two of a strong kind, or several weak ones, make a newsletter. */
const weight = ({ slugs, entries, apparatus, sections, mail }: Signs): number =>
  (slugs >= 3 ? 2 : Math.min(slugs, 1)) +
  (entries >= 4 ? 2 : entries >= 2 ? 1 : 0) +
  Math.min(apparatus, 1) +
  Math.min(sections, 2) +
  (mail ? 1 : 0)

/** Tells what a document is as a whole, from how its blocks begin. */
export const genreOf = (context: Context): Genre => {
  const lines = Math.max(
    1,
    count(context, (line) => line.text.length > 0),
  )
  if (isTicker(context, lines)) return 'ticker'
  const newsletter = weight(signsOf(context))
  if (newsletter < 4 && isDigest(context, lines)) return 'digest'
  const needed = context.document.carrier === 'page' ? newsletterSignsOnPage : newsletterSigns
  return newsletter >= needed ? 'newsletter' : 'article'
}
