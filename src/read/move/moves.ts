import type { MoveRule } from '../../lexicon/index.js'
import type { Item, Move, Quoted, Why } from '../../model/index.js'
import { quote } from '../../model/index.js'
import type { Context } from '../block/context.js'
import type { Line } from '../block/line.js'
import { firstHit, groupOf, type Hit, whyOf } from '../block/match.js'
import { endsAbbreviation, personIn } from './person.js'

/** Takes an article off the head of a body's name and closing signs off its end; the span shrinks with it. */
const tidy = (context: Context, found: Quoted | null): Quoted | null => {
  if (!found) return null
  const head = /^(?:(?<article>\p{Ll}{1,5})\s+)?/u.exec(found.text)?.groups?.article
  const isArticle = head !== undefined && context.lexicon.anatomy.nameJoins.includes(head)
  const from = isArticle ? found.text.indexOf(' ') + 1 : 0
  const to = found.text.replace(/[\s,;:.–—-]+$/u, '').length
  return to > from ? quote(context.document.text, found.start + from, found.start + to) : null
}

interface Reading {
  readonly hit: Hit<MoveRule>
  readonly person: NonNullable<ReturnType<typeof personIn>>
}

const readWith = (context: Context, line: Line, rule: MoveRule): Reading | null => {
  const hit = firstHit([rule], line.text)
  const found = hit && groupOf(context.document, line, hit, 'person')
  const person = found ? personIn(context.document, context.lexicon.anatomy, found) : null
  return hit && person ? { hit, person } : null
}

const previousOf = (context: Context, line: Line): Quoted | null => {
  const rules = context.lexicon.anatomy.moves.filter((rule) => rule.part === 'previous')
  const hit = firstHit(rules, line.text)
  return hit ? groupOf(context.document, line, hit, 'previous') : null
}

/** Rank or description that stands right before the name in the words that the rule matched. */
const rankOf = (context: Context, reading: Reading, line: Line): Quoted | null => {
  const { text } = context.document
  const from = line.at + reading.hit.match.index
  if (reading.person.start <= from) return null
  if (endsAbbreviation(text, from)) {
    const rank = text.slice(line.at, reading.person.start).trimEnd()
    return quote(text, line.at, line.at + rank.length)
  }
  return tidy(context, quote(context.document.text, from, reading.person.start))
}

const describe = (context: Context, line: Line, reading: Reading, item: string): Move => {
  const group = (name: string): Quoted | null => groupOf(context.document, line, reading.hit, name)
  const why: Why = whyOf(context.document, line, reading.hit)
  return {
    person: reading.person,
    organisation: tidy(context, group('organisation')),
    role: tidy(context, group('role')),
    previous: group('previous') ?? previousOf(context, line) ?? rankOf(context, reading, line),
    effective: null,
    item,
    why,
  }
}

/** The person that a move item names in capitals when no rule fits: the move is kept, its parts stay missing. */
const bare = (context: Context, line: Line, item: Item): Move | null => {
  const capitals = /\p{Lu}{2,}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){1,3}/u.exec(line.text)
  if (!capitals) return null
  const found = quote(context.document.text, line.at + capitals.index, line.at + capitals.index + capitals[0].length)
  const person = personIn(context.document, context.lexicon.anatomy, found)
  return (
    person && { person, organisation: null, role: null, previous: null, effective: null, item: item.id, why: item.why }
  )
}

/** Reads who goes where from the move items; every field holds words of the text, and what is not told stays null. */
export const readMoves = (context: Context, items: readonly Item[]): readonly Move[] =>
  items
    .filter((item) => item.kind === 'move')
    .flatMap((item) => {
      const line = context.lines[item.blocks[0] ?? -1]
      if (!line) return []
      const rules = context.lexicon.anatomy.moves.filter((rule) => rule.part === 'move')
      for (const rule of rules) {
        const reading = readWith(context, line, rule)
        if (reading) return [describe(context, line, reading, item.id)]
      }
      return bare(context, line, item) ?? []
    })
