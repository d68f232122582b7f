import { regex } from '../letters.js'
import type { SectionRule } from '../shape/index.js'

const name = (words: string): RegExp =>
  regex(`^[^\\p{L}\\d]*(?:${words})(?:\\s*(?:am|vom|für|an diesem|:|–|—|\\|)[^!?]{0,50})?(?<!\\.)[^\\p{L}\\d.]*$`, 'iu')

/** Names of sections and what they open. */
export const sections: readonly SectionRule[] = [
  {
    id: 'de/section/moves',
    opens: 'moves',
    day: null,
    why: { de: 'Überschrift über Personalwechseln.', en: 'Heading above people changing jobs.' },
    pattern: name(
      'personalien|personalia|personalwechsel|wechsel|übergänge|jobwechsel|stühlerücken|köpfe|neue köpfe|neue jobs|neue posten|wer wechselt|wer geht,? wer kommt|menschen',
    ),
    hits: ['PERSONALIEN', 'Übergänge', '👥 Neue Köpfe'],
    misses: ['Wechsel an der Spitze der Marine beschlossen', 'Köpfe rollen nach dem Skandal.'],
  },
  {
    id: 'de/section/readings',
    opens: 'readings',
    day: null,
    why: { de: 'Überschrift über einer Leseliste.', en: 'Heading above a reading list.' },
    pattern: name(
      'was zu lesen(?: ist)?|lesetipps?|leseliste|leseempfehlungen?|lesenswert(?:es)?|was wir lesen|was sie lesen sollten|zum weiterlesen|lektüre|gelesen|lesestoff|was man lesen sollte',
    ),
    hits: ['LESETIPPS', 'Was wir lesen'],
    misses: ['Gelesen und abgelehnt: das Parlament zum Haushalt.'],
  },
  {
    id: 'de/section/events-next-day',
    opens: 'events',
    day: 1,
    why: { de: 'Überschrift über den Terminen des nächsten Tages.', en: 'Heading above the next day’s events.' },
    pattern: name(
      'morgen|morgen heute|morgen schon heute|heute für morgen|termine (?:für )?morgen|was morgen ansteht|was morgen wichtig wird|der morgige tag|morgen im kalender',
    ),
    hits: ['MORGEN HEUTE', 'Was morgen ansteht'],
    misses: ['Morgen entscheidet der Rat über die Häfen.'],
  },
  {
    id: 'de/section/events-same-day',
    opens: 'events',
    day: 0,
    why: { de: 'Überschrift über den Terminen des Tages.', en: 'Heading above the day’s events.' },
    pattern: name(
      'heute|termine heute|die termine des tages|termine des tages|was heute ansteht|was heute wichtig wird|der tag heute|heute im kalender|tagesvorschau|der tag',
    ),
    hits: ['Termine heute', 'Was heute wichtig wird'],
    misses: ['Heute tagt der Rat.'],
  },
  {
    id: 'de/section/events',
    opens: 'events',
    day: null,
    why: { de: 'Überschrift über Terminen.', en: 'Heading above events.' },
    pattern: name(
      'termine|kalender|terminkalender|veranstaltungen|agenda|vorschau|was ansteht|demnächst|im kalender|termin(?:e|kalender) der woche',
    ),
    hits: ['TERMINE', 'Termine am Mittwoch, 4. März', 'Kalender'],
    misses: ['Termine der NATO platzen reihenweise wegen Streiks in Brüssel und anderswo in Europa'],
  },
  {
    id: 'de/section/briefs',
    opens: 'briefs',
    day: null,
    why: { de: 'Überschrift über Kurzmeldungen.', en: 'Heading above briefs.' },
    pattern: name(
      'kurz gemeldet|in kürze|kurzmeldungen|meldungen|nachrichten|die lage|der überblick|überblick|außerdem|weitere meldungen|das wichtigste|kurz und knapp|in der posteingangsbox|im posteingang|cyber|brennpunkte|im parlament|der komplex|breitseiten|tastenanschläge|auf dem hügel',
    ),
    hits: ['KURZ GEMELDET', 'Außerdem'],
    misses: ['Nachrichten aus dem Kessel erreichen die Familien.'],
  },
]
