/** Writes src/lexicon/data/congress.ts: members of the US Congress, presidents and committees, from the project
 * unitedstates/congress-legislators (CC0).
 * Run: npx tsx tools/build-congress.ts us-legislators-current.yaml us-executive.yaml us-committees-current.yaml */
import { readFileSync, writeFileSync } from 'node:fs'

const [members = '', executive = '', committees = ''] = process.argv.slice(2)

/** Records of a YAML list whose items begin with "- " at the margin. */
const recordsOf = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split(/^(?=- )/mu)
    .filter((one) => one.startsWith('- '))

const field = (record: string, key: string): string =>
  new RegExp(`^\\s*(?:-\\s)?${key}: *(?<value>.*)$`, 'mu').exec(record)?.groups?.value?.replace(/^['"]|['"]$/gu, '') ??
  ''

/** Names of YAML may be escaped: "Ra\u00FAl". */
const plain = (text: string): string => (text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text)

const fullName = (record: string): string =>
  plain(field(record, 'official_full') || `${field(record, 'first')} ${field(record, 'last')}`)

/** Name, other names by comma, office, state, party, first day of the term now running, last day, Wikidata id. */
const memberLine = (record: string): string => {
  const term = record.split(/^ {2}- type:/mu).at(-1) ?? ''
  const chamber = /^\s*(?<kind>sen|rep)/u.exec(term)?.groups?.kind ?? ''
  const name = fullName(record)
  const last = plain(field(record, 'last'))
  const others = [plain(field(record, 'first')), plain(field(record, 'nickname'))]
    .filter((first) => first && `${first} ${last}` !== name)
    .map((first) => `${first} ${last}`)
  const cells = [name, others.join(','), chamber, field(term, 'state'), field(term, 'party').slice(0, 1)]
  return [...cells, field(term, 'start'), field(term, 'end'), field(record, 'wikidata')].join('|')
}

/** Presidents and vice presidents whose last term ended after 1960. */
const executiveLine = (record: string): readonly string[] => {
  const term = record.split(/^ {2}- type:/mu).at(-1) ?? ''
  const office = /^\s*(?<kind>prez|viceprez)/u.exec(term)?.groups?.kind ?? ''
  const [start, end] = [field(term, 'start'), field(term, 'end')]
  return end > '1960'
    ? [[fullName(record), '', office, '', field(term, 'party').slice(0, 1), start, end, ''].join('|')]
    : []
}

/** "House Committee on Armed Services" is called the House Armed Services Committee. */
const committeeLine = (record: string): readonly string[] => {
  const name = plain(field(record, 'name'))
  const parts =
    /^(?<chamber>House|Senate)\s(?<permanent>Permanent\s)?(?<select>Select\s|Special\s)?Committee\son\s(?:the\s)?(?<of>.+)$/u.exec(
      name,
    )?.groups
  if (!parts) return name ? [name] : []
  const { chamber = '', select = '', of = '' } = parts
  const matter = of.replace(/^(?<first>[^,]+),.*$/u, '$<first>')
  return [
    [name, `${chamber} ${of} Committee`, `${chamber} ${select}${of} Committee`, `${chamber} ${matter} Committee`]
      .filter((one, at, all) => all.indexOf(one) === at)
      .join('|'),
  ]
}

const table = (name: string, lines: readonly string[]): string => `export const ${name} = \`\n${lines.join('\n')}\n\`\n`
writeFileSync(
  'src/lexicon/data/congress.ts',
  `// Made by tools/build-congress.ts from unitedstates/congress-legislators (CC0); see NOTICE.

/** A line each: name, other names by comma, office (\`sen\`, \`rep\`, \`prez\`, \`viceprez\`), state, party, first and last day of
 * the last term, Wikidata id. */
${table('congress', [...recordsOf(members).map(memberLine), ...recordsOf(executive).flatMap(executiveLine)])}
/** A committee a line, with the names that it goes by. */
${table('committees', recordsOf(committees).flatMap(committeeLine))}`,
)
