import type { Span } from '../../model/index.js'
import type { Candidate, Cast } from './speaker.js'

/** Who spoke before, while an item is read. */
export interface Memory {
  /** Where the paragraph begins. */
  paragraph: number
  /** Whoever spoke last in this item, for pronouns and for speech that goes on. */
  speaker: Candidate | null
  /** The body or document that spoke last in this item, for pronouns that mean no person. */
  body: Candidate | null
  /** Whoever spoke in the sentence before, in the same paragraph: a quotation right after it goes on with their words. */
  going: Candidate | null
  /** The person that the sentence before, in the same paragraph, was about without saying that they spoke. */
  topic: Candidate | null
  /** Whoever the paragraph before announced, where this one is a quotation as a whole. */
  announced: Candidate | null
}

/** A pronoun looks back no further than this in its paragraph. */
const lookBack = 3_000

/** Two capitalised words side by side: perhaps a name that no table knows. */
const maybeName = /(?<!\p{L})\p{Lu}[\p{Ll}\p{Lu}’'-]+\s\p{Lu}[\p{Ll}\p{Lu}’'-]+/u

const named = (by: Candidate, meant: { name: string; entity: string | null }): Candidate => ({
  ...by,
  pronoun: false,
  speaker: { ...by.speaker, name: meant.name, entity: meant.entity },
})

/** "it" means the body that spoke last in the item, else the last one that its paragraph names. */
const ofBody = (by: Candidate, memory: Memory, cast: Cast): Candidate => {
  const before: Span = { start: Math.max(memory.paragraph, by.start - lookBack), end: by.start }
  const body = cast.mentions.touching(before).findLast((one) => one.entity.type === 'ORG' || one.entity.type === 'GPE')
  const last = memory.speaker && !memory.speaker.person ? memory.speaker : memory.body
  if (last) return named(by, last.speaker)
  return body ? named(by, { name: body.entity.name, entity: body.entity.id }) : by
}

/** A pronoun means the one person that its paragraph named before it. Where it named several, it means whoever of them
 * spoke last; where it named nobody, whoever spoke last in the item. Anything else would be a guess. */
export const resolved = (by: Candidate | null, memory: Memory, cast: Cast): Candidate | null => {
  if (!by?.pronoun) return by
  if (!by.person) return ofBody(by, memory, cast)
  const from = Math.max(memory.paragraph, by.start - lookBack)
  const before: Span = { start: from, end: by.start }
  const people = cast.mentions.touching(before).filter((one) => one.entity.type === 'PER')
  const names = new Set(people.map((one) => one.entity.name))
  const last = memory.speaker
  const [only] = people
  if (names.size === 1 && only) return named(by, { name: only.entity.name, entity: only.entity.id })
  if (
    last?.person &&
    (names.has(last.speaker.name) || (names.size === 0 && !maybeName.test(cast.text.slice(from, by.start))))
  )
    return named(by, last.speaker)
  return by
}
