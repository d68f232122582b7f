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

/** Settles what names of people mean in this document, before they are put together. */
export const asOne = (mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] => {
  const full = mentions.filter(
    (one) => one.type === 'PER' && one.name.includes(' ') && one.end - one.start >= one.name.length,
  )
  const names = new Set(full.map((one) => one.name))
  const families = new Map(full.map((one) => [familyOf(one.name), one.name]))
  return mentions.map((one) => asNamedHere(withoutEnding(one, names, lexicon), names, families))
}
