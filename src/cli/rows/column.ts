import type { Reading } from '../../model/index.js'

/** One of several: a name with what is known of it, or an id; null where that one has none. */
type Entry = string | null | Readonly<Record<string, string | number | null>>

/** A value of a row. Lists stay lists in JSON, and are joined in CSV. */
export type Value = string | number | boolean | null | readonly Entry[]

/** Columns of a table: the name of each, and its value in a row. Names are the same in both languages of the program. */
export type Columns<One> = Readonly<Record<string, (one: One, among: Among) => Value>>

/** What a row stands among: the reading, and the headlines of its items. */
export interface Among {
  readonly reading: Reading
  readonly headlines: ReadonlyMap<string | null, string>
}

/** Makes a reading ready for its rows. */
export const among = (reading: Reading): Among => ({
  reading,
  headlines: new Map(reading.items.map(({ id, headline }) => [id, headline])),
})

/** A finding that has a place and stands in an item. */
interface Placed {
  readonly start: number
  readonly end: number
  readonly item: string | null
}

/** Columns that every row begins with: where the finding stands. */
export const placeColumns: Columns<Placed> = {
  document: (_one, { reading: { id } }) => id,
  address: (_one, { reading: { source } }) => source.address,
  publication: (_one, { reading: { publication } }) => publication,
  title: (_one, { reading: { title } }) => title,
  published: (_one, { reading: { published } }) => published,
  language: (_one, { reading: { language } }) => language,
  item: ({ item }) => item,
  headline: ({ item }, { headlines }) => headlines.get(item) ?? null,
  start: ({ start }) => start,
  end: ({ end }) => end,
}

/** What a table is made of: its columns, and the findings of a reading that are its rows. */
export interface Table<One> {
  readonly columns: Columns<One>
  readonly rows: (reading: Reading) => readonly One[]
}
