import type { NoticeCode } from '../../model/index.js'

/** One sentence or more for each code: what happened, why, what to do. `{name}` stands for a fact of the notice. */
export type NoticeWords = Readonly<Record<NoticeCode, string>>
