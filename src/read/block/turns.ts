import type { Item, Turn } from '../../model/index.js'
import type { Context } from './context.js'
import { firstHit, whyOf } from './match.js'

/** Finds the paragraphs of the leads with which the text turns. No stance is guessed: the paragraph's own opening says it. */
export const findTurns = (context: Context, items: readonly Item[]): readonly Turn[] =>
  items
    .filter((item) => item.kind === 'lead')
    .flatMap((item) =>
      item.blocks.slice(1).flatMap((index) => {
        const line = context.lines[index]
        const hit = line && firstHit(context.lexicon.anatomy.turns, line.text)
        if (!line || !hit) return []
        const { start, end } = line
        return [
          {
            start,
            end,
            text: context.document.text.slice(start, end),
            item: item.id,
            why: whyOf(context.document, line, hit),
          },
        ]
      }),
    )
