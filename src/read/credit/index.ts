import type { CreditRule } from '../../lexicon/index.js'
import { regex } from '../../lexicon/index.js'
import { type Credit, type Item, quote, type Span } from '../../model/index.js'
import type { Draft } from '../draft.js'
import { splitNames } from '../entity/name.js'
import { rulesFor } from '../needs.js'
import { spanIndex } from '../overlap.js'
import { readOutlet } from './outlet.js'
import { withRelations } from './relation.js'
import { fullStaffName, type Staff, staffOf } from './staff.js'

export { isNewsroom } from './outlet.js'

interface Finder {
  readonly draft: Draft
  readonly staff: Staff
}

const tail = /(?:[’']s|-\p{Lu}\p{Ll}[\p{L}-]*)$/u

/** People of a credit, without what a genitive or a compound adds to the last name. */
const reportersIn = (raw: string, { draft, staff }: Finder): readonly string[] => {
  const last = raw.split(/\s/u).at(-1) ?? ''
  const compound = /^\p{Lu}{2,}-/u.test(last) || /[’']s$/u.test(last)
  const names = compound ? raw.replace(tail, '') : raw
  return splitNames(names, 0, names.length, draft.lexicon.entity).map(
    (one) => fullStaffName(one.name, staff.names) ?? one.name,
  )
}

interface Match {
  readonly outlet: string
  readonly reporters: readonly string[]
  readonly span: Span
}

/** The last character of a match, after the outlet was cut to what belongs to it. */
const cutEnd = (hit: RegExpExecArray, outletLength: number): number => {
  const [from, to] = hit.indices?.groups?.outlet ?? [0, 0]
  const end = hit.index + hit[0].length
  return to === end ? from + outletLength : end
}

/** The publication itself, in full or by its last words ("told the Examiner"): nobody's work is relayed then. */
const isOwn = (outlet: string, publication: string | null): boolean =>
  publication !== null && ` ${publication.toLowerCase()}`.endsWith(` ${outlet.toLowerCase()}`)

const inFull = new WeakMap<Draft, Map<string, boolean>>()

/** Whether the noun of a paper's name stands anywhere behind another word of the name ("the Harbor Examiner"). */
const standsInFull = (noun: string, draft: Draft): boolean => {
  const known = inFull.get(draft) ?? new Map<string, boolean>()
  inFull.set(draft, known)
  const before = known.get(noun)
  if (before !== undefined) return before
  const named = draft.document.text.matchAll(new RegExp(`(?<before>\\p{Lu}[\\p{L}’-]*)\\s${noun}(?!\\p{L})`, 'gu'))
  const found = [...named].some(({ groups }) => !draft.lexicon.entity.articles.includes(groups?.before ?? ''))
  known.set(noun, found)
  return found
}

/** Whether somebody spoke to the paper itself, where the publication is not known: it calls itself by the mere noun of its
 * name ("told the Examiner"), which stands nowhere in full. */
const isUnnamedOwn = (outlet: string, { stands }: CreditRule, draft: Draft): boolean =>
  draft.publication === null &&
  stands === 'told' &&
  draft.lexicon.speech.outletEnds.includes(outlet.toLowerCase()) &&
  !standsInFull(outlet, draft)

const judge = (rule: CreditRule, hit: RegExpExecArray, finder: Finder): Match | null => {
  const { names = '', outlet = '' } = hit.groups ?? {}
  const reporters = names ? reportersIn(names, finder) : []
  if (names && reporters.length === 0) return null
  if (rule.asks === 'own' || rule.asks === 'staff') {
    const known = reporters.every((name) => finder.staff.names.includes(name))
    if (!finder.staff.owner || (rule.asks === 'staff' && !known)) return null
    const cut = names.length - names.replace(/(?:[’']s|(?<=\p{Lu}{2})-\p{Lu}\p{Ll}[\p{L}-]*)$/u, '').length
    return { outlet: finder.staff.owner, reporters, span: { start: hit.index, end: hit.index + hit[0].length - cut } }
  }
  const read = readOutlet(outlet, rule, finder.draft.lexicon.speech)
  if (!read || isOwn(read.name, finder.draft.publication)) return null
  if (isUnnamedOwn(read.name, rule, finder.draft)) return null
  return { outlet: read.name, reporters, span: { start: hit.index, end: cutEnd(hit, read.length) } }
}

/** A credit before it is told how the outlet came by it. */
type Found = Omit<Credit, 'relation'>

const creditFrom = (rule: CreditRule, match: Match, item: Item, base: number, text: string): Found => {
  const lead = /^[\s,]*/u.exec(text.slice(base + match.span.start, base + match.span.end))?.[0].length ?? 0
  const at = quote(text, base + match.span.start + lead, base + match.span.end)
  return { ...at, outlet: match.outlet, reporters: match.reporters, item: item.id, why: { rule: rule.id, words: [at] } }
}

const patterns = new WeakMap<CreditRule, RegExp>()

const patternOf = (rule: CreditRule): RegExp => {
  const made = patterns.get(rule) ?? regex(rule.pattern.source, 'dgu')
  patterns.set(rule, made)
  return made
}

/** Runs one rule over a stretch of an item. A match that does not hold is given up word by word. */
const runRule = (rule: CreditRule, region: Span, item: Item, finder: Finder): readonly Found[] => {
  const { text } = finder.draft.document
  const words = text.slice(region.start, region.end)
  const pattern = patternOf(rule)
  pattern.lastIndex = 0
  const found: Found[] = []
  for (let hit = pattern.exec(words); hit; hit = pattern.exec(words)) {
    const match = judge(rule, hit, finder)
    if (match) found.push(creditFrom(rule, match, item, region.start, text))
    else pattern.lastIndex = hit.index + (/^[\s\S]\S*\s?/u.exec(hit[0])?.[0].length ?? 1)
  }
  return found
}

const regionsOf = (item: Item, { blocks }: Draft): readonly Span[] =>
  item.blocks
    .map((at) => blocks[at])
    .filter((block) => block?.role === 'lead' || block?.role === 'item')
    .map((block) => ({ start: Math.max(block?.start ?? 0, item.slug?.end ?? 0), end: block?.end ?? 0 }))

/** Credits of one item. The same outlet counts once, unless other people of it are named. */
const creditsOf = (item: Item, finder: Finder): readonly Found[] => {
  const regions = regionsOf(item, finder.draft)
  const { credits } = finder.draft.lexicon.speech
  const { text } = finder.draft.document
  const tried = regions.map((region) => new Set(rulesFor(credits, text, region.start, region.end)))
  const found = credits.flatMap((rule) =>
    regions.flatMap((region, at) => (tried[at]?.has(rule) ? runRule(rule, region, item, finder) : [])),
  )
  const named = new Map<string, Set<string>>()
  const taken = spanIndex<Found>()
  const kept = found.filter((credit) => {
    const people = named.get(credit.outlet)
    if (taken.touching(credit).length > 0 || (people && credit.reporters.every((name) => people.has(name))))
      return false
    named.set(credit.outlet, new Set([...(people ?? []), ...credit.reporters]))
    taken.add(credit)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}

/** Credits by draft: entities ask for them too, and a draft never changes. */
const found = new WeakMap<Draft, readonly Credit[]>()

/** Finds the outlets, reports and reporters whose work a document's lead and briefs relay.
 * @example findCredits(draft)[0] // { outlet: 'Reuters', reporters: [], text: 'berichtet Reuters', item: 'item:2', ... }
 */
export const findCredits = (draft: Draft): readonly Credit[] => {
  const known = found.get(draft)
  if (known) return known
  const finder = { draft, staff: staffOf(draft) }
  const credits = draft.items
    .filter((item) => item.kind === 'lead' || item.kind === 'brief')
    .flatMap((item) => withRelations(creditsOf(item, finder), draft))
  found.set(draft, credits)
  return credits
}
