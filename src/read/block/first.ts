import { nameOverPage } from './apparatus.js'
import type { Pass } from './context.js'
import { findDatelines } from './head.js'
import { findSponsors } from './sponsor.js'

/** What outranks the judgement of the room for pages, in every genre. */
export const firstPasses: readonly Pass[] = [findSponsors, nameOverPage, findDatelines]
