import { nounEnd, sidesOfNoun } from './alone.js'
import { asksToStayUnnamed, isAttribute, isDoubtful, isHeld } from './doubt.js'
import { Frame } from './frame.js'
import { kind } from './kind.js'
import type { Predicate } from './predicate.js'
import type { ActNoun, Fit } from './reach.js'
import { kindAt, type Scene, smallAt } from './scene.js'
import { partiesOf, type Sides, sidesOf } from './sides.js'
import type { Range } from './stretch.js'
import { subjectOf } from './subject.js'
import { tellerOf } from './teller.js'
import { deedTold, stanceTold, type Told, type Type } from './told.js'
import { isNobody, isSomebody, isWorth } from './worth.js'

/** An act as it is told in a sentence. Numbers are of tokens. */
export interface Act extends Told, Sides {
  readonly start: number
  readonly end: number
  readonly rule: string
  /** The words that tell it. */
  readonly words: readonly number[]
  /** Where the act may say when and where. */
  readonly range: Range
}

/** An infinitive further from the verb that it hangs on is none of the words that tell the act. */
const near = 12

/** Reads the acts of one sentence. */
class Judge {
  private readonly frame: Frame
  private readonly used = new Set<number>()
  private readonly found: Act[] = []

  constructor(private readonly scene: Scene) {
    this.frame = new Frame(scene)
  }

  acts(): readonly Act[] {
    const { all, nouns } = this.frame
    for (const predicate of all) if (!this.used.has(predicate.at)) this.judge(predicate)
    for (const noun of nouns) if (!this.used.has(noun.at)) this.alone(noun)
    return this.found.sort((a, b) => a.start - b.start)
  }

  private judge(predicate: Predicate): void {
    if (this.asked(predicate) || predicate.due || this.isDoubtful(predicate) || isAttribute(this.scene, predicate))
      return
    if (isHeld(this.frame, predicate, this.used)) return
    const fit = this.frame.fitOf(predicate)
    if (!fit) return
    const { part } = fit.entry.row
    if (part === 'deed') this.deed(predicate, fit, predicate)
    else if (part === 'light') this.light(predicate, fit)
    else if (!(part === 'demand' && asksToStayUnnamed(this.scene, predicate))) this.stance(predicate, fit)
  }

  private isDoubtful(predicate: Predicate): boolean {
    const before = this.frame.all.findLast(({ at }) => at < predicate.at)
    return isDoubtful(this.scene, predicate, before)
  }

  /** @param carried The act is a noun's, which needs nobody who does it. */
  private add(words: readonly number[], range: Range, act: Told & Sides, rule: string, carried = false): void {
    const places = [...new Set(words)].sort((a, b) => a - b)
    const [start = 0, last = 0] = [places[0], places.at(-1)]
    const { type, mode, status, targets } = act
    const actors = act.actors.filter((one) => !isNobody(this.scene, one))
    if (
      !isWorth(this.scene, type, actors, targets) ||
      (actors.length < act.actors.length && !(carried && targets.length > 0))
    )
      return
    this.found.push({ type, mode, status, actors, targets, rule, words: places, start, end: last + 1, range })
  }

  private reach(predicate: Predicate): Range {
    return { from: this.scene.start, to: this.frame.endOf(predicate) }
  }

  /** Verbs and nouns up to the end of an act belong to it. */
  private use(predicate: Predicate, all: boolean): void {
    const end = this.frame.endOf(predicate)
    const inside = ({ at }: { readonly at: number }): boolean => at > predicate.at && at < end
    this.used.add(predicate.at)
    for (const one of this.frame.all) if (inside(one) && (all || this.hangs(one))) this.used.add(one.at)
    for (const one of this.frame.nouns) if (inside(one)) this.used.add(one.at)
  }

  /** Whether a verb hangs on the one before it: no new act after a comma or "and". */
  private hangs({ form, first }: Predicate): boolean {
    const parted = smallAt(this.scene, first - 1) === ',' || kindAt(this.scene, first - 1) === kind.coordinator
    return form === 'infinitive' || (form === 'gerund' && !parted)
  }

  /** "said that X must": asked of X by whoever says so. */
  private asked(predicate: Predicate): boolean {
    const { scene, frame } = this
    const teller = predicate.due ? tellerOf(scene, frame.all, predicate) : null
    if (!teller) return false
    const actor = subjectOf(scene, frame.all, teller)
    const target = subjectOf(scene, frame.all, predicate)
    if (!target || !actor || actor.start === target.start) return false
    const sides = { actors: partiesOf(scene, actor, scene.end), targets: partiesOf(scene, target, predicate.first) }
    const words = [teller.at, predicate.first, predicate.at]
    const { duty } = scene.draft.lexicon.action.reasons
    this.add(words, this.reach(predicate), { type: 'request', mode: null, status: 'asked', ...sides }, duty.id)
    this.use(predicate, true)
    this.used.add(teller.at)
    return true
  }

  /** @param by The verb that only carries the act ("began to"); the verb of the act itself where none does. */
  private deed(predicate: Predicate, fit: Fit, by: Predicate): void {
    const { row } = fit.entry
    const verb = {
      planned: predicate.planned || by.planned || by.form === 'infinitive',
      negated: predicate.negated || by.negated,
    }
    const sides = sidesOf(this.frame, {
      predicate,
      by,
      noun: fit.noun,
      last: fit.last,
      slots: row.targets,
      things: row.type === 'assault' || row.type === 'coerce',
      self: row.type === 'mobilize' || row.type === 'retreat',
      wide: false,
    })
    if (row.people && !sides.targets.some((one) => isSomebody(this.scene, one))) return
    const noun = fit.noun ? [fit.noun.start, fit.noun.at] : []
    const words = [by.first, by.at, predicate.first, predicate.at, fit.last, ...noun]
    this.add(words, this.reach(predicate), { ...deedTold(row.type, row.mode ?? null, verb), ...sides }, row.id)
    if (fit.noun) this.used.add(fit.noun.at)
    this.use(predicate, false)
  }

  /** "launch an attack", "begin to": the act is the noun's or the infinitive's. */
  private light(predicate: Predicate, fit: Fit): void {
    const { frame } = this
    const nouns = [
      ...(predicate.passive ? frame.subjectNouns(predicate) : []),
      ...frame.objectNouns(predicate, frame.rangeOf(predicate)),
    ]
    const noun = nouns.find(({ at, entry }) => entry.row.type !== null && !this.used.has(at))
    const inner = frame.inner(predicate)
    if (inner && inner.form !== 'finite' && inner.form !== 'participle' && (!noun || noun.at > inner.at)) {
      const deeper = frame.fitOf(inner)
      if (deeper?.entry.row.part === 'deed') this.deed(inner, deeper, predicate)
    } else if (noun) this.carried(predicate, fit, noun)
  }

  private carried(predicate: Predicate, { entry, last }: Fit, noun: ActNoun): void {
    const { row } = noun.entry
    if (row.type === null) return
    const asking = {
      predicate,
      by: predicate,
      noun,
      last,
      slots: entry.row.targets,
      things: false,
      self: false,
      wide: false,
    }
    const act = { ...deedTold(row.type, row.mode ?? null, predicate), ...sidesOf(this.frame, asking) }
    this.add([predicate.first, predicate.at, noun.start, noun.at], this.reach(predicate), act, row.id, true)
    this.used.add(noun.at)
    this.use(predicate, false)
  }

  /** Promises, plans, threats, refusals and demands: acts whatever they are about. */
  private stance(predicate: Predicate, fit: Fit): void {
    const { frame } = this
    const { row } = fit.entry
    const about = this.about(predicate)
    if (row.part === 'plan' && about === null) return
    const inner = frame.inner(predicate)
    const deeper = inner ? (frame.fitOf(inner)?.entry.row.targets ?? []) : []
    const ready = row.part === 'plan' || row.part === 'promise'
    const by = ready && predicate.passive ? { ...predicate, passive: false } : predicate
    const noun = fit.noun ?? this.nounIn(frame.rangeOf(predicate), () => true)
    const sides = sidesOf(frame, {
      predicate: by,
      by,
      noun,
      last: fit.last,
      slots: [...row.targets, ...deeper],
      things: false,
      self: false,
      wide: true,
    })
    const last = inner && inner.at - fit.last < near ? inner.at : fit.last
    const stance = stanceTold(row.part, row.mode ?? null, predicate.negated, about)
    // who would reject has not rejected yet
    const open = row.part === 'refusal' && predicate.planned && stance.status === 'done'
    const told: Told = open ? { ...stance, status: 'planned' } : stance
    this.add([predicate.first, predicate.at, fit.last, last], this.reach(predicate), { ...told, ...sides }, row.id)
    this.use(predicate, true)
  }

  private nounIn({ from, to }: Range, fits: (noun: ActNoun) => boolean): ActNoun | null {
    return this.frame.nouns.find((noun) => from <= noun.at && noun.at < to && fits(noun)) ?? null
  }

  /** Type of the act that is promised, planned or denied; null where none is named. */
  private about(predicate: Predicate): Type | null {
    const { frame } = this
    const end = frame.endOf(predicate)
    const tells = ({ entry }: ActNoun): boolean => entry.row.type !== null
    const good = this.nounIn({ from: frame.rangeOf(predicate).from, to: end }, () => true)
    const free = !frame.all.some(({ at }) => at > predicate.at && at < (good?.at ?? 0))
    // "help in the fight against smugglers" is help
    if (free && good?.entry.row.group === 'aid' && good.entry.row.type === null) return 'aid'
    for (const one of frame.all) {
      if (one.at <= predicate.at || one.at >= end) continue
      const row = frame.fitOf(one)?.entry.row
      if (!row) continue
      if (row.part !== 'light') return row.type
      const noun = this.nounIn(frame.rangeOf(one), tells)
      if (noun) return noun.entry.row.type
    }
    return this.nounIn({ from: frame.rangeOf(predicate).from, to: end }, tells)?.entry.row.type ?? null
  }

  /** A noun that tells an act by itself, where somebody is named as doing it or as meant. */
  private alone(noun: ActNoun): void {
    const { row } = noun.entry
    const sides = row.type === null ? null : sidesOfNoun(this.frame, noun)
    if (!sides || row.type === null) return
    this.used.add(noun.at)
    const range = { from: noun.start, to: nounEnd(this.frame, noun) }
    const told = deedTold(row.type, row.mode ?? null, { planned: false, negated: false })
    this.add([noun.start, noun.at], range, { ...told, ...sides }, row.id)
  }
}

/** The acts that a sentence tells, in order. */
export const actsOf = (scene: Scene): readonly Act[] => new Judge(scene).acts()
