import type { Brief, BriefItem, BriefSource, Line, Span } from '../../../model/index.js'
import { itemAnchor } from './desk.js'

/** A stretch of a source that the brief uses, and where in the brief it stands first. */
export interface Citation extends Span {
  readonly back: string
}

const ofItem = (source: BriefSource, item: BriefItem): Citation[] => {
  const back = itemAnchor(source.number, item.id)
  const said = item.passages.flatMap((passage) => [
    passage.turn,
    ...passage.voices.flatMap((voice) => [
      voice.speaker,
      voice.reason,
      ...voice.said.flatMap((one) => [one.words, ...one.within]),
    ]),
  ])
  const lines = [
    item.headline,
    item.slug,
    item.stamp,
    ...item.credits.map((credit) => credit.words),
    ...item.opening,
    ...said,
    ...item.rest,
  ]
  return lines.filter((line) => line !== null).map(({ start, end }) => ({ start, end, back }))
}

const at = (back: string, lines: readonly (Line | null)[]): Citation[] =>
  lines.filter((line) => line !== null).map(({ start, end }) => ({ start, end, back }))

/** Every stretch of a source that the brief cites. */
export const citationsOf = (brief: Brief, source: BriefSource): Citation[] => {
  const n = source.number
  const asides = source.blocks.filter((block) => block.place === 'aside')
  return [
    ...at(`src-${n}`, [source.title, ...source.makers.map((maker) => maker.line)]),
    ...[...source.leads, ...source.briefs].flatMap((item) => ofItem(source, item)),
    ...source.moves.flatMap((move) => at(itemAnchor(n, move.item), [move.words, move.person])),
    ...source.readings.flatMap((entry) => at(itemAnchor(n, entry.item), [entry.title, entry.outlet, ...entry.authors])),
    ...brief.events
      .filter((event) => event.source === n)
      .flatMap((event) =>
        at(itemAnchor(n, event.item), [event.words, event.title, event.host, event.place, ...event.participants]),
      ),
    ...source.actions.flatMap((act) => at(`acts-${n}`, [act.words, act.place, ...act.actors, ...act.targets])),
    ...source.figures.flatMap((figure) => at(`figures-${n}`, [figure.words])),
    ...source.noted.flatMap((noted) => at(`noted-${n}`, [noted.words])),
    ...asides.map(({ start, end }) => ({ start, end, back: `aside-${n}` })),
  ]
}
