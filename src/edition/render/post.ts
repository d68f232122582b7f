import type { Voice } from '../../model/index.js'

/** What somebody is, in words of the source: together where they stand together, else set apart by a comma. */
export const postInWords = ({ post, office, affiliation }: Voice): string =>
  post?.text ?? [office, affiliation].filter((part) => part !== null && part !== '').join(', ')
