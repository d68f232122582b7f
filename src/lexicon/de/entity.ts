import { regex } from '../letters.js'
import type { EntityRule, EntityWords } from '../shape/index.js'
import { person } from '../shape/name-pattern.js'
import { peoples } from './peoples.js'
import { posts, sites } from './posts.js'

const cap = "\\p{Lu}[\\p{L}\\p{M}&’'-]{0,40}(?<![’'-])"
const full = "\\p{Lu}\\p{Ll}[\\p{L}’'-]{0,40}\\s(?:\\p{Lu}\\.\\s)?\\p{Lu}\\p{Ll}[\\p{L}’'-]{1,40}"
const offices =
  '(?:[\\p{L}-]{0,40}(?:[Pp]räsident|[Mm]inister|[Kk]anzler|[Ss]precher|[Ss]enator|[Bb]otschafter|[Bb]eauftragte|[Bb]ürgermeister|[Ll]andrat|[Aa]bgeordnete|[Pp]olitiker|[Ss]ekretär|[Dd]irektor|[Kk]ommissar|[Kk]ommandeur|[Ff]orscher|[Ee]xperte|[Jj]ournalist|[Cc]hef|[Rr]ichter|[Pp]rofessor|[Hh]istoriker|[Vv]orsitzende|[Rr]epräsentant)(?:in|r|s)?|[\\p{L}-]{0,40}(?:[Gg]eneral|[Aa]dmiral|[Oo]berst|[Mm]ajor|[Kk]apitän)(?:in|e|s)?(?:\\sa\\.\\s?D\\.)?|Papst|König|Königin|Prinz|Sen\\.|Rep\\.|Gen\\.|Adm\\.|Gov\\.|Dr\\.|Prof\\.|Herr|Herrn|Frau|[Ss]taatschef|[Rr]egierungschefin?)'
const ends =
  '(?:[Ii]nstituts?|[Mm]inisteriums?|[Uu]niversität|[Aa]kademie|[Aa]genturs?|[Kk]ommission|[Bb]ehörde|[Vv]erbands?|[Gg]esellschaft|[Ff]orums?|[Zz]entrums?|[Bb]undesamts?)'

const nations = [
  ...new Set(peoples.map(({ adjective }) => adjective.charAt(0).toUpperCase() + adjective.slice(1))),
].join('|')

const entities: readonly EntityRule[] = [
  {
    id: 'de/entity/body-english',
    type: 'ORG',
    why: { de: 'Eine Körperschaft mit englischem Namen.', en: 'A body with an English name.' },
    pattern: regex(
      `(?<![\\p{L}])(?<name>(?:(?!(?:The|Die|Der|Das|Den|Dem|Eine?)\\s)${cap}\\s(?:(?:and|of|for|on)\\s)?){1,5}(?:Institute|Institution|Center|Centre|Council|University|College|School|Committee|Agency|Group|Alliance|Foundation|Society|Party|Corporation|Technologies|Systems|Aerosystems|Forum|Service|Initiative|Association|Guard|Command|Bureau|Office|Commission|Fund|Bank|Union|League|Project|Seas|Relations|Studies))(?![\\p{L}-])`,
      'u',
    ),
    hits: ['das Harbor Institute', 'die Harbor Due Diligence Group', 'vom Council on Harbor Relations'],
    misses: ['das Institute', 'eine Group'],
  },
  {
    id: 'de/entity/body',
    type: 'ORG',
    why: {
      de: 'Eine Körperschaft mit ihrem Namen („Universität ...“).',
      en: 'A body with its name (“Universität ...”).',
    },
    pattern: regex(
      `(?<![\\p{L}])(?<name>(?:\\p{Lu}[\\p{L}-]{0,40})?(?:${ends}|[Ss]tiftung)\\s(?:(?:für|zur)\\s(?:[\\p{Ll}]+\\s){0,2}${cap}(?:\\s(?:der|des|und)\\s${cap}){0,2}|${cap}))`,
      'u',
    ),
    hits: [
      'an der Universität Hafenstadt',
      'Stiftung zur Verteidigung der Häfen',
      'das Institut für maritime Sicherheit',
    ],
    misses: ['das Institut sagt', 'an der Universität'],
  },
  {
    id: 'de/entity/national-body',
    type: 'ORG',
    why: {
      de: 'Eine Körperschaft, die nach ihrem Land heißt: das Eigenschaftswort mit großem Anfang mitten im Satz.',
      en: 'A body named after its country: the adjective with a capital inside a sentence.',
    },
    pattern: regex(
      `(?<=(?:^|[\\s(„])(?:[Dd](?:er|ie|as|em|en|es)|[Bb]eim?|[Vv]om|[Vv]on|[Zz]um|[Zz]ur|[Ll]aut|[Ff]ür|[Mm]it|[Dd]urch|[Uu]nd)\\s)(?<name>(?:${nations})e[nmrs]?\\s\\p{Lu}\\p{Ll}{2,30}(?![\\p{L}-]))`,
      'u',
    ),
    hits: ['laut Deutschem Wetterdienst', 'die Estnische Botschaft', 'bei der Italienischen Küstenwache'],
    misses: [
      'des Demokratischen Kongresses',
      'die deutschen Soldaten',
      'Deutsche Soldaten',
      'der Deutsche sagte',
      'die Russische',
    ],
  },
  {
    id: 'de/entity/body-compound',
    type: 'ORG',
    why: {
      de: 'Eine Körperschaft, die ein zusammengesetztes Wort mit bestimmtem Artikel nennt.',
      en: 'A body that a compound with the definite article names.',
    },
    pattern:
      /(?<=(?:[Dd](?:er|ie|as|em|en|es)|[Bb]eim|[Vv]om|[Zz]ur?m?)\s)(?<name>(?!Nachrichten|Presse|Werbe|Rating|Unter)\p{Lu}\p{Ll}{3,30}(?:ausschuss(?:es)?|ausschüsse|agentur|kommandos?|nachrichtendienste?s?|geheimdienste?s?|staatsanwaltschaft|küstenwache)|Küstenwache|Luftwaffe)(?![\p{L}-])/u,
    hits: ['der Verteidigungsausschuss tagt', 'das Landeskommando', 'von der Cyberagentur', 'die Küstenwache'],
    misses: ['die Nachrichtenagentur', 'ein Ausschuss', 'das Kommando', 'mehrere Unterausschüsse'],
  },
  {
    id: 'de/entity/ministry',
    type: 'ORG',
    why: { de: 'Ein Ministerium oder Amt.', en: 'A ministry or office.' },
    pattern: /(?<![\p{L}])(?<name>(?:\p{Ll}+ische[nsrm]?\s)?(?:US-)?\p{Lu}\p{Ll}{2,}ministeriums?)(?![\p{L}])/u,
    hits: ['das Verteidigungsministerium', 'des Außenministeriums'],
    misses: ['ein Ministerium', 'ministeriell'],
  },
  {
    id: 'de/entity/calls-itself',
    type: 'ORG',
    why: { de: 'Nennt sich selbst so oder heißt so.', en: 'Calls itself so, or is called so.' },
    pattern: regex(
      `(?:die\\ssich|namens|(?:[\\p{L}-]{0,40}(?:[Ff]irma|[Uu]nternehmens?|[Ss]tart-?up|[Bb]eratungsfirma|[Ww]erft|Agentur)))\\s[„“"»]?(?<name>${cap}(?:\\s${cap}){0,2})`,
      'u',
    ),
    hits: ['eine Gruppe, die sich Graue Möwe nennt', 'die Sicherheitsfirma HullCheck', 'namens „Graue Möwe“'],
    misses: ['die Firma sagt', 'die sich streitet'],
  },
  {
    id: 'de/entity/office',
    type: 'PER',
    why: { de: 'Ein Amt vor einem Namen.', en: 'An office before a name.' },
    pattern: regex(`(?<![\\p{L}])${offices}\\s(?<name>(?!D\\.)${person})`, 'u'),
    hits: [
      'Präsidentin Anna Winter',
      'Regierungssprecher Tom Berg',
      'Pentagon-Sprecherin JO Land',
      'der Historikerin Jo Roth',
    ],
    misses: ['der Präsident sprach', 'die Ministerin sagte'],
  },
  {
    id: 'de/entity/said-after',
    type: 'PER',
    why: { de: 'Ein voller Name nach einem Verb des Sagens.', en: 'A full name after a verb of saying.' },
    pattern:
      /(?<![\p{L}])(?:sagte|sagt|erklärte|warnte|schrieb|meint|meinte|fragte|so)\s(?<name>\p{Lu}\p{Ll}{1,40}\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]{1,40})(?=,|\.|\svo[nm]\s)/u,
    hits: ['sagte Anna Winter, die das leitet', 'so Tom Berg.'],
    misses: ['sagte Montag.', 'sagte er Tom Berg'],
  },
  {
    id: 'de/entity/caption-person',
    type: 'PER',
    why: { de: 'Wer das Bild gemacht hat, vor dem Schrägstrich.', en: 'Who took the picture, before the slash.' },
    pattern: /(?<name>\p{Lu}[\p{L}’'-]{1,40}\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]{1,40})(?=\/\p{Lu}[\p{L} -]{1,60}\.?$)/u,
    hits: ['A ship. | Anna Winter/Harbor Pictures', 'Foto: Jo Land/AP'],
    misses: ['either/or', 'Anna Winter / nobody else at all'],
  },
  {
    id: 'de/entity/caption-agency',
    type: 'ORG',
    why: { de: 'Die Agentur eines Bildes, nach dem Schrägstrich.', en: 'The agency of a picture, after the slash.' },
    pattern:
      /\p{Lu}[\p{L}’'-]{1,40}\s\p{Lu}[\p{L}’'-]{1,40}\/(?<name>\p{Lu}[\p{L}-]{0,40}(?:\s\p{Lu}[\p{L}-]{0,40}){0,3})\.?$/u,
    hits: ['A ship. | Anna Winter/Harbor Pictures'],
    misses: ['either/or', '24/7'],
  },
  {
    id: 'de/entity/company',
    type: 'PER',
    why: {
      de: 'Namen nach einem Wort, das Gäste oder Sprechende nennt.',
      en: 'Names after a word that introduces guests or speakers.',
    },
    pattern: regex(
      `(?<![\\p{L}])(?:mit|diskutieren|sprechen|moderiert von|Moderation:|Gäste:)\\s(?<names>${full}(?:(?:,\\s|\\s(?:und|and)\\s|,\\s(?:und|and)\\s)${full}){0,5})(?![\\p{L}\\s]{0,60}\\p{Lu}\\p{Ll}+ing)`,
      'u',
    ),
    hits: ['ein Gespräch mit Anna Winter und Tom Berg', 'es diskutieren Jo Land-Roth'],
    misses: ['mit anderen', 'it went on'],
  },
]

export const entity: EntityWords = {
  nameJoins: ['und', 'sowie', '&', 'and'],
  bylineOpeners: ['Von', 'Mit', 'Unter', 'Text', 'Protokoll', 'Mitarbeit', 'Hilfe', 'Redaktion', 'VON'],
  endings: ['s', '’', ''],
  notNames: [
    'POLITICO',
    'NATO',
    'DER',
    'DIE',
    'DAS',
    'UND',
    'IN',
    'IM',
    'AM',
    'ZU',
    'VON',
    'VOM',
    'MIT',
    'FÜR',
    'AUF',
    'IST',
    'ES',
    'US',
    'USA',
    'EU',
    'UN',
    'CDU',
    'CSU',
    'SPD',
    'FDP',
    'TV',
    'HIER',
    'NEU',
    'NICHT',
    'EIN',
    'EINE',
    'LIVE',
    'DAY',
    'AN',
    'BEI',
    'ZUERST',
    'EILMELDUNG',
    'EXKLUSIV',
    'MEHR',
    'REGISTRIEREN',
  ],
  articles: ['Der', 'Die', 'Das', 'Den', 'Dem', 'The'],
  genitives: [
    { from: 'ministeriums', to: 'ministerium' },
    { from: 'instituts', to: 'institut' },
  ],
  directions: ['Nordost', 'Nordwest', 'Südost', 'Südwest', 'Nord', 'Süd', 'Ost', 'West', 'Zentral', 'Mittel'],
  landforms: [
    'camp',
    'fort',
    'see',
    'meer',
    'fluss',
    'gebirge',
    'berg',
    'berge',
    'tal',
    'insel',
    'inseln',
    'wüste',
    'straße',
    'kanal',
    'golf',
    'bucht',
    'halbinsel',
    'küste',
    'gletscher',
    'alpen',
    'wald',
    'platz',
    'brücke',
    'park',
    'flughafen',
    'hafen',
    'ozean',
    'meerenge',
    'autobahn',
  ],
  peoples,
  posts,
  sites,
  entities,
  reasons: {
    capitals: {
      id: 'de/entity/capitals',
      why: {
        de: 'Name in Großbuchstaben, wie ihn Newsletter setzen.',
        en: 'Name in capitals, as newsletters set names.',
      },
    },
    apparatus: {
      id: 'de/entity/apparatus',
      why: { de: 'Steht in Autorenzeile, Dank oder Bildnachweis.', en: 'Stands in byline, thanks or photo credit.' },
    },
    known: {
      id: 'de/entity/known',
      why: { de: 'Steht in unserer Tafel bekannter Namen.', en: 'Stands in our table of well-known names.' },
    },
    outlet: { id: 'de/entity/outlet', why: { de: 'Ein Medium, das wir kennen.', en: 'A publication that we know.' } },
    again: {
      id: 'de/entity/again',
      why: {
        de: 'Familienname von jemandem, der vorher mit vollem Namen steht.',
        en: 'Family name of somebody who stands in full elsewhere.',
      },
    },
    given: {
      id: 'de/entity/given',
      why: {
        de: 'Ein Vorname mit einem Namen danach.',
        en: 'A given name with a name after it.',
      },
    },
    learnt: {
      id: 'de/entity/learnt',
      why: {
        de: 'So klingt ein Name nach dem, was an Texten mit bezeichneten Namen gelernt wurde.',
        en: 'Reads like a name, by what was learnt from texts with marked names.',
      },
    },
    list: {
      id: 'de/entity/list',
      why: { de: 'Veranstalter oder Medium eines Listeneintrags.', en: 'Host or publication of a list entry.' },
    },
  },
}
