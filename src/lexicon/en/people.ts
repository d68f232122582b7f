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
    id: 'en/people/author',
    field: 'authors',
    why: { de: 'Autorenzeile: „By“ und Namen, sonst nichts.', en: 'Byline: “By” and names, nothing else.' },
    pattern: line(
      '(?:By|BY|by|Written by|Words by|Story by|Author:|Authors:|Analysis by|Live updates by|Compiled by|Updates by|Curated by|Reporting by|Opinion by)',
      '(?:\\s*\\((?:AP|AFP|Reuters)\\))?(?:,\\s*\\p{Lu}[\\p{L} ]+)?\\s*$',
    ),
    hits: ['By MARA BRANDT and JONAS ILIC', 'By Mara Brandt, Tidewatch', 'Written by Mara Brandt'],
    misses: ['By Friday the ports had closed.', 'By the Sea we waited', 'By Mara Brandt’s account, nobody moved.'],
  },
  {
    id: 'en/people/contributor',
    field: 'contributors',
    why: { de: 'Nennt, wer mitgeholfen hat.', en: 'Names those who helped.' },
    pattern: fullNames(
      '(?:[Ww]ith (?:help|assists?|assistance|contributions?|reporting|additional reporting|an assist|research)(?: from| by)|Additional reporting by|Contributors?:|Contributing:)',
      '(?:\\s+contributed to this (?:report|newsletter))?\\s*\\.?$',
    ),
    hits: [
      'With help from Lena Ott',
      'With assists from Lena Ott and Paul Reinke',
      'Additional reporting by Lena Ott.',
    ],
    misses: ['With help from allies, the army advanced.'],
  },
  {
    id: 'en/people/editor',
    field: 'editors',
    why: { de: 'Dank an die Redaktion oder Angabe, wer sie hatte.', en: 'Thanks to the editor, or says who edited.' },
    pattern: regex(
      `(?:[Tt]hank(?:s|\\s+you)?(?:\\s+(?:also|again|go|as always)){0,3}(?:\\s+to)?\\s+(?:our|my|the)\\s+(?:\\p{Ll}+\\s+)?editors?\\s*,?|^[Aa]nd (?:also )?(?:to )?(?:our|my) (?:\\p{Ll}+\\s+)?editors?\\s*,?|^Edited by|^Editors?:|(?:was|is) edited by)\\s*(?<names>${nameList})`,
      'u',
    ),
    hits: [
      'Thanks to our editor, Ines Kolb, who made the coffee.',
      'Edited by Ines Kolb',
      'Thank you to our editors Ines Kolb and Ole Finck.',
    ],
    misses: ['The editor thanks the donors.', 'Our editor was on the spot.'],
  },
  {
    id: 'en/people/producer',
    field: 'producers',
    why: {
      de: 'Dank an die Produktion oder Angabe, wer sie hatte.',
      en: 'Thanks to the producer, or says who produced.',
    },
    pattern: regex(
      `(?:[Tt]hank(?:s|\\s+you)?(?:\\s+(?:also|again|go|as always)){0,3}(?:\\s+to)?\\s+(?:our|my|the)\\s+(?:\\p{Ll}+\\s+)?producers?\\s*,?|^[Aa]nd (?:also )?(?:to )?(?:our|my) (?:\\p{Ll}+\\s+)?producers?\\s*,?|^Produced by|^Producers?:|(?:was|is) produced by)\\s*(?<names>${nameList})`,
      'u',
    ),
    hits: [
      'We also thank our producer, Ole Finck, who turned off the light.',
      'And to our producer, Ole Finck.',
      'Produced by Ole Finck',
    ],
    misses: ['Thanks to our producers of grain', 'The producer left.'],
  },
  {
    id: 'en/people/photo',
    field: 'photographers',
    why: { de: 'Bildnachweis.', en: 'Photo credit.' },
    pattern:
      /(?:\|\s*(?<names>[\p{Lu}][^|]{2,70}?\/[^|]{2,40}?|[\p{Lu}][^|]{2,70}?(?=[\s-]+(?:Photo|Photos|Image|Images|Foto)\s*$))(?:[\s-]*(?:Photo|Photos|Image|Images|Foto))?\s*$)|(?:(?:^|[\s(])(?:Photo|Photos|Image|Picture|Photograph|Credit|Photo credit|Photograph by|Photo by|Image by)(?:\s*:\s*|\s+by\s+|\s+)(?<name>\p{Lu}[^:.]{2,70}?)\)?\.?\s*$)|(?:©\s*(?<holder>\p{Lu}[^©\d]{2,60})$)/u,
    hits: [
      'Soldiers train. | Karl Voss/Nordbild Photo',
      'The port at dawn. Photo: Karl Voss/Nordbild',
      '(Photo by Karl Voss)',
    ],
    misses: ['A photo shows the port.', 'The picture is unclear: nobody knows.'],
  },
]
