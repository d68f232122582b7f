import type { Capture, Outcome } from '../model/index.js'

/** An input on its way in: a capture, or why there is none. */
export interface Arrival {
  readonly address: string
  readonly outcome: Outcome<Capture>
  /** Found while walking a folder, of a type that nobody asked to be read, such as pictures and style sheets. */
  readonly passedOver: boolean
}

/** An arrival that was asked for. */
export const arrival = (address: string, outcome: Outcome<Capture>): Arrival => ({
  address,
  outcome,
  passedOver: false,
})
