import { chainOf } from './chain.js'
import { gradeOf } from './grade.js'
import { wayOf } from './holder.js'
import { putOf } from './modality.js'
import { reasonOf } from './reason.js'
import type { Authority, Setting, Uttered } from './uttered.js'

export type { Authority, Setting, Uttered } from './uttered.js'

/** Tells on whose authority something is said: its grade, whether whoever knows it is named and if not why, how it is put
 * (`putOf` says how), and its way from holder to printer.
 * @example authorityOf(said, { draft, credits, entities }) // { grade: 'anonymous', anonymous: true, modality: 'planned', ... }
 */
export const authorityOf = (said: Uttered, setting: Setting): Authority => {
  const way = wayOf(said, setting)
  return {
    anonymous: way.holder?.nameless ?? false,
    anonymityReason: reasonOf(said, way, setting.draft),
    grade: gradeOf(said, way, setting),
    ...putOf(said, setting),
    chain: chainOf(said, way, setting),
  }
}
