import { lexicons } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'
import { findCredits } from '../credit/index.js'
import { draftOf } from '../draft.case.js'
import type { Draft } from '../draft.js'
import { findEntities } from '../entity/index.js'
import { equipped } from '../equip.js'
import { spanIndex } from '../overlap.js'
import { type Authority, authorityOf } from './index.js'

const ready = { ...lexicons, ...(await equipped(lexicons, 'de')), ...(await equipped(lexicons, 'en')) }

/** A draft with the trained models of its language. */
export const draft = (language: 'de' | 'en', text: string, publication: string | null = null): Draft => ({
  ...draftOf(language, text, { publication }),
  lexicon: ready[language],
})

type Mark = 'b' | 'c' | 's' | 'q'

/** Reads "{b|TOM BERG} {c|said} {s|the fleet sailed}": by whom, the verb, and what is said; `q` is a quotation. */
const marked = (line: string): { text: string; marks: Readonly<Partial<Record<Mark, Span>>> } => {
  const marks: Partial<Record<Mark, Span>> = {}
  let text = ''
  for (const [, mark, words = '', plain = ''] of line.matchAll(/\{([bcsq])\|([^}]*)\}|([^{]+)/gu)) {
    if (mark) marks[mark as Mark] = { start: text.length, end: text.length + words.length }
    text += words + plain
  }
  return { text, marks }
}

/** The authority of what a marked line says. */
export const of = (
  language: 'de' | 'en',
  line: string,
  publication: string | null = null,
): Authority & { text: string } => {
  const { text, marks } = marked(line)
  const draft_ = draft(language, text, publication)
  const entities = findEntities(draft_)
  const words = (span: Span) => ({ ...span, text: text.slice(span.start, span.end) })
  const named = entities.find(({ mentions }) =>
    mentions.some(({ start, end }) => start >= (marks.b?.start ?? 0) && end === marks.b?.end),
  )
  const person =
    named?.type === 'PER' || named?.mentions.some(({ start }) => start === marks.b?.start) ? named : undefined
  const by = marks.b && {
    ...marks.b,
    speaker: {
      ...words(marks.b),
      name: person?.name ?? words(marks.b).text,
      entity: person?.id ?? null,
      office: null,
      affiliation: null,
    },
  }
  const said = marks.s ?? marks.q ?? { start: 0, end: text.length }
  const from = text.lastIndexOf('\n', said.start) + 1
  const line_ = text.slice(from)
  const around = { start: from, end: from + (/\n/u.exec(line_)?.index ?? line_.length) }
  const first = text.slice(around.start, said.start).lastIndexOf('. ')
  const stop = /\.\s\p{Lu}/u.exec(text.slice(said.end, around.end))?.index
  const sentence = {
    start: first < 0 ? around.start : around.start + first + 2,
    end: stop === undefined ? around.end : said.end + stop + 1,
  }
  const authority = authorityOf(
    { ...said, kind: marks.q ? 'direct' : 'indirect', by: by ?? null, cue: marks.c ? words(marks.c) : null, sentence },
    {
      draft: draft_,
      credits: spanIndex(findCredits(draft_)),
      entities: new Map(entities.map((entity) => [entity.id, entity])),
    },
  )
  return { ...authority, text }
}

/** A marked line, and what is wanted of it. */
export type Row = readonly [line: string, wanted: string]
