import type { GrammarWords, NounEnding, VerbEnding } from '../shape/index.js'
import { nouns } from './nouns.js'
import { inseparable, separable, verbs } from './verbs.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

const nounEndings: readonly NounEnding[] = [
  { ending: 'innen', instead: 'in', umlaut: false },
  { ending: 'nisse', instead: 'nis', umlaut: false },
  { ending: 'nissen', instead: 'nis', umlaut: false },
  { ending: 'nisses', instead: 'nis', umlaut: false },
  { ending: 'n', instead: '', umlaut: true },
  { ending: 'en', instead: '', umlaut: false },
  { ending: 's', instead: '', umlaut: false },
  { ending: 'es', instead: '', umlaut: false },
  { ending: 'e', instead: '', umlaut: true },
  { ending: 'en', instead: '', umlaut: true },
  { ending: 'er', instead: '', umlaut: true },
  { ending: 'ern', instead: '', umlaut: true },
  { ending: 'ens', instead: '', umlaut: false },
  { ending: 'ns', instead: '', umlaut: false },
  { ending: 'en', instead: 'um', umlaut: false },
  { ending: 'en', instead: 'us', umlaut: false },
  { ending: 'en', instead: 'a', umlaut: false },
  { ending: '', instead: '', umlaut: true },
]

const present = (ending: string, reported = false): VerbEnding => ({ ending, tense: 'present', reported })
const past = (ending: string): VerbEnding => ({ ending, tense: 'past', reported: false })

const verbEndings: readonly VerbEnding[] = [
  past('etest'),
  past('eten'),
  past('etet'),
  past('ete'),
  past('test'),
  past('ten'),
  past('tet'),
  past('te'),
  present('est', true),
  present('et'),
  present('en'),
  present('st'),
  present('t'),
  present('n'),
  present('e', true),
]

export const grammar: GrammarWords = {
  verbs,
  separable,
  inseparable,
  participleStart: 'ge',
  infinitiveMark: 'zu',
  infinitiveEnds: ['en', 'n'],
  shortInfinitiveAfter: ['el', 'er'],
  participleEnds: ['et', 't'],
  verbEndings,
  irregularEnds: words('st est en n t et'),
  nounEndings,
  nouns,
  links: ['', 's', 'es', 'n', 'en', 'er', 'e', '-'],
  helpers: {
    future: ['werden'],
    perfect: ['haben', 'sein'],
    passive: ['werden'],
    unreal: words('würde würden würdest würdet'),
  },
  verbLast: true,
  bareAfter: words(`
    sagen erklären meinen glauben denken finden behaupten berichten mitteilen betonen schreiben hoffen fürchten befürchten
    wissen vermuten annehmen melden versichern versprechen erwarten hinzufügen ankündigen bestätigen warnen argumentieren
    äußern erzählen erwidern antworten entgegnen einräumen zugeben fordern verlangen unterstreichen feststellen heißen
    fragen rufen zitieren erläutern ergänzen klagen kritisieren loben prophezeien urteilen verkünden
  `),
  infinitiveOpeners: words('um ohne statt anstatt außer'),
  negators: words(
    'kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts weder keinerlei',
  ),
  oblique: words(`
    den dem des einen einem eines einer meinen meinem meines seinen seinem seines ihren ihrem ihres unseren unserem unseres
    diesen diesem jenen jenem jeden jedem keinen keinem keines welchen welchem deren dessen denen
    mich dich sich uns euch ihn ihm ihnen mir dir wen wem einander
  `),
  prepositions: words(`
    in im ins an am ans auf aufs aus bei beim mit nach von vom zu zum zur um ums für fürs gegen ohne durch durchs über übers
    unter unters vor vors hinter hinters neben nebst zwischen während wegen trotz statt anstatt laut gemäß zufolge seit bis ab
    außer gegenüber entgegen samt angesichts aufgrund infolge mithilfe anhand zugunsten zulasten anlässlich mangels dank
    innerhalb außerhalb oberhalb unterhalb diesseits jenseits beiderseits entlang binnen per pro via hinsichtlich bezüglich
    mittels kraft zwecks seitens namens ungeachtet unbeschadet inklusive einschließlich exklusive ausschließlich abzüglich
    zuzüglich inmitten längs abseits unweit fern nahe zeit ob halber willen wider je contra kontra versus entsprechend voller
    als wie anstelle vermöge rund südlich nördlich östlich westlich links rechts minus plus
  `),
  nominative: words('ich du er wir man wer niemand jemand'),
  speaking: ['ich'],
  genitive: words('der des eines einer seines seiner ihres ihrer dieses dieser deren dessen unserer unseres'),
  placeholders: [],
  titleCarries: true,
  capitalNouns: true,
  possessives: [],
  openerLeads: words('auch selbst erst nur sogar gerade'),
  lessOpeners: [],
  timeNouns: words(`
    Jahr Woche Monat Tag Nacht Morgen Abend Stunde Minute Sekunde Mal Montag Dienstag Mittwoch Donnerstag Freitag Samstag
    Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Anfang Mitte Ende
  `),
}
