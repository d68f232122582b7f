import { regex } from '../letters.js'
import type { PostRule, SiteRule } from '../shape/index.js'

/** Nouns of office, as the second half of a compound too ("Regierungssprecherin"). */
const noun =
  '(?:[\\p{L}-]*(?:[Pp]räsident|[Mm]inister|[Kk]anzler|[Ss]precher|[Ss]enator|[Bb]otschafter|[Bb]ürgermeister|[Pp]olitiker|[Ss]ekretär|[Dd]irektor|[Kk]ommissar|[Kk]ommandeur|[Ff]orscher|[Jj]ournalist|[Rr]ichter|[Pp]rofessor|[Hh]istoriker|[Aa]nalyst|[Bb]erater|[Pp]artner|[Rr]edakteur|[Dd]iplomat|[Vv]erwalter|[Gg]ouverneur|[Rr]eferent|[Dd]ozent|[Gg]ründer|[Ee]rmittler|[Aa]nwalt|[Aa]nwält|[Pp]remier|[Uu]nternehmer|[Ll]eiter|[Tt]räger|[Rr]epräsentant)(?:in|s|en)?|[\\p{L}-]*(?:[Vv]orsitzende|[Bb]eauftragte|[Aa]bgeordnete|[Gg]esandte|[Ee]xperte|[Ss]achverständige)(?:r|n|in)?|[\\p{L}-]*[Cc]hef(?:in)?s?|[\\p{L}-]*(?:[Gg]eneral|[Aa]dmiral|[Oo]berst|[Mm]ajor|[Kk]apitän|[Ll]eutnant|[Hh]auptmann)(?:in|e|s)?(?:\\sa\\.\\s?D\\.)?|(?:Senior\\s|Research\\s|Visiting\\s|Non-Resident\\s)?Fellow|König(?:in)?|Kronprinz|Papst|CEO|[\\p{L}-]*(?:[Aa]ußen|[Ii]nnen|[Ff]inanz|[Vv]erteidigungs)minister(?:in|s)?)'
/** A part of each of them, in lower case. */
const nouns = [
  'präsident',
  'minister',
  'kanzler',
  'sprecher',
  'senator',
  'botschafter',
  'bürgermeister',
  'politiker',
  'sekretär',
  'direktor',
  'kommissar',
  'kommandeur',
  'forscher',
  'journalist',
  'richter',
  'professor',
  'historiker',
  'analyst',
  'berater',
  'partner',
  'redakteur',
  'diplomat',
  'verwalter',
  'gouverneur',
  'referent',
  'dozent',
  'gründer',
  'ermittler',
  'anwalt',
  'anwält',
  'premier',
  'unternehmer',
  'leiter',
  'träger',
  'repräsentant',
  'vorsitzende',
  'beauftragte',
  'abgeordnete',
  'gesandte',
  'experte',
  'sachverständige',
  'chef',
  'general',
  'admiral',
  'oberst',
  'major',
  'kapitän',
  'leutnant',
  'hauptmann',
  'fellow',
  'könig',
  'kronprinz',
  'papst',
  'ceo',
]
const former =
  '(?:(?<former>ehemalige[nrsm]?|frühere[nrsm]?|einstige[nrsm]?|damalige[nrsm]?|vormalige[nrsm]?|gestürzte[nrsm]?|Ex|Alt)(?:\\s|-))?'
const described = '(?:[\\p{Ll}-]+(?:e|er|en|es|em)\\s)?'
const proper = "\\p{Lu}[\\p{L}\\p{M}&’'-]*"
const bodyName = `(?:${proper}|[\\p{Ll}]+ische[nrsm]\\s${proper})(?:\\s(?:(?:für|of|for|on|and|und|der|des|zu|zur|the)\\s){0,2}(?:[\\p{Ll}]+e[nrs]?\\s){0,2}${proper}){0,5}`
const of = '\\s(?:der|des|dem|beim?|vom|von\\sder|von|am|an\\sder|im|in\\sder|bei\\sder|für|in)\\s'
const dated =
  '(?:,?\\s(?:von\\s)?\\(?(?<dated>(?:seit|bis|ab|von)\\s[\\p{L}\\d.]{0,12}\\s?[\\p{L}\\d.]{0,10}\\s?\\d{4}(?:\\sbis\\s(?:[\\p{L}]{3,9}\\s)?\\d{4})?|\\d{4}\\s?(?:–|-|bis)\\s?\\d{4}))?'

export const posts: readonly PostRule[] = [
  {
    id: 'de/post/before',
    side: 'before',
    why: { de: 'Amt oder Beruf direkt vor dem Namen.', en: 'Office or profession right before the name.' },
    pattern: regex(
      `(?<![\\p{L}-])(?:(?<affiliation>(?:[\\p{Ll}]+isch|deutsch)e[nrsm]?)\\s)?(?<office>${former}${noun})(?:\\s(?:der|des|vom|von|beim|im)\\s(?<body>${bodyName}))?,?\\s$`,
      'u',
    ),
    needs: nouns,
    hits: [
      'Der türkische Außenminister ',
      'die ehemalige Hafenministerin ',
      'Ex-Kanzlerin ',
      'die Direktorin des Harbor Institute, ',
    ],
    misses: ['sagte gestern ', 'die alte Fähre von '],
  },
  {
    id: 'de/post/after',
    side: 'after',
    why: {
      de: 'Apposition nach dem Namen nennt Amt oder Beruf.',
      en: 'Apposition after the name gives office or profession.',
    },
    pattern: regex(
      `^,\\s(?:(?:der|die|den|dem|das|ein|eine|einer|einem|einen)\\s)?(?:(?:seit|(?<over>bis))\\s\\d{4}\\s)?${described}(?:(?<adjective>(?:[\\p{Ll}]+isch|deutsch)e[nrsm]?)\\s)?(?<office>${former}${noun})(?:${of}(?<affiliation>${bodyName}))?${dated}`,
      'u',
    ),
    needs: nouns,
    hits: [
      ', Direktorin am Harbor Institute,',
      ', der frühere Außenminister von Oman,',
      ', Senior Fellow am Harbor Institute seit 2019',
    ],
    misses: [', und der Rat', ' sagte der Minister'],
  },
  {
    id: 'de/post/of-body',
    side: 'after',
    why: { de: 'Die Körperschaft steht nach dem Namen („... vom Institut“).', en: 'The body stands after the name.' },
    pattern: regex(`^,?\\s(?:vom|von\\sder|von\\sdem|beim?|am)\\s(?<affiliation>${bodyName})`, 'u'),
    hits: [' vom Harbor Institute', ' von der Stiftung Offene Meere'],
    misses: [' von gestern', ' vom alten Hafen'],
  },
]

export const sites: readonly SiteRule[] = [
  {
    id: 'de/site/beside',
    side: 'before',
    why: { de: 'Ein Wort des Ortes steht davor.', en: 'A word of place stands before it.' },
    pattern:
      /(?:^|[\s(„])(?:vor|hinter|neben|gegenüber|nahe|unweit|außerhalb|innerhalb|im|am|zum|ins|über)(?:\s(?:dem|der|den|des|das))?\s$/iu,
    hits: ['Demonstranten vor dem ', 'ein Abendessen im ', 'nahe dem '],
    misses: ['wie der ', 'nach Angaben des ', 'sagte das '],
  },
  {
    id: 'de/site/building',
    side: 'after',
    why: { de: 'Ein Wort für Gebäude steht danach.', en: 'A word for a building stands after it.' },
    pattern: /^(?:-|\s)(?:Gebäude|Mauern?|Gelände|Garten|Rasen|Park|Platz|Turm|Türme|Tor|Tore|Dach|Eingang|Bauten)/u,
    hits: ['-Gebäude', '-Mauer', '-Rasen'],
    misses: ['-Sprecher', ' warnt'],
  },
]
