import { nameParticles } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'
import { coreOf, type Draft } from '../draft.js'
import type { Core } from '../grammar/core.js'
import { isGiven } from '../name/parts.js'
import { lookUp } from './known.js'
import type { Mention } from './mention.js'
import { properName } from './name.js'

const capitalised = /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*$/u
const initial = /^\p{Lu}\.$/u
/** Words of a name after the given one, particles and initials included. */
const most = 4

const adjoins = ({ text, tokens }: Core, at: number): boolean => {
  const gap = text.slice(tokens.ends[at - 1], tokens.starts[at])
  return gap === ' ' || gap === '\u00A0'
}

/** A word that may be a family name: with a capital, no ordinary noun where nouns have one, no place that a table knows. */
const mayBeFamily = (core: Core, at: number, { lexicon }: Draft): boolean => {
  const word = core.words[at] ?? ''
  if (!capitalised.test(word) || lexicon.entity.notNames.includes(word.toUpperCase())) return false
  if (lookUp(word, lexicon)?.type === 'ORG') return false
  return !(lexicon.grammar.capitalNouns && core.isNoun(at) && !core.tags[at]?.startsWith('PROPN'))
}

/** End of the name that begins with a given name at a token; that token where no family name follows. */
const nameEnd = (core: Core, from: number, draft: Draft): number => {
  // without parts of speech nobody tells a family name from the noun after it
  const blind = draft.lexicon.grammar.capitalNouns && core.tags.length === 0
  let end = from
  for (let at = from + 1; at <= from + most && at < core.words.length && adjoins(core, at); at += 1) {
    const word = core.words[at] ?? ''
    const family = !isGiven(word) && mayBeFamily(core, at, draft)
    if (family || isGiven(word)) end = at
    else if (!initial.test(word) && !nameParticles.includes(word)) break
    if (family && blind) break
  }
  return end
}

/** Finds people by a given name with a family name after it.
 * @param told Whether a stretch lies where names are looked for.
 */
export const findGiven = (draft: Draft, told: (span: Span) => boolean): readonly Mention[] => {
  const core = coreOf(draft)
  const { words, tokens } = core
  const found: Mention[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (!isGiven(words[at] ?? '') || !capitalised.test(words[at] ?? '')) continue
    const end = nameEnd(core, at, draft)
    if (end === at || (at > 0 && draft.lexicon.entity.placeOpeners.includes(words[at - 1] ?? ''))) continue
    const span = { start: tokens.starts[at] ?? 0, end: tokens.ends[end] ?? 0 }
    at = end
    if (!told(span)) continue
    const name = properName(core.text.slice(span.start, span.end).replace(/[’']s$/u, ''))
    found.push({ ...span, type: 'PER', name, rule: draft.lexicon.entity.reasons.given.id })
  }
  return found
}
