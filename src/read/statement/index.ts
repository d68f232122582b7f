import type { Block, Credit, Entity, Statement } from '../../model/index.js'
import type { Draft } from '../draft.js'
import { spanIndex } from '../overlap.js'
import { announcedBy } from './direct.js'
import { type Said, type Scene, statementOf } from './make.js'
import type { Memory } from './memory.js'
import { findQuotations } from './quotation.js'
import { joinedRuns } from './running.js'
import { saidInUnit } from './said.js'
import { type Candidate, castOf } from './speaker.js'
import { talkOf } from './talk.js'
import { unitsIn } from './unit.js'

/** Characters after a quotation in which its sentence says who spoke. */
const longestTail = 200

const speaking = ['lead', 'item', 'move']

/** Whoever said the words between marks with which a paragraph ends: a paragraph that is a quotation as a whole goes on with
 * them. After a paragraph in the form of reported speech, or one that ends in other words, it may be anybody's. */
const goingOn = (last: Said | undefined, { end }: Block, { talk }: Scene): Candidate | null => {
  if (last?.kind !== 'direct') return null
  const tail = talk.text.slice(last.end, end)
  return tail.length <= longestTail && !/[.!?]\s+\p{L}/u.test(tail) ? last.by : null
}

const saidInBlock = (block: Block, from: number, memory: Memory, scene: Scene): readonly Said[] => {
  const { talk } = scene
  const quotations = findQuotations(talk.text, from, block.end)
  const [first] = quotations
  const whole = first !== undefined && first.from <= from + 1 && first.to >= block.end - 1
  memory.going = null
  memory.topic = null
  memory.paragraph = from
  if (!whole) memory.announced = null
  const units = unitsIn(talk, from, block.end, spanIndex(quotations))
  const said: Said[] = []
  for (const [at, unit] of units.entries()) said.push(...saidInUnit(unit, units[at - 1] ?? null, said, memory, scene))
  memory.announced = announcedBy(units.at(-1), scene) ?? goingOn(said.at(-1), block, scene)
  return joinedRuns(said, talk.text)
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
    talk: talkOf(draft, entities),
    cast: castOf(draft.document.text, entities, speech),
    credits: spanIndex(credits),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    addressees: new WeakMap(),
  }
  return draft.items.flatMap((item) => {
    const memory: Memory = {
      paragraph: item.start,
      speaker: null,
      body: null,
      going: null,
      topic: null,
      announced: null,
    }
    const blocks = item.blocks.flatMap((at) => draft.blocks[at] ?? []).filter((block) => speaking.includes(block.role))
    return blocks.flatMap((block) =>
      saidInBlock(block, Math.max(block.start, item.slug?.end ?? 0), memory, scene).map((said) =>
        statementOf(said, scene),
      ),
    )
  })
}
