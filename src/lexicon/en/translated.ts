import type { TranslationSigns } from '../shape/index.js'

/** Signs that an English text came out of a machine that was given German. */
export const translated: readonly TranslationSigns[] = [
  {
    from: 'de',
    signs: [
      {
        id: 'en/translated/imprint-crumb',
        why: {
          de: '„Start page“ oder „Home page“ als erstes Glied eines Pfads ist wörtlich aus „Startseite“ übersetzt.',
          en: '“Start page” as the first part of a breadcrumb is a literal rendering of “Startseite”.',
        },
        pattern: /^(?:Start page|Startpage|Homepage)\s*[/>»›|]/u,
        hits: ['Start page / News / The ports of the Baltic'],
        misses: ['Start page of the book'],
      },
      {
        id: 'en/translated/clock-word',
        why: {
          de: '„o’clock“ nach Stunden und Minuten ist wörtlich aus „Uhr“ übersetzt.',
          en: '“o’clock” after hours and minutes renders “Uhr” literally.',
        },
        pattern: /\d{1,2}[:.]\d{2} o['’]?clock(?![\p{L}])/iu,
        hits: ['04.03.2024 10:12 o’clock CET'],
        misses: ['at 10 o’clock'],
      },
      {
        id: 'en/translated/dotted-date',
        why: {
          de: 'Ein Datum mit Punkten, wie es deutsche Seiten schreiben.',
          en: 'A dotted date, as German pages write it.',
        },
        pattern: /^(?:\d{2}\.){2}\d{4}(?!\d)/u,
        hits: ['04.03.2024 10:12 CET'],
        misses: ['March 4, 2024'],
      },
      {
        id: 'en/translated/low-quotes',
        why: {
          de: 'Deutsche Anführungszeichen in einem englischen Text.',
          en: 'German quotation marks in an English text.',
        },
        pattern: /„[^“”"]{2,300}“/u,
        hits: ['„We will stay,“ he said.'],
        misses: ['“We will stay,” he said.'],
      },
      {
        id: 'en/translated/help-line',
        why: {
          de: '„With the collaboration of“ ist die wörtliche Wiedergabe von „Unter Mitarbeit von“.',
          en: '“Under the collaboration of” renders “Unter Mitarbeit von” literally.',
        },
        pattern: /^(?:Under|With) (?:the )?(?:collaboration|cooperation) (?:of|from) \p{Lu}/u,
        hits: ['Under collaboration of Lena Ott'],
        misses: ['With the help of Lena Ott'],
      },
    ],
  },
]
