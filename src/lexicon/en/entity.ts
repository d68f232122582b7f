import { regex } from '../letters.js'
import type { EntityRule, EntityWords } from '../shape/index.js'
import { person } from '../shape/name-pattern.js'
import { peoples } from './peoples.js'
import { posts, sites } from './posts.js'

const cap = '\\p{Lu}[\\p{L}\\p{M}&-]{0,40}(?<!-)'
const full = "\\p{Lu}\\p{Ll}[\\p{L}’'-]{0,40}\\s(?:\\p{Lu}\\.\\s)?\\p{Lu}\\p{Ll}[\\p{L}’'-]{1,40}"
const offices =
  '(?:President|Vice President|Prime Minister|Chancellor|King|Queen|Pope|Sen\\.|Senator|Rep\\.|Representative|Gov\\.|Governor|Gen\\.|General|Adm\\.|Admiral|Col\\.|Colonel|Maj\\.|Capt\\.|Captain|Lt\\.|Sgt\\.|Secretary|Minister|Ambassador|Mayor|Speaker|Judge|Justice|Director|Commissioner|Chairman|Chairwoman|Chair|Spokesman|Spokeswoman|Spokesperson|spokesman|spokeswoman|spokesperson|secretary|minister|lawmaker|Professor|Prof\\.|Dr\\.|Mr\\.|Ms\\.|Mrs\\.)'
const heads =
  '(?:Institute|Institution|Center|Centre|Council|University|College|School|Ministry|Department|Committee|Agency|Group|Alliance|Foundation|Society|Party|Company|Corporation|Corp|Inc|Technologies|Systems|Aerosystems|Forum|Service|Initiative|Association|Guard|Command|Bureau|Office|Commission|Fund|Bank|Union|League|Authority|Academy|Endowment|Organization|Organisation|Parliament|Senate|Court|Brigade|Division|Fleet|Corps|Navy|Army|Force|Holdings|Industries|Labs|Partners|Consortium|Coalition|Federation)'
const openers =
  '(?:Institute|Center|Centre|Council|University|College|School|Ministry|Department|Committee|Agency|Foundation|Society|Office|Embassy|Bureau|Association|Organization|Academy|Commission|Court|Bank)'

const entities: readonly EntityRule[] = [
  {
    id: 'en/entity/national-body',
    type: 'ORG',
    why: {
      de: 'Eine Körperschaft, die nach ihrem Land heißt.',
      en: 'A body named after its country.',
    },
    pattern:
      /(?<![\p{L}])(?<name>\p{Lu}\p{Ll}{2,20}(?:an|ish|ese|ch|ian|i|ic|ek|ss)\s(?:Coast\sGuard|Navy|Army|Air\sForce|Marine\sCorps|Armed\sForces|Embassy|Parliament|Senate|Cabinet|(?:Foreign|Defen[cs]e|Interior)\sMinistry)(?![\p{L}-]))/u,
    hits: ['the Italian Coast Guard', 'a Danish Navy frigate', 'the Estonian Embassy'],
    misses: ['the Italian coast', 'a navy', 'the Coast Guard'],
  },
  {
    id: 'en/entity/body-opener',
    type: 'ORG',
    why: {
      de: 'Eine Körperschaft, deren Art vorn steht („Council on ...“).',
      en: 'A body whose kind stands first (“Council on ...”).',
    },
    pattern: regex(
      `(?<![\\p{L}])(?<name>(?:(?!The\\s)${cap}\\s){0,3}${openers}\\s(?:of|for|on|in)\\s(?:the\\s)?${cap}(?:\\s(?:(?:and|of|for)\\s)?${cap}){0,4})`,
      'u',
    ),
    hits: ['the Council on Open Waters', 'Institute for Harbors and Tides', 'the Embassy of Norway'],
    misses: ['the institute for them', 'Center of the room'],
  },
  {
    id: 'en/entity/body-head',
    type: 'ORG',
    why: {
      de: 'Eine Körperschaft, deren Art am Ende steht („... Institute“).',
      en: 'A body whose kind stands last (“... Institute”).',
    },
    pattern: regex(`(?<![\\p{L}])(?<name>(?:(?!The\\s)${cap}\\s(?:(?:and|of|for)\\s)?){1,5}${heads})(?![\\p{L}])`, 'u'),
    hits: ['the Harbor Institute', 'Omani Foreign Ministry', 'Harbor Due Diligence Group'],
    misses: ['an institute', 'The Department'],
  },
  {
    id: 'en/entity/calls-itself',
    type: 'ORG',
    why: { de: 'Nennt sich selbst so oder heißt so.', en: 'Calls itself so, or is called so.' },
    pattern: regex(
      `(?:calls\\sitself|calling\\sitself|called|known\\sas|named|dubbed|(?:firm|company|startup|consultancy|contractor|nonprofit))\\s(?<name>${cap}(?:\\s${cap}){0,3})`,
      'u',
    ),
    hits: ['a crew that calls itself Grey Gull', 'the security firm HullCheck'],
    misses: ['called on him', 'the firm said'],
  },
  {
    id: 'en/entity/office',
    type: 'PER',
    why: { de: 'Ein Amt vor einem Namen.', en: 'An office before a name.' },
    pattern: regex(`(?<![\\p{L}])${offices}(?:-(?:designate|elect))?\\s(?<name>(?!of\\s)${person})`, 'u'),
    hits: ['President Anna Winter', 'Sen. TOM BERG', 'Gov. Jo Land-Roth'],
    misses: ['the president spoke', 'Secretary of State'],
  },
  {
    id: 'en/entity/said-after',
    type: 'PER',
    why: { de: 'Ein voller Name nach einem Verb des Sagens.', en: 'A full name after a verb of saying.' },
    pattern:
      /(?<![\p{L}])(?:said|says|argued|warned|added|wrote|asked)\s(?<name>\p{Lu}\p{Ll}{1,40}\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]{1,40})(?=,|\.|\sof\s|\sfrom\s)/u,
    hits: ['said Anna Winter, who runs it', 'argued Tom Berg.'],
    misses: ['said Monday.', 'said the man of it'],
  },
  {
    id: 'en/entity/caption-person',
    type: 'PER',
    why: { de: 'Wer das Bild gemacht hat, vor dem Schrägstrich.', en: 'Who took the picture, before the slash.' },
    pattern: /(?<name>\p{Lu}[\p{L}’'-]{1,40}\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]{1,40})(?=\/\p{Lu}[\p{L} -]{1,60}\.?$)/u,
    hits: ['A ship. | Anna Winter/Harbor Pictures', 'Foto: Jo Land/AP'],
    misses: ['either/or', 'Anna Winter / nobody else at all'],
  },
  {
    id: 'en/entity/caption-agency',
    type: 'ORG',
    why: { de: 'Die Agentur eines Bildes, nach dem Schrägstrich.', en: 'The agency of a picture, after the slash.' },
    pattern:
      /\p{Lu}[\p{L}’'-]{1,40}\s\p{Lu}[\p{L}’'-]{1,40}\/(?<name>\p{Lu}[\p{L}-]{0,40}(?:\s\p{Lu}[\p{L}-]{0,40}){0,3})\.?$/u,
    hits: ['A ship. | Anna Winter/Harbor Pictures'],
    misses: ['either/or', '24/7'],
  },
  {
    id: 'en/entity/company',
    type: 'PER',
    why: {
      de: 'Namen nach einem Wort, das Gäste oder Sprechende nennt.',
      en: 'Names after a word that introduces guests or speakers.',
    },
    pattern: regex(
      `(?<![\\p{L}])(?:with|featuring|hosts|moderated by|speakers|joined by)\\s(?<names>${full}(?:(?:,\\s|\\s(?:und|and)\\s|,\\s(?:und|and)\\s)${full}){0,5})(?![\\p{L}\\s]{0,60}\\p{Lu}\\p{Ll}+ing)`,
      'u',
    ),
    hits: ['a talk with Anna Winter and Tom Berg', 'featuring Jo Land-Roth'],
    misses: ['with reporters', 'it went on'],
  },
]

export const entity: EntityWords = {
  nameJoins: ['and', '&', 'und'],
  bylineOpeners: ['By', 'With', 'Written', 'Reporting', 'Edited', 'Additional', 'Contributing', 'Contributions', 'BY'],
  endings: ['’s', "'s", '’', ''],
  notNames: [
    'POLITICO',
    'NATO',
    'THE',
    'AND',
    'OF',
    'FOR',
    'IN',
    'ON',
    'AT',
    'TO',
    'US',
    'U.S.',
    'UK',
    'EU',
    'UN',
    'GOP',
    'TV',
    'HERE',
    'NEW',
    'FIRST',
    'NOT',
    'IS',
    'IT',
    'BY',
    'WITH',
    'FROM',
    'LIVE',
    'DAY',
    'A',
    'AN',
    'READ',
    'MORE',
    'SIGN',
    'UP',
    'BREAKING',
    'UPDATE',
    'EXCLUSIVE',
  ],
  articles: ['The', 'the'],
  genitives: [],
  directions: [],
  landforms: [
    'camp',
    'fort',
    'sea',
    'river',
    'ocean',
    'lake',
    'mount',
    'mountain',
    'mountains',
    'island',
    'islands',
    'bay',
    'gulf',
    'strait',
    'desert',
    'valley',
    'street',
    'road',
    'avenue',
    'peninsula',
    'channel',
    'canal',
    'coast',
    'airport',
    'bridge',
    'park',
    'highway',
    'port',
    'square',
  ],
  peoples,
  posts,
  sites,
  entities,
  reasons: {
    capitals: {
      id: 'en/entity/capitals',
      why: {
        de: 'Name in Großbuchstaben, wie ihn Newsletter setzen.',
        en: 'Name in capitals, as newsletters set names.',
      },
    },
    apparatus: {
      id: 'en/entity/apparatus',
      why: { de: 'Steht in Autorenzeile, Dank oder Bildnachweis.', en: 'Stands in byline, thanks or photo credit.' },
    },
    known: {
      id: 'en/entity/known',
      why: { de: 'Steht in unserer Tafel bekannter Namen.', en: 'Stands in our table of well-known names.' },
    },
    outlet: { id: 'en/entity/outlet', why: { de: 'Ein Medium, das wir kennen.', en: 'A publication that we know.' } },
    again: {
      id: 'en/entity/again',
      why: {
        de: 'Familienname von jemandem, der vorher mit vollem Namen steht.',
        en: 'Family name of somebody who stands in full elsewhere.',
      },
    },
    given: {
      id: 'en/entity/given',
      why: {
        de: 'Ein Vorname mit einem Namen danach.',
        en: 'A given name with a name after it.',
      },
    },
    learnt: {
      id: 'en/entity/learnt',
      why: {
        de: 'So klingt ein Name nach dem, was an Texten mit bezeichneten Namen gelernt wurde.',
        en: 'Reads like a name, by what was learnt from texts with marked names.',
      },
    },
    list: {
      id: 'en/entity/list',
      why: { de: 'Veranstalter oder Medium eines Listeneintrags.', en: 'Host or publication of a list entry.' },
    },
  },
}
