import { type Lexicon, nameParticles, regex } from '../../lexicon/index.js'
import type { Block, Span } from '../../model/index.js'
import type { Mention } from './mention.js'
import { properName, splitNames } from './name.js'

const caps =
  "(?:\\p{Lu}{2,}|\\p{Lu}\\.(?:\\p{Lu}\\.)?|(?:Mc|Mac|De|Di|La|Le|O[’'])\\p{Lu}{2,}|\\p{Lu}[’']\\p{Lu}{2,}|\\[\\p{Lu}{2,}\\])(?:[-’'](?:\\p{Lu}{2,}|(?:Mc|Mac)\\p{Lu}+))*"
const small = `(?:${nameParticles.join('|')})`
const shouted = `${caps}(?:\\s${caps}){0,2}(?:\\s${small}){0,2}\\s${caps}`
const mixed = `\\p{Lu}{2,}(?:-\\p{Lu}{2,})*\\s\\p{Lu}\\p{Ll}+(?=[\\s,.)’'“”]|$)`
const capitals = regex(`(?<![\\p{L}\\p{N}@/-])(?<name>${shouted}|${mixed})(?!\\p{L})`, 'gu')

const plain = (name: string): string => name.replace(/[[\]]/gu, '')
const isName = (name: string, { entity }: Lexicon): boolean => {
  const tokens = plain(name).split(/\s/u)
  const long = tokens.filter((token) => token.length > 2)
  const second = tokens.at(-1) ?? ''
  const acronym =
    tokens.length === 2 &&
    /^\p{Lu}{2,5}$/u.test(tokens[0] ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(second) &&
    (tokens[0] ?? '').length < 3
  return long.length > 0 && !acronym && tokens.every((token) => !entity.notNames.includes(token))
}

/** Names set in capitals ("MATT BERG", "PAUL McLEARY") in a stretch of reporting. */
export const findCapitalNames = (text: string, line: Span, lexicon: Lexicon): readonly Mention[] =>
  [...text.slice(line.start, line.end).matchAll(capitals)].flatMap((hit) => {
    const name = (hit.groups?.name ?? '').replace(/[’']s$/iu, '')
    const start = line.start + hit.index
    if (!isName(name, lexicon)) return []
    return [
      {
        start,
        end: start + name.length,
        type: 'PER' as const,
        name: properName(plain(name)),
        rule: lexicon.entity.reasons.capitals.id,
      },
    ]
  })

/** People of the document's own apparatus: byline, thanks, photo credit. */
export const findApparatus = (text: string, block: Block, lexicon: Lexicon): readonly Mention[] => {
  const line = text.slice(block.start, block.end)
  return lexicon.anatomy.people.flatMap((rule) => {
    const hit = regex(rule.pattern.source, `${rule.pattern.flags.replace('d', '')}d`).exec(line)
    const [from, to] = hit?.indices?.groups?.names ?? [0, 0]
    return splitNames(text, block.start + from, block.start + to, lexicon.entity).map(({ start, end, name }) => ({
      start,
      end,
      type: 'PER' as const,
      name,
      rule: lexicon.entity.reasons.apparatus.id,
    }))
  })
}
