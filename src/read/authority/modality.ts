import type { ModalityRule } from '../../lexicon/index.js'
import type { Statement } from '../../model/index.js'
import { coreOf } from '../draft.js'
import { type Content, contentOf, type VerbGroup } from './content.js'
import { tells } from './rows.js'
import type { Setting, Uttered } from './uttered.js'

type Put = Pick<Statement, 'modality' | 'negated'>

/** Characters from the verb of saying on that tell what it does with what is said. */
const cueReach = 320

/** The sentence from the verb of saying on, where what is said stands after it and not instead of what the verb takes;
 * words that a verb stands behind are the speaker's own ("“That is false,” she denied"). An act of speech is its verb. */
const cueWords = (said: Uttered, { draft }: Setting): string | null => {
  const { cue, start, sentence } = said
  const { text } = draft.document
  const { authority } = draft.lexicon
  if (!cue) return null
  const after = text.slice(cue.start, Math.min(Math.max(sentence.end, cue.end), cue.start + cueReach))
  const act = start <= cue.start && cue.end <= said.end
  if (act) return said.kind === 'reported' ? after : null
  if (start >= cue.end) {
    const long = start - cue.end > cueReach
    return long || tells(authority.instead, text.slice(cue.end, start)) ? null : after
  }
  return tells(authority.openers, text.slice(start, start + 12)) ? after : null
}

/** Whether the speaker's own clause is quoted; a few words of it stand in a clause of whoever reports them. */
const isOwn = ({ kind }: Uttered, { finite }: Content): boolean => kind === 'direct' && finite

const fits = ({ of }: ModalityRule, said: Uttered, content: Content): boolean => {
  if (of === undefined) return true
  if (of === 'unsaid') return said.by === null
  if (of === 'bare') return !content.finite && said.kind !== 'direct'
  return (of === 'direct') === isOwn(said, content)
}

/** Whether a helper of the future has an infinitive with it; many of them look like a participle ("auslaufen") and are
 * taken for one, but not where a participle would look different. */
const isAhead = ({ finite, main }: VerbGroup, { draft }: Setting): boolean => {
  const core = coreOf(draft)
  const { helpers, inseparable } = draft.lexicon.grammar
  if (finite === main || !helpers.future.includes(core.lemma(finite))) return false
  const word = (core.words[main] ?? '').toLowerCase()
  if (core.tags[main]?.endsWith('.inf')) return true
  return word === core.lemma(main) && !inseparable.some((part) => word.startsWith(part))
}

/** By the form of the verb: what lies ahead is planned, what is unreal is conditional where its speaker says it. */
const byVerb = (said: Uttered, content: Content, setting: Setting): Statement['modality'] => {
  const { verb } = content
  if (verb === null) return 'asserted'
  const unreal = verb.mood === 'unreal'
  if (unreal && isOwn(said, content)) return 'conditional'
  return verb.tense === 'future' || isAhead(verb, setting) ? 'planned' : 'asserted'
}

/** How what is said is put, and whether it is negated.
 *
 * `modality`: `denied` where the verb of saying denies it, `questioned` where it is asked or doubted, `conditional` where it
 * hangs on a condition, `possible`, `planned` where it lies ahead, else `asserted`; the first that holds counts.
 * `negated` stands beside it: true where the verb of saying denies what is said, or where the main clause of what is said is
 * negated. So "said it had not sailed" is asserted and negated, "denied that it had sailed" denied and negated.
 */
export const putOf = (said: Uttered, setting: Setting): Put => {
  const { modalities, negations } = setting.draft.lexicon.authority
  const { text } = setting.draft.document
  const content = contentOf(said, setting)
  const cue = cueWords(said, setting)
  const words = { ...content, said: text.slice(said.start, said.end), cue: cue ?? '' }
  const rule = modalities.find((one) => fits(one, said, content) && one.pattern.test(words[one.at]))
  const modality = rule?.modality ?? byVerb(said, content, setting)
  return { modality, negated: modality === 'denied' || tells(negations, content.bare) }
}
