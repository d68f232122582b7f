import { kind } from './kind.js'
import { kindAt, type Scene } from './scene.js'

/** A half-open range of tokens. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The words between two marks around a place. */
export const stretchOf = (scene: Scene, at: number): Range => {
  let [from, to] = [at, at + 1]
  while (from > scene.start && kindAt(scene, from - 1) !== kind.punctuation) from -= 1
  while (to < scene.end && kindAt(scene, to) !== kind.punctuation) to += 1
  return { from, to }
}
