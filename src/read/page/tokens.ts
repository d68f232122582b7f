import { type MarkupRow, markup } from '../../lexicon/index.js'

/** A row of the markup vocabulary that an element's names set off, and the word that did. */
export interface TokenHit {
  readonly row: MarkupRow
  readonly word: string
}

interface Phrase {
  readonly row: MarkupRow
  readonly word: string
  /** Words after the first. */
  readonly rest: readonly string[]
  /** Counts only as the whole name. */
  readonly alone: boolean
}

const phrases: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const table = new Map<string, Phrase[]>()
  for (const row of markup)
    for (const word of row.words) {
      const [first = '', ...rest] = word.replace(/^=/u, '').split(' ')
      table.set(first, [...(table.get(first) ?? []), { row, word, rest, alone: word.startsWith('=') }])
    }
  return table
})()

const wordsOf = (token: string): readonly string[] =>
  token.split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})/u).filter((word) => word !== '')

/** A word after one of these says what the page has or does elsewhere (`has-sidebar`, `no-comments`). */
const modifiers: ReadonlySet<string> = new Set('has with no without not is show hide enable disable js open'.split(' '))

/** Without the variant (`section--ads`), and without what kits for building pages call all their parts. */
const bare = (token: string): string => {
  const at = token.indexOf('--')
  const name = at > 0 ? token.slice(0, at) : token
  return /^(?:elementor|wp-block|vc|wpb|et-pb|fl|fusion|brxe|sp-module)(?![a-z])/u.test(name)
    ? name.replace(/widget|module|column|card/gu, '')
    : name
}

const hitsInToken = (token: string): readonly TokenHit[] => {
  // Names of data attributes serve scripts: an article may carry the address to share it with.
  if (token.startsWith('data-')) return []
  const words = wordsOf(bare(token))
  if (modifiers.has(words[0] ?? '')) return []
  const found: TokenHit[] = []
  for (const [at, first] of words.entries())
    for (const phrase of phrases.get(first) ?? [])
      if ((!phrase.alone || words.length === 1) && phrase.rest.every((word, next) => words[at + 1 + next] === word))
        found.push({ row: phrase.row, word: phrase.word })
  return found
}

/** Looks up what elements are for by their names. Each name is taken apart once a page.
 * @example tokenReader()('post-content entry')[0]?.row.id // 'markup/body'
 */
export const tokenReader = (): ((tokens: string) => readonly TokenHit[]) => {
  const byToken = new Map<string, readonly TokenHit[]>()
  const byTokens = new Map<string, readonly TokenHit[]>()
  const ofToken = (token: string): readonly TokenHit[] => {
    const known = byToken.get(token) ?? hitsInToken(token)
    byToken.set(token, known)
    return known
  }
  return (tokens) => {
    if (tokens === '') return []
    const known = byTokens.get(tokens) ?? tokens.split(' ').flatMap(ofToken)
    byTokens.set(tokens, known)
    return known
  }
}
