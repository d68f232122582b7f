import { regex } from '../letters.js'
import type { ReadingRule } from '../shape/index.js'
import { nameList, personName } from '../shape/names.js'

/** Lines of reading lists. */
export const readings: readonly ReadingRule[] = [
  {
    id: 'en/reading/outlet-title-author',
    why: {
      de: 'Medium und Doppelpunkt vor dem Titel, Namen in Klammern dahinter.',
      en: 'Outlet and a colon before the title, names in brackets behind it.',
    },
    pattern: regex(
      `^(?<outlet>\\p{Lu}[^:,()]{1,50}):\\s+(?<title>[^()]{5,250}?)\\s+\\((?:by )?(?<authors>${nameList})\\)\\.?$`,
      'u',
    ),
    hits: ['Tidewatch: Who owns the sea? (Tilda Rahn and Ivo Marek)'],
    misses: ['Tidewatch: Who owns the sea? (2024)'],
  },
  {
    id: 'en/reading/author-in-outlet-title',
    why: {
      de: 'Name, „in“ oder „for“ und Medium vor dem Titel.',
      en: 'Name, “in” or “for” and outlet before the title.',
    },
    pattern: regex(
      `^(?<authors>${personName}(?:(?:, | and )${personName}){0,3})\\s+(?:in|for|at)\\s+(?<outlet>(?:the\\s+)?\\p{Lu}[^:,()]{1,60}):\\s+(?<title>\\S.{5,250})$`,
      'u',
    ),
    hits: ['Tilda Rahn and Ivo Marek in the Harbour Post: Cold water'],
    misses: ['Notes for Strategy: The return'],
  },
  {
    id: 'en/reading/quoted-title',
    why: {
      de: 'Titel in Anführungszeichen, danach „by“ und Name, dann das Medium.',
      en: 'Title in quotation marks, then “by” and a name, then the outlet.',
    },
    pattern:
      /^[“"](?<title>[^“”"]{6,200})[”"],?\s+by\s+(?<authors>[^,(]{3,80})(?:,\s*|\s+\(|\s+in\s+(?:the\s+)?)(?<outlet>[^,()]{2,60})\)?\.?$/u,
    hits: ['“Who owns the sea,” by Tilda Rahn, Tidewatch', '“Who owns the sea” by Tilda Rahn (Tidewatch)'],
    misses: ['“We stay,” said Tilda Rahn.'],
  },
  {
    id: 'en/reading/author-outlet-title',
    why: { de: 'Name, Medium und Doppelpunkt vor dem Titel.', en: 'Name, outlet and a colon before the title.' },
    pattern:
      /^(?<authors>[^:,]{3,80}(?:,\s[^:,]{3,50}){0,3}?)(?:,\s*|\s+\()(?<outlet>(?:the\s+)?\p{Lu}[^:,()]{1,60})\)?:\s+(?<title>\S.{5,250})$/u,
    hits: ['TILDA RAHN, Tidewatch: Who owns the sea?', 'Tilda Rahn (Tidewatch): Who owns the sea?'],
    misses: ['Tidewatch: Who owns the sea?'],
  },
  {
    id: 'en/reading/title-author-outlet',
    why: { de: 'Titel, dann Name und Medium in Klammern.', en: 'Title, then name and outlet in brackets.' },
    pattern: /^(?<title>[^()]{6,200}?)\s+\((?<authors>\p{Lu}[^(),]{3,60}),\s*(?<outlet>\p{Lu}[^(),]{1,60})\)\.?$/u,
    hits: ['Who owns the sea? (Tilda Rahn, Tidewatch)'],
    misses: ['Who owns the sea? (2024)'],
  },
  {
    id: 'en/reading/outlet-title',
    why: {
      de: 'Medium und Doppelpunkt vor dem Titel, kein Name.',
      en: 'Outlet and a colon before the title, no name.',
    },
    pattern: /^(?<outlet>\p{Lu}[^:,()]{1,50}):\s+(?<title>\S.{5,250})$/u,
    hits: ['Tidewatch: Who owns the sea?'],
    misses: ['who knows: nobody'],
  },
]
