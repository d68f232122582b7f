import { regex } from '../../lexicon/index.js'
import type { Block, Entity, Span } from '../../model/index.js'
import { findCredits } from '../credit/index.js'
import type { Draft } from '../draft.js'
import { type SpanIndex, settle, spanIndex } from '../overlap.js'
import { readClocks } from '../time/clock.js'
import { findAcronyms } from './acronym.js'
import { findGiven } from './given.js'
import { groupMentions } from './group.js'
import { findKnown, lookUp } from './known.js'
import { findLearnt } from './learnt.js'
import type { Mention } from './mention.js'
import { properName, splitNames } from './name.js'
import { findApparatus, findCapitalNames } from './people.js'
import { agreed, findRepeated } from './repeat.js'
import { findByRules } from './rule.js'
import { asOne } from './same.js'

const apparatus = ['byline', 'credit', 'caption']
const reporting = ['lead', 'item', 'move', 'reading', 'event', 'title', 'caption']

const listedBody = (name: string, at: number, { lexicon }: Draft): readonly Mention[] => {
  const article = lexicon.entity.articles.find((word) => name.startsWith(`${word} `) && !lookUp(name, lexicon))
  const bare = article ? name.slice(article.length + 1) : name
  if (bare.length < 3 || bare.length > 80 || /[,:]/u.test(bare) || !/^\p{Lu}/u.test(bare)) return []
  const start = at + name.length - bare.length
  const rule = lexicon.entity.reasons.list.id
  return [{ start, end: start + bare.length, type: 'ORG', name: lookUp(bare, lexicon)?.name ?? bare, rule }]
}

/** A move begins with the name of whoever moves. */
const findMover = (block: Block, { document: { text }, lexicon }: Draft): readonly Mention[] => {
  const hit = /^[\s–—•*-]*(?<name>\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,2})(?=\s\p{Ll})/u.exec(
    text.slice(block.start, block.end),
  )
  const name = hit?.groups?.name ?? ''
  const strange =
    lexicon.entity.articles.includes(name.split(' ')[0] ?? '') ||
    lookUp(name, lexicon) ||
    findByRules(name, { start: 0, end: name.length }, lexicon).length > 0
  if (!hit || strange) return []
  const start = block.start + hit[0].length - name.length
  return [
    { start, end: start + name.length, type: 'PER', name: properName(name), rule: lexicon.entity.reasons.list.id },
  ]
}

/** The host of an event line stands before its clock time; authors and outlet of a reading before its title. */
const findListed = (block: Block, draft: Draft): readonly Mention[] => {
  const { document, lexicon } = draft
  const { text } = document
  const line = text.slice(block.start, block.end)
  const opening = /^[\s–—•*-]*(?:\p{Lu}{4,}:\s)?/u.exec(line)?.[0].length ?? 0
  if (block.role === 'move') return findMover(block, draft)
  if (block.role === 'event') {
    const clock = readClocks(text, block.start, block.end, lexicon.time)[0]
    const head = clock ? line.slice(opening, clock.start - block.start).replace(/[,\s]+$/u, '') : ''
    return listedBody(head, block.start + opening, draft)
  }
  const comma = line.lastIndexOf(', ', line.indexOf(':'))
  if (block.role !== 'reading' || comma < 0) return []
  const rule = lexicon.entity.reasons.list.id
  const authors = splitNames(text, block.start + opening, block.start + comma, lexicon.entity)
  const people = authors
    .filter((one) => one.name.includes(' '))
    .map(({ start, end, name }) => ({ start, end, type: 'PER' as const, name, rule }))
  return [...people, ...listedBody(line.slice(comma + 2, line.indexOf(':')), block.start + comma + 2, draft)]
}

const places = (text: string, name: string, span: Span): readonly Span[] => {
  const found: Span[] = []
  const stretch = text.slice(span.start, span.end)
  for (let at = stretch.indexOf(name); at >= 0; at = stretch.indexOf(name, at + name.length)) {
    const start = span.start + at
    if (!/[\p{L}\p{N}@]/u.test((text[start - 1] ?? ' ') + (text[start + name.length] ?? ' ')))
      found.push({ start, end: start + name.length })
  }
  return found
}

/** Where outlets that credits name are named once more, by two or more words without an article, so that no word of them is
 * taken for another name there ("the Island Courier"). */
const findOutletsAgain = (credited: readonly Mention[], { document: { text }, lexicon }: Draft): readonly Mention[] => {
  const bare = credited.flatMap((one) => {
    const article = lexicon.entity.articles.find((word) => text.startsWith(`${word} `, one.start))
    const start = one.start + (article ? article.length + 1 : 0)
    return one.type === 'ORG' && text.slice(start, one.end).includes(' ') ? [{ ...one, start }] : []
  })
  const known = spanIndex(credited)
  return findRepeated(text, bare).filter((one) => known.touching(one).length === 0)
}

/** Outlets and reporters that credits name, and the publication itself. */
const findCredited = (draft: Draft): readonly Mention[] => {
  const { document, lexicon, publication } = draft
  const everywhere = { start: 0, end: document.text.length }
  const credited = findCredits(draft).flatMap(({ outlet, reporters, start, end, why }) => [
    ...places(document.text, outlet, { start, end }).map((at) => ({
      ...at,
      type: 'ORG' as const,
      name: outlet,
      rule: why.rule,
    })),
    ...reporters
      .filter((name) => name.includes(' '))
      .flatMap((name) =>
        places(document.text, name, { start, end }).map((at) => ({
          ...at,
          type: 'PER' as const,
          name,
          rule: why.rule,
        })),
      ),
  ])
  const own = publication && publication.length > 2 ? places(document.text, publication, everywhere) : []
  return [
    ...credited,
    ...findOutletsAgain(credited, draft),
    ...own.map((at) => ({
      ...at,
      type: 'ORG' as const,
      name: publication ?? '',
      rule: lexicon.entity.reasons.outlet.id,
    })),
  ]
}

/** Whoever pays for a message, as its label names them. */
const findSponsors = (block: Block, { document: { text }, lexicon }: Draft): readonly Mention[] =>
  lexicon.anatomy.sponsorLabels.flatMap((rule) => {
    const hit = regex(rule.pattern.source, `${rule.pattern.flags.replace('d', '')}d`).exec(
      text.slice(block.start, block.end),
    )
    const [from, to] = hit?.indices?.groups?.sponsor ?? [0, 0]
    const name = hit?.groups?.sponsor ?? ''
    return name.length > 2
      ? [{ start: block.start + from, end: block.start + to, type: 'ORG' as const, name, rule: rule.id }]
      : []
  })

/** Of a name that a rule finds and one that a table knows, the longer is the name. */
const longestFirst = (found: readonly Mention[]): readonly Mention[] =>
  [...found].sort((a, b) => b.end - b.start - (a.end - a.start))

const mentionsIn = (block: Block, slugEnd: number, draft: Draft): readonly Mention[] => {
  const { lexicon, document } = draft
  const { text } = document
  if (block.role === 'chrome') return []
  const own = apparatus.includes(block.role) ? findApparatus(text, block, lexicon) : []
  const told = reporting.includes(block.role)
  const line: Span = { start: Math.max(block.start, slugEnd), end: block.end }
  return [
    ...own,
    ...findListed(block, draft),
    ...(block.role === 'sponsor' ? findSponsors(block, draft) : []),
    ...(told && draft.genre === 'newsletter' ? findCapitalNames(text, line, lexicon) : []),
    ...longestFirst([...findKnown(text, block, lexicon), ...findByRules(text, line, lexicon)]),
  ]
}

const capitalised = regex('(?<![\\p{L}\\p{N}@#/-])\\p{Lu}[\\p{L}\\p{M}]+(?:-\\p{Lu}[\\p{L}\\p{M}]+)*', 'gu')

/** Family names alone, of people who stand in full somewhere in the document. */
const findAgain = (named: readonly Mention[], taken: SpanIndex<Mention>, draft: Draft): readonly Mention[] => {
  const { text } = draft.document
  const { endings, reasons } = draft.lexicon.entity
  const full = new Map(
    named
      .filter((one) => one.type === 'PER' && one.name.includes(' '))
      .map((one) => [one.name.split(' ').at(-1) ?? '', one.name] as const)
      .filter(([last]) => last.length > 2),
  )
  if (full.size === 0) return []
  const known = (word: string): string | undefined => {
    if (full.has(word)) return word
    const ending = endings.find((one) => one !== '' && word.endsWith(one) && full.has(word.slice(0, -one.length)))
    return ending === undefined ? undefined : word.slice(0, -ending.length)
  }
  return [...text.matchAll(capitalised)].flatMap((hit) => {
    const last = known(hit[0])
    if (!last) return []
    const name = full.get(last) ?? last
    const given = name.length - last.length
    const whole = text.startsWith(name.slice(0, given), hit.index - given) && given <= hit.index
    const span = { start: hit.index - (whole ? given : 0), end: hit.index + last.length }
    if (taken.touching(span).length > 0) return []
    return [{ ...span, type: 'PER' as const, name: whole ? name : last, rule: reasons.again.id }]
  })
}

/** Whether a name that was learnt holds one of our tables and more ("Bank of England" where we know England). */
const isWider = (one: Mention, other: Mention, { entity }: Draft['lexicon']): boolean =>
  other.rule === entity.reasons.known.id &&
  one.start <= other.start &&
  other.end <= one.end &&
  one.end - one.start > other.end - other.start + 2

/** Finds the people, bodies and places that a document names, each with all its mentions.
 * @example findEntities(draft)[0] // { id: 'entity:1', type: 'PER', name: 'Anna Winter', mentions: [...], ... }
 */
export const findEntities = (draft: Draft): readonly Entity[] => {
  const chrome = spanIndex(draft.blocks.filter((block) => block.role === 'chrome'))
  const slugs = new Map(draft.items.map((item) => [item.start, item.slug?.end ?? 0]))
  const named = settle([
    ...findCredited(draft),
    ...draft.blocks.flatMap((block) => mentionsIn(block, slugs.get(block.start) ?? 0, draft)),
  ])
  const told = spanIndex(
    draft.blocks
      .filter((block) => reporting.includes(block.role))
      .map(({ start, end }) => ({ start: Math.max(start, slugs.get(start) ?? 0), end })),
  )
  const isTold = (span: Span): boolean =>
    told.touching(span).some(({ start, end }) => start <= span.start && span.end <= end)
  const { text } = draft.document
  const given = findGiven(draft, isTold)
  const learnt = agreed(text, findLearnt(draft, isTold))
  const repeated = findRepeated(text, learnt).filter(isTold)
  const places = spanIndex(named)
  const wider = learnt.filter((one) => {
    const inside = places.touching(one)
    return inside.length > 0 && inside.every((other) => isWider(one, other, draft.lexicon))
  })
  const people = learnt.filter((one) => one.type === 'PER' && one.name.includes(' '))
  const whole = [...given, ...learnt.filter((one) => one.name.includes(' '))]
  const again = findAgain(asOne([...named, ...whole], draft.lexicon), spanIndex([...named, ...whole]), draft).filter(
    (mention) => chrome.touching(mention).length === 0,
  )
  const short = findAcronyms(named, draft.document.text)
  return groupMentions(
    asOne(settle([...short, ...wider, ...named, ...again, ...people, ...given, ...learnt, ...repeated]), draft.lexicon),
    draft.document.text,
    draft.lexicon,
  )
}
