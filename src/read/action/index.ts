import { type Action, type Entity, type Party, quote, type Time } from '../../model/index.js'
import { coreOf, type Draft, itemAt } from '../draft.js'
import { spanIndex } from '../overlap.js'
import { type Act, actsOf } from './judge.js'
import { partyOf } from './party.js'
import { type Scene, sceneOf, smallAt } from './scene.js'
import { type Mention, type Setting, spanOf } from './setting.js'
import { actTablesOf } from './words.js'

/** Blocks that tell what happened. */
const telling = ['lead', 'item', 'title']
/** A longer sentence is a list or no sentence; nothing is read from it, so that time stays in proportion. */
const longest = 300

/** Whether a sentence holds a word of an act at all. */
const mayTell = ({ core, tables }: Setting, start: number, end: number): boolean => {
  if (end - start > longest || end - start < 3) return false
  for (let at = start; at < end; at += 1) {
    if (tables.known((core.words[at] ?? '').toLowerCase()).tells) return true
  }
  return false
}

const placeOf = (scene: Scene, { range, actors }: Act): Action['place'] => {
  let other: Action['place'] = null
  for (const chunk of scene.chunks) {
    if (chunk.start < range.from || chunk.end > range.to || chunk.before < 0) continue
    if (!scene.tables.places.has(smallAt(scene, chunk.before))) continue
    const span = spanOf(scene, chunk.start, chunk.end)
    const place = scene.mentions.touching(span).find(({ entity }) => entity.type === 'GPE' || entity.type === 'LOC')
    if (!place) continue
    const words = quote(scene.draft.document.text, place.start, place.end)
    if (!actors.some(({ start, end }) => start <= chunk.start && chunk.end <= end)) return words
    other ??= words
  }
  return other
}

const whenOf = (scene: Scene, { range, start }: Act): string | null => {
  const times = scene.times
    .touching(spanOf(scene, range.from, Math.max(range.to, range.from + 1)))
    .filter(({ type }) => type === 'DATE' || type === 'TIME')
  const at = spanOf(scene, start, start + 1).start
  return [...times].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]?.value ?? null
}

/** What the text dates after its day of issue has not been done yet. */
const statusOf = (status: Action['status'], when: string | null, published: string | null): Action['status'] => {
  const day = /^\d{4}-\d{2}(?:-\d{2})?/u.exec(when ?? '')?.[0] ?? ''
  return status === 'done' && published !== null && day > published.slice(0, day.length) ? 'planned' : status
}

const actionOf = (scene: Scene, act: Act): Action => {
  const { text } = scene.draft.document
  const span = spanOf(scene, act.start, act.end)
  const when = whenOf(scene, act)
  const parties = (named: Act['actors']): readonly Party[] => named.map((one) => partyOf(scene, one))
  const words = act.words.map((at) => spanOf(scene, at, at + 1)).map(({ start, end }) => quote(text, start, end))
  return {
    ...quote(text, span.start, span.end),
    type: act.type,
    mode: act.mode,
    actors: parties(act.actors),
    targets: parties(act.targets),
    when,
    place: placeOf(scene, act),
    status: statusOf(act.status, when, scene.draft.published),
    item: itemAt(scene.draft, span.start),
    why: { rule: act.rule, words },
  }
}

/** Finds who did what to whom, after PLOVER: verbs, nouns with verbs that only carry them, and nouns alone, in the active
 * and the passive. What is promised, planned, threatened, refused or asked for is told as that, never as done.
 * None where the models of the language are not loaded.
 * @example findActions(draft, entities, times)[0] // { type: 'aid', actors: [{ name: 'Norland', ... }], status: 'done', ... }
 */
export const findActions = (draft: Draft, entities: readonly Entity[], times: readonly Time[]): readonly Action[] => {
  if (!draft.lexicon.models) return []
  const core = coreOf(draft)
  const mentions = entities.flatMap((entity) => entity.mentions.map((mention): Mention => ({ ...mention, entity })))
  const setting: Setting = {
    draft,
    core,
    tables: actTablesOf(draft.lexicon),
    mentions: spanIndex(mentions),
    times: spanIndex(times),
  }
  const told = spanIndex(draft.blocks.filter((block) => telling.includes(block.role)))
  const found: Action[] = []
  for (let at = 0; at < core.sentences.count; at += 1) {
    const [start, end] = [core.sentences.starts[at] ?? 0, core.sentences.ends[at] ?? 0]
    if (!mayTell(setting, start, end) || told.touching(spanOf(setting, start, end)).length === 0) continue
    const scene = sceneOf(setting, at)
    found.push(...actsOf(scene).map((act) => actionOf(scene, act)))
  }
  return found
}
