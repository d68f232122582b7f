import type { Predicate } from './predicate.js'
import { type ActNoun, actNounsOf, type Fit, fitOf, objectRange, reachEnd } from './reach.js'
import type { Scene } from './scene.js'
import type { Range } from './stretch.js'
import { subjectOf } from './subject.js'
import { predicatesOf } from './verb.js'

/** The verbs and nouns of a sentence, and which rows fit them. */
export class Frame {
  readonly all: readonly Predicate[]
  readonly nouns: readonly ActNoun[]
  private readonly ends = new Map<Predicate, number>()

  constructor(readonly scene: Scene) {
    this.all = predicatesOf(scene)
    this.nouns = actNounsOf(scene)
  }

  /** Where the telling of a verb's act ends. */
  endOf(predicate: Predicate): number {
    const end = this.ends.get(predicate) ?? reachEnd(this.scene, this.all, predicate)
    this.ends.set(predicate, end)
    return end
  }

  rangeOf(predicate: Predicate): Range {
    return objectRange(this.scene, this.all, predicate)
  }

  /** The first row that fits a verb, by the nouns among its objects. */
  fitOf(predicate: Predicate): Fit | null {
    const range = this.rangeOf(predicate)
    const objects = this.objectNouns(predicate, range)
    return fitOf(
      this.scene,
      predicate,
      range,
      predicate.passive ? [...this.subjectNouns(predicate), ...objects] : objects,
    )
  }

  /** Nouns of acts where the objects of a verb stand, those that nothing governs first. */
  objectNouns(predicate: Predicate, { from, to }: Range): readonly ActNoun[] {
    const free = ({ at }: ActNoun): number =>
      this.scene.chunks.some((one) => one.start <= at && at < one.end && one.before < 0 && !one.genitive) ? 0 : 1
    const inside = this.nouns.filter(({ at }) => from <= at && at < to).sort((a, b) => free(a) - free(b))
    if (!this.scene.draft.lexicon.grammar.verbLast || predicate.passive || inside.length === 0) return inside
    const subject = subjectOf(this.scene, this.all, predicate)
    return subject ? inside.filter(({ at }) => at < subject.start || at >= subject.end) : inside
  }

  subjectNouns(predicate: Predicate): readonly ActNoun[] {
    const subject = subjectOf(this.scene, this.all, predicate)
    return subject ? this.nouns.filter(({ at }) => subject.start <= at && at < predicate.first) : []
  }

  /** The verb after another, within its reach. */
  inner(predicate: Predicate): Predicate | undefined {
    const end = this.endOf(predicate)
    return this.all.find((one) => one.at > predicate.at && one.at < end)
  }
}
