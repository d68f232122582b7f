/** Writes src/lexicon/data/gazetteer.ts: towns and regions by country, from the Phoenix dictionary of countries (MIT).
 * Left out is what is a word or a person's name more often than a place in the marked texts given after it (CoNLL columns).
 * Run: npx tsx tools/build-places.ts Phoenix.Countries.actors.txt countries.json MARKED... */
import { readFileSync, writeFileSync } from 'node:fs'
import { ordinaryCase, readActors } from './phoenix.js'

interface Country {
  readonly cca2: string
  readonly cca3: string
  readonly capital?: readonly string[]
}

const [actorsPath = '', countriesPath = '', ...markedPaths] = process.argv.slice(2)
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
const countries = new Map(
  (JSON.parse(readFileSync(countriesPath, 'utf8')) as Country[]).map((one) => [one.cca3, one] as const),
)

/** How often a word in capitals or with one stands marked as a place, and how often otherwise. */
const seen = new Map<string, { place: number; other: number }>()
for (const path of markedPaths) {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('#')) continue
    const cells = line.split(/\s+/u)
    const word = cells.find((cell) => /^\p{L}/u.test(cell) && !/^(?:[BI]-|O$)/u.test(cell)) ?? ''
    if (!/^\p{Lu}\p{Ll}/u.test(word)) continue
    const count = seen.get(folded(word)) ?? { place: 0, other: 0 }
    if (cells.some((cell) => /^[BI]-(?:LOC|GPE)/u.test(cell))) count.place += 1
    else count.other += 1
    seen.set(folded(word), count)
  }
}

const actors = readActors(actorsPath)
/** Given and family names of the people in the dictionary. */
const personal = new Map<string, number>()
for (const { names, codes } of actors) {
  const words = names[0]?.split(' ') ?? []
  if (codes.length === 0 || words.length < 2 || words.length > 3) continue
  for (const word of words) personal.set(word, (personal.get(word) ?? 0) + 1)
}

/** Words of German or English, or names of people, that the marked texts hold too seldom to tell. */
const words = new Set(
  'ESSEN NICE READING MOST SPLIT BATH CORK MOBILE ORANGE HIPPO SOLEDAD CONSTANTINE JERSEY DAKOTA SAMARA VOLTA LASCAR PASTO AKEN VIENNE THEBES GRANZ FRANKFORT BRUNSWICK PLAINS HALLE CHAM BOLSHEVIK FLORENCE VICTORIA AUGUSTA LINCOLN JACKSON HERAKLES GENT MALLORCAN'.split(
    ' ',
  ),
)

const clear = (name: string): boolean => {
  if (name.length < 4 || words.has(name) || /[^\p{L} -]/u.test(name)) return false
  if (name.includes(' '))
    return (
      name.split(' ').length < 4 &&
      !/\b(?:OF|RIVER|STATE|REGIME|GOVERNMENT|FORCES?|PALACE|SQUARE|REPUBLIC)\b/u.test(name)
    )
  const count = seen.get(name) ?? { place: 0, other: 0 }
  return count.other * 2 <= count.place && (personal.get(name) ?? 0) < 2
}

const taken = new Set<string>()
const lines: string[] = []
for (const { names, codes } of actors) {
  const country = codes.length === 1 ? countries.get(codes[0] ?? '') : undefined
  if (!country || names.length < 4) continue
  const capitals = (country.capital ?? []).map(folded)
  // The names of the United States go on after the capital; their towns begin with New York.
  const from = names.findIndex((name) => (country.cca2 === 'US' ? name === 'NEW YORK' : capitals.includes(name)))
  if (from < 0) continue
  const places = names.slice(from).filter((name) => clear(name) && !taken.has(name))
  for (const name of places) taken.add(name)
  if (places.length > 0) lines.push(`${country.cca2}|${places.map(ordinaryCase).join('|')}`)
}
writeFileSync(
  'src/lexicon/data/gazetteer.ts',
  `// Made by tools/build-places.ts from the Phoenix dictionaries (MIT); see NOTICE.

/** Towns and regions, one country a line: its ISO 3166-1 alpha-2 code, then names without diacritics, parted by bars. */
export const gazetteer = \`
${lines.join('\n')}
\`
`,
)
