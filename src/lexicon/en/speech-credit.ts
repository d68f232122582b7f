import { regex } from '../letters.js'
import { body, people, person } from '../shape/name-pattern.js'
import { whole } from '../shape/rule.js'
import type { CreditRule } from '../shape/speech.js'

const names = `(?<names>${people('and|&')})`
const outlet = `(?:the\\s)?(?<outlet>${body})`
const reporting = whole(
  ...[
    'report',
    'reports',
    'reported',
    'write',
    'writes',
    'wrote',
    'scooped',
    'scoops',
    'reveal',
    'reveals',
    'revealed',
  ],
)
const ofWords = '(?:of|from|at|with|for)'
const kinds =
  '(?:newspaper|daily|magazine|broadcaster|news\\sagency|news\\ssite|news\\soutlet|outlet|wire|station|newsletter)'
const reports =
  '(?:report|study|research|analysis|survey|poll|paper|assessment|findings|data|investigation|dossier|review)'
const firms =
  '(?:firm|company|group|think\\stank|institute|consultancy|organi[sz]ation|nonprofit|watchdog|agency|platform|outlet|provider|charity|NGO)'
const row = (
  id: string,
  asks: CreditRule['asks'],
  why: CreditRule['why'],
  source: string,
  hits: string[],
  misses: string[],
): CreditRule => ({
  id: `en/credit/${id}`,
  asks,
  why,
  pattern: regex(source, 'u'),
  hits,
  misses,
})

export const credits: readonly CreditRule[] = [
  row(
    'own',
    'own',
    {
      de: 'Nennt Leute der eigenen Redaktion („our own“).',
      en: 'Names people of the publication’s own staff (“our own”).',
    },
    `(?<![\\p{L}])[Oo]ur\\s(?:very\\sown|own|colleagues?|reporters?|correspondents?)\\s${names}`,
    ['as our own ANNA WINTER and TOM BERG reported', 'Our colleague Jo Land has more'],
    ['our own goals', 'left on our own'],
  ),
  row(
    'friends',
    'named',
    { de: 'Nennt eine befreundete Redaktion.', en: 'Names a friendly newsroom.' },
    `(?<![\\p{L}])[Oo]ur\\s(?:friends|colleagues|pals|buddies|counterparts|teammates|sister\\s(?:publication|newsletter|outlet))(?:\\s(?:over|down|across))?(?:\\s(?:at|from|of|with))?\\s${outlet}`,
    [
      'our friends over at Morning Shipping report',
      'Our colleagues at The Harbor Times have the story',
      'our sister newsletter Low Tide',
    ],
    ['our friends in the region', 'our colleagues said'],
  ),
  row(
    'staff-after',
    'staff',
    {
      de: 'Ein Verb des Berichtens vor einem Namen aus der Autorenzeile.',
      en: 'A verb of reporting before a name from the byline.',
    },
    `${reporting}\\s(?<names>${person})(?=[.,;)]|$|\\sin\\s)`,
    ['the paper is out, writes Anna.', 'the vote is off, reports TOM BERG'],
    ['he writes novels.', 'the report shows'],
  ),
  row(
    'staff-before',
    'staff',
    {
      de: 'Ein Name aus der Autorenzeile vor einem Verb des Berichtens.',
      en: 'A name from the byline before a verb of reporting.',
    },
    `(?<![\\p{L}])(?<names>${person})\\s(?:first\\s)?(?:reports|reported|writes|wrote|learned|scooped|has\\slearned)(?![\\p{L}])`,
    ['the price is secret, DEV learned.', 'Anna writes in from Oslo'],
    ['she learned', 'officials reported'],
  ),
  row(
    'reports-people-of',
    'named',
    { de: 'Berichtende mit Namen und ihre Redaktion.', en: 'Reporting people by name, and their newsroom.' },
    `${reporting}\\s${names},?\\s${ofWords}\\s${outlet}`,
    ['reports ANNA WINTER of Harbor Watch.', 'wrote Tom Berg and Jo Land of The Harbor Times'],
    ['reports of Harbor Watch', 'reports on the town of Berg'],
  ),
  row(
    'people-of-report',
    'named',
    {
      de: 'Namen mit Redaktion vor einem Verb des Berichtens.',
      en: 'Names with their newsroom before a verb of reporting.',
    },
    `${names},?\\s${ofWords}\\s${outlet},?\\s(?:(?:have|has|first|also|exclusively)\\s){0,2}${reporting}`,
    ['ANNA WINTER of Diario del Puerto reports.', 'Tom Berg at The Harbor Times first reported'],
    ['a winter of reports', 'Anna Winter of Harbor Watch said'],
  ),
  row(
    'outlets-people',
    'known',
    { de: 'Eine Redaktion im Genitiv vor Namen.', en: 'A newsroom in the genitive before names.' },
    `(?:the\\s|The\\s)?(?<outlet>${body})[’']s?\\s${names}`,
    ['AP’s Anna Winter reports', 'the Harbor Times’ ANNA WINTER'],
    ['the ship’s crew', 'the towns of Berg'],
  ),
  row(
    'people-of',
    'known',
    { de: 'Namen mit einer Redaktion, die wir kennen.', en: 'Names with a newsroom that we know.' },
    `${names},?\\s${ofWords}\\s${outlet}`,
    ['calls obtained by ANNA WINTER of the Associated Press', 'Tom Berg with Reuters'],
    ['a winter of discontent', 'anna of ap'],
  ),
  row(
    'first-reported',
    'named',
    { de: 'Sagt, wer zuerst berichtet hat.', en: 'Says who reported first.' },
    `(?:first|originally|previously)\\s(?:reported|revealed|disclosed|published|spotted)\\sby\\s${outlet}`,
    ['first reported by Harbor Watch', 'originally published by The Harbor Times'],
    ['first reported by officials', 'reported by one of them'],
  ),
  row(
    'reports-outlet',
    'known',
    { de: 'Ein Verb des Berichtens vor einer Redaktion.', en: 'A verb of reporting before a newsroom.' },
    `${reporting}\\s${outlet}`,
    ['the toll rises, reports Reuters.', 'reported The Harbor Times'],
    ['reports say', 'the report from him'],
  ),
  row(
    'the-outlet-reports',
    'named',
    {
      de: 'Eine Redaktion mit Artikel, die am Satzende berichtet.',
      en: 'A newsroom with an article that reports at the end of a sentence.',
    },
    `,\\s(?:the\\s(?:${kinds}\\s)?|(?=The\\s))(?<outlet>${body})(?:\\salso|\\sfirst)?\\s(?:reports|reported|writes|wrote|scooped|revealed)`,
    ['boarded a tanker, the Nordic Wire reported late Monday', 'has left, The Harbor Times reports.'],
    ['the ministry reported', 'he left, Anna reported'],
  ),
  row(
    'outlet-reports',
    'known',
    { de: 'Eine Redaktion vor einem Verb des Berichtens.', en: 'A newsroom before a verb of reporting.' },
    `(?<outlet>${body})(?:\\s(?:has|have|also|first|exclusively)){0,2}\\s(?:reports|reported|report|writes|wrote|scooped|revealed|published|cited|citing|quoted)(?![\\p{L}])`,
    ['Reuters reported', 'The Harbor Times first reported', 'as Axios reports'],
    ['officials reported', 'it reports'],
  ),
  row(
    'told',
    'known',
    { de: 'Jemand sprach mit einer Redaktion.', en: 'Somebody spoke to a newsroom.' },
    `(?:told|tells|telling|(?:in\\san\\s)?interview\\swith|(?:statement|e-?mail|comment|remarks)\\sto|speaking\\s(?:to|with)|spoke\\s(?:to|with))\\s${outlet}`,
    ['officials told the Harbor Times', 'in an interview with Fox News', 'a statement to Reuters'],
    ['told reporters', 'he told her'],
  ),
  row(
    'per',
    'named',
    {
      de: 'Nennt nach „per“ am Satzende, woher die Meldung stammt.',
      en: 'Names after “per” at the end of a sentence where the news is from.',
    },
    `,\\sper\\s${outlet}(?=[.,;)]|$)`,
    ['has claimed the attack, per HarborWatch.', 'is out, per the Harbor Times'],
    ['10 miles per hour', 'three per cent'],
  ),
  row(
    'according-to',
    'known',
    { de: 'Beruft sich auf eine Redaktion.', en: 'Relies on a newsroom.' },
    `(?:[Aa]ccording\\sto|[Vv]ia|[Hh]at\\stip(?:\\sto|:)?|[Hh]/[Tt]:?|[Pp]er)\\s${outlet}`,
    ['according to the Associated Press', 'via Reuters', 'h/t Axios'],
    ['according to officials', 'on the way'],
  ),
  row(
    'seen-by',
    'known',
    { de: 'Eine Redaktion hat Bilder oder Papiere geprüft.', en: 'A newsroom has seen pictures or papers.' },
    `(?:reviewed|seen|obtained|verified|analy[sz]ed|viewed|published|conducted|cited)\\sby\\s${outlet}`,
    ['pictures reviewed by The Harbor Times', 'documents obtained by Reuters'],
    ['seen by officials', 'obtained by force'],
  ),
  row(
    'report-by-firm',
    'named',
    {
      de: 'Gibt den Bericht einer Firma oder eines Instituts wieder.',
      en: 'Relays the report of a firm or institute.',
    },
    `(?:^|[^\\p{L}])${reports}(?:\\s(?:published|released|issued|out|conducted|done|\\p{Lu}\\p{Ll}+day)){0,3}\\s(?:by|from|of)\\s(?:[\\p{L}\\p{N}’'-]+\\s){0,6}${firms}\\s(?:called\\s)?(?<outlet>${body})`,
    [
      'according to research by the Danish security firm HullCheck',
      'a report from social media analysis company Meridia',
    ],
    ['a report from the firm', 'the company of Anna'],
  ),
  row(
    'report-by',
    'named',
    { de: 'Gibt einen Bericht wieder und nennt, von wem er ist.', en: 'Relays a report and names whose it is.' },
    `(?:[Aa]ccording\\sto|[Ii]n|[Pp]er)\\s(?:(?:a|an|the|new|recent|joint|fresh|internal|annual|latest)\\s){0,3}${reports}(?:\\s(?:published|released|issued|out|conducted|\\p{Lu}\\p{Ll}+day)){0,3}\\s(?:by|from)\\s(?:the\\s)?(?<outlet>${body})`,
    ['according to a new report by HullCheck', 'in a study from the Institute for Harbors'],
    ['according to a report by officials', 'in a study of birds'],
  ),
  row(
    'researchers-at-firm',
    'named',
    { de: 'Forscher einer Firma legen einen Bericht vor.', en: 'Researchers of a firm present a report.' },
    `(?:[Rr]esearchers|[Aa]nalysts|[Ee]xperts|[Ii]nvestigators)\\s(?:at|from|with|of)\\s(?:[\\p{L}\\p{N}’'-]+\\s){0,6}${firms}\\s(?<outlet>${body})(?=[^\\n]{0,160}\\b${reports}\\b)`,
    ['Researchers at the Danish firm HullCheck traced it, they said in a report'],
    ['Researchers at the Danish firm HullCheck said', 'analysts at the bank'],
  ),
]

/** Ends of words that make a name that of a publication. */
export const outletEnds: readonly string[] = [
  'times',
  'post',
  'journal',
  'news',
  'herald',
  'tribune',
  'gazette',
  'daily',
  'weekly',
  'guardian',
  'telegraph',
  'chronicle',
  'radio',
  'tv',
  'television',
  'broadcasting',
  'wire',
  'newswire',
  'monitor',
  'magazine',
  'dispatch',
  'examiner',
  'inquirer',
  'insider',
  'ledger',
  'courier',
  'bulletin',
  'newspaper',
  'gazeta',
  'diario',
  'observer',
]

/** Ends of words that make a name that of an authority. */
export const authorityEnds: readonly string[] = [
  'ministry',
  'department',
  'house',
  'pentagon',
  'kremlin',
  'army',
  'navy',
  'force',
  'forces',
  'command',
  'government',
  'committee',
  'office',
  'bureau',
  'commission',
  'council',
  'court',
  'police',
  'parliament',
  'senate',
  'congress',
  'administration',
  'union',
  'nations',
  'nato',
  'guard',
  'corps',
  'treasury',
  'embassy',
  'agency',
  'authority',
  'party',
]
