import type { GrammarWords, NounEnding, VerbEnding } from '../shape/index.js'
import { verbs } from './verbs.js'

const nounEndings: readonly NounEnding[] = [
  { ending: 'ies', instead: 'y', umlaut: false },
  { ending: 's', instead: '', umlaut: false },
  { ending: 'es', instead: '', umlaut: false },
  { ending: 'ves', instead: 'f', umlaut: false },
  { ending: 'ves', instead: 'fe', umlaut: false },
  { ending: 'men', instead: 'man', umlaut: false },
]

const verbEndings: readonly VerbEnding[] = [
  { ending: 'ed', tense: 'past', reported: false },
  { ending: 's', tense: 'present', reported: false },
]

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

export const grammar: GrammarWords = {
  verbs,
  separable: [],
  inseparable: ['over', 'under', 'out', 'mis', 're', 'un', 'pre', 'fore'],
  participleStart: '',
  infinitiveMark: '',
  infinitiveEnds: ['', 'e'],
  shortInfinitiveAfter: [],
  participleEnds: ['ed', 'd'],
  verbEndings,
  irregularEnds: [],
  nounEndings,
  nouns: words('people police troops headquarters'),
  links: [],
  helpers: {
    future: ['will', 'shall'],
    perfect: ['have'],
    passive: ['be', 'get'],
    unreal: words("would 'd could should might"),
  },
  verbLast: false,
  bareAfter: words(`
    say tell think believe know hope claim suggest argue report add warn note insist admit fear expect feel find mean
    announce confirm deny explain predict promise state stress understand realize guess assume suspect
    acknowledge allege assert declare conclude concede reveal show see hear wish bet swear remember learn
  `),
  infinitiveOpeners: ['to'],
  negators: words('no never nobody none nothing neither nor nowhere'),
  oblique: words('him me us them himself herself themselves itself myself whom'),
  prepositions: [],
  nominative: words('i he she we they who'),
  speaking: [],
  genitive: [],
  placeholders: ['there'],
  titleCarries: false,
  capitalNouns: false,
  possessives: words('my your his her its our their whose'),
  openerLeads: words('even just only'),
  lessOpeners: words('for with by of without from in on despite upon into about against'),
  timeNouns: words(`
    year week month day night morning evening afternoon today yesterday tomorrow time Monday Tuesday Wednesday Thursday
    Friday Saturday Sunday January February March April May June July August September October November December
  `),
}
