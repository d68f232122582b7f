import type { Block, Credit, Entity, Span, Statement } from '../../model/index.js'
import type { Draft } from '../draft.js'
import { type SpanIndex, spanIndex } from '../overlap.js'
import { type Attribution, attribute, cuesIn } from './cue.js'
import { findIndirect } from './indirect.js'
import { type Said, type Scene, statementOf } from './make.js'
import { speechPatterns } from './pattern.js'
import { findQuotations, type Quotation } from './quotation.js'
import { sentencesIn } from './sentence.js'
import { type Candidate, candidatesIn, castOf } from './speaker.js'

const speaking = ['lead', 'item', 'move']
/** A quotation of so many words is somebody's statement even where nobody is named. */
const sentenceLong = 6
/** Characters that the words of a credit take before and after the name in it. */
const [longestCreditHead, longestCreditTail] = [20, 14]
/** A pronoun looks back no further than this in its paragraph. */
const lookBack = 3_000

interface Memory {
  /** Where the paragraph begins. */
  paragraph: number
  /** Whoever spoke last in this item, for pronouns and for quotations that go on. */
  speaker: Candidate | null
  /** Whoever spoke in the sentence before, in the same paragraph: a quotation right after it goes on with their words. */
  going: Candidate | null
  /** Whoever the paragraph before announced, where this one is a quotation as a whole. */
  announced: Candidate | null
}

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length

/** Titles and names between quotation marks: the word before the marks says so. */
const isTitle = (quotation: Quotation, { cast }: Scene): boolean =>
  speechPatterns(cast.words).titleBefore.test(cast.text.slice(Math.max(0, quotation.from - 24), quotation.from))

/** Two capitalised words side by side: perhaps a name that no table knows. */
const maybeName = /(?<!\p{L})\p{Lu}[\p{Ll}\p{Lu}’'-]+\s\p{Lu}[\p{Ll}\p{Lu}’'-]+/u

/** A pronoun means the one person that its paragraph named before it. Where it named nobody, known or not, it means
 * whoever spoke last in the item; anything else would be a guess. */
const remembered = (by: Candidate | null, memory: Memory, { cast }: Scene): Candidate | null => {
  if (!by?.pronoun) return by
  const from = Math.max(memory.paragraph, by.start - lookBack)
  const named = cast.mentions.touching({ start: from, end: by.start }).filter((one) => one.person)
  const names = new Set(named.map((one) => one.speaker.name))
  const nobody = names.size === 0 && !maybeName.test(cast.text.slice(from, by.start))
  const meant = names.size === 1 ? named[0] : nobody && memory.speaker?.person ? memory.speaker : null
  if (!meant) return null
  return { ...by, pronoun: false, speaker: { ...by.speaker, name: meant.speaker.name, entity: meant.speaker.entity } }
}

/** The attribution nearest to a quotation in its sentence. */
const nearestTo = (quotation: Quotation, made: readonly Attribution[]): Attribution | null =>
  made.reduce<Attribution | null>(
    (best, one) => (best && gap(best.cue, quotation) <= gap(one.cue, quotation) ? best : one),
    null,
  )

const gap = (a: Span, b: Span): number => Math.max(0, a.start > b.end ? a.start - b.end : b.start - a.end)

/** The one person or nameless official that a sentence without a verb of saying names before the colon of a quotation. */
const announcedIn = (
  sentence: Span,
  { from }: Quotation,
  memory: Memory,
  scene: Scene,
): { by: Candidate | null; cue: null } | null => {
  const { cast } = scene
  if (!/:\s$/u.test(cast.text.slice(Math.max(sentence.start, from - 2), from))) return null
  const named = candidatesIn(cast, { start: sentence.start, end: from }).filter((one) => one.person || one.anonymous)
  const [first] = named
  const one = first !== undefined && new Set(named.map(({ speaker }) => speaker.name)).size === 1
  return one ? { by: remembered(first, memory, scene), cue: null } : null
}

const directIn = (
  sentence: Span,
  quotations: readonly Quotation[],
  made: readonly Attribution[],
  memory: Memory,
  scene: Scene,
): readonly Said[] =>
  quotations.flatMap((one): readonly Said[] => {
    if (isTitle(one, scene)) return []
    const said = nearestTo(one, made) ?? announcedIn(sentence, one, memory, scene)
    const words = scene.cast.text.slice(one.start, one.end)
    const base = { start: one.start, end: one.end, kind: 'direct' as const, sentence }
    if (said?.by) return [{ ...base, by: said.by, cue: said.cue, reason: said.cue ? 'quoted' : 'announced' }]
    const alone = one.from - sentence.start <= 2
    if (alone && memory.going && wordCount(words) > 2)
      return [{ ...base, by: memory.going, cue: null, reason: 'continued' }]
    if (memory.announced && made.length === 0)
      return [{ ...base, by: memory.announced, cue: null, reason: 'announced' }]
    const told = made.length > 0 || wordCount(words) >= sentenceLong
    return told ? [{ ...base, by: null, cue: made[0]?.cue ?? null, reason: 'loose' }] : []
  })

/** The clause without a tail that credits a report of it: ", as our own TOM BERG reports". */
const withoutCredit = (said: Said, { cast, credits }: Scene): Said => {
  const tail = credits.touching(said).find((one) => one.start > said.start && said.end - one.end <= longestCreditTail)
  const comma = tail ? cast.text.lastIndexOf(',', tail.start) : -1
  const near = tail !== undefined && comma > said.start && tail.start - comma <= longestCreditHead
  return near ? { ...said, end: comma } : said
}

const saidIn = (sentence: Span, all: SpanIndex<Quotation>, memory: Memory, scene: Scene): readonly Said[] => {
  const { cast } = scene
  const quotations = all.touching(sentence).filter((one) => one.from >= sentence.start)
  const made = cuesIn(cast, sentence, quotations).map((cue) => {
    const { by } = attribute(cast, cue, sentence, quotations)
    return { cue, by: remembered(by, memory, scene) }
  })
  const direct = directIn(sentence, quotations, made, memory, scene)
  const indirect = findIndirect(made, sentence, cast, quotations).map((one) => ({
    ...withoutCredit(one, scene),
    by: remembered(one.by, memory, scene),
  }))
  const told = [...direct, ...indirect.filter((one) => one.by !== null)]
  memory.going = told.find((one) => one.by)?.by ?? null
  memory.speaker = told.find((one) => one.by)?.by ?? made.find((one) => one.by?.person)?.by ?? memory.speaker
  return told.sort((a, b) => a.start - b.start)
}

/** The one person that the last sentence before a colon names, who then speaks in the next paragraph. */
const announcedBy = (last: Span | undefined, { cast }: Scene): Candidate | null => {
  if (!last || !cast.text.slice(last.start, last.end).trimEnd().endsWith(':')) return null
  const people = cast.mentions.touching(last).filter((one) => one.person)
  return new Set(people.map((one) => one.speaker.name)).size === 1 ? (people[0] ?? null) : null
}

const saidInBlock = (block: Block, from: number, memory: Memory, scene: Scene): readonly Said[] => {
  const { text, words } = scene.cast
  const quotations = findQuotations(text, from, block.end)
  const [first] = quotations
  const whole = first !== undefined && first.from <= from + 1 && first.to >= block.end - 1
  memory.going = null
  memory.paragraph = from
  if (!whole) memory.announced = null
  const sentences = sentencesIn(text, from, block.end, quotations, words)
  const index = spanIndex(quotations)
  const said = sentences.flatMap((sentence) => saidIn(sentence, index, memory, scene))
  memory.announced = announcedBy(sentences.at(-1), scene)
  return said
}

/** Finds what people and bodies are said to have said, directly and indirectly, with the words that say so.
 * @param entities Those of the same draft, from `findEntities`.
 * @param credits Those of the same draft, from `findCredits`.
 * @example findStatements(draft, entities, credits)[0] // { kind: 'direct', text: 'We sail', speaker: { name: 'Anna Winter' }, ... }
 */
export const findStatements = (
  draft: Draft,
  entities: readonly Entity[],
  credits: readonly Credit[],
): readonly Statement[] => {
  const { speech } = draft.lexicon
  const scene: Scene = {
    draft,
    cast: castOf(draft.document.text, entities, speech),
    credits: spanIndex(credits),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    addressees: new WeakMap(),
  }
  return draft.items.flatMap((item) => {
    const memory: Memory = { paragraph: item.start, speaker: null, going: null, announced: null }
    const blocks = item.blocks.flatMap((at) => draft.blocks[at] ?? []).filter((block) => speaking.includes(block.role))
    return blocks.flatMap((block) =>
      saidInBlock(block, Math.max(block.start, item.slug?.end ?? 0), memory, scene).map((said) =>
        statementOf(said, scene),
      ),
    )
  })
}
