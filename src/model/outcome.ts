/** Facts of a message: plain values that fill the placeholders of a sentence in `words`. */
export type Facts = Readonly<Record<string, string | number>>

/** An expected failure is a value with a code and facts, never an exception. */
export interface Failure {
  readonly ok: false
  readonly code: NoticeCode
  readonly facts: Facts
}

/** What a step gives that may fail in an expected way. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure

/** Codes of all that can go wrong with an input or stay unread in it; `words` has a sentence for each. */
export const noticeCodes = [
  'INPUT_NOT_FOUND',
  'INPUT_UNREADABLE',
  'INPUT_EMPTY',
  'INPUT_BINARY',
  'INPUT_TOO_LARGE',
  'INPUT_UNKNOWN_KIND',
  'FOLDER_EMPTY',
  'INPUT_IS_OUTPUT',
  'CHARSET_REPAIRED',
  'KIND_DIFFERS',
  'MAIL_BROKEN',
  'MAIL_TOO_MANY_PARTS',
  'MAIL_PART_SKIPPED',
  'HTML_TOO_DEEP',
  'ADDRESS_INVALID',
  'ADDRESS_PRIVATE',
  'ADDRESS_UNREACHABLE',
  'ADDRESS_TIMEOUT',
  'ADDRESS_TOO_LARGE',
  'ADDRESS_TOO_MANY_REDIRECTS',
  'ADDRESS_STATUS',
  'PAGE_IS_CHALLENGE',
  'LANGUAGE_UNREAD',
  'LANGUAGE_UNKNOWN',
  'TEXT_TOO_LONG',
  'NOTHING_TO_READ',
  'DATE_UNKNOWN',
] as const
export type NoticeCode = (typeof noticeCodes)[number]

/** Something that could not be read, and why. `start` and `end` are 0 where it concerns the whole input. */
export interface Notice {
  readonly code: NoticeCode
  readonly start: number
  readonly end: number
  readonly facts: Facts
}

/** Wraps a value. */
export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })

/** Makes an expected failure. */
export const failed = (code: NoticeCode, facts: Facts = {}): Failure => ({ ok: false, code, facts })
