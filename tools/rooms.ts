/** What a room may import and whether it is pure. ARCHITECTURE.md prints this table; `check-rooms` holds the code to it. */
export interface Room {
  readonly name: string
  readonly contract: string
  readonly mayImport: readonly string[]
  /** No `node:` import, no clock, no chance, no network, no `process`: these come in as arguments. */
  readonly pure: boolean
  /** Files of the room that are let out of purity because they are its hand to the world, by prefix. */
  readonly hands: readonly string[]
}

const room = (
  name: string,
  contract: string,
  mayImport: readonly string[],
  pure: boolean,
  hands: readonly string[] = [],
): Room => ({
  name,
  contract,
  mayImport,
  pure,
  hands,
})

export const rooms: readonly Room[] = [
  room(
    'model',
    'The nouns: frozen plain records, their schemas, and the proof that a quotation stands in a document; knows nobody.',
    [],
    true,
  ),
  room(
    'lexicon',
    'Per language the same keys of plain data: words, patterns, rule rows with examples. No control flow.',
    ['model'],
    true,
  ),
  room('words', 'Per language every sentence the program can say.', ['model'], true),
  room(
    'intake',
    '`fetch`: a source and a world in, captures out. `unpack`: a kept capture in, documents and refusals out. Judges nothing.',
    ['model', 'lexicon'],
    true,
    ['file/fetch', 'file/container', 'page/fetch', 'page/body', 'page/guard'],
  ),
  room(
    'read',
    'A document and a lexicon in, findings out; same input, same output, for that lexicon version.',
    ['model', 'lexicon'],
    true,
  ),
  room('edition', 'Readings, a day and a language in; a brief and its renderings out.', ['model', 'words'], true),
  room(
    'work',
    'Carries values from room to room in the order of the day; every job may be run twice.',
    ['model', 'lexicon', 'words', 'intake', 'read', 'edition'],
    false,
  ),
  room(
    'cli',
    'Turns arguments into calls and results into words; the one place that prints.',
    ['model', 'lexicon', 'words', 'intake', 'read', 'edition', 'work'],
    false,
  ),
]
