import type { Declared, DeclaredField } from '../../model/index.js'
import { headerDate } from './date.js'

const fields: readonly (readonly [string, DeclaredField])[] = [
  ['subject', 'title'],
  ['from', 'sender'],
  ['date', 'published'],
  ['list-id', 'list'],
  ['message-id', 'messageId'],
  ['content-language', 'language'],
]

/** What the headers of a mail say about it, unjudged.
 * @param header Decoded value of a header by lower-case name.
 */
export const declaredBy = (header: (name: string) => string | null): Declared[] =>
  fields.flatMap(([name, field]) => {
    const stated = header(name)
    if (stated === null) return []
    const value = field === 'published' ? (headerDate(stated) ?? stated) : stated
    return [{ field, value, from: `header:${name}` }]
  })
