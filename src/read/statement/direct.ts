import { quote } from '../../model/index.js'
import { type Attribution, actorIn, announcedIn, gap, nearestTo, rightAfter } from './attribution.js'
import type { Said, Scene } from './make.js'
import { type Memory, resolved } from './memory.js'
import type { Candidate } from './speaker.js'
import { spanOf, type Talk } from './talk.js'
import { isHeading, isTerm, isTitleCase, spokenIn } from './title.js'
import type { Unit } from './unit.js'

/** A quotation of so many words is somebody's statement even where nobody is named. */
const sentenceLong = 6

/** Characters between a title and a verb that does not attribute it. */
const nearby = 30

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length

/** Quotations of a unit with whoever said them. */
export const directIn = (
  unit: Unit,
  made: readonly Attribution[],
  clauses: readonly Said[],
  memory: Memory,
  scene: Scene,
): readonly Said[] => {
  const sentence = spanOf(scene.talk, unit)
  return spokenIn(unit, scene).flatMap((one): readonly Said[] => {
    const words = scene.cast.text.slice(one.start, one.end)
    const base = { start: one.start, end: one.end, kind: 'direct' as const, sentence }
    const said = nearestTo(one, made, clauses)
    if (!scene.talk.verbLast && isTitleCase(words) && !(said?.by && gap(said.at, one) < nearby)) return []
    const found = (said?.by ? null : rightAfter(one, unit, scene)) ?? said
    if (isTerm(one, found, scene)) return []
    if (found?.by) return [withCue({ ...base, by: resolved(found.by, memory, scene.cast) }, found, scene.talk)]
    const announcer = announcedIn(unit, one, scene)
    if (announcer) return [{ ...base, by: resolved(announcer, memory, scene.cast), cue: null, reason: 'announced' }]
    const alone = one.from - sentence.start <= 2
    const going = memory.going ?? (alone ? memory.topic : null)
    if (alone && going && wordCount(words) > 2) return [{ ...base, by: going, cue: null, reason: 'continued' }]
    if (memory.announced && made.length === 0)
      return [{ ...base, by: memory.announced, cue: null, reason: 'announced' }]
    if (isHeading(one, scene.talk) || (made.length === 0 && wordCount(words) < sentenceLong)) return []
    const actor = made.length === 0 ? actorIn(unit, one, scene) : null
    if (actor) return [{ ...base, by: resolved(actor, memory, scene.cast), cue: null, reason: 'actor' }]
    return [{ ...base, by: null, cue: found ? cueText(found, scene.talk) : null, reason: 'loose' }]
  })
}

/** With the words that attribute it; the clause alone does where it goes on with what somebody said. */
const withCue = (said: Omit<Said, 'cue' | 'reason'>, found: Attribution, talk: Talk): Said =>
  found.at.end > found.at.start
    ? { ...said, cue: cueText(found, talk), reason: 'quoted' }
    : { ...said, cue: null, reason: 'continued' }

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
