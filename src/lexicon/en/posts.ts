import { regex } from '../letters.js'
import type { PostRule, SiteRule } from '../shape/index.js'

/** Nouns of office. */
const noun =
  '(?:[Pp]resident|[Pp]rime\\s[Mm]inister|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Pp]ope|[Ss]enator|[Rr]epresentative|[Gg]overnor|[Gg]eneral|[Aa]dmiral|[Cc]olonel|[Mm]ajor|[Cc]aptain|[Ll]ieutenant|[Ss]ergeant|[Ss]ecretary|[Mm]inister|[Aa]mbassador|[Mm]ayor|[Ss]peaker|[Jj]udge|[Jj]ustice|[Dd]irector|[Cc]ommissioner|[Cc]hair(?:man|woman|person)?|[Ss]pokes(?:man|woman|person)|[Ll]awmaker|[Pp]rofessor|[Ff]ellow|[Aa]nalyst|[Aa]dvis[eo]r|[Hh]istorian|[Rr]esearcher|[Ee]xpert|[Ee]nvoy|[Cc]ommander|[Cc]hief|[Hh]ead|[Ll]eader|[Ff]ounder|[Cc]o-founder|[Ee]ditor|[Rr]eporter|[Oo]fficial|[Oo]fficer|[Pp]artner|[Ss]cholar|[Ll]ecturer|[Ll]awyer|[Aa]ttorney|[Pp]rosecutor|[Dd]iplomat|[Cc]ongress(?:man|woman)|[Dd]irector-[Gg]eneral|CEO|CFO|COO|CTO|[Mm]anager|[Cc]oordinator|[Ii]nspector|[Uu]ndersecretary|[Pp]rincipal|Sen\\.|Rep\\.|Gov\\.|Gen\\.|Adm\\.|Col\\.|Maj\\.|Capt\\.|Lt\\.|Sgt\\.)'
const rank =
  '(?:[Aa]cting|[Dd]eputy|[Aa]ssistant|[Aa]ssociate|[Vv]ice|[Ss]enior|[Nn]on-?resident|[Rr]esident|[Vv]isiting|[Cc]hief|[Ff]oreign|[Dd]efen[sc]e|[Pp]rime|[Ii]nterior|[Ff]inance|[Ee]nergy|[Tt]ransport|[Hh]ealth|[Jj]ustice|[Ss]tate|[Nn]ational|[Ss]ecurity|[Pp]olicy|[Pp]ress|[Ee]xecutive|[Mm]anaging|[Gg]eneral|[Aa]rmy|[Nn]avy|[Aa]ir|[Ff]orce|[Ss]taff|[Rr]esearch|[Pp]olitical|[Mm]ilitary|[Ll]ead|[Mm]ajority|[Mm]inority|[Pp]rincipal|[Ss]pecial|[Tt]rade|[Ll]abou?r|[Hh]ome|[Cc]abinet|[Pp]arty|[Oo]pposition|[Rr]etired|[Ss]upreme|[Ii]ntelligence|Rear|Lt\\.|Maj\\.|Brig\\.|[Ll]ieutenant|[Mm]ajor|[Bb]rigadier|Under)'
/** A part of each of them, in lower case. */
const nouns = [
  'president',
  'minister',
  'chancellor',
  'king',
  'queen',
  'pope',
  'senator',
  'representative',
  'governor',
  'general',
  'admiral',
  'colonel',
  'major',
  'captain',
  'lieutenant',
  'sergeant',
  'secretary',
  'ambassador',
  'mayor',
  'speaker',
  'judge',
  'justice',
  'director',
  'commissioner',
  'chair',
  'spokes',
  'lawmaker',
  'professor',
  'fellow',
  'analyst',
  'advis',
  'historian',
  'researcher',
  'expert',
  'envoy',
  'commander',
  'chief',
  'head',
  'leader',
  'founder',
  'editor',
  'reporter',
  'official',
  'officer',
  'partner',
  'scholar',
  'lecturer',
  'lawyer',
  'attorney',
  'prosecutor',
  'diplomat',
  'congress',
  'ceo',
  'cfo',
  'coo',
  'cto',
  'manager',
  'coordinator',
  'inspector',
  'principal',
  'sen.',
  'rep.',
  'gov.',
  'gen.',
  'adm.',
  'col.',
  'maj.',
  'capt.',
  'lt.',
  'sgt.',
]
const former = '(?:(?<former>[Ff]ormer|[Ee]x|[Tt]hen|[Oo]ne-?time|[Oo]usted|[Ll]ate|[Ee]rstwhile)(?:\\s|-))?'
const proper = "\\p{Lu}[\\p{L}\\p{M}&’'-]*(?:\\.\\p{Lu}\\.)?"
const bodyName = `${proper}(?:\\s(?:(?:of|for|on|and|in|the)\\s){0,2}${proper}){0,6}`
const portfolio =
  '(?:\\s(?:of|for)\\s(?:State|Defen[sc]e|Staff|Foreign\\sAffairs|Homeland\\sSecurity|the\\s(?:Army|Navy|Air\\sForce|Treasury|Interior)|(?:Energy|Commerce|Justice|Finance|Agriculture|Health|Labor|Transport)))?'
const office = `${former}(?:${rank}\\s){0,4}${noun}${portfolio}`
const dated =
  '(?:,?\\s\\(?(?<dated>(?:from|since|until|between|in|through)\\s(?:[\\p{L}]{3,9}\\s)?\\d{4}(?:\\s(?:to|and|until|through)\\s(?:[\\p{L}]{3,9}\\s)?\\d{4})?|\\d{4}\\s?(?:–|-|to)\\s?\\d{4}))?'

export const posts: readonly PostRule[] = [
  {
    id: 'en/post/before',
    side: 'before',
    why: { de: 'Amt oder Beruf direkt vor dem Namen.', en: 'Office or profession right before the name.' },
    pattern: regex(
      `(?<![\\p{L}-])(?:(?<affiliation>(?!(?:Former|Ex|Then|Onetime|Ousted|Late|The|A)[\\s-]|(?:${rank}\\s){1,4}${noun}(?![\\p{L}]))${proper}(?:\\s${proper}){0,3}?)(?:[’']s)?\\s)?(?<office>${office})(?:-designate|-elect)?,?\\s$`,
      'u',
    ),
    needs: nouns,
    hits: ['Turkish Foreign Minister ', 'former Secretary of State ', 'Pentagon spokesperson ', 'then-Prime Minister '],
    misses: ['said on Monday ', 'the old ferry '],
  },
  {
    id: 'en/post/after',
    side: 'after',
    why: {
      de: 'Apposition nach dem Namen nennt Amt oder Beruf.',
      en: 'Apposition after the name gives office or profession.',
    },
    pattern: regex(
      `^,\\s(?:who\\s(?:is|serves\\sas|(?<over>was|served\\sas|used\\sto\\sbe))\\s)?(?:(?:the|a|an|its|their|his|her)\\s)?(?:(?<adjective>${proper}(?:\\s${proper})?)(?:[’']s)?\\s)?(?<office>${office})(?:\\s(?:at|of|for|with|in|to)\\s(?:the\\s)?(?<affiliation>${bodyName}))?${dated}`,
      'u',
    ),
    needs: nouns,
    hits: [
      ', a senior fellow at the Harbor Institute,',
      ', the former head of Port Watch',
      ', who was defense secretary from 2015 to 2019,',
      ', Oman’s foreign minister,',
    ],
    misses: [', and the council', ' said the minister'],
  },
  {
    id: 'en/post/of-body',
    side: 'after',
    why: {
      de: 'Die Körperschaft steht nach dem Namen („... of the Institute“).',
      en: 'The body stands after the name (“... of the Institute”).',
    },
    pattern: regex(`^,?\\s(?:of|from|at|with)\\s(?:the\\s)?(?<affiliation>${bodyName})`, 'u'),
    hits: [' of the Harbor Institute', ', from Port Watch'],
    misses: [' of old', ' from the harbor'],
  },
]

export const sites: readonly SiteRule[] = [
  {
    id: 'en/site/beside',
    side: 'before',
    why: { de: 'Ein Wort des Ortes steht davor.', en: 'A word of place stands before it.' },
    pattern:
      /(?:^|[\s(“])(?:outside|inside|near|beside|behind|at|in|around|into|over|across\sfrom|in\sfront\sof|opposite)(?:\sof)?(?:\sthe)?\s$/iu,
    hits: ['protesters outside the ', 'a dinner at the ', 'in front of the '],
    misses: ['said the ', 'according to the ', 'as the '],
  },
  {
    id: 'en/site/building',
    side: 'after',
    why: { de: 'Ein Wort für Gebäude steht danach.', en: 'A word for a building stands after it.' },
    pattern:
      /^(?:[’']s)?\s(?:building|walls?|gates?|grounds|lawn|corridors?|towers?|steps|roof|parking|complex|compound|garden|square|door|doorstep)/iu,
    hits: [' building', '’s walls', ' lawn'],
    misses: [' said', ' spokesman'],
  },
]
