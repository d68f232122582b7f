/** The bytes of one input as they came. Made before anything reads them, and never changed. */
export interface Capture {
  readonly bytes: Uint8Array
  /** `sha256:` and 64 hex digits over `bytes`. */
  readonly digest: `sha256:${string}`
  /** Path, URL, `-` for standard input, or container address with `#` and the number of the part. */
  readonly address: string
  /** Media type as the carrier stated it (HTTP header, file ending), before sniffing; null where it said nothing. */
  readonly mediaType: string | null
  /** Character set as the carrier stated it (HTTP header), null where it said nothing. */
  readonly charset: string | null
  /** When the bytes came, ISO 8601 in UTC. */
  readonly retrieved: string
}
