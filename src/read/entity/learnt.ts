import type { Lexicon } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'
import { coreOf, type Draft } from '../draft.js'
import type { Core } from '../grammar/core.js'
import { finderOf, type LabelledName, labelNames } from '../name/index.js'
import { isListed } from '../name/marks.js'
import { isPeople, partsFor } from '../name/parts.js'
import { lookUp } from './known.js'
import type { Mention } from './mention.js'
import { properName } from './name.js'

const types: Readonly<Record<string, Mention['type']>> = { PER: 'PER', ORG: 'ORG', LOC: 'LOC', MISC: 'MISC' }

const isLandform = (name: string, { entity }: Lexicon): boolean => {
  const words = name.toLowerCase().split(/[\s-]/u)
  return words.some((word) =>
    entity.landforms.some((form) => word === form || (form.length > 3 && word.endsWith(form))),
  )
}

/** A place is a state, region or town unless its name says otherwise. */
const typeOf = (kind: string, name: string, lexicon: Lexicon): Mention['type'] | undefined => {
  const type = types[kind]
  const [opening = '', ...rest] = name.split(' ')
  if (rest.length === 1 && lexicon.entity.placeOpeners.includes(opening)) return 'GPE'
  if (type !== 'LOC') return type
  return lookUp(name, lexicon)?.type === 'GPE' || !isLandform(name, lexicon) ? 'GPE' : 'LOC'
}

/** Letters, on one line without gaps, no handle or tag, and with a capital where the language writes nouns with one. */
const mayBeName = (name: string, { grammar }: Lexicon): boolean =>
  name.length > 1 &&
  /\p{L}/u.test(name) &&
  !/[\n@#]|\s\s/u.test(name) &&
  (!grammar.capitalNouns || name !== name.toLowerCase())

const sentenceSpans = ({ sentences }: ReturnType<typeof coreOf>) =>
  Array.from({ length: sentences.count }, (_, at) => ({
    start: sentences.starts[at] ?? 0,
    end: sentences.ends[at] ?? 0,
  }))

/** Marks of quotation and brackets that a name may begin or end with in error. */
const trimmed = /^[„“"»«'‘’(\s–—•*-]+|[”“"»«)\s]+$/gu

const isAcronym = (word: string): boolean => /\p{Lu}\p{Lu}|\d/u.test(word)

/** Whether a stretch that reads like a name is made of ordinary words only, is the adjective of a country, or ends in an
 * ordinary noun where nouns have a capital. */
const isCommon = (core: Core, first: number, end: number, lexicon: Lexicon): boolean => {
  const last = core.words[end - 1] ?? ''
  if (end - first === 1 && isPeople(last, partsFor(lexicon))) return true
  if (lexicon.grammar.capitalNouns && !isAcronym(last) && core.isNoun(end - 1)) return true
  for (let at = first; at < end; at += 1) {
    const word = core.words[at] ?? ''
    if (/^(?:PROPN|X)/u.test(core.tags[at] ?? 'X') || isAcronym(word)) return false
    if (/^\p{Lu}/u.test(word) && !core.isNoun(at)) return false
  }
  return true
}

/** Longest word in capitals that is an acronym rather than a word that was set in capitals. */
const longestAcronym = 5

/** A name of a body or place in ordinary capitals; acronyms stay. */
const lowered = (name: string): string =>
  name
    .split(' ')
    .map((word) => (word.length > longestAcronym ? properName(word) : word))
    .join(' ')

/** A person has no article before a name of one word, nor has a town where nouns have a capital: "in die Irre". */
const hasArticle = (core: Core, { first, end, kind }: LabelledName, { lexicon, genre }: Draft): boolean => {
  const { entity, grammar } = lexicon
  const before = core.words[first - 1] ?? ''
  const told =
    kind === 'PER' ||
    (kind === 'LOC' && genre === 'newsletter' && grammar.capitalNouns && !isListed(core.words[first] ?? ''))
  return end - first === 1 && told && entity.articles.includes(before.charAt(0).toUpperCase() + before.slice(1))
}

/** What is told right after the word for a ship is its name, and neither person, body nor place. */
const isVessel = (core: Core, first: number, { entity }: Lexicon): boolean =>
  entity.vessels.includes((core.words[first - 1] ?? '').toLowerCase())

const mentionOf = ({ first, end, kind }: LabelledName, draft: Draft): readonly Mention[] => {
  const { lexicon } = draft
  const core = coreOf(draft)
  const { tokens, text } = core
  if (draft.genre === 'newsletter' && (isCommon(core, first, end, lexicon) || (kind === 'MISC' && end - first === 1)))
    return []
  if (hasArticle(core, { first, end, kind }, draft)) return []
  const [from, to] = [tokens.starts[first] ?? 0, tokens.ends[end - 1] ?? 0]
  const stretch = text.slice(from, to)
  const bare = stretch.replace(trimmed, '')
  const type = isVessel(core, first, lexicon) ? 'MISC' : typeOf(kind, bare, lexicon)
  if (type === undefined || !mayBeName(bare, lexicon)) return []
  const start = from + stretch.indexOf(bare)
  const known = lookUp(bare, lexicon)
  const name = known?.type === type ? known.name : type === 'PER' ? properName(bare) : lowered(bare)
  return [{ start, end: start + bare.length, type, name, rule: lexicon.entity.reasons.learnt.id }]
}

/** Finds names by what was learnt from marked texts; none where the models of the language are not loaded.
 * @param told Whether a stretch lies where names are looked for. */
export const findLearnt = (draft: Draft, told: (span: Span) => boolean): readonly Mention[] => {
  const finder = finderOf(draft.lexicon)
  if (!finder) return []
  const core = coreOf(draft)
  return labelNames(core.words, sentenceSpans(core), finder, draft.lexicon)
    .flatMap((one) => mentionOf(one, draft))
    .filter(told)
}
