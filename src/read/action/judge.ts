import type { Action } from '../../model/index.js'
import { actorness, type Named, namesSomebody } from './actor.js'
import { joinedTo, namedBy } from './party.js'
import { type ActNoun, actNounsOf, type Fit, fitOf, objectRange, type Range, reachEnd } from './reach.js'
import { type Chunk, kind, kindAt, type Scene, smallAt } from './scene.js'
import { subjectOf } from './subject.js'
import { targetsOf } from './target.js'
import { type Predicate, predicatesOf } from './verb.js'

type Type = Action['type']
type Status = Action['status']

/** An act as it is told in a sentence. Numbers are of tokens. */
export interface Act {
  readonly start: number
  readonly end: number
  readonly type: Type
  readonly mode: string | null
  readonly status: Status
  readonly actors: readonly Named[]
  readonly targets: readonly Named[]
  readonly rule: string
  /** Tokens of the words that tell it. */
  readonly words: readonly number[]
  /** Where the act may say when and where. */
  readonly range: Range
}

const friendly: ReadonlySet<Type> = new Set(['agree', 'consult', 'support', 'cooperate', 'aid', 'concede', 'retreat'])
/** Planned, they are threats; what is neither these nor friendly stays what it is when it is only planned. */
const hurtful: ReadonlySet<Type> = new Set(['sanction', 'coerce', 'assault', 'threaten'])

/** Reads the acts of one sentence. */
export class Judge {
  private readonly all: readonly Predicate[]
  private readonly nouns: readonly ActNoun[]
  private readonly used = new Set<number>()
  private readonly found: Act[] = []

  constructor(private readonly scene: Scene) {
    this.all = predicatesOf(scene)
    this.nouns = actNounsOf(scene)
  }

  acts(): readonly Act[] {
    for (const predicate of this.all) if (!this.used.has(predicate.at)) this.judge(predicate)
    for (const noun of this.nouns) if (!this.used.has(noun.at)) this.alone(noun)
    return this.found.sort((a, b) => a.start - b.start)
  }

  private fit(predicate: Predicate): { fit: Fit | null; range: Range } {
    const range = objectRange(this.scene, this.all, predicate)
    const inRange = this.nouns.filter(({ at }) => range.from <= at && at < range.to && !this.isSubject(predicate, at))
    const objects = predicate.passive ? [...this.subjectNouns(predicate), ...inRange] : inRange
    return { fit: fitOf(this.scene, predicate, range, objects), range }
  }

  /** Whether a word stands in the subject, where that may stand anywhere in the clause. */
  private isSubject(predicate: Predicate, at: number): boolean {
    if (!this.scene.draft.lexicon.grammar.verbLast || predicate.passive) return false
    const subject = subjectOf(this.scene, this.all, predicate)
    return subject !== null && subject.start <= at && at < subject.end
  }

  private subjectNouns(predicate: Predicate): readonly ActNoun[] {
    const subject = subjectOf(this.scene, this.all, predicate)
    return subject ? this.nouns.filter(({ at }) => subject.start <= at && at < predicate.first) : []
  }

  /** The verb that hangs on another: the next one, if it is bare or tells what was said. */
  private inner(predicate: Predicate, end: number): Predicate | undefined {
    return this.all.find((one) => one.at > predicate.at && one.at < end)
  }

  private judge(predicate: Predicate): void {
    const due = this.asked(predicate)
    if (due) return
    const { fit, range } = this.fit(predicate)
    if (!fit) return
    const { row } = fit.entry
    if (row.part === 'deed') this.deed(predicate, fit, range)
    else if (row.part === 'light') this.light(predicate, fit, range)
    else this.stance(predicate, fit, range)
  }

  /** "said that X must": asked of X by whoever says so. */
  private asked(predicate: Predicate): boolean {
    if (!predicate.due) return false
    const teller = this.teller(predicate)
    if (!teller) return false
    const actor = subjectOf(this.scene, this.all, teller)
    const target = subjectOf(this.scene, this.all, predicate)
    if (!target || !actor || actor.start === target.start) return false
    this.add({
      predicate,
      words: [teller.at, predicate.first, predicate.at],
      type: 'request',
      mode: null,
      status: 'asked',
      actors: this.parties(actor, predicate.first),
      targets: this.parties(target, predicate.first),
      rule: this.scene.draft.lexicon.action.reasons.duty.id,
    })
    this.useTo(predicate, reachEnd(this.scene, this.all, predicate))
    return true
  }

  /** The verb of saying that a clause hangs on: the one before it, or the one after it and a comma. */
  private teller(predicate: Predicate): Predicate | null {
    const { says } = this.scene.tables
    const before = lastFinite(this.all, predicate)
    if (before && says.has(before.lemma)) return before
    const after = this.all.find((one) => one.at > predicate.at && one.form === 'finite')
    return after && says.has(after.lemma) && smallAt(this.scene, after.first - 1) === ',' ? after : null
  }

  private parties(chunk: Chunk | null, limit: number): readonly Named[] {
    if (!chunk) return []
    const first = namedBy(this.scene, chunk, true)
    return joinedTo(this.scene, chunk, Math.max(first.end, chunk.end), limit).map((one) =>
      namedBy(this.scene, one, true),
    )
  }

  private add({ predicate, words, ...act }: Omit<Act, 'start' | 'end' | 'range'> & { predicate: Predicate }): void {
    const places = [...new Set(words)].sort((a, b) => a - b)
    const range = { from: this.scene.start, to: reachEnd(this.scene, this.all, predicate) }
    this.used.add(predicate.at)
    this.found.push({
      ...act,
      words: places,
      start: places[0] ?? predicate.at,
      end: (places.at(-1) ?? predicate.at) + 1,
      range,
    })
  }

  /** Verbs and nouns up to a place belong to an act that is told already. */
  private useTo(predicate: Predicate, end: number, bareOnly = false): void {
    for (const one of this.all)
      if (one.at > predicate.at && one.at < end && (!bareOnly || this.isBare(one))) this.used.add(one.at)
    for (const { at } of this.nouns) if (at > predicate.at && at < end) this.used.add(at)
  }

  private isBare({ form, first }: Predicate): boolean {
    return (
      form === 'infinitive' ||
      (form === 'gerund' &&
        smallAt(this.scene, first - 1) !== ',' &&
        kindAt(this.scene, first - 1) !== kind.coordinator)
    )
  }

  private deed(
    predicate: Predicate,
    fit: Fit,
    range: Range,
    by: Predicate = predicate,
    words: readonly number[] = [],
  ): void {
    const { row } = fit.entry
    const told = this.told(
      row.type,
      row.mode ?? null,
      by === predicate
        ? predicate
        : { ...predicate, planned: predicate.planned || by.planned, negated: predicate.negated || by.negated },
    )
    const { actors, targets } = this.sides(predicate, fit, row.targets, by)
    const noun = fit.noun ? [fit.noun.start, fit.noun.at] : []
    this.add({
      predicate,
      words: [...words, predicate.first, predicate.at, fit.last, ...noun],
      ...told,
      actors,
      targets,
      rule: row.id,
    })
    if (fit.noun) this.used.add(fit.noun.at)
    this.useTo(predicate, reachEnd(this.scene, this.all, predicate), true)
    void range
  }

  /** What an act is, by its type and what the helpers of its verb say. */
  private told(
    type: Type,
    mode: string | null,
    { planned, negated }: Predicate,
  ): Pick<Act, 'type' | 'mode' | 'status'> {
    if (!planned) return { type, mode, status: negated ? 'denied' : 'done' }
    if ((!friendly.has(type) && !hurtful.has(type)) || mode === 'resign')
      return { type, mode, status: negated ? 'denied' : 'planned' }
    if (friendly.has(type))
      return negated
        ? { type: 'reject', mode: null, status: 'denied' }
        : { type: 'agree', mode: null, status: 'planned' }
    return negated ? { type, mode, status: 'denied' } : { type: 'threaten', mode, status: 'threatened' }
  }

  /** Who acts and on whom: the subject and what the slots tell; the other way round in the passive. */
  private sides(
    predicate: Predicate,
    fit: Pick<Fit, 'noun' | 'last'>,
    slots: readonly string[],
    by: Predicate,
    objectsTo = -1,
  ): Pick<Act, 'actors' | 'targets'> {
    const { noun } = fit
    const { scene, all } = this
    const subject = subjectOf(scene, all, by)
    const to = reachEnd(scene, all, predicate)
    const from = scene.draft.lexicon.grammar.verbLast ? (by.clause?.start ?? predicate.at) : by.at + 1
    if (by.passive || predicate.passive) {
      const targets = subject && actorness(scene, subject) > 0 ? this.parties(subject, by.first) : []
      const agent = this.agentIn({ from, to }, targets)
      const actors = agent ? this.parties(agent, to) : []
      if (targets.length > 0) return { actors, targets }
      return {
        actors,
        targets: targetsOf({
          scene,
          range: { from, to },
          objects: { from, to: from },
          taken: actors,
          noun,
          slots,
          mutual: false,
        }),
      }
    }
    const actors = this.parties(subject, by.first > (subject?.start ?? 0) ? by.first : to)
    const named = scene.chunks.some((one) => one.start <= fit.last && fit.last < one.end && namesSomebody(scene, one))
    const words = fit.last > predicate.at && !named ? [{ start: fit.last, end: fit.last + 1 }] : []
    const taken = [...(subject ? [...actors, subject] : actors), ...words]
    const mutual = actors.length > 1
    const targets = targetsOf({
      scene,
      range: { from, to },
      objects: objectsTo < 0 ? objectRange(scene, all, predicate) : { from, to: objectsTo },
      taken,
      noun,
      slots,
      mutual,
    })
    return actors.length > 1 && targets.length === 0 ? { actors, targets: actors } : { actors, targets }
  }

  /** Whoever does what is told in the passive or by a noun; the preposition that means nothing else goes first. */
  private agentIn({ from, to }: Range, taken: readonly Named[]): Chunk | undefined {
    const { scene } = this
    const open = scene.chunks.filter(
      (one) =>
        one.before >= 0 &&
        one.start >= from &&
        one.end <= to &&
        scene.tables.by.has(smallAt(scene, one.before)) &&
        actorness(scene, one) > 0 &&
        !taken.some((other) => other.start < one.end && one.start < other.end),
    )
    return open.find((one) => !scene.tables.of.has(smallAt(scene, one.before))) ?? open[0]
  }

  /** "launch an attack", "begin to": the act is the noun's or the infinitive's. */
  private light(predicate: Predicate, fit: Fit, range: Range): void {
    const { scene } = this
    const noun = this.nouns.find(
      ({ at, entry }) =>
        entry.row.type !== null &&
        range.from <= at &&
        at < range.to &&
        !this.used.has(at) &&
        !this.isSubject(predicate, at),
    )
    const subjectNoun = predicate.passive
      ? this.subjectNouns(predicate).find(({ entry }) => entry.row.type !== null)
      : undefined
    const own = subjectNoun ?? noun
    const inner = this.inner(predicate, reachEnd(scene, this.all, predicate))
    if (inner && (inner.form === 'infinitive' || inner.form === 'gerund') && (!own || own.at > inner.at)) {
      const { fit: deeper, range: wider } = this.fit(inner)
      if (deeper?.entry.row.part === 'deed')
        return this.deed(inner, deeper, wider, predicate, [predicate.first, predicate.at])
      return
    }
    if (!own || own.entry.row.type === null) return
    const { row } = own.entry
    const told = this.told(own.entry.row.type, row.mode ?? null, predicate)
    const { actors, targets } = this.sides(predicate, { noun: own, last: fit.last }, fit.entry.row.targets, predicate)
    this.add({
      predicate,
      words: [predicate.first, predicate.at, own.start, own.at],
      ...told,
      actors,
      targets,
      rule: row.id,
    })
    this.used.add(own.at)
    this.useTo(predicate, reachEnd(scene, this.all, predicate), true)
  }

  /** Promises, plans, threats, refusals and demands: acts whatever they are about. */
  private stance(predicate: Predicate, fit: Fit, range: Range): void {
    const { scene, all } = this
    const { row } = fit.entry
    const end = reachEnd(scene, all, predicate)
    const inner = this.inner(predicate, end)
    const about = this.about(predicate, range, end)
    if (row.part === 'plan' && about === null) return
    const deeper = inner ? (this.fit(inner).fit?.entry.row.targets ?? []) : []
    const by =
      predicate.passive && (row.part === 'plan' || row.part === 'promise')
        ? { ...predicate, passive: false }
        : predicate
    const { actors, targets } = this.sides(
      by,
      { noun: fit.noun ?? this.first(range), last: fit.last },
      [...row.targets, ...deeper],
      by,
      end,
    )
    const last = inner && inner.at - fit.last < 12 ? inner.at : fit.last
    const told = this.stanceTold(fit, predicate, about)
    this.add({
      predicate,
      words: [predicate.first, predicate.at, fit.last, last],
      ...told,
      actors,
      targets,
      rule: row.id,
    })
    this.useTo(predicate, end)
  }

  private first(range: Range): ActNoun | null {
    return this.nouns.find(({ at }) => range.from <= at && at < range.to) ?? null
  }

  /** Type of the act that is promised or planned; null where none is named. */
  private about(predicate: Predicate, range: Range, end: number): Type | null {
    for (const one of this.all) {
      if (one.at <= predicate.at || one.at >= end) continue
      const { fit, range: own } = this.fit(one)
      if (!fit) continue
      if (fit.entry.row.part !== 'light') return fit.entry.row.type
      const noun = this.nouns.find(({ at, entry }) => entry.row.type !== null && own.from <= at && at < own.to)
      if (noun) return noun.entry.row.type
    }
    return (
      this.nouns.find(({ at, entry }) => entry.row.type !== null && range.from <= at && at < end)?.entry.row.type ??
      null
    )
  }

  private stanceTold(
    { entry: { row } }: Fit,
    predicate: Predicate,
    about: Type | null,
  ): Pick<Act, 'type' | 'mode' | 'status'> {
    const mode = row.mode ?? null
    const hostile = about !== null && hurtful.has(about)
    const other = row.part === 'plan' && about !== null && !friendly.has(about) && !hostile
    switch (row.part) {
      case 'promise':
      case 'plan':
        if (predicate.negated) return { type: 'reject', mode: null, status: 'denied' }
        if (other) return { type: about, mode, status: 'planned' }
        if (hostile) return { type: 'threaten', mode, status: 'threatened' }
        return { type: 'agree', mode, status: 'planned' }
      case 'threat':
        return { type: 'threaten', mode, status: predicate.negated ? 'denied' : 'threatened' }
      case 'demand':
        return { type: 'request', mode, status: predicate.negated ? 'denied' : 'asked' }
      case 'denial':
        return { type: about ?? 'reject', mode, status: 'denied' }
      default:
        return { type: row.type, mode, status: 'done' }
    }
  }

  /** A noun that tells an act by itself, where somebody is named as doing it or as meant. */
  private alone(noun: ActNoun): void {
    const { scene } = this
    const { row } = noun.entry
    if (row.type === null) return
    const chunk = scene.chunks.find(({ start, end }) => start <= noun.at && noun.at < end)
    if (!chunk) return
    const to = this.nounEnd(noun)
    const after = scene.chunks.filter(({ start, end }) => start > noun.at && end <= to)
    const by = this.agentIn({ from: noun.at, to }, [])
    const sure = by && !scene.tables.of.has(smallAt(scene, by.before)) ? by : undefined
    const before = actorness(scene, chunk) === 1 ? [namedBy(scene, chunk, false)] : []
    const hanging = after.find(
      (one) => one.genitive || (one.before >= 0 && scene.tables.of.has(smallAt(scene, one.before))),
    )
    const search = {
      scene,
      range: { from: noun.at + 1, to },
      objects: { from: to, to },
      noun,
      slots: [],
      mutual: false,
    }
    const others = targetsOf({ ...search, taken: [...before, ...(hanging ? [hanging] : [])] })
    const agent =
      sure ??
      (before.length === 0 && hanging && actorness(scene, hanging) > 0 && (others.length > 0 || !this.takes(noun))
        ? hanging
        : undefined)
    const actors = agent ? this.parties(agent, to) : before
    const targets = others.length > 0 ? others : targetsOf({ ...search, taken: actors })
    if (actors.length === 0 || (targets.length === 0 && agent === undefined && row.type !== 'protest')) return
    this.used.add(noun.at)
    this.found.push({
      start: noun.start,
      end: noun.at + 1,
      words: [noun.start, noun.at],
      type: row.type,
      mode: row.mode ?? null,
      status: 'done',
      actors,
      targets,
      rule: row.id,
      range: { from: noun.start, to },
    })
  }

  /** Whether what hangs on a noun is done to ("the arrest of"). */
  private takes({ entry }: ActNoun): boolean {
    return entry.row.targets.some((slot) => this.scene.tables.of.has(slot))
  }

  private nounEnd({ at }: ActNoun): number {
    const next = this.all.find((one) => one.at > at)
    let end = next?.first ?? this.scene.end
    for (let here = at + 1; here < end; here += 1) if (kindAt(this.scene, here) === kind.punctuation) end = here
    return end
  }
}

const lastFinite = (all: readonly Predicate[], { at }: Predicate): Predicate | undefined =>
  all.findLast((one) => one.at < at && one.form === 'finite')
