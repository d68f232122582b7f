import type { Brief } from '../../model/index.js'

/** The brief as JSON. The same brief always gives the same bytes. */
export const renderJson = (brief: Brief): string => `${JSON.stringify(brief, null, 2)}\n`
