/** What belongs to a country in one language: its adjective and whoever lives there. */
export interface People {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Adjective, uninflected. */
  readonly adjective: string
  /** One inhabitant, masculine. */
  readonly inhabitant: string
}

/** Reads rows "RU russisch Russe", parted by bars and line breaks. */
export const peoplesOf = (rows: string): readonly People[] =>
  rows
    .split(/[|\n]/u)
    .filter(Boolean)
    .map((row) => {
      const [country = '', adjective = '', inhabitant = ''] = row.split(' ')
      return { country, adjective, inhabitant }
    })
