import type { Lexicon } from '../../lexicon/index.js'
import type { Mention } from './mention.js'

const familyOf = (name: string): string => name.split(' ').at(-1) ?? ''

/** A full name with an ending ("Anna Winters Rede") is the name without it where that stands in the document too. */
const withoutEnding = (mention: Mention, names: ReadonlySet<string>, { entity }: Lexicon): Mention => {
  if (mention.type !== 'PER' || !mention.name.includes(' ')) return mention
  const ending = entity.endings.find(
    (one) => one !== '' && mention.name.endsWith(one) && names.has(mention.name.slice(0, -one.length)),
  )
  if (ending === undefined) return mention
  return { ...mention, name: mention.name.slice(0, -ending.length), end: mention.end - ending.length }
}

/** A family name that a table ties to somebody well known means whoever of that name the document names in full. */
const asNamedHere = (mention: Mention, names: ReadonlySet<string>, families: ReadonlyMap<string, string>): Mention => {
  const alone =
    mention.type === 'PER' && mention.name.includes(' ') && mention.end - mention.start < mention.name.length
  if (!alone || names.has(mention.name)) return mention
  const here = families.get(familyOf(mention.name))
  return here ? { ...mention, name: familyOf(here) } : mention
}

/** Given names that one person alone has among those whom the document names in full. */
const byGiven = (names: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const found = new Map<string, string | null>()
  for (const name of names) {
    const given = name.split(' ')[0] ?? ''
    found.set(given, found.has(given) && found.get(given) !== name ? null : name)
  }
  return new Map([...found].flatMap(([given, name]) => (name === null ? [] : [[given, name] as const])))
}

/** A given name alone means the one person of that given name, unless it is somebody's family name too. */
const asFriend = (
  mention: Mention,
  givens: ReadonlyMap<string, string>,
  families: ReadonlyMap<string, string>,
): Mention => {
  const full = mention.type === 'PER' && !families.has(mention.name) ? givens.get(mention.name) : undefined
  return full === undefined ? mention : { ...mention, name: full }
}

/** Settles what names of people mean in this document, before they are put together. */
export const asOne = (mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] => {
  const full = mentions.filter(
    (one) => one.type === 'PER' && one.name.includes(' ') && one.end - one.start >= one.name.length,
  )
  const names = new Set(full.map((one) => one.name))
  const families = new Map(full.map((one) => [familyOf(one.name), one.name]))
  const givens = byGiven(names)
  return mentions.map((one) =>
    asFriend(asNamedHere(withoutEnding(one, names, lexicon), names, families), givens, families),
  )
}
