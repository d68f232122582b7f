import type { GradeRule } from '../../lexicon/index.js'
import type { Statement } from '../../model/index.js'
import type { Way } from './holder.js'
import type { Setting, Uttered } from './uttered.js'

/** The grade that one of the rules for some words gives. */
const byRules = (rules: readonly GradeRule[], at: GradeRule['at'], words: string): Statement['grade'] | undefined =>
  rules.find((rule) => rule.at === at && rule.pattern.test(words))?.grade

/** Whether a country, or the seat of a power, speaks for those who govern it. */
const governs = ({ by }: Uttered, { entities }: Setting): boolean => {
  const entity = entities.get(by?.speaker.entity ?? '')
  return entity !== undefined && (entity.type === 'GPE' || entity.standsFor !== null)
}

/** By what is known of whoever speaks, from the surest words to the weakest: something overheard or a court; no name; where
 * it was put out; what kind of paper; a public body; else a name. What a newsroom reports and lays to nobody is
 * unattributed. */
export const gradeOf = (said: Uttered, way: Way, setting: Setting): Statement['grade'] => {
  const { grades } = setting.draft.lexicon.authority
  const { frame, papers, holder, voice } = way
  const paper = papers[0]?.grade
  const spoken = holder && voice === 'holder' ? byRules(grades, 'speaker', holder.who) : undefined
  const around = byRules(grades, 'frame', frame.words)
  if (around === 'intercept' || paper === 'intercept') return 'intercept'
  if (spoken === 'court' || (voice !== 'holder' && paper === 'court')) return 'court'
  if (holder?.nameless) return 'anonymous'
  const cue = said.cue ? byRules(grades, 'cue', said.cue.text.toLowerCase()) : undefined
  const put = voice === 'paper' ? paper : (cue ?? around ?? paper ?? spoken)
  if (put) return put
  if (!holder) return 'unattributed'
  return governs(said, setting) ? 'official-statement' : 'on-record'
}
