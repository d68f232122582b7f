import type { TokenRange } from '../grammar/index.js'
import { contentBefore, resumesAt } from './before.js'
import { likenessBefore } from './beside.js'
import type { Collected } from './collected.js'
import { contentAfter, contentEnd } from './content.js'
import { isInfinitiveMark, isOpener } from './content-kind.js'
import type { Cue } from './cue.js'
import { phraseFrom } from './noun-phrase.js'
import type { Candidate } from './speaker.js'
import { personalIn, segmentEnd } from './tail.js'
import { isComma, isCoordinator, personalAt, spanOf, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** What a verb of saying may be followed by. */
const takesOf = ({ speech, verbLast, small }: Talk, { lemma, passive, at, main }: Cue) => ({
  clause: speech.telling.has(lemma) || passive,
  // who will ask has not asked yet
  infinitive:
    (verbLast && speech.telling.has(lemma)) ||
    (speech.urging.has(lemma) && (verbLast || (!passive && (at === main || !speech.modals.has(small[at] ?? ''))))),
  object: speech.acts.has(lemma),
  plain: speech.telling.has(lemma),
})

/** Whether a reporter, not a source, tells it: that is a credit. */
const isCredit = ({ scene }: Collected, { first, last, subject }: Cue): boolean => {
  const span = spanOf(scene.talk, {
    start: Math.min(first, subject?.start ?? first),
    end: Math.max(last + 1, subject?.end ?? 0),
  })
  return scene.credits.touching(span).some(({ reporters }) => reporters.length > 0)
}

/** "wie X mitteilte", "as X said". */
const isLikened = (talk: Talk, { subject, last, lemma }: Cue, unit: Unit): boolean => {
  const start = isCoordinator(talk, unit.start) ? unit.start + 1 : unit.start
  const opens = talk.verbLast
    ? likenessBefore(talk, unit, last) === start
    : talk.speech.likeness.has(talk.small[start] ?? '')
  return (
    talk.speech.telling.has(lemma) &&
    opens &&
    (talk.verbLast || subject === null || subject.start - start === 1) &&
    isComma(talk, last + 1)
  )
}

/** Where what stands before a verb of saying may begin: after what was said before in the same sentence. */
const freeFrom = (all: Collected, cue: Cue): number => {
  let from = all.unit.start
  const { talk } = all.scene
  const tail = !all.claims(from) && cue.subject !== null && personalIn(talk, cue.last + 1, all.unit.end) < 0
  for (let at = from; at < cue.first; at += 1) {
    const colon = talk.words[at] === ':' && !isQuoted(all.unit, at) && personalIn(talk, from, at) >= 0
    if ((all.claims(at) && !(tail && !talk.verbLast)) || colon || (talk.words[at] === ';' && !isQuoted(all.unit, at)))
      from = at + 1
  }
  return from
}

/** The noun phrase after one of some prepositions, near a verb. */
const after = (all: Collected, { first, last }: Cue, prepositions: ReadonlySet<string>): Candidate | null => {
  const { unit, scene } = all
  const { talk } = scene
  for (let at = first + 1; at < Math.min(unit.end, last + 8); at += 1) {
    if (isComma(talk, at) || isQuoted(unit, at)) continue
    const phrase = prepositions.has(talk.small[at] ?? '') ? phraseFrom(talk, unit, at + 1) : null
    if (phrase) return all.speaker(phrase)
  }
  return null
}

/** "wird X mit den Worten zitiert": whoever is quoted. */
const quotedBy = (all: Collected, { subject, inverted, first }: Cue): Candidate | null => {
  const { unit, scene } = all
  return all.speaker(subject ?? (inverted ? phraseFrom(scene.talk, unit, first + 1) : null))
}

/** Whoever a cue attributes to: its subject, whoever does what the passive tells, or what "it says in". */
export const speakerOf = (all: Collected, cue: Cue, last: Candidate | null): Candidate | null => {
  const { speech, small } = all.scene.talk
  if (cue.passive) return speech.relaying.has(cue.lemma) ? quotedBy(all, cue) : after(all, cue, speech.agents)
  if (speech.sourced.has(cue.lemma)) {
    const source = carrierBefore(all, cue) ?? after(all, cue, speech.carriers)
    if (source) return source
  }
  if (!cue.subject) return cue.shared ? (last ?? all.speaker(cue.lender)) : null
  const { start, end } = cue.subject
  // "hieß es in dem Brief": what follows is no part of whoever "es" is
  const bare =
    end - start > 1 && speech.impersonal.has(small[start] ?? '') && speech.carriers.has(small[start + 1] ?? '')
  const found = bare ? null : all.speaker(cue.subject)
  if (found || !speech.impersonal.has(small[cue.subject.start] ?? '')) return found
  return after(all, cue, speech.carriers) ?? carrierBefore(all, cue)
}

/** "In dem Urteil heißt es": what something stands in opens the sentence. */
const carrierBefore = (all: Collected, { first }: Cue): Candidate | null => {
  const { unit, scene } = all
  const { talk } = scene
  const start = talk.speech.likeness.has(talk.small[unit.start] ?? '') ? unit.start + 1 : unit.start
  if (!talk.verbLast || !talk.speech.carriers.has(talk.small[start] ?? '')) return null
  const phrase = phraseFrom(talk, unit, start + 1, false)
  if (!phrase || phrase.end > first) return null
  // what a comma parts from the verb tells where or when ("Auf der Mole gefragt, ob es stimme, sagte")
  return personalIn(talk, phrase.end, first) < 0 && segmentEnd(talk, unit, phrase.end) >= first
    ? all.speaker(phrase)
    : null
}

/** What a cue's own clause is followed by. */
export const toldAfter = ({ unit, scene: { talk } }: Collected, cue: Cue): TokenRange | null => {
  const takes = takesOf(talk, cue)
  const after = cue.inverted || (talk.verbLast && cue.subject?.start === cue.last + 1)
  const head = Math.max(cue.last + 1, after && cue.subject ? cue.subject.end : 0)
  return takes.clause || takes.infinitive ? contentAfter(talk, unit, head, takes) : null
}

/** "Der Kai sei alt, sagte er, das Holz sei morsch": one sentence of reported speech on both sides of its verb. */
const isAround = (talk: Talk, cue: Cue, before: TokenRange | null, following: TokenRange): before is TokenRange => {
  if (!talk.verbLast || !cue.inverted || !before || isOpener(talk, following.start)) return false
  return isReported(talk, before) && isReported(talk, following)
}

const isReported = (talk: Talk, { start, end }: TokenRange): boolean =>
  (personalAt(talk, personalIn(talk, start, end))?.mood ?? 'indicative') !== 'indicative'

/** "is believed to have sailed": nobody is named who says so. */
const hearsayOf = ({ unit, scene: { talk } }: Collected, { lemma, passive, main, subject }: Cue): TokenRange | null => {
  if (talk.verbLast || !passive || !subject || !talk.speech.hearsay.has(lemma)) return null
  if (!isInfinitiveMark(talk, main + 1) || subject.end > main) return null
  return { start: subject.start, end: contentEnd(talk, unit, main + 1) }
}

/** What a verb of saying attributes, after it, before it or around it; whoever it attributes to. */
export const byVerb = (all: Collected, cue: Cue, last: Candidate | null): Candidate | null => {
  const { unit, scene } = all
  const { talk } = scene
  if (!talk.verbLast && !cue.passive && cue.subject && talk.speech.impersonal.has(talk.small[cue.subject.start] ?? ''))
    return null
  const by = speakerOf(all, cue, last)
  const at = all.quoteOf({ start: cue.main, end: cue.main + 1 })
  all.made.push({ cue, at: spanOf(talk, { start: cue.first, end: cue.last + 1 }), by })
  const hearsay = hearsayOf(all, cue)
  if (hearsay) {
    all.add(hearsay, null, at, 'hearsay')
    return by
  }
  const takes = takesOf(talk, cue)
  if (isLikened(talk, cue, unit) && !isCredit(all, cue)) {
    all.add({ start: cue.last + 1, end: unit.end }, by, at, 'introduced')
    return by
  }
  const following = toldAfter(all, cue)
  // "reported, citing two people, that": one clause is told once, by the first of its verbs
  if (following && !talk.verbLast && all.claims(following.start)) return by
  const before =
    takes.clause && (talk.verbLast || !cue.passive) && !isCredit(all, cue)
      ? contentBefore(talk, unit, cue, freeFrom(all, cue))
      : null
  if (following) {
    all.add(
      isAround(talk, cue, before, following) ? { ...following, start: before.start } : following,
      by,
      at,
      'clause',
    )
    return by
  }
  // after a colon a sentence of its own begins, which may hold other verbs of saying
  if (before && (talk.words[before.start - 1] === ':' || !all.tellsIn(before))) {
    const resumes = resumesAt(talk, unit, cue, before.start)
    if (all.add(resumes < 0 ? before : { start: before.start, end: unit.end }, by, at, 'closed')) return by
  }
  return by
}
