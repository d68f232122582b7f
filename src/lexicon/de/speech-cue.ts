import { wordsIn } from '../letters.js'
import type { SpeechWords } from '../shape/index.js'
import { verbs } from './speech-verb.js'

type Cues = Omit<SpeechWords, 'credits' | 'relations' | 'outletEnds' | 'authorityEnds'>

/** How speech is attributed. */
export const cues: Cues = {
  ...verbs,
  sourceLeads: ['nach', 'laut', 'gemäß'],
  introducers: [
    'laut',
    'gemäß',
    'unter berufung auf',
    'unter verweis auf',
    'aus sicht',
    'aus der sicht',
    'nach dem stand',
  ],
  followers: ['zufolge', 'zu folge', 'gemäß', 'nach'],
  closers: ['so'],
  likeness: ['wie'],
  referring: ['demnach', 'demzufolge'],
  openers: ['dass', 'daß', 'ob', 'wonach', 'demzufolge'],
  otherwise: wordsIn('so ohne statt anstatt außer als bis dadurch derart auf je nur'),
  coordinators: wordsIn('und oder aber doch sondern denn sowie'),
  askers: wordsIn('wie warum wieso wer wen wem wann inwieweit inwiefern'),
  circumstance: wordsIn(`
    weil da als während nachdem obwohl obgleich bevor ehe wenn falls indem damit sodass sobald solange seit seitdem um ohne
    statt anstatt wobei womit wodurch wofür worauf wogegen weshalb sofern soweit bis sowie zumal wohingegen
  `),
  anaphors: wordsIn('das dies dieses'),
  impersonal: wordsIn('es man das dies was niemand sich'),
  reflexive: ['sich'],
  agents: ['von', 'vom', 'durch', 'seitens'],
  carriers: ['in', 'im', 'aus', 'auf', 'bei', 'beim', 'von', 'vom', 'seitens'],
  unlike: ['als', 'wie'],
  attaching: wordsIn('von vom für aus beim bei im in an der zu zum zur über um'),
  belonging: wordsIn('von vom für'),
  hearsay: ['sollen'],
  pronouns: ['er', 'sie'],
  things: [],
  titleNouns: [
    'podcast',
    'buch',
    'film',
    'serie',
    'titel',
    'namens',
    'operation',
    'fregatte',
    'schiff',
    'newsletter',
    'projekt',
    'reihe',
    'titels',
    'schlagwort',
    'sogenannte',
    'sogenannten',
  ],
  abbreviations: [
    'dr',
    'prof',
    'nr',
    'ca',
    'bzw',
    'usw',
    'etc',
    'vgl',
    'st',
    'sog',
    'u.a',
    'z.b',
    'd.h',
    'a.d',
    'gen',
    'adm',
    'sen',
    'rep',
    'jr',
    'ggf',
    'mio',
    'mrd',
    'abs',
    'art',
    'hr',
    'fr',
    'inkl',
    'jan',
    'feb',
    'mär',
    'apr',
    'jun',
    'jul',
    'aug',
    'sept',
    'sep',
    'okt',
    'nov',
    'dez',
  ],
  nameless: [
    {
      id: 'de/nameless/team',
      anonymous: false,
      why: {
        de: 'Regierung oder Stab, nach einer Person benannt: nicht sie selbst spricht.',
        en: 'A government or staff named after a person, who does not speak themselves.',
      },
      pattern:
        /(?<![\p{L}-])(?<name>\p{Lu}[\p{L}’']+-(?:Regierung|Administration|Lager|Team|Kampagne|Kabinett|Anwälte|Stab))(?![\p{L}-])/u,
      needs: ['-regierung', '-administration', '-lager', '-team', '-kampagne', '-kabinett', '-anwälte', '-stab'],
      hits: ['Die Winter-Regierung nannte'],
      misses: ['Anna Winter nannte', 'die Regierung'],
    },
    {
      id: 'de/nameless/officials',
      anonymous: true,
      why: { de: 'Namenlose Amtspersonen oder Fachleute.', en: 'Nameless officials or experts.' },
      pattern:
        /(?<![\p{L}-])(?<name>(?:(?:[Ee]in(?:e[rmn]?)?|[Mm]ehrere[nr]?|[Ee]inige[nr]?|[Zz]wei(?:er)?|[Dd]rei(?:er)?|[Vv]iele[nr]?|[Hh]ohe[nr]?|[Dd]ie|[Dd]en|[Vv]erschiedene[nr]?)\s)?(?:(?:\p{Ll}[\p{Ll}-]*(?:e[nrms]?|i?sche[nrms]?)|US-amerikanische[nr]?)\s){0,2}(?:[\p{Lu}][\p{L}]*-)?(?:Beamte[rnm]?|Beamtin(?:nen)?|Experten|Expertin(?:nen)?|Expertinnen|Diplomat(?:en|in|innen)?|Golfdiplomat(?:en)?|Analyst(?:en|in|innen)?|Regierungsvertreter(?:n|in)?|Regierungskreise[n]?|Sicherheitskreise[n]?|Insider[n]?|Fachleute[n]?|Offizielle[rn]?|Militärs|Geheimdienstler[n]?|Mitarbeiter[n]?|Berater[ns]?|Kritiker[n]?|Skeptiker[n]?|Beobachter[n]?|Personen|Quellen?|Verteidigungsbeamte[rn]?|Regierungsbeamte[rn]?)(?:\s(?:des|der|im|aus\sdem|aus\sder)\s\p{Lu}[\p{L}-]+)?)(?![\p{L}-])/u,
      needs: [
        'beamt',
        'expert',
        'diplomat',
        'analyst',
        'regierungsvertreter',
        'regierungskreise',
        'sicherheitskreise',
        'insider',
        'fachleute',
        'offizielle',
        'militärs',
        'geheimdienstler',
        'mitarbeiter',
        'berater',
        'kritiker',
        'skeptiker',
        'beobachter',
        'personen',
        'quelle',
      ],
      hits: ['Mehrere Experten sagten', 'ein hochrangiger Beamter des Außenministeriums', 'US-Beamte sagen'],
      misses: ['die Beamtenschaft', 'der Plan'],
    },
    {
      id: 'de/nameless/spokesperson',
      anonymous: false,
      why: { de: 'Jemand spricht für eine Stelle, ohne Namen.', en: 'Somebody speaks for a body, without a name.' },
      pattern:
        /(?<![\p{L}-])(?<name>(?:[Ee]in|[Ee]ine|[Dd]er|[Dd]ie)\s(?:[\p{Lu}][\p{L}]*-?)?(?:Sprecher(?:in)?|sprecher(?:in)?|Vertreter(?:in)?)(?:\s(?:des|der|von)\s(?:\p{Lu}[\p{L}-]+\s?){1,3})?)(?![\p{L}-])/u,
      needs: ['sprecher', 'vertreter'],
      hits: ['Ein Sprecher des Hafenamts bestätigte', 'eine Regierungssprecherin sagte'],
      misses: ['Sprecher', 'der Hafen'],
    },
  ],
  joins: ['und'],
  towards: ['zu', 'gegenüber', 'bei', 'mit'],
  addressees: [
    {
      id: 'de/addressee/to',
      why: { de: 'Nennt, wem etwas gesagt wurde.', en: 'Names whom something was said to.' },
      pattern:
        /gegenüber\s(?:der\s|dem\s|den\s)?(?<name>Reportern|Journalisten|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})/u,
      hits: ['sagte sie gegenüber Reportern'],
      misses: ['gegenüber liegt es'],
    },
  ],
  reasons: {
    quoted: {
      id: 'de/statement/quoted',
      why: {
        de: 'Worte in Anführungszeichen mit einem Verb des Sagens im selben Satz.',
        en: 'Words between quotation marks with a verb of saying in the same sentence.',
      },
    },
    continued: {
      id: 'de/statement/continued',
      why: {
        de: 'Setzt im selben Absatz fort, was jemand sagte.',
        en: 'Continues in the same paragraph what somebody said.',
      },
    },
    announced: {
      id: 'de/statement/announced',
      why: {
        de: 'Der Absatz davor nennt eine Person und endet mit einem Doppelpunkt.',
        en: 'The paragraph before names one person and ends in a colon.',
      },
    },
    actor: {
      id: 'de/statement/actor',
      why: {
        de: 'Worte in Anführungszeichen in einem Satz über eine Person, ohne Verb des Sagens.',
        en: 'Words between quotation marks in a sentence about a person, without a verb of saying.',
      },
    },
    loose: {
      id: 'de/statement/loose',
      why: { de: 'Ein zitierter Satz, bei dem niemand genannt ist.', en: 'A quoted sentence with nobody named.' },
    },
    clause: {
      id: 'de/statement/clause',
      why: { de: 'Ein Inhaltssatz nach einem Verb des Sagens.', en: 'A content clause after a verb of saying.' },
    },
    introduced: {
      id: 'de/statement/introduced',
      why: { de: 'Beruft sich am Satzanfang auf jemanden.', en: 'Relies on somebody at the start of the sentence.' },
    },
    closed: {
      id: 'de/statement/closed',
      why: { de: 'Nennt am Satzende, wer es sagte.', en: 'Names at the end of the sentence who said it.' },
    },
    noun: {
      id: 'de/statement/noun',
      why: {
        de: 'Ein Inhaltssatz nach einem Wort für Gesagtes.',
        en: 'A content clause after a noun for something said.',
      },
    },
    anaphor: {
      id: 'de/statement/anaphor',
      why: {
        de: '„Das sagte X“: Der Satz davor ist das Gesagte.',
        en: '“This X said”: the sentence before is what was said.',
      },
    },
    running: {
      id: 'de/statement/running',
      why: {
        de: 'Ein Satz in der Form der Rede anderer setzt fort, was jemand sagte.',
        en: 'A sentence in the form of reported speech goes on with what somebody said.',
      },
    },
    hearsay: {
      id: 'de/statement/hearsay',
      why: {
        de: 'Ein Satz mit „sollen“ gibt wieder, was andere sagen.',
        en: 'A sentence with a verb of hearsay relays what others say.',
      },
    },
    act: {
      id: 'de/statement/act',
      why: { de: 'Ein Sprechakt ohne den Wortlaut.', en: 'An act of speech without its words.' },
    },
  },
}
