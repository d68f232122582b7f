import type { BriefWords } from '../../words/index.js'

/** Where a source came from, as people call it: standard input has no name but a dash. */
export const addressInWords = (address: string, { source }: BriefWords): string =>
  address.replace(/^-(?=#|$)/u, source.standardInput)
