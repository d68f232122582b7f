import { type Description, type Given, mix } from '../label/index.js'
import { addSuffixes } from '../label/shape.js'
import { entryAt, type Sight, smallOf, tagOf } from './sight.js'
import { type Place, placeOf, type View, viewOf } from './view.js'
import type { ActWords } from './words.js'

const itself = (word: string): readonly number[] => {
  const found = [smallOf(word)]
  addSuffixes(word.toLowerCase(), 3, 4, found)
  return found
}

/** The words around a place, as the finder of roles sees them. */
export const roleDescription: Description = {
  offsets: [0, -1, 1],
  word: (word, offset) => (offset === 0 ? itself(word) : [smallOf(word)]),
  keys: 0,
  key: () => [],
  place: () => 0,
}

type Put = (feature: number) => void

const putClauses = ({ sight, sort, key, person, content }: View, place: Place, put: Put): void => {
  const { at, tag, word, near, side } = place
  const { child, fine, coarse, depth } = place.relation
  put(mix(near, sort))
  put(mix(near, mix(tag, sort)))
  put(mix(near, mix(key, 1)))
  put(mix(fine, sort))
  put(mix(fine, mix(key, 2)))
  put(mix(fine, mix(side, mix(depth, sort))))
  put(mix(coarse, mix(key, 3)))
  put(mix(coarse, mix(sort, mix(content, 4))))
  put(mix(coarse, mix(sort, mix(person, 5))))
  put(mix(coarse, mix(tag, mix(sort, 6))))
  put(mix(coarse, mix(word, mix(sort, 7))))
  put(mix(fine, mix(sight.clauses[child]?.start === sight.start + at ? 1 : 2, mix(tag, 8))))
}

const putParts = ({ sight, cue, sort, key, person, content }: View, place: Place, put: Put): void => {
  const { small, start, parts: numbers, partStarts, partFinite } = sight
  const { at, tag, word, parts, relation } = place
  const here = numbers[at] ?? 0
  const from = (partStarts[here] ?? start) - start
  const holds = partFinite[here] ? 1 : 2
  const after = partStarts[(numbers[cue] ?? 0) + 1]
  const next = after === undefined ? 5 : entryAt(small, after - start)
  put(mix(parts, mix(sort, 9)))
  put(mix(parts, mix(entryAt(sight.tag, from), mix(holds, 10))))
  put(mix(parts, mix(entryAt(small, from), mix(sort, 11))))
  put(mix(parts, mix(key, 12)))
  put(mix(parts, mix(relation.coarse, mix(sort, 13))))
  put(mix(parts, mix(tag, mix(sort, 14))))
  put(mix(Math.sign(parts), mix(next, mix(sort, 15))))
  put(mix(parts, mix(next, mix(relation.coarse, 16))))
  put(mix(word, mix(parts, mix(holds, mix(sort, 44)))))
  put(mix(content, mix(relation.coarse, mix(parts, mix(sort, 47)))))
  put(mix(sort, mix(person, mix(parts, mix(relation.coarse, 50)))))
  put(mix(at === numbers.length - 1 ? 1 : at === 0 ? 2 : 3, mix(tag, mix(parts, 43))))
}

const putMarks = ({ sight, colon, sort, key, marks }: View, { at, relation }: Place, put: Put): void => {
  const passed = colon < 0 ? 0 : Math.sign(at - colon) + 2
  const inside = mix(sight.quoted[at] ? 1 : 2, marks)
  put(mix(passed, mix(sort, 17)))
  put(mix(passed, mix(relation.coarse, mix(sort, 18))))
  put(mix(passed, mix(key, 19)))
  put(mix(inside, mix(sort, 20)))
  put(mix(inside, mix(relation.coarse, mix(sort, 21))))
}

const putPhrase = (view: View, place: Place, put: Put): void => {
  const { sight, cue, clause, sort, key, person, content } = view
  const { at, tag, near, side, same, relation, parts } = place
  const { small, lemma, start, phrases, chunks } = sight
  const phrase = phrases[chunks[at] ?? -1]
  const own = phrases[chunks[cue] ?? -1]
  const token = start + at
  const inSubject = clause?.subject && token >= clause.subject.start && token < clause.subject.end
  const subject = inSubject ? (same ? 1 : 2) : 3
  const before = phrase ? (phrase.governed ? entryAt(small, phrase.start - 1 - start) : 3) : 4
  const led = phrase ? entryAt(small, phrase.start - start) : 6
  const opened = tag === adposition ? place.word : before
  const free = phrase ? (phrase.governed ? 1 : 2) : 3
  const touches =
    own && phrase ? (phrase.start === own.end ? 1 : free === 1 && phrase.start === own.end + 1 ? 2 : 3) : 3
  put(mix(subject, mix(sort, 22)))
  put(mix(subject, mix(sort, mix(person, 23))))
  put(mix(subject, mix(key, 24)))
  put(mix(opened, mix(relation.coarse, mix(sort, 25))))
  put(same || relation.coarse === 2 ? mix(opened, mix(key, 26)) : 0)
  put(mix(opened, mix(side, mix(parts, mix(sort, 27)))))
  put(same ? mix(opened, mix(near, mix(sort, 28))) : 0)
  const head = phrase ? entryAt(sight.tag, phrase.head - start) : 6
  put(mix(relation.coarse, mix(head, mix(free, mix(side, mix(sort, 29))))))
  put(same ? mix(led, mix(sort, mix(free, 30))) : 0)
  put(same ? mix(led, mix(key, mix(subject, 31))) : 0)
  put(same ? mix(phrase ? entryAt(lemma, phrase.head - start) : tag, mix(sort, mix(before, 32))) : 0)
  put(mix(phrase && phrase === own ? 1 : 2, mix(tag, mix(sort, mix(side, 33)))))
  put(mix(touches, mix(sort, mix(opened, 34))))
  put(mix(touches, mix(key, mix(led, 35))))
  put(mix(content, mix(subject, mix(free, mix(same ? 1 : 2, mix(sort, 48))))))
  put(same ? mix(content, mix(opened, mix(key, 49))) : 0)
}

const adposition = tagOf('ADP')

const putWords = ({ sight, cue, clause, sort, key }: View, place: Place, put: Put): void => {
  const { at, tag, word, same, relation } = place
  const { small, lemma, start } = sight
  const verb = clause && same ? [clause.verb.finite, clause.verb.main, clause.verb.particle].indexOf(start + at) : 5
  put(mix(verb, mix(sort, mix(at === cue ? 1 : 2, 36))))
  put(mix(verb, mix(key, mix(tag, 37))))
  put(mix(key, mix(word, 38)))
  put(mix(key, mix(entryAt(lemma, at), mix(same ? 1 : 2, 39))))
  put(mix(key, mix(tag, mix(relation.coarse, 40))))
  put(mix(sort, mix(tag, mix(entryAt(sight.tag, at - 1), mix(relation.coarse, 41)))))
  put(mix(sort, mix(tag, mix(entryAt(sight.tag, at + 1), mix(relation.coarse, 42)))))
  put(mix(entryAt(small, at - 1), mix(relation.coarse, mix(sort, 45))))
  put(mix(entryAt(small, at + 1), mix(relation.coarse, mix(sort, 46))))
}

const putRules = ({ ruled, sort, key, person }: View, { at, tag, word, relation }: Place, put: Put): void => {
  const role = ruled[at] ?? 0
  put(mix(role, mix(sort, 51)))
  put(mix(role, mix(key, 52)))
  put(mix(role, mix(tag, mix(sort, 53))))
  put(mix(role, mix(relation.coarse, mix(sort, 54))))
  put(mix(role, mix(ruled[at - 1] ?? 0, mix(sort, 55))))
  put(mix(role, mix(word, 56)))
  put(mix(role, mix(person, mix(sort, 57))))
}

const each = 63

/** Words on either side of a cue among which its roles are looked for. */
const reach = 120

/** The words of a sentence among which the roles of a cue are looked for: half-open, token numbers. */
export const aroundCue = ({ start, end }: Sight, cue: number): { readonly from: number; readonly to: number } => ({
  from: Math.max(start, cue - reach),
  to: Math.min(end, cue + reach),
})

/** What the grammar tells of the words around a cue, for the finder of its roles: of those that `aroundCue` gives. */
export const roleGiven = (sight: Sight, cue: number, words: ActWords): Given => {
  const { from, to } = aroundCue(sight, cue)
  const view = viewOf(sight, cue, words)
  const values = new Int32Array((to - from) * each)
  let next = 0
  const put = (feature: number): void => {
    values[next] = feature
    next += 1
  }
  for (let token = from; token < to; token += 1) {
    next = (token - from) * each
    const place = placeOf(view, token - sight.start)
    putClauses(view, place, put)
    putParts(view, place, put)
    putMarks(view, place, put)
    putPhrase(view, place, put)
    putWords(view, place, put)
    putRules(view, place, put)
  }
  return { each, values }
}
