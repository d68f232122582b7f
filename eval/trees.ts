import type { TreeSentence, TreeWord } from './conllu.js'

/** What a treebank tells of the clauses of a sentence. Words are counted from 0. */
export interface TreeClauses {
  /** Personal forms of verbs. */
  readonly finite: ReadonlySet<number>
  /** Subject by the personal form of its clause, each by its head word. */
  readonly subjects: ReadonlyMap<number, number>
  /** Dependent clauses with a personal form: first and last word without punctuation at the ends. */
  readonly clauses: readonly { readonly start: number; readonly end: number }[]
  /** Personal forms in the form of reported speech (Konjunktiv I); German only. */
  readonly reported: ReadonlySet<number>
  /** Pairs of heads of noun phrases for one thing. */
  readonly appositions: readonly { readonly first: number; readonly second: number; readonly loose: boolean }[]
}

const marked = (word: TreeWord | undefined, feature: string): boolean =>
  word?.features.split('|').includes(feature) ?? false
const nominal = /^(?:NOUN|PROPN)$/u
const dependent = /^(?:ccomp|advcl|acl|csubj)(?::|$)/u

const childrenOf = (words: readonly TreeWord[]): readonly (readonly number[])[] => {
  const children: number[][] = words.map(() => [])
  for (const [at, { head }] of words.entries()) children[head - 1]?.push(at)
  return children
}

/** The personal form of the clause that a word carries; -1 where it has none. */
const finiteOf = (words: readonly TreeWord[], children: readonly (readonly number[])[], at: number): number => {
  const helpers = (children[at] ?? []).filter((child) => /^(?:aux|cop)/u.test(words[child]?.relation ?? ''))
  return [...helpers, at].find((one) => marked(words[one], 'VerbForm=Fin')) ?? -1
}

/** What hangs on a word, without clauses joined to it by "and", which stand for themselves. */
const spanOf = (words: readonly TreeWord[], children: readonly (readonly number[])[], at: number) => {
  const all: number[] = []
  const rest = [at]
  for (let one = rest.pop(); one !== undefined; one = rest.pop()) {
    all.push(one)
    rest.push(
      ...(children[one] ?? []).filter(
        (child) => words[child]?.relation !== 'conj' || finiteOf(words, children, child) < 0,
      ),
    )
  }
  const sounding = all.filter((one) => words[one]?.upos !== 'PUNCT')
  let start = Math.min(...sounding)
  const end = Math.max(...sounding) + 1
  while (start < end - 1 && words[start]?.upos === 'CCONJ') start += 1
  return { start, end }
}

/** Dependent by its relation, or joined by "and" to one that is. */
const isDependent = (words: readonly TreeWord[], at: number): boolean => {
  let one = at
  for (let steps = 0; steps < words.length && words[one]?.relation === 'conj'; steps += 1)
    one = (words[one]?.head ?? 1) - 1
  return dependent.test(words[one]?.relation ?? '')
}

/** In "what he said" the treebanks take the clause to begin after "what"; here it begins with it, as in "that he said". */
const withHead = (words: readonly TreeWord[], { start, end }: { readonly start: number; readonly end: number }) => {
  const before = words[start - 1]
  const opens = /^(?:PRON|ADV)$/u.test(before?.upos ?? '') && /PronType=(?:Int|Rel)/u.test(before?.features ?? '')
  return { start: opens ? start - 1 : start, end }
}

const appositionsIn = (words: readonly TreeWord[]): TreeClauses['appositions'] =>
  words.flatMap(({ relation, head, upos }, at) => {
    if (relation !== 'appos' || !nominal.test(upos) || !nominal.test(words[head - 1]?.upos ?? '')) return []
    const [first, second] = [Math.min(at, head - 1), Math.max(at, head - 1)]
    return [{ first, second, loose: words.slice(first, second).some((word) => word.upos === 'PUNCT') }]
  })

/** Reads off a tree what clauses are measured by. */
export const clausesIn = ({ words }: TreeSentence): TreeClauses => {
  const children = childrenOf(words)
  const finite = new Set<number>()
  const subjects = new Map<number, number>()
  const clauses: { start: number; end: number }[] = []
  const reported = new Set<number>()
  for (const [at, word] of words.entries()) {
    if (marked(word, 'VerbForm=Fin')) finite.add(at)
    if (/^V.FIN$/u.test(word.xpos) && marked(word, 'Mood=Sub') && marked(word, 'Tense=Pres')) reported.add(at)
    if (/^nsubj(?!:outer)/u.test(word.relation)) {
      const verb = finiteOf(words, children, word.head - 1)
      if (verb >= 0) subjects.set(verb, at)
    }
    if (isDependent(words, at) && finiteOf(words, children, at) >= 0)
      clauses.push(withHead(words, spanOf(words, children, at)))
  }
  return { finite, subjects, clauses, reported, appositions: appositionsIn(words) }
}
