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

const namesOf = ({ chain }: Attributed, ...kinds: readonly Attributed['chain'][number]['kind'][]): string[] =>
  chain.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name)

/** The way of a statement in words: to whom it was told, by way of which paper, and who relays it. Somebody who tells
 * an outlet is told by it; where nobody is known to have told it, the first outlet is where it comes from. Whoever printed
 * it is named where somebody else had it first.
 * @example wayInWords(said, words) // ['to the Gull (Vogt)', 'relayed by Signal Fire']
 */
export const wayInWords = (said: Attributed, words: VoiceWords): string[] => {
  const reporters = namesOf(said, 'reporter').join(', ')
  const [first, ...later] = namesOf(said, 'outlet')
  const outlet = first === undefined || reporters === '' ? (first ?? reporters) : `${first} (${reporters})`
  const told = said.addressee === null && namesOf(said, 'holder').length > 0
  const documents = namesOf(said, 'document')
  const relayed = outlet === '' ? [] : [...later, ...namesOf(said, 'printer')]
  const via = [...documents, ...(told || outlet === '' ? [] : [outlet])]
  return [
    ...(said.addressee ? [say(words.to, { addressee: said.addressee.text })] : []),
    ...(told && outlet !== '' ? [say(words.to, { addressee: outlet })] : []),
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
 * @example authorityInWords(said, 'US officials', words) // 'anonymous: US officials, to the Gull, relayed by Signal Fire'
 */
export const authorityInWords = (said: Attributed, who: string | null, words: VoiceWords): string =>
  [
    who === null && said.grade === 'unattributed'
      ? words.unnamed
      : say(words.line[said.grade], { who: who ?? words.unnamed }),
    ...wayInWords(said, words),
  ].join(', ')
