/** Roles of what was said, thought or written, as the finder labels them. `Part` is a word of the cue that stands apart,
 * `Particle` that of a verb, or a pronoun that goes with it. */
const roles = ['Source', 'Message', 'Addr', 'Topic', 'Medium', 'Evidence', 'Part', 'Particle'] as const
export type SpeechRole = (typeof roles)[number]

/** A cue with the words of its roles, all by number of a token, in rising order. */
export interface SpeechEvent {
  readonly cue: number
  readonly roles: Readonly<Record<SpeechRole, readonly number[]>>
}

/** An event of which each role has the words that are told for it.
 * @param wordsOf The tokens of a role; undefined for none.
 */
export const eventWith = (cue: number, wordsOf: (role: SpeechRole) => readonly number[] | undefined): SpeechEvent => ({
  cue,
  roles: Object.fromEntries(roles.map((role) => [role, wordsOf(role) ?? []])) as SpeechEvent['roles'],
})
