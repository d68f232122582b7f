import type { GrammarWords } from '../../lexicon/index.js'

/** Letters that a plural changes, with what stands in the singular; the last of them in a word counts. */
const changed: readonly (readonly [string, string])[] = [
  ['äu', 'au'],
  ['ä', 'a'],
  ['ö', 'o'],
  ['ü', 'u'],
]

const unchanged = (word: string): string | null => {
  let best: readonly [number, string, string] | null = null
  for (const [from, to] of changed) {
    const at = word.lastIndexOf(from)
    if (at >= 0 && (best === null || at > best[0])) best = [at, from, to]
  }
  return best === null ? null : word.slice(0, best[0]) + best[2] + word.slice(best[0] + best[1].length)
}

/** No compound has more parts than this allows, whatever its letters. */
const deepest = 2
/** Fewest letters of a part of a compound. */
const shortest = 3
/** So many first letters of all known nouns are kept, so that most places of a word are passed over quickly. */
const opening = 3

/** Finds the lemmas of nouns among those that are known, and takes compounds apart. All in small letters. */
export class Nouns {
  private readonly openings = new Set<string>()

  constructor(
    private readonly words: GrammarWords,
    private readonly known: ReadonlySet<string>,
  ) {
    for (const one of known) this.openings.add(one.slice(0, opening))
  }

  /** The known lemma of a form: itself, or without an ending. */
  simple(form: string): string | null {
    if (this.known.has(form)) return form
    for (const { ending, instead, umlaut } of this.words.nounEndings) {
      if (!form.endsWith(ending) || form.length < ending.length + 2) continue
      const stem = form.slice(0, form.length - ending.length) + instead
      if (this.known.has(stem)) return stem
      const plain = umlaut ? unchanged(stem) : null
      if (plain !== null && this.known.has(plain)) return plain
    }
    return null
  }

  private mayBegin(word: string, at: number): boolean {
    const first = word.slice(at, at + opening)
    return this.openings.has(first) || this.openings.has(unchanged(first) ?? first)
  }

  /** Parts of a compound as lemmas, two or more, longest last part first; null where it does not come apart. */
  parts(form: string, deep = deepest): readonly string[] | null {
    if (this.words.links.length === 0 || form.length < 2 * shortest) return null
    for (let at = shortest; at <= form.length - shortest; at += 1) {
      if (!this.mayBegin(form, at)) continue
      const last = this.simple(form.slice(at))
      const first = last === null ? null : this.before(form.slice(0, at), deep)
      if (first !== null && last !== null) return [...first, last]
    }
    return null
  }

  /** What stands before the last part: a known noun with or without a link, or a compound. */
  private before(head: string, deep: number): readonly string[] | null {
    for (const link of this.words.links) {
      if (!head.endsWith(link) || head.length < link.length + shortest) continue
      const bare = head.slice(0, head.length - link.length)
      if (this.known.has(bare)) return [bare]
    }
    const plural = this.simple(head)
    if (plural !== null) return [plural]
    return deep > 0 && head.length >= 2 * shortest + 1 ? this.compoundBefore(head, deep - 1) : null
  }

  private compoundBefore(head: string, deep: number): readonly string[] | null {
    for (const link of this.words.links) {
      if (!head.endsWith(link)) continue
      const inner = this.parts(head.slice(0, head.length - link.length), deep)
      if (inner !== null) return inner
    }
    return null
  }

  /** The lemma of a compound of which only the last part need be known; null where no part of some length is. */
  compound(form: string): string | null {
    if (this.words.links.length === 0) return null
    for (let at = shortest; at <= form.length - shortest - 1; at += 1) {
      if (!this.mayBegin(form, at)) continue
      const last = this.simple(form.slice(at))
      if (last !== null) return form.slice(0, at) + last
    }
    return null
  }
}
