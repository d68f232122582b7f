import { regex } from '../letters.js'
import type { PeopleRule } from '../shape/index.js'
import { nameList, personName } from '../shape/names.js'

const line = (before: string, after = ''): RegExp => regex(`^${before}\\s*(?<names>${nameList})${after}`, 'u')

const fullNames = (before: string, after = ''): RegExp =>
  regex(
    `^${before}\\s*(?<names>${personName}(?:(?:\\s*,\\s*|\\s*,?\\s+(?:und|and|&)\\s+)${personName}){0,8})${after}`,
    'u',
  )

/** Who wrote, helped, edited, produced, and took the picture. */
export const people: readonly PeopleRule[] = [
  {
    id: 'de/people/author',
    field: 'authors',
    why: { de: 'Autorenzeile: „Von“ und Namen, sonst nichts.', en: 'Byline: “Von” and names, nothing else.' },
    pattern: line(
      '(?:Von|VON|Text:|Text von|Autor:|Autorin:|Autoren:|Ein Bericht von|Eine Analyse von|Zusammengestellt von|Protokoll:|Protokoll von|Es berichtet:|Im Liveticker:|Aufgezeichnet von|Ein Kommentar von)',
      '(?:\\s*\\((?:dpa|AFP|Reuters|AP|KNA|epd)\\))?(?:,\\s*\\p{Lu}\\p{L}+)?\\s*$',
    ),
    hits: ['Von MARA BRANDT und JONAS ILIC', 'Von Mara Brandt, Berlin', 'Text: Mara Brandt'],
    misses: ['Von Berlin nach Kiew', 'Von der Leyen besucht Warschau', 'Von Mara Brandt stammt der Entwurf.'],
  },
  {
    id: 'de/people/contributor',
    field: 'contributors',
    why: { de: 'Nennt, wer mitgeholfen hat.', en: 'Names those who helped.' },
    pattern: fullNames(
      '(?:Mit (?:Hilfe|Unterstützung|Beiträgen|einem Beitrag|Informationen|Material) von|Unter Mitarbeit von|Mitarbeit:|Mitgearbeitet:|Mitarbeit von)',
      '\\s*\\.?$',
    ),
    hits: ['Mit Hilfe von Lena Ott', 'Mitarbeit: Lena Ott, Paul Reinke'],
    misses: ['Mit Hilfe von Drohnen griff die Armee an.', 'Mit Unterstützung von Verbündeten'],
  },
  {
    id: 'de/people/editor',
    field: 'editors',
    why: { de: 'Dank an die Redaktion oder Angabe, wer sie hatte.', en: 'Thanks to the editor, or says who edited.' },
    pattern: regex(
      `(?:[Dd]ank(?:e|en|t)?(?:\\s+(?:geht|gilt|auch|wir|heute|wie immer)){0,3}(?:\\s+an)?\\s+(?:unser|mein|dem|der|den)\\p{L}*\\s+(?:Chefr|Nachtr|R)edakteur(?:in|en|innen)?\\s*,?|^[Uu]nd (?:auch )?an unser\\p{L}*\\s+(?:Chefr|Nachtr|R)edakteur(?:in|en|innen)?\\s*,?|[Dd]ank(?:e|en|t)?(?:\\s+auch)?(?:\\s+an)?\\s+unser\\p{L}*\\s+(?:Herausgeber|Lektor)(?:in|n|innen|en)?\\s*,?|^Redaktion:|^Redigiert von|^Redaktionelle Bearbeitung:)\\s*(?<names>${nameList})`,
      'u',
    ),
    hits: ['Vielen Dank an unsere Redakteurin Ines Kolb, die Kaffee kochte.', 'Redaktion: Ines Kolb'],
    misses: ['Die Redaktion dankt den Spendern.', 'Unsere Redakteurin war vor Ort.'],
  },
  {
    id: 'de/people/producer',
    field: 'producers',
    why: {
      de: 'Dank an die Produktion oder Angabe, wer sie hatte.',
      en: 'Thanks to the producer, or says who produced.',
    },
    pattern: regex(
      `(?:[Dd]ank(?:e|en|t)?(?:\\s+(?:geht|gilt|auch|wir|heute)){0,3}(?:\\s+an)?\\s+(?:unser|mein|dem|der|den)\\p{L}*\\s+Produzent(?:in|en|innen)?\\s*,?|^[Uu]nd (?:auch )?an unser\\p{L}*\\s+Produzent(?:in|en|innen)?\\s*,?|^Produktion:|^Produziert von)\\s*(?<names>${nameList})`,
      'u',
    ),
    hits: [
      'Wir danken auch unserem Produzenten Ole Finck, der das Licht ausmachte.',
      'Und an unseren Produzenten Ole Finck.',
      'Produktion: Ole Finck',
    ],
    misses: ['Die Produktion von Munition steigt.', 'Dank an die Produzenten von Weizen'],
  },
  {
    id: 'de/people/photo',
    field: 'photographers',
    why: { de: 'Bildnachweis.', en: 'Photo credit.' },
    pattern:
      /(?:\|\s*(?<names>[\p{Lu}][^|]{2,70}?\/[^|]{2,40}?|[\p{Lu}][^|]{2,70}?(?=[\s-]+(?:Foto|Fotos|Bild|Bilder|Photo|Images)\s*$))(?:[\s-]*(?:Foto|Fotos|Bild|Bilder|Photo|Images))?\s*$)|(?:(?:^|[\s(])(?:Foto|Fotos|Bild|Bildquelle|Bildnachweis|Bildrechte|Fotograf(?:in)?)\s*:\s*(?<name>[\p{Lu}©][^:]{2,70}?)\)?\s*$)|(?:©\s*(?<holder>\p{Lu}[^©\d]{2,60})$)/u,
    hits: [
      'Soldaten bei der Ausbildung. | Karl Voss/Nordbild Foto',
      'Der Hafen am Morgen. Foto: Karl Voss/Nordbild',
      'Der Hafen. © Karl Voss',
    ],
    misses: ['Ein Foto zeigt den Hafen.', 'Das Bild der Lage ist unklar: niemand weiß es.'],
  },
]
