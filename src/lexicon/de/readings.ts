import { regex } from '../letters.js'
import type { ReadingRule } from '../shape/index.js'
import { nameList, personName } from '../shape/names.js'

/** Lines of reading lists. */
export const readings: readonly ReadingRule[] = [
  {
    id: 'de/reading/outlet-title-author',
    why: {
      de: 'Medium und Doppelpunkt vor dem Titel, Namen in Klammern dahinter.',
      en: 'Outlet and a colon before the title, names in brackets behind it.',
    },
    pattern: regex(
      `^(?<outlet>\\p{Lu}[^:,()]{1,50}):\\s+(?<title>[^()]{5,250}?)\\s+\\((?:von )?(?<authors>${nameList})\\)\\.?$`,
      'u',
    ),
    hits: ['Seeblick: Wem gehört das Meer? (Tilda Rahn und Ivo Marek)'],
    misses: ['Seeblick: Wem gehört das Meer? (2024)'],
  },
  {
    id: 'de/reading/author-in-outlet-title',
    why: {
      de: 'Name, „in“ oder „für“ und Medium vor dem Titel.',
      en: 'Name, “in” or “für” and outlet before the title.',
    },
    pattern: regex(
      `^(?<authors>${personName}(?:(?:, | und )${personName}){0,3})\\s+(?:in|im|für)\\s+(?:der\\s+|die\\s+|das\\s+|den\\s+)?(?<outlet>\\p{Lu}[^:,()]{1,60}):\\s+(?<title>\\S.{5,250})$`,
      'u',
    ),
    hits: ['Tilda Rahn und Ivo Marek in der Küstenpost: Wem gehört das Meer?'],
    misses: ['Blätter für Strategie: Die Rückkehr'],
  },
  {
    id: 'de/reading/quoted-title',
    why: {
      de: 'Titel in Anführungszeichen, danach „von“ und Name, dann das Medium.',
      en: 'Title in quotation marks, then “von” and a name, then the outlet.',
    },
    pattern:
      /^[„“»"](?<title>[^“”«"]{6,200})[“”«"],?\s+von\s+(?<authors>[^,(]{3,80})(?:,\s*|\s+\(|\s+in\s+(?:der\s+|dem\s+)?)(?<outlet>[^,()]{2,60})\)?\.?$/u,
    hits: ['„Die Häfen der Ostsee“, von Tilda Rahn, Seeblick', '„Die Häfen der Ostsee“ von Tilda Rahn (Seeblick)'],
    misses: ['„Wir bleiben“, sagte Tilda Rahn.'],
  },
  {
    id: 'de/reading/author-outlet-title',
    why: { de: 'Name, Medium und Doppelpunkt vor dem Titel.', en: 'Name, outlet and a colon before the title.' },
    pattern:
      /^(?<authors>[^:,]{3,80}(?:,\s[^:,]{3,50}){0,3}?)(?:,\s*|\s+\()(?<outlet>\p{Lu}[^:,()]{1,60})\)?:\s+(?<title>\S.{5,250})$/u,
    hits: ['TILDA RAHN, Seeblick: Die Häfen der Ostsee', 'Tilda Rahn (Seeblick): Die Häfen der Ostsee'],
    misses: ['Seeblick: Die Häfen'],
  },
  {
    id: 'de/reading/title-author-outlet',
    why: { de: 'Titel, dann Name und Medium in Klammern.', en: 'Title, then name and outlet in brackets.' },
    pattern: /^(?<title>[^()]{6,200}?)\s+\((?<authors>\p{Lu}[^(),]{3,60}),\s*(?<outlet>\p{Lu}[^(),]{1,60})\)\.?$/u,
    hits: ['Die Häfen der Ostsee (Tilda Rahn, Seeblick)'],
    misses: ['Die Häfen der Ostsee (2024)'],
  },
  {
    id: 'de/reading/outlet-title',
    why: {
      de: 'Medium und Doppelpunkt vor dem Titel, kein Name.',
      en: 'Outlet and a colon before the title, no name.',
    },
    pattern: /^(?<outlet>\p{Lu}[^:,()]{1,50}):\s+(?<title>\S.{5,250})$/u,
    hits: ['Seeblick: Wem gehört das Meer?'],
    misses: ['wer weiß: niemand'],
  },
]
