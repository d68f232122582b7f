import { type Quoted, quote, type Span } from '../../model/index.js'
import type { TokenRange } from '../grammar/index.js'
import { actIn } from './act.js'
import { contentBefore, resumesAt } from './before.js'
import { contentAfter } from './content.js'
import { type Cue, cuesIn } from './cue.js'
import { type Attribution, directIn, spokenIn } from './direct.js'
import type { Said, Scene } from './make.js'
import { type Memory, resolved } from './memory.js'
import { nounCuesIn } from './noun-cue.js'
import { phraseFrom } from './noun-phrase.js'
import { clauseFrom, type PhraseCue, phraseCuesIn } from './phrase-cue.js'
import { runningIn } from './running.js'
import { type Candidate, speakerIn } from './speaker.js'
import { personalIn } from './tail.js'
import { isComma, isPunctuation, spanOf, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** A clause of which so much stands between marks is a quotation. */
const nearlyAll = 0.7
/** Characters between a verb and the words that it attributes. */
const nearby = 15
/** A content clause has at least so many words. */
const fewest = 3
/** Characters that the words of a credit take before and after the name in it. */
const [longestCreditHead, longestCreditTail] = [20, 14]

/** How much of a clause stands between quotation marks; nearly all of it makes it a quotation, not indirect speech. */
const quotedShare = (clause: Span, { quotations }: Unit): number => {
  const inside = quotations.reduce(
    (sum, one) => sum + Math.max(0, Math.min(one.to, clause.end) - Math.max(one.from, clause.start)),
    0,
  )
  return inside / Math.max(1, clause.end - clause.start)
}

/** A dash sets a time stamp ("18.15 Uhr –") off from a quotation: it is no clause around it. */
const isStamped = (text: string, { start, end }: Span, { quotations }: Unit): boolean => {
  const last = quotations.find((one) => one.from > start && one.to + 1 >= end)
  return last !== undefined && /[–—]\s$/u.test(text.slice(start, last.from))
}

/** Without punctuation and coordinators before it, and without punctuation after it. */
const trimmed = (talk: Talk, unit: Unit, range: TokenRange): TokenRange => {
  let { start, end } = range
  while (start < end && (isPunctuation(talk, start) || talk.words[start] === '.') && !isQuoted(unit, start)) start += 1
  while (end > start && (isPunctuation(talk, end - 1) || talk.words[end - 1] === '.') && !isQuoted(unit, end - 1))
    end -= 1
  return { start, end }
}

/** The clause without a tail that credits a report of it: ", as our own TOM BERG reports". */
const withoutCredit = (said: Said, { cast, credits }: Scene): Said => {
  const tail = credits.touching(said).find((one) => one.start > said.start && said.end - one.end <= longestCreditTail)
  const comma = tail ? cast.text.lastIndexOf(',', tail.start) : -1
  const near = tail !== undefined && comma > said.start && tail.start - comma <= longestCreditHead
  return near ? { ...said, end: comma } : said
}

/** Collects what is said in one unit. */
class Collected {
  readonly said: Said[] = []
  readonly made: Attribution[] = []
  private readonly claimed: TokenRange[] = []

  constructor(
    readonly unit: Unit,
    readonly memory: Memory,
    readonly scene: Scene,
  ) {}

  claims(at: number): boolean {
    return this.claimed.some(({ start, end }) => start <= at && at < end)
  }

  /** Whether a verb that attributes something stands in a stretch that does not open the unit. */
  tellsIn({ start, end }: TokenRange): boolean {
    return start > this.unit.start && this.made.some(({ cue }) => cue !== null && start <= cue.main && cue.main < end)
  }

  speaker(range: TokenRange | null): Candidate | null {
    const { talk, cast } = this.scene
    if (range === null || range.end <= range.start) return null
    if (range.end - range.start === 1 && talk.speech.impersonal.has(talk.small[range.start] ?? '')) return null
    return resolved(speakerIn(talk, this.unit, cast, range), this.memory, cast)
  }

  quoteOf(range: TokenRange): Quoted {
    const { talk } = this.scene
    const { start, end } = spanOf(talk, range)
    return quote(talk.text, start, end)
  }

  add(
    range: TokenRange,
    by: Candidate | null,
    cue: Quoted | null,
    reason: Said['reason'],
    kind: Said['kind'] = 'indirect',
  ): boolean {
    const { talk } = this.scene
    const inner = trimmed(talk, this.unit, range)
    if (inner.end - inner.start < (kind === 'reported' ? 2 : fewest)) return false
    const span = spanOf(talk, inner)
    this.claimed.push(range)
    if (kind === 'indirect' && (quotedShare(span, this.unit) > nearlyAll || isStamped(talk.text, span, this.unit)))
      return false
    const sentence = spanOf(talk, this.unit)
    this.said.push(withoutCredit({ ...span, kind, by, cue, sentence, reason }, this.scene))
    return true
  }
}

const takesOf = ({ speech, verbLast, small }: Talk, { lemma, passive, at, main }: Cue) => ({
  clause: speech.telling.has(lemma) || passive,
  // who will ask has not asked yet
  infinitive:
    (verbLast && speech.telling.has(lemma)) ||
    (speech.urging.has(lemma) && (verbLast || (!passive && (at === main || !speech.modals.has(small[at] ?? ''))))),
  object: speech.acts.has(lemma),
  plain: speech.telling.has(lemma),
})

/** "laut X", "X zufolge", ", so X": the clause around the phrase, or what follows it. */
const byPhrase = (all: Collected, cue: PhraseCue): void => {
  const { unit, scene } = all
  const by = all.speaker(cue.speaker)
  const at = all.quoteOf(cue.cue)
  all.made.push({ cue: null, at, by })
  const from = clauseFrom(scene.talk, unit, cue.start)
  const opens = cue.start - from <= 1
  if (cue.why === 'closed') all.add({ start: from, end: closedEnd(scene.talk, unit, cue) }, by, at, 'closed')
  else if (opens) all.add({ start: cue.end, end: unit.end }, by, at, 'introduced')
  else if (isComma(scene.talk, cue.start - 1))
    all.add({ start: from, end: closedEnd(scene.talk, unit, cue) }, by, at, 'introduced')
  else all.add({ start: from, end: tailOnly(scene.talk, unit, cue) ? cue.start : unit.end }, by, at, 'introduced')
}

/** Whether nothing of what is said follows a phrase: the sentence ends, or goes on with whom it names. */
const tailOnly = (talk: Talk, { end }: Unit, cue: PhraseCue): boolean =>
  cue.end >= end - 2 || (!talk.verbLast && (talk.tags[cue.end] === 'PRON.rel' || personalIn(talk, cue.end, end) < 0))

/** ", so X." ends the clause; ", so X, und ..." stands inside it. */
const closedEnd = (talk: Talk, unit: Unit, cue: PhraseCue): number =>
  isComma(talk, cue.end) && unit.end - cue.end > 4 && !isAsideOnly(talk, unit, cue.end + 1) ? unit.end : cue.start

/** Whether a sentence ends in what is only told of a speaker: ", so X, der früher Lotse war." */
const isAsideOnly = (talk: Talk, { end }: Unit, from: number): boolean =>
  talk.tags[from] === 'PRON.rel' || personalIn(talk, from, end) < 0

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

/** Whoever a cue attributes to: its subject, whoever does what the passive tells, or what "it says in". */
const speakerOf = (all: Collected, cue: Cue, last: Candidate | null): Candidate | null => {
  const { speech, small } = all.scene.talk
  if (cue.passive) return after(all, cue, speech.agents)
  if (!cue.subject) return cue.shared ? (last ?? all.speaker(cue.lender)) : null
  const found = all.speaker(cue.subject)
  return found ?? (speech.impersonal.has(small[cue.subject.start] ?? '') ? after(all, cue, speech.carriers) : null)
}

/** What a cue's own clause is followed by. */
const toldAfter = ({ unit, scene: { talk } }: Collected, cue: Cue): TokenRange | null => {
  const takes = takesOf(talk, cue)
  const head = Math.max(cue.last + 1, cue.inverted && cue.subject ? cue.subject.end : 0)
  return takes.clause || takes.infinitive ? contentAfter(talk, unit, head, takes) : null
}

const byVerb = (all: Collected, cue: Cue, last: Candidate | null): Candidate | null => {
  const { unit, scene } = all
  const { talk } = scene
  if (!talk.verbLast && !cue.passive && cue.subject && talk.speech.impersonal.has(talk.small[cue.subject.start] ?? ''))
    return null
  const by = speakerOf(all, cue, last)
  const at = all.quoteOf({ start: cue.main, end: cue.main + 1 })
  all.made.push({ cue, at: spanOf(talk, { start: cue.first, end: cue.last + 1 }), by })
  const takes = takesOf(talk, cue)
  if (isLikened(talk, cue, unit.start) && !isCredit(all, cue)) {
    all.add({ start: cue.last + 1, end: unit.end }, by, at, 'introduced')
    return by
  }
  const following = toldAfter(all, cue)
  if (following) {
    all.add(following, by, at, 'clause')
    return by
  }
  const before =
    takes.clause && (talk.verbLast || !cue.passive) && !isCredit(all, cue)
      ? contentBefore(talk, unit, cue, freeFrom(all, cue))
      : null
  // after a colon a sentence of its own begins, which may hold other verbs of saying
  if (before && (talk.words[before.start - 1] === ':' || !all.tellsIn(before))) {
    const resumes = resumesAt(talk, unit, cue)
    if (all.add(resumes < 0 ? before : { start: before.start, end: unit.end }, by, at, 'closed')) return by
  }
  return by
}

/** "Das sagte X": the sentence before is what was said. */
const byAnaphor = (
  all: Collected,
  cue: Cue,
  by: Candidate | null,
  before: Unit | null,
  earlier: readonly Said[],
): void => {
  const { talk } = all.scene
  if (!before || !by || cue.first - all.unit.start > 2 || !talk.speech.telling.has(cue.lemma)) return
  if (!talk.speech.anaphors.has(talk.small[all.unit.start] ?? '')) return
  const span = spanOf(talk, before)
  if (earlier.some((one) => one.start < span.end && one.end > span.start)) return
  const inner = trimmed(talk, before, before)
  all.said.push({
    ...spanOf(talk, inner),
    kind: 'indirect',
    by,
    cue: all.quoteOf({ start: cue.main, end: cue.main + 1 }),
    sentence: spanOf(talk, all.unit),
    reason: 'anaphor',
  })
}

/** Cues with those first that attribute what stands before them: what they attribute may hold others. */
const inTurn = (talk: Talk, unit: Unit, cues: readonly Cue[]): readonly Cue[] => {
  const closing = cues.filter((cue) => closes(talk, unit, cue))
  return closing.length === 0 ? cues : [...closing, ...cues.filter((cue) => !closing.includes(cue))]
}

/** "..., she said." at the end of a sentence. */
const closes = (talk: Talk, unit: Unit, { lemma, subject, last, first, inverted }: Cue): boolean => {
  if (!subject || !talk.speech.telling.has(lemma)) return false
  if (talk.verbLast) return inverted && isComma(talk, first - 1)
  const start = Math.min(subject.start, first)
  return isComma(talk, start - 1) && Math.max(last + 1, subject.end) >= unit.end - 6
}

/** Whether a reporter, not a source, tells it: that is a credit. */
const isCredit = ({ scene }: Collected, { first, last, subject }: Cue): boolean => {
  const span = spanOf(scene.talk, {
    start: Math.min(first, subject?.start ?? first),
    end: Math.max(last + 1, subject?.end ?? 0),
  })
  return scene.credits.touching(span).some(({ reporters }) => reporters.length > 0)
}

/** "wie X mitteilte", "as X said". */
const isLikened = (talk: Talk, { subject, last, lemma }: Cue, start: number): boolean =>
  talk.speech.telling.has(lemma) &&
  talk.speech.likeness.has(talk.small[start] ?? '') &&
  (subject === null || subject.start - start === 1) &&
  isComma(talk, last + 1)

/** The person that the first clause of a unit is about. */
const topicOf = (all: Collected): Candidate | null => {
  const { unit } = all
  const clause = unit.clauses.find(({ kind, subject }) => kind === 'main' && subject !== null)
  const subject = clause?.subject && clause.subject.start >= unit.start ? all.speaker(clause.subject) : null
  return subject?.person ? subject : null
}

/** "Demnach ...": whoever spoke before says it. */
const byReference = (all: Collected): void => {
  const { unit, scene, memory } = all
  if (!scene.talk.speech.referring.has(scene.talk.small[unit.start] ?? '')) return
  const cue = all.quoteOf({ start: unit.start, end: unit.start + 1 })
  all.add({ start: unit.start + 1, end: unit.end }, memory.going ?? memory.speaker, cue, 'introduced')
}

/** Whether a verb inside what somebody said attributes words of its own: they stand right after it, and it is no mere
 * possibility ("that Moor called it “late”"). */
const wordsBeside = (talk: Talk, { quotations }: Unit, { at, main, last }: Cue): boolean => {
  const end = spanOf(talk, { start: main, end: last + 1 }).end
  return at === main && quotations.some(({ from }) => from >= end && from - end < nearby)
}

/** What is said in a unit, in order.
 * @param before The unit before it in the same paragraph.
 * @param earlier What was said before in the same paragraph.
 */
export const saidInUnit = (
  unit: Unit,
  before: Unit | null,
  earlier: readonly Said[],
  memory: Memory,
  scene: Scene,
): readonly Said[] => {
  const { talk } = scene
  const all = new Collected(unit, memory, scene)
  const cues = cuesIn(talk, unit)
  const spoken = spokenIn(unit, scene)
  const told = cues.flatMap((cue) => toldAfter(all, cue) ?? [])
  for (const cue of phraseCuesIn(talk, unit)) {
    const inner = talk.verbLast && told.some(({ start, end }) => start <= cue.start && cue.start < end)
    if (!inner && !all.claims(cue.start)) byPhrase(all, cue)
  }
  let last: Candidate | null = null
  const acts: { act: TokenRange; by: Candidate; cue: Cue }[] = []
  for (const cue of talk.verbLast ? inTurn(talk, unit, cues) : cues) {
    if (all.claims(cue.main)) {
      if (!talk.verbLast && !wordsBeside(talk, unit, cue)) continue
      all.made.push({ cue, at: spanOf(talk, { start: cue.first, end: cue.last + 1 }), by: speakerOf(all, cue, last) })
      continue
    }
    const count = all.said.length
    last = byVerb(all, cue, last) ?? last
    if (all.said.length === count) byAnaphor(all, cue, last, before, earlier)
    if (all.said.length === count && spoken.length === 0) {
      const act = actIn(talk, unit, cue)
      if (act && last) acts.push({ act, by: last, cue })
    }
  }
  for (const { act, by, cue } of acts)
    if (!all.claims(cue.main)) all.add(act, by, all.quoteOf({ start: cue.main, end: cue.main + 1 }), 'act', 'reported')
  for (const cue of nounCuesIn(talk, unit))
    if (!all.claims(cue.at) && !all.claims(cue.content.start))
      all.add(cue.content, all.speaker(cue.speaker), all.quoteOf({ start: cue.at, end: cue.at + 1 }), 'noun')
  if (all.said.length === 0) byReference(all)
  if (all.said.length === 0) all.said.push(...runningIn(unit, memory, scene))
  const found = [...directIn(unit, all.made, all.said, memory, scene), ...all.said].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  memory.going = found.find((one) => one.by)?.by ?? null
  memory.topic = memory.going ? null : topicOf(all)
  const spoke = [...found, ...all.made].flatMap(({ by }) => by ?? [])
  memory.body = spoke.findLast((one) => !one.person && !one.pronoun) ?? memory.body
  memory.speaker = memory.going ?? all.made.find((one) => one.by?.person)?.by ?? memory.speaker
  return found
}
