/** Writes src/lexicon/data/countries.ts from the country data (ODbL). Run: npx tsx tools/build-countries.ts PATH/countries.json */
import { readFileSync, writeFileSync } from 'node:fs'

interface Country {
  readonly name: { readonly common: string; readonly official: string }
  readonly cca2: string
  readonly unMember: boolean
  readonly capital?: readonly string[]
  readonly demonyms?: { readonly eng?: { readonly m: string } }
  readonly translations: { readonly deu?: { readonly common: string; readonly official: string } }
}

/** Names that mean something else more often than the place. */
const ambiguous = new Set([
  'Male',
  'Malé',
  'Victoria',
  'Kingston',
  'Georgetown',
  'Hamilton',
  'Roseau',
  'Castries',
  'Niue',
  'Nice',
  'City of Victoria',
  'Chad',
  'Jordan',
])

const rows = (JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Country[])
  .filter((one) => one.unMember || ['TW', 'XK', 'PS', 'VA', 'GL', 'HK'].includes(one.cca2))
  .map((one) => {
    const german = one.translations.deu
    const clear = (names: readonly (string | undefined)[]) => [
      ...new Set(names.filter((name): name is string => Boolean(name) && !ambiguous.has(name ?? ''))),
    ]
    return {
      code: one.cca2,
      en: one.name.common,
      de: german?.common ?? one.name.common,
      also: clear([one.name.official, german?.official]),
      capitals: clear(one.capital ?? []),
      people: one.demonyms?.eng?.m.split(',')[0]?.trim() ?? '',
    }
  })
  .sort((a, b) => a.code.localeCompare(b.code))

const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`
const lines = rows.map(
  (one) =>
    `  { code: '${one.code}', en: ${quoted(one.en)}, de: ${quoted(one.de)}, also: [${one.also.map(quoted).join(', ')}], capitals: [${one.capitals.map(quoted).join(', ')}], people: ${quoted(one.people)} },`,
)
writeFileSync(
  'src/lexicon/data/countries.ts',
  `// Made by tools/build-countries.ts from the data of mledoze/countries. This table alone is licensed under the
// Open Database License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/; see NOTICE.

/** A country with its names and capitals. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly en: string
  readonly de: string
  /** Official names in both languages. */
  readonly also: readonly string[]
  /** Capitals, in English. */
  readonly capitals: readonly string[]
  /** Adjective and inhabitant, in English; empty where the source has none. */
  readonly people: string
}

export const countries: readonly Country[] = [
${lines.join('\n')}
]
`,
)
