import type { TranslationSigns } from '../shape/index.js'

/** Signs that a German text came out of a machine that was given English. */
export const translated: readonly TranslationSigns[] = [
  {
    from: 'en',
    signs: [
      {
        id: 'de/translated/heim',
        why: {
          de: '„Heim“ als erstes Glied eines Seitenpfads ist wörtlich aus „Home“ übersetzt.',
          en: '“Heim” as the first part of a breadcrumb is a literal rendering of “Home”.',
        },
        pattern: /^Heim\s*[/>»›|]/u,
        hits: ['Heim / Blog / Die Häfen der Ostsee'],
        misses: ['Heim und Garten', 'Das Heim / Die Familie'],
      },
      {
        id: 'de/translated/doubled-english-date',
        why: {
          de: 'Ein englisches Datum, zweimal ohne Zwischenraum, wie es Seiten mit Übersetzungen anhängen.',
          en: 'An English date written twice in a row, as pages of machine copies add it.',
        },
        pattern:
          /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{2}, \d{4}(?:\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{2}, \d{4})?$/u,
        hits: ['Mar 04, 2024Mar 04, 2024', 'Mar 04, 2024'],
        misses: ['4. März 2024'],
      },
      {
        id: 'de/translated/us-zone',
        why: {
          de: 'Eine Uhrzeit mit „Uhr“ und einer nordamerikanischen Zone.',
          en: 'A clock time with “Uhr” and a North American zone.',
        },
        pattern: /\d Uhr (?:E[SD]T|ET|P[SD]T|C[SD]T|PT|CT)(?![\p{L}])/u,
        hits: ['04.03.2024 10:12 Uhr EST'],
        misses: ['10:12 Uhr MEZ'],
      },
      {
        id: 'de/translated/help-line',
        why: {
          de: '„Mit Hilfe von“ als Zeile für sich ist die wörtliche Wiedergabe von „With help from“.',
          en: '“Mit Hilfe von” on a line of its own renders “With help from” literally.',
        },
        pattern: /^Mit Hilfe von \p{Lu}\p{L}+ \p{Lu}[\p{L}-]+$/u,
        hits: ['Mit Hilfe von Lena Ott'],
        misses: ['Mit Hilfe von Drohnen griff die Armee an.'],
      },
      {
        id: 'de/translated/our-own',
        why: {
          de: '„unsere eigenen“ mit Namen ist die wörtliche Wiedergabe von „our own“.',
          en: '“unsere eigenen” with names renders “our own” literally.',
        },
        pattern: /(?<![\p{L}])unser(?:e|en|em|er)? eigene[rnms]? \p{Lu}[\p{L}'’-]+ \p{Lu}/u,
        hits: ['wie unsere eigenen LENA OTT und PAUL REINKE berichten'],
        misses: ['mit unseren eigenen Augen'],
      },
      {
        id: 'de/translated/tuned-in',
        why: {
          de: '„eingeschaltet haben“ für einen Newsletter ist wörtlich aus „tuning in“ übersetzt.',
          en: '“eingeschaltet haben” of a newsletter renders “tuning in” literally.',
        },
        pattern: /dass Sie [^.]{2,60} eingeschaltet haben/u,
        hits: ['Vielen Dank, dass Sie Seeblick Daily eingeschaltet haben.'],
        misses: ['dass Sie das Radio lauter gestellt haben'],
      },
    ],
  },
]
