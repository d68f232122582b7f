/** A sign of a page that asks whether a person is there: a row of the lexicon. */
interface ChallengeSign {
  readonly id: string
  readonly pattern: RegExp
}

/** How an address is fetched. */
export interface FetchOptions {
  /** Name and version of the program, for the user-agent header. */
  readonly agent: string
  /** Bytes, as they come and unpacked. */
  readonly maxBytes: number
  /** Milliseconds for the whole way, redirects included. */
  readonly timeout: number
  /** Whether private, loopback and link-local addresses may be asked. */
  readonly allowPrivate: boolean
  readonly challenges: readonly ChallengeSign[]
}
