import { infinitiveAfter, leadOf, leadsNoVerb, subjectBefore, takesClause } from './around.js'
import type { ClauseKind } from './clause.js'
import { isFull, mendParticiple, mendPersonal, missedVerb, personalOf } from './mend.js'
import { role, roleAt, type Sentence, small } from './sentence.js'

/** A clause while it is being found. `verb` is its personal form, or the infinitive of one without; -1 until found. */
export interface Open {
  kind: ClauseKind
  start: number
  end: number
  opener: number
  parent: Open | null
  /** The clause that it is joined to by "and" or a comma. */
  joined: Open | null
  verb: number
}

const breaks = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '--',
  '(',
  ')',
  '"',
  '„',
  '“',
  '”',
  '»',
  '«',
  "''",
  '``',
  '…',
  '[',
  ']',
])
const strong = new Set([';', ':', '–', '—', '--'])
/** Marks at which a clause that has its verb ends; brackets end what began inside them. */
const ends = new Set([',', ...strong])

/** Reads a sentence from left to right with a stack of clauses that are still open. */
class Borders {
  private readonly found: Open[] = []
  private readonly stack: Open[] = []
  /** Where a clause may begin since the last verb; -1 where nowhere. */
  private border = -1
  private infinitiveOpener = -1
  /** The last opening bracket. */
  private bracket = -1

  constructor(private readonly sentence: Sentence) {}

  private open(kind: ClauseKind, start: number, opener: number, parent: Open | null): Open {
    const made: Open = { kind, start, end: -1, opener, parent, joined: null, verb: -1 }
    this.found.push(made)
    this.stack.push(made)
    return made
  }

  private get top(): Open {
    return this.stack.at(-1) ?? this.open('main', this.sentence.start, -1, null)
  }

  private close(end: number): void {
    const closed = this.stack.pop()
    if (closed) closed.end = end
  }

  read(): this {
    const { sentence } = this
    this.open('main', sentence.start, -1, null)
    for (let at = sentence.start; at < sentence.end; at += 1) this.token(at)
    let last = sentence.end
    while (last > sentence.start && roleAt(sentence, last - 1) === role.punctuation) last -= 1
    while (this.stack.length > 0) this.close(last)
    return this
  }

  private token(at: number): void {
    mendPersonal(this.sentence, at)
    if (this.sentence.grammar.words.verbLast) mendParticiple(this.sentence, at)
    const kind = roleAt(this.sentence, at)
    if (kind === role.punctuation) this.punctuation(at)
    else if (kind === role.coordinator) this.border = at + 1
    else if (kind === role.opener || kind === role.relative) this.opener(at, kind)
    else if (kind === role.finite) this.finite(at)
    else if (kind === role.mark || kind === role.marked) this.infinitive(at, kind)
    if (this.sentence.grammar.infinitiveOpeners.has(small(this.sentence, at)) && kind !== role.particle)
      if (kind !== role.mark && this.border >= at - 1) this.infinitiveOpener = at
  }

  private punctuation(at: number): void {
    const mark = this.sentence.words[at] ?? ''
    if (!breaks.has(mark)) return
    this.border = at + 1
    this.infinitiveOpener = -1
    if (mark === '(' || mark === '[') this.bracket = at
    const inside = mark === ')' || mark === ']' ? this.bracket : Number.POSITIVE_INFINITY
    while (this.stack.length > 1 && this.top.kind !== 'main' && this.top.verb >= 0) {
      if (!ends.has(mark) && this.top.start < inside) break
      this.close(at)
      if (mark === ',') break
    }
  }

  /** Words that only look like openers: a question's first word, and those that no verb follows are dropped later. */
  private asks(at: number): boolean {
    const { sentence } = this
    if (sentence.grammar.lessOpeners.has(small(sentence, at)) || leadsNoVerb(sentence, at)) return true
    if (sentence.tags[at] !== 'PRON.wh' && sentence.tags[at] !== 'ADV.wh') return false
    const first = at === sentence.start || (this.top.verb < 0 && this.top.start >= at - 2)
    if (!first || this.top.kind !== 'main') return false
    return sentence.words[sentence.end - 1] === '?' || roleAt(sentence, at + 1) === role.finite
  }

  private opener(at: number, kind: number): void {
    const { sentence } = this
    if (this.asks(at)) return
    const before = roleAt(sentence, at - 1)
    const start = leadOf(sentence, at)
    let parent: Open | null = this.top
    if (before === role.coordinator && parent.kind !== 'main' && parent.verb >= 0) {
      this.close(at - 1)
      parent = parent.parent
    }
    this.open(kind === role.relative ? 'relative' : 'subordinate', start, at, parent)
    this.border = -1
    this.infinitiveOpener = -1
  }

  /** The innermost clause that still waits for its verb; the clauses inside it end here. */
  private resume(end: number, verb = end): boolean {
    if (!this.stack.some((one) => one.verb < 0)) return false
    while (this.top.verb >= 0) this.close(end)
    this.take(verb)
    return true
  }

  private take(at: number): void {
    this.top.verb = at
    this.border = -1
    this.infinitiveOpener = -1
  }

  private finite(at: number): void {
    const { top, sentence, border } = this
    const last = sentence.grammar.words.verbLast
    const personal = top.verb >= 0 && border < 0 && last ? personalOf(sentence, top.verb, at) : -1
    if (top.verb < 0) this.take(at)
    else if (personal >= 0) top.verb = personal
    else if (border >= 0) this.afterBorder(at)
    else if (!last) this.withoutBorder(at)
    else if (!this.resume(at)) this.joined(at, false)
  }

  private afterBorder(at: number): void {
    const coordinated = roleAt(this.sentence, this.border - 1) === role.coordinator
    if (!coordinated && this.top.kind !== 'main' && this.resume(at)) return
    this.joined(at, coordinated)
  }

  private withoutBorder(at: number): void {
    const subject = subjectBefore(this.sentence, at)
    if (subject > this.top.verb) this.bare(at, subject)
    else if (!this.resume(at)) this.contact(at)
  }

  /** A clause joined by "and", a comma or nothing: of the kind of the one before where it is joined by "and". */
  private joined(at: number, coordinated: boolean): void {
    const before = this.top
    const start = this.border >= 0 ? this.border : at
    this.close(coordinated ? start - 1 : start)
    const same = coordinated && before.kind !== 'infinitive'
    const made = this.open(same ? before.kind : 'main', start, -1, same ? before.parent : before)
    made.joined = coordinated ? before : null
    this.take(at)
  }

  /** "said it would", "the plan he described": a clause without opener, where a verb or noun may take one. */
  private bare(at: number, subject: number): void {
    const { sentence, top } = this
    const saying = takesClause(sentence, top.verb, subject)
    if (!saying && this.resume(top.kind === 'subordinate' ? subject : at, at)) return
    const noun = roleAt(sentence, subject - 1)
    const relative = !saying && (noun === role.noun || noun === role.name)
    this.open(relative ? 'relative' : 'subordinate', subject, -1, top)
    this.take(at)
  }

  /** "The plan he described failed": two verbs and no noun between them; the first belongs to a relative clause. */
  private contact(at: number): void {
    const { top } = this
    const subject = subjectBefore(this.sentence, top.verb)
    const noun = roleAt(this.sentence, subject - 1)
    if (subject <= top.start || (noun !== role.noun && noun !== role.name)) {
      this.joined(at, false)
      return
    }
    const inner = this.open('relative', subject, -1, top)
    inner.verb = top.verb
    this.close(at)
    top.verb = at
    this.border = -1
  }

  /** "um … zu gehen", "to go": a clause with an infinitive. */
  private infinitive(at: number, kind: number): void {
    const { sentence } = this
    const verb = kind === role.mark ? infinitiveAfter(sentence, at) : at
    if (verb < 0) return
    const last = sentence.grammar.words.verbLast
    const start = !last ? at : this.infinitiveOpener >= 0 ? this.infinitiveOpener : this.border >= 0 ? this.border : at
    const opener = last && start !== this.infinitiveOpener ? -1 : start
    const made = this.open('infinitive', start, opener, this.top)
    made.verb = verb
    this.infinitiveOpener = -1
    if (last) this.close(verb + 1)
  }

  /** A clause that needs a verb and found none. */
  get lacking(): Open | undefined {
    return this.found.find(
      ({ verb, kind, opener, parent }) => verb < 0 && (opener >= 0 || (kind === 'main' && parent === null)),
    )
  }

  /** Clauses that have a verb; those in one without are taken to belong to what holds it. */
  settled(): readonly Open[] {
    for (const one of this.found) while (one.parent && one.parent.verb < 0) one.parent = one.parent.parent
    return this.found.filter(({ verb }) => verb >= 0).sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

/** Finds the clauses of a sentence: where each begins and ends, what opens it, and its verb. */
export const bordersOf = (sentence: Sentence): readonly Open[] => {
  const first = new Borders(sentence).read()
  const { lacking } = first
  const missed = lacking && isFull(sentence) ? missedVerb(sentence, lacking) : -1
  if (missed < 0) return first.settled()
  sentence.roles[missed] = role.finite
  return new Borders(sentence).read().settled()
}
