import type { Statement } from '../../model/index.js'
import type { BriefWords } from '../../words/index.js'
import { say } from './say.js'

/** What the words about a statement's authority are made of: a statement of a reading, or one of a brief. */
export interface Attributed {
  readonly kind: Statement['kind']
  readonly grade: Statement['grade']
  readonly modality: Statement['modality']
  readonly negated: boolean
  /** Whether direct words are proved to stand in the source; left out where that was not asked. */
  readonly proved?: boolean | null
  readonly addressee: { readonly text: string } | null
  readonly chain: readonly { readonly name: string; readonly kind: Statement['chain'][number]['kind'] }[]
}

type VoiceWords = BriefWords['voice']

const namesOf = ({ chain }: Attributed, kind: Attributed['chain'][number]['kind']): string[] =>
  chain.filter((link) => link.kind === kind).map(({ name }) => name)

/** Outlets in the order of the chain, each with the reporters before it; reporters without one stand for themselves. */
const outletsOf = ({ chain }: Attributed): { name: string; shown: string }[] => {
  const outlets: { name: string; shown: string }[] = []
  let reporters: string[] = []
  for (const { name, kind } of chain) {
    if (kind === 'reporter') reporters.push(name)
    if (kind !== 'outlet') continue
    outlets.push({ name, shown: reporters.length === 0 ? name : `${name} (${reporters.join(', ')})` })
    reporters = []
  }
  return [...outlets, ...reporters.map((name) => ({ name, shown: name }))]
}

/** The way of a statement in words: to whom it was told, by way of which paper or outlet, and who relays it. An outlet that
 * is the one told, or that speaks itself, is not named again, nor is a paper that does. Whoever printed it is named where another outlet had it first.
 * @param who Name of the speaker; null where nobody is named.
 * @example wayInWords(said, 'US officials', words) // ['to the Gull’s Ines Vogt', 'relayed by Signal Fire']
 */
export const wayInWords = (said: Attributed, who: string | null, words: VoiceWords): string[] => {
  const outlets = outletsOf(said)
  const told = said.addressee?.text ?? ''
  const others = outlets.filter(({ name }) => name !== who && !told.includes(name))
  const first = others.length === outlets.length ? others.slice(0, 1) : []
  const via = [...namesOf(said, 'document').filter((name) => name !== who), ...first.map(({ shown }) => shown)]
  const printers = outlets.length === 0 ? [] : namesOf(said, 'printer')
  const relayed = [...others.slice(first.length).map(({ shown }) => shown), ...printers]
  return [
    ...(told === '' ? [] : [say(words.to, { addressee: told })]),
    ...(via.length > 0 ? [say(words.via, { chain: via.join(', ') })] : []),
    ...(relayed.length > 0 ? [say(words.relayed, { outlets: relayed.join(', ') })] : []),
  ]
}

/** How a statement is put: word for word or in substance, as a fact or not, and whether it is denied. */
export const mannerInWords = (said: Attributed, words: VoiceWords): string[] => [
  said.proved === false ? words.unproved : words.kind[said.kind],
  ...(said.modality === 'asserted' ? [] : [words.modality[said.modality]]),
  ...(said.negated && said.modality !== 'denied' ? [words.negated] : []),
]

/** On whose authority something is said, in one line.
 * @param who Name of the speaker; null where nobody is named.
 * @param shown The name as it is shown, with a post perhaps.
 * @example authorityInWords(said, 'US officials', words) // 'anonymous: US officials, to the Gull, relayed by Signal Fire'
 */
export const authorityInWords = (
  said: Attributed,
  who: string | null,
  words: VoiceWords,
  shown: string | null = who,
): string =>
  [
    who === null && said.grade === 'unattributed'
      ? words.unnamed
      : say(words.line[said.grade], { who: shown ?? words.unnamed }),
    ...wayInWords(said, who, words),
  ].join(', ')
