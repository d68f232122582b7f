import { quote, type Span } from '../../model/index.js'
import { rowPattern } from './pattern.js'
import { type Candidate, type Cast, nobody } from './speaker.js'

/** Characters beside a verb of saying that a stranger's office and name may take. */
const reach = 90

/** Somebody named right beside a verb of saying that a quotation leans on, whom no table knows: the place alone says that
 * it is a person. "„Wir fahren“, sagte die Lotsin Ida Moor." */
export const strangerBeside = (cast: Cast, cue: Span, sentence: Span): Candidate | null => {
  for (const row of cast.words.strangers) {
    const { side } = row
    const from = side === 'after' ? cue.end : Math.max(sentence.start, cue.start - reach)
    const to = side === 'after' ? Math.min(sentence.end, cue.end + reach) : cue.start
    const hit = rowPattern(row, cast.words).exec(cast.text.slice(from, to))
    const at = hit?.indices?.groups?.name
    if (!hit || !at) continue
    const words = quote(cast.text, from + at[0], from + at[1])
    if (cast.mentions.touching(words).length > 0) continue
    const office = hit.groups?.office ?? null
    const speaker = { ...words, ...nobody, office, name: words.text }
    return { ...words, speaker, anonymous: false, place: false, pronoun: false, person: true }
  }
  return null
}
