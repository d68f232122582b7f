import type { PeopleRule } from '../../lexicon/index.js'
import type { Named } from '../../model/index.js'
import { quote } from '../../model/index.js'
import type { Context } from '../block/context.js'
import type { Rulings } from '../block/line.js'
import { firstHit, groupOf } from '../block/match.js'
import { splitNames } from '../entity/name.js'

const rolesOf: Readonly<Record<PeopleRule['field'], readonly string[]>> = {
  authors: ['byline'],
  contributors: ['byline'],
  editors: ['credit', 'byline', 'housekeeping'],
  producers: ['credit', 'byline', 'housekeeping'],
  photographers: ['caption'],
}

/** People that the document's own apparatus names in a field. */
export const peopleOf = (context: Context, rulings: Rulings, field: PeopleRule['field']): readonly Named[] => {
  const rules = context.lexicon.anatomy.people.filter((rule) => rule.field === field)
  const seen = new Set<string>()
  return context.lines
    .filter((line) => rolesOf[field].includes(rulings[line.index]?.role ?? ''))
    .flatMap((line) => {
      const hit = firstHit(rules, line.text)
      const group =
        hit &&
        (groupOf(context.document, line, hit, 'names') ??
          groupOf(context.document, line, hit, 'name') ??
          groupOf(context.document, line, hit, 'holder'))
      if (!group) return []
      if (field === 'photographers')
        return [{ ...quote(context.document.text, group.start, group.end), name: group.text }]
      return splitNames(context.document.text, group.start, group.end, context.lexicon.entity)
    })
    .filter((named) => !seen.has(named.name) && Boolean(seen.add(named.name)))
}
