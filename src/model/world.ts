/** What pure rooms may not reach for themselves: the clock and hashing come in as arguments. */
export interface World {
  readonly now: () => Date
  /** Hex SHA-256 of some bytes. */
  readonly sha256: (bytes: Uint8Array) => string
}
