import type { TreeSentence } from '../../eval/conllu.js'
import { lexicons } from '../../src/lexicon/index.js'
import { tagDescription } from '../../src/read/grammar/describe.js'
import { Lemmas } from '../../src/read/grammar/lemma.js'
import { Nouns } from '../../src/read/grammar/noun.js'
import { longestEnding, unpackTable } from '../../src/read/grammar/table.js'
import { Labeller, type LabelModel } from '../../src/read/label/index.js'
import type { SttsSentence } from './treebank.js'

type Language = 'de' | 'en'

/** A form with tag and lemma, and how often it stands so. */
interface Seen {
  readonly form: string
  readonly tag: string
  readonly lemma: string
  readonly count: number
}

/** Words with tag and lemma, a list a sentence. */
export interface LemmaSentence {
  readonly words: readonly string[]
  readonly tags: readonly string[]
  readonly lemmas: readonly string[]
  /** Weight against other sets, where they disagree. */
  readonly weight: number
}

const plain = (text: string): boolean => /^[^\s:|]+$/u.test(text)

/** A lemma in the spelling of its form: the treebank has "Rußland" for "Russland". */
const spelledAs = (form: string, lemma: string): string => {
  const at = form.indexOf('ss')
  return at >= 0 && lemma.charAt(at) === 'ß' ? lemma.replace('ß', 'ss') : lemma
}

/** The lemma that a form with a tag has most often. */
const commonest = (sentences: readonly LemmaSentence[]): readonly Seen[] => {
  const counts = new Map<string, Map<string, number>>()
  for (const { words, tags, lemmas, weight } of sentences)
    for (const [at, form] of words.entries()) {
      const [tag = '', lemma = ''] = [tags[at], lemmas[at]]
      if (!plain(form) || !plain(lemma) || tag === 'PUNCT' || lemma === '_') continue
      const key = `${tag} ${form}`
      const spelled = spelledAs(form, lemma)
      const of = counts.get(key) ?? new Map<string, number>()
      of.set(spelled, (of.get(spelled) ?? 0) + weight)
      counts.set(key, of)
    }
  return [...counts].map(([key, of]) => {
    const [tag = '', form = ''] = key.split(' ')
    const [[lemma, count] = ['', 0]] = [...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    return { form, tag, lemma, count }
  })
}

const capital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()

/** The ending rule that leads from form to lemma, as a table writes it. */
const ruleOf = (form: string, lemma: string): string | null => {
  const small = form.toLowerCase()
  const kept = capital(form) && capital(lemma)
  const base = kept ? form : small
  let same = 0
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same += 1
  const cut = base.length - same
  return cut > 9 ? null : `${kept ? '^' : ''}${cut}${lemma.slice(same)}`
}

const best = (counts: ReadonlyMap<string, number>): readonly [rule: string, count: number] =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['', 0]

/** Rules by ending, for one tag: the longest ending wins, and one is kept only where it says other than a shorter one. */
const endingsFor = (all: readonly Seen[]): ReadonlyMap<string, string> => {
  const byEnding = new Map<string, Map<string, number>>()
  for (const { form, lemma } of all) {
    const rule = ruleOf(form, lemma)
    if (rule === null) continue
    const small = form.toLowerCase()
    for (let length = 0; length <= Math.min(longestEnding, small.length); length += 1) {
      const ending = small.slice(small.length - length)
      const counts = byEnding.get(ending) ?? new Map<string, number>()
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
      byEnding.set(ending, counts)
    }
  }
  const kept = new Map<string, string>()
  for (const [ending, counts] of [...byEnding].sort((a, b) => a[0].length - b[0].length)) {
    const [rule, count] = best(counts)
    if (count < 2 && ending !== '') continue
    let shorter = ending.slice(1)
    while (!kept.has(shorter) && shorter !== '') shorter = shorter.slice(1)
    if (ending === '' || kept.get(shorter) !== rule) kept.set(ending, rule)
  }
  return kept
}

const grouped = <T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(key(one)) ?? []
    group.push(one)
    groups.set(key(one), group)
  }
  return new Map([...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
}

const open = /^(?:NOUN|PROPN|ADJ|ADV|VERB|AUX)/u
/** Fewest forms of a tag with a capital for rules of their own. */
const enough = 60

const endingLines = (seen: readonly Seen[]): readonly string[] => {
  const some = seen.filter(({ tag }) => open.test(tag))
  const plainOnes = [...grouped(some, ({ tag }) => tag)]
  const cased = [
    ...grouped(
      some.filter(({ form }) => capital(form)),
      ({ tag }) => `${tag}^`,
    ),
  ]
  return [...plainOnes, ...cased.filter(([, all]) => all.length >= enough)].map(
    ([tag, all]) => `${tag} ${[...endingsFor(all)].map(([ending, rule]) => `${ending} ${rule}`).join(' ')}`,
  )
}

const known = (seen: readonly Seen[], tag: RegExp): readonly string[] =>
  [...new Set(seen.filter((one) => tag.test(one.tag)).map(({ lemma }) => lemma.toLowerCase()))]
    .filter((lemma) => /^\p{L}{2,}$/u.test(lemma))
    .sort()

/** Nouns that texts hold often as a form that is its own lemma by the rules so far. */
const attested = (texts: readonly (readonly string[])[], model: LabelModel, lemmas: Lemmas): readonly string[] => {
  const labeller = new Labeller(model, tagDescription)
  const counts = new Map<string, number>()
  for (const words of texts) {
    const into = new Uint8Array(words.length)
    labeller.label(words, 0, words.length, into)
    for (const [at, word] of words.entries())
      if (model.labels[into[at] ?? 0] === 'NOUN' && /^\p{Lu}\p{Ll}{2,}$/u.test(word))
        counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const often = [...counts].filter(([word, count]) => count >= 4 && lemmas.of(word, 'NOUN') === word)
  return often.map(([word]) => word.toLowerCase()).sort()
}

/** Leaves out what another noun becomes by an ending ("gespräche" beside "gespräch"). */
const withoutForms = (nouns: readonly string[], marked: ReadonlySet<string>, language: Language): readonly string[] => {
  const all = new Set([...nouns, ...marked])
  const taken = new Nouns(lexicons[language].grammar, all)
  return nouns.filter((noun) => {
    if (marked.has(noun)) return true
    all.delete(noun)
    const form = taken.simple(noun) !== null
    all.add(noun)
    return !form
  })
}

/** What a table is made from. */
export interface LemmaData {
  readonly sentences: readonly LemmaSentence[]
  /** Unmarked texts by words, and a tagger for them. */
  readonly texts: readonly (readonly string[])[]
  readonly tagger: LabelModel | null
}

const shortestText = (
  endings: readonly string[],
  exceptions: readonly string[],
  nouns: readonly string[],
  verbs: readonly string[],
): string => [endings.join('\n'), exceptions.join('\n'), nouns.join(' '), verbs.join(' ')].join('\n\n')

const lemmasFrom = (text: string, language: Language): Lemmas =>
  new Lemmas(unpackTable(text), lexicons[language].grammar)

const exceptionLines = (seen: readonly Seen[], lemmas: Lemmas): readonly string[] => {
  const missed = seen.filter(({ form, tag, lemma }) => lemmas.byRule(form, form.toLowerCase(), tag) !== lemma)
  const lowered = new Set(
    seen.filter(({ form }) => !capital(form)).map(({ form, tag, lemma }) => `${tag} ${form} ${lemma}`),
  )
  return [...grouped(missed, ({ tag }) => tag)].map(([tag, all]) => {
    const pairs = all
      .filter(({ form, lemma }) => !capital(form) || !lowered.has(`${tag} ${form.toLowerCase()} ${lemma}`))
      .map(({ form, lemma }) => `${form} ${lemma}`)
    return `${tag} ${pairs.join(' ')}`
  })
}

/** Derives a table of lemmas: endings, known words, and exceptions to both. */
export const deriveLemmas = ({ sentences, texts, tagger }: LemmaData, language: Language): string => {
  const seen = commonest(sentences)
  const endings = endingLines(seen)
  const verbs = known(seen, /^VERB/u)
  const marked = known(seen, /^NOUN/u)
  const first = lemmasFrom(shortestText(endings, [], [], verbs), language)
  const found = tagger === null ? [] : withoutForms(attested(texts, tagger, first), new Set(marked), language)
  const nouns = [...new Set([...marked, ...found])].sort()
  const table = lemmasFrom(shortestText(endings, [], nouns, verbs), language)
  return shortestText(endings, exceptionLines(seen, table), nouns, verbs)
}

/** Lemmas that are right, on sentences with tags of our own. */
export const rightLemmas = (
  trees: readonly TreeSentence[],
  tagger: LabelModel,
  text: string,
  language: Language,
): { readonly words: number; readonly right: number } => {
  const labeller = new Labeller(tagger, tagDescription)
  const lemmas = lemmasFrom(text, language)
  let [words, right] = [0, 0]
  for (const tree of trees) {
    const forms = tree.words.map(({ form }) => form)
    const into = new Uint8Array(forms.length)
    labeller.label(forms, 0, forms.length, into)
    for (const [at, word] of tree.words.entries()) {
      const tag = tagger.labels[into[at] ?? 0] ?? ''
      const found = lemmas.of(word.form, tag)
      words += 1
      if (found === word.lemma) right += 1
    }
  }
  return { words, right }
}

/** Lemmas of the parliament texts: nouns, adjectives and verbs for which the program had one.
 * @param tagsOf The tags of the treebank that a labeller gave their words.
 */
export const sttsLemmas = (
  tagged: readonly SttsSentence[],
  tagsOf: readonly (readonly string[])[],
): readonly LemmaSentence[] =>
  tagged.map(({ words, tags, lemmas }, sentence) => ({
    words,
    tags: words.map((_, at) =>
      /^(?:NN|ADJA|ADJD|VV)/u.test(tags[at] ?? '') ? (tagsOf[sentence]?.[at] ?? '') : 'PUNCT',
    ),
    lemmas: lemmas.map((lemma) => (/[<|]/u.test(lemma) ? '_' : lemma)),
    weight: 1,
  }))
