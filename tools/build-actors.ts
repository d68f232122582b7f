/** Writes src/lexicon/data/leaders.ts (members of governments with their dates) and src/lexicon/data/organisations.ts
 * (international bodies), from the Phoenix dictionaries (MIT).
 * Run: npx tsx tools/build-actors.ts Phoenix.Countries.actors.txt Phoenix.International.actors.txt countries.json */
import { readFileSync, writeFileSync } from 'node:fs'
import { type Actor, ordinaryCase, readActors } from './phoenix.js'

const [countriesPath = '', worldPath = '', codesPath = ''] = process.argv.slice(2)
const codes = new Map(
  (JSON.parse(readFileSync(codesPath, 'utf8')) as { cca2: string; cca3: string }[]).map((one) => [one.cca3, one.cca2]),
)
/** The oldest year of leaving office that is kept. */
const since = 2010

const dayOf = (digits: string): string => {
  const century = Number(digits.slice(0, 2)) > 20 ? '19' : '20'
  const full = digits.length === 6 ? century + digits : digits
  return /^\d{8}$/u.test(full) ? `${full.slice(0, 4)}-${full.slice(4, 6)}` : ''
}

interface Term {
  readonly country: string
  readonly portfolio: string
  readonly from: string
  readonly to: string
}

/** `DEUGOVMIL 051201-091031`: country, part of government, months of beginning and end. */
const termOf = (code: string): Term | null => {
  const parts =
    /^(?<country>[A-Z]{3})GOV(?<portfolio>[A-Z]{3})?[A-Z]*\s+(?:>(?<open>\d{6,8})|(?<from>\d{6,8})-(?<to>\d{6,8}))$/u.exec(
      code,
    )?.groups
  const country = codes.get(parts?.country ?? '')
  if (!parts || !country || (parts.portfolio && parts.portfolio !== 'MIL')) return null
  const [from, to] = [dayOf(parts.open ?? parts.from ?? ''), parts.to ? dayOf(parts.to) : '']
  return from && (parts.open || Number(to.slice(0, 4)) >= since)
    ? { country, portfolio: parts.portfolio ?? '', from, to }
    : null
}

const leaderLine = ({ names, codes: all }: Actor): readonly string[] => {
  const terms = all.flatMap((code) => termOf(code) ?? [])
  const name = names[0] ?? ''
  const words = name.split(' ')
  const odd = words.length < 2 || words.length > 4 || words.at(-1) === 'AL' || /[^A-Z ’.-]|\\b[A-Z]\\b$/u.test(name)
  if (terms.length === 0 || odd) return []
  const cells = terms.slice(-2).map((one) => `${one.portfolio} ${one.from}/${one.to}`.trim())
  return [[ordinaryCase(name), terms[0]?.country ?? '', ...cells].join('|')]
}

const initials = (name: string): string =>
  name
    .split(/[ -]/u)
    .filter((word) => !/^(?:OF|THE|AND|FOR|ON|IN|TO)$/u.test(word))
    .map((word) => word[0])
    .join('')

const title =
  /\b(?:PRESIDENT|CHIEF|SECRETARY|DIRECTOR|HEAD|CHAIR(?:MAN|WOMAN)?|SPOKESM?A?N?|AMBASSADOR|CEO|COMMISSIONER|LEADER|OFFICIALS?|MINISTERS?|GENERAL|ENVOY|WORKERS?|TROOPS|PEACEKEEPERS?)\b/u
const kindWord =
  /\b(?:ORGANI[SZ]ATION|UNION|BANK|FUND|COMMITTEE|COUNCIL|AGENCY|ASSOCIATION|COMMISSION|FEDERATION|LEAGUE|INSTITUTE|FOUNDATION|PROGRAMME|PROGRAM|COURT|TRIBUNAL|GROUP|CENTRE|CENTER|NETWORK|CONFERENCE|COMMUNITY|SOCIETY|FORUM|ASSEMBLY|ALLIANCE|MOVEMENT|SERVICE|AUTHORITY|BOARD|OFFICE|UNITED NATIONS|INTERNATIONAL)\b/u

const bodyLine = ({ names, codes: all }: Actor): readonly string[] => {
  if (!all.some((code) => /^(?:IGO|NGO|NGM|IMG|INT)/u.test(code)) || names.some((name) => title.test(name))) return []
  const long = names.filter(
    (name) => /^[A-Z][A-Z -]+$/u.test(name) && name.includes(' ') && name.split(' ').length < 9 && kindWord.test(name),
  )
  const short = names.filter((name) => /^[A-Z]{3,7}$/u.test(name) && long.some((one) => initials(one) === name))
  if (long.length === 0 || (long[0]?.split(' ').length ?? 0) < 3) return []
  const cells = [...long.map((name) => ordinaryCase(name.replace(/^THE /u, ''))), ...short]
  return [[...new Set(cells)].slice(0, 4).join('|')]
}

const leaders = [
  ...new Map(
    readActors(countriesPath)
      .flatMap(leaderLine)
      .map((line) => [line.split('|')[0], line]),
  ).values(),
]
const bodies = [
  ...new Map(
    readActors(worldPath)
      .flatMap(bodyLine)
      .map((line) => [line.split('|')[0], line]),
  ).values(),
]
const note = '// Made by tools/build-actors.ts from the Phoenix dictionaries (MIT), which end in 2014; see NOTICE.\n'
writeFileSync(
  'src/lexicon/data/leaders.ts',
  `${note}
/** Members of governments, one a line: name without diacritics, country, then up to two terms of office: part of government
 * (\`MIL\` for defence; none for heads and general) and months from/to, with nothing where the source names no end. */
export const leaders = \`\n${leaders.join('\n')}\n\`\n`,
)
writeFileSync(
  'src/lexicon/data/organisations.ts',
  `${note}
/** International bodies, one a line, with the names that they go by. */
export const organisations = \`\n${bodies.join('\n')}\n\`\n`,
)
