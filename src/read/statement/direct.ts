import { quote } from '../../model/index.js'
import { type Attribution, actorIn, announcedIn, gap, nearestTo, rightAfter } from './attribution.js'
import type { Said, Scene } from './make.js'
import { type Memory, resolved } from './memory.js'
import type { Quotation } from './quotation.js'
import type { Candidate } from './speaker.js'
import { isSentence } from './tail.js'
import { spanOf, type Talk, tokenAt } from './talk.js'
import { isHeading, isInSpeaker, isTerm, isTitleCase, spokenIn } from './title.js'
import type { Unit } from './unit.js'

/** A quotation of so many words is somebody's statement even where nobody is named. */
const sentenceLong = 6

/** Characters between a title and a verb that does not attribute it. */
const nearby = 30

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length

/** What a quotation is found by. */
interface Found {
  readonly unit: Unit
  readonly made: readonly Attribution[]
  readonly told: readonly Said[]
  readonly memory: Memory
  readonly scene: Scene
}

type Who = Pick<Said, 'by' | 'cue' | 'reason'>

/** Who said a quotation that no verb and no clause attributes; null where nobody seems to have said it. */
const loosely = (one: Quotation, found: Attribution | null, { unit, made, told, memory, scene }: Found): Who | null => {
  const { talk, cast } = scene
  const length = wordCount(talk.text.slice(one.start, one.end))
  const announcer = announcedIn(unit, one, told, scene)
  if (announcer) return { by: resolved(announcer, memory, cast), cue: null, reason: 'announced' }
  const alone = one.from - spanOf(talk, unit).start <= 2
  const going = memory.going ?? memory.topic
  if (alone && going && length > 2) return { by: going, cue: null, reason: 'continued' }
  if (memory.announced && made.length === 0) return { by: memory.announced, cue: null, reason: 'announced' }
  const open = tokenAt(talk, one.from)
  const sentence = isSentence(talk, one) && (alone || talk.words[open - 1] === ':')
  if (isHeading(one, talk) || (made.length === 0 && length < sentenceLong && !sentence)) return null
  const actor = made.length === 0 ? actorIn(unit, one, scene) : null
  if (actor) return { by: resolved(actor, memory, cast), cue: null, reason: 'actor' }
  return { by: null, cue: found && cueText(found, talk), reason: 'loose' }
}

/** Who said a quotation, as what attributes it tells. */
const whoSaid = (one: Quotation, beside: readonly Attribution[], all: Found): Who | null => {
  const { unit, made, told, memory, scene } = all
  const { talk, cast } = scene
  const nearest = nearestTo(one, made, told)
  const title = !talk.verbLast && isTitleCase(talk.text.slice(one.start, one.end))
  if (title && !(nearest?.by && gap(nearest.at, one) < nearby)) return null
  const found = nearest?.by ? nearest : (rightAfter(one, unit, scene) ?? nearest ?? beside[0] ?? null)
  if (isTerm(one, found, scene) || isInSpeaker(one, made)) return null
  return found?.by ? withCue(resolved(found.by, memory, cast), found, talk) : loosely(one, found, all)
}

/** Quotations of a unit with whoever said them. */
export const directIn = (
  unit: Unit,
  made: readonly Attribution[],
  told: readonly Said[],
  memory: Memory,
  scene: Scene,
): readonly Said[] => {
  const sentence = spanOf(scene.talk, unit)
  const spoken = spokenIn(unit, scene)
  const beside = made.length === 0 ? spoken.flatMap((one) => rightAfter(one, unit, scene) ?? []) : []
  return spoken.flatMap((one) => {
    const who = whoSaid(one, beside, { unit, made, told, memory, scene })
    if (!who || describes(one, who, scene)) return []
    return [{ start: one.start, end: one.end, kind: 'direct' as const, sentence, ...who }]
  })
}

/** A comma or the end of a sentence inside the marks parts the words from whoever said them. */
const parted = /[,.!?…]["”’»“]?$/u

/** "eine „grenzenlose“ Partnerschaft": words that belong to the thing right after them, which says nothing. */
const describes = ({ start, to }: Quotation, { by, cue }: Who, { talk }: Scene): boolean =>
  by !== null &&
  !by.person &&
  by.start - to === 1 &&
  cue !== null &&
  cue.start > by.end &&
  !parted.test(talk.text.slice(start, to))

/** With the words that attribute it; the clause alone does where it goes on with what somebody said. */
const withCue = (by: Candidate | null, found: Attribution, talk: Talk): Who =>
  found.at.end > found.at.start
    ? { by, cue: cueText(found, talk), reason: 'quoted' }
    : { by, cue: null, reason: 'continued' }

/** The words that attribute. */
const cueText = ({ at }: Attribution, { text }: Talk) => quote(text, at.start, at.end)

/** The one person that the last sentence before a colon names, who then speaks in the next paragraph. */
export const announcedBy = (last: Unit | undefined, { talk, cast }: Scene): Candidate | null => {
  if (!last || talk.words[last.end - 1] !== ':') return null
  const people = cast.mentions.touching(spanOf(talk, last)).filter((one) => one.entity.type === 'PER')
  const [first] = people
  if (!first || new Set(people.map((one) => one.entity.name)).size !== 1) return null
  return { ...first, anonymous: false, pronoun: false, person: true }
}
