import { brief as briefDe } from './de/brief.js'
import { brief as briefEn } from './en/brief.js'
import type { BriefWords } from './shape/brief.js'

export type { BriefWords, Counted } from './shape/brief.js'

/** Sentences of the brief, by language of the program. */
export const briefWords: Readonly<Record<'de' | 'en', BriefWords>> = { de: briefDe, en: briefEn }

export * from './cli.js'
