import { wordsIn } from '../letters.js'
import type { SpeechWords } from '../shape/index.js'
import { verbs } from './speech-verb.js'

type Cues = Omit<SpeechWords, 'credits' | 'relations' | 'outletEnds' | 'authorityEnds'>

/** How speech is attributed. */
export const cues: Cues = {
  ...verbs,
  sourceLeads: ['in', 'by'],
  introducers: ['according to', 'per', 'in the words of', 'in the view of', 'in the opinion of'],
  followers: [],
  closers: ['according to', 'per'],
  likeness: ['as'],
  referring: [],
  openers: ['that', 'whether'],
  otherwise: wordsIn('so such now except provided given in order'),
  coordinators: wordsIn('and or but nor yet'),
  askers: wordsIn('how why what if'),
  circumstance: wordsIn(`
    because since as while after although though before when if unless until once so whereas lest despite
  `),
  anaphors: wordsIn('this that so'),
  impersonal: wordsIn('there this that nobody none what'),
  reflexive: wordsIn('himself herself itself themselves'),
  agents: ['by'],
  carriers: ['in', 'on'],
  unlike: ['as', 'like'],
  attaching: wordsIn('of for at from in with on to by'),
  belonging: wordsIn('of for at from by'),
  hearsay: [],
  pronouns: ['he', 'she', 'they', 'it'],
  things: ['it'],
  titleNouns: [
    'titled',
    'entitled',
    'named',
    'dubbed',
    'podcast',
    'book',
    'film',
    'series',
    'operation',
    'newsletter',
    'so-called',
    'headlined',
    'frigate',
    'ship',
    'project',
    'slogan',
  ],
  abbreviations: [
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'sen',
    'rep',
    'gov',
    'gen',
    'adm',
    'lt',
    'col',
    'sgt',
    'capt',
    'maj',
    'st',
    'jr',
    'sr',
    'vs',
    'no',
    'inc',
    'corp',
    'co',
    'ltd',
    'u.s',
    'u.k',
    'u.n',
    'e.g',
    'i.e',
    'a.m',
    'p.m',
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
    'aug',
    'sept',
    'sep',
    'oct',
    'nov',
    'dec',
    'etc',
    'd.c',
  ],
  nameless: [
    {
      id: 'en/nameless/team',
      anonymous: false,
      why: {
        de: 'Regierung oder Stab, nach einer Person benannt: nicht sie selbst spricht.',
        en: 'A government or staff named after a person, who does not speak themselves.',
      },
      pattern:
        /(?<![\p{L}-])(?<name>\p{Lu}[\p{L}’']+\s(?:administration|government|campaign|cabinet|camp|team))(?![\p{L}-])/u,
      needs: [' administration', ' government', ' campaign', ' cabinet', ' camp', ' team'],
      hits: ['The Winter administration called'],
      misses: ['Anna Winter called', 'the government'],
    },
    {
      id: 'en/nameless/officials',
      anonymous: true,
      why: { de: 'Namenlose Amtspersonen oder Fachleute.', en: 'Nameless officials or experts.' },
      pattern:
        /(?<![\p{L}-])(?<name>(?:(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ultiple)\s(?:(?:\p{Lu}[\p{L}.]+|[\p{Ll}-]{3,})\s){0,3}(?:official|expert|diplomat|analyst|aide|adviser|advisor|insider|skeptic|critic|observer|lawmaker|source|person|people)s?|(?:(?:\p{Lu}[\p{L}.]*|senior|top|former|current|military|defense|intelligence|administration|security|outside|western)\s){0,3}(?:officials|experts|diplomats|analysts|aides|advisers|insiders|skeptics|critics|observers|people\sfamiliar))(?:\s(?:familiar|involved|briefed)\s(?:with|in|on)\s(?:the\s)?\p{L}+(?:\sthe\s\p{L}+)?)?)(?![\p{L}-])/u,
      needs: [
        'official',
        'expert',
        'diplomat',
        'analyst',
        'aide',
        'advis',
        'insider',
        'skeptic',
        'critic',
        'observer',
        'lawmaker',
        'source',
        'person',
        'people',
      ],
      hits: ['Several experts said', 'a senior State Department official', 'two people familiar with the plan'],
      misses: ['official papers', 'the plan'],
    },
    {
      id: 'en/nameless/spokesperson',
      anonymous: false,
      why: { de: 'Jemand spricht für eine Stelle, ohne Namen.', en: 'Somebody speaks for a body, without a name.' },
      pattern:
        /(?<![\p{L}-])(?<name>(?:[Aa]n?|[Tt]he)\s(?:[\p{Lu}][\p{L}.]+\s){0,4}(?:spokesperson|spokesman|spokeswoman|representative)(?:\s(?:for|of)\s(?:the\s)?(?:\p{Lu}[\p{L}-]+\s?){1,4})?)(?![\p{L}-])/u,
      needs: ['spokes', 'representative'],
      hits: ['a spokesperson for the Harbor Office said', 'the Pentagon spokesman said'],
      misses: ['spokesmen', 'the harbor'],
    },
  ],
  joins: ['and', '&'],
  towards: ['to', 'with', 'at'],
  addressees: [
    {
      id: 'en/addressee/to',
      why: { de: 'Nennt, wem etwas gesagt wurde.', en: 'Names whom something was said to.' },
      pattern:
        /(?:told|tells)\s(?:the\s)?(?<name>reporters|journalists|lawmakers|\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3})/u,
      hits: ['she told reporters'],
      misses: ['she told it'],
    },
  ],
  reasons: {
    quoted: {
      id: 'en/statement/quoted',
      why: {
        de: 'Worte in Anführungszeichen mit einem Verb des Sagens im selben Satz.',
        en: 'Words between quotation marks with a verb of saying in the same sentence.',
      },
    },
    continued: {
      id: 'en/statement/continued',
      why: {
        de: 'Setzt im selben Absatz fort, was jemand sagte.',
        en: 'Continues in the same paragraph what somebody said.',
      },
    },
    announced: {
      id: 'en/statement/announced',
      why: {
        de: 'Der Absatz davor nennt eine Person und endet mit einem Doppelpunkt.',
        en: 'The paragraph before names one person and ends in a colon.',
      },
    },
    actor: {
      id: 'en/statement/actor',
      why: {
        de: 'Worte in Anführungszeichen in einem Satz über eine Person, ohne Verb des Sagens.',
        en: 'Words between quotation marks in a sentence about a person, without a verb of saying.',
      },
    },
    loose: {
      id: 'en/statement/loose',
      why: { de: 'Ein zitierter Satz, bei dem niemand genannt ist.', en: 'A quoted sentence with nobody named.' },
    },
    clause: {
      id: 'en/statement/clause',
      why: { de: 'Ein Inhaltssatz nach einem Verb des Sagens.', en: 'A content clause after a verb of saying.' },
    },
    introduced: {
      id: 'en/statement/introduced',
      why: { de: 'Beruft sich am Satzanfang auf jemanden.', en: 'Relies on somebody at the start of the sentence.' },
    },
    closed: {
      id: 'en/statement/closed',
      why: { de: 'Nennt am Satzende, wer es sagte.', en: 'Names at the end of the sentence who said it.' },
    },
    noun: {
      id: 'en/statement/noun',
      why: {
        de: 'Ein Inhaltssatz nach einem Wort für Gesagtes.',
        en: 'A content clause after a noun for something said.',
      },
    },
    anaphor: {
      id: 'en/statement/anaphor',
      why: {
        de: '„Das sagte X“: Der Satz davor ist das Gesagte.',
        en: '“This X said”: the sentence before is what was said.',
      },
    },
    running: {
      id: 'en/statement/running',
      why: {
        de: 'Ein Satz in der Form der Rede anderer setzt fort, was jemand sagte.',
        en: 'A sentence in the form of reported speech goes on with what somebody said.',
      },
    },
    hearsay: {
      id: 'en/statement/hearsay',
      why: {
        de: 'Ein Satz mit „sollen“ gibt wieder, was andere sagen.',
        en: 'A sentence with a verb of hearsay relays what others say.',
      },
    },
    act: {
      id: 'en/statement/act',
      why: { de: 'Ein Sprechakt ohne den Wortlaut.', en: 'An act of speech without its words.' },
    },
  },
}
