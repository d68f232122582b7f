import { outletEnds as englishEnds } from '../en/speech-credit.js'
import { regex } from '../letters.js'
import { body, people, person } from '../shape/name-pattern.js'
import { whole } from '../shape/rule.js'
import type { CreditRule, RelationRule } from '../shape/speech.js'

const names = `(?<names>${people('und|sowie|and|&')})`
const article = '(?:(?:der|die|das|dem|den)\\s)?'
const kinds =
  '(?:[\\p{L}-]{0,40}(?:[Zz]eitung|[Mm]agazins?|[Aa]gentur|[Pp]ortals?|[Ss]enders?|[Bb]latts?|[Zz]eitschrift|[Nn]ewsletters?|[Dd]ienst|Plattform))'
const outlet = `${article}(?:${kinds}\\s)?(?<outlet>${body})`
const kindOutlet = `${article}${kinds}\\s(?<outlet>${body})`
const reporting = whole(
  ...['berichtet', 'berichtete', 'berichten', 'berichteten', 'meldet', 'meldete', 'melden', 'meldeten'],
  ...['schreibt', 'schrieb', 'schreiben', 'schrieben', 'enthüllt', 'enthüllte', 'enthüllten', 'enthüllen'],
)
const ofWords = '(?:von\\sder|von\\sden|von|vom|bei\\sder|bei|beim|für\\sdie|für)'
const reports =
  '(?:Berichte?n?s?|Studien?|Untersuchung(?:en)?|Analysen?|Umfragen?|Recherchen?|Auswertung(?:en)?|Erhebung(?:en)?|Papiers?|Daten|Gutachtens?|Dossiers?)'
const firms =
  '(?:[\\p{L}-]{0,40}(?:[Uu]nternehmens?|[Ff]irma|[Aa]gentur|[Gg]ruppe|[Oo]rganisation|[Ii]nstituts?|[Dd]enkfabrik|[Tt]hink-?[Tt]anks?|[Bb]eratung|[Ss]tiftung|[Dd]ienstleisters?|[Pp]lattform|[Pp]ortals?|[Aa]nbieters?|[Kk]onzerns?|[Hh]erstellers?|[Vv]ereins?|[Ii]nitiative|NGO))'
/** Parts of those verbs and nouns, in lower case. */
const reportingNeeds = ['berichte', 'melde', 'schreibt', 'schrieb', 'schreiben', 'enthüll']
const reportNeeds = [
  'bericht',
  'studie',
  'untersuchung',
  'analyse',
  'umfrage',
  'recherche',
  'auswertung',
  'erhebung',
  'papier',
  'daten',
  'gutachten',
  'dossier',
]
const row = (
  id: string,
  asks: CreditRule['asks'],
  why: CreditRule['why'],
  source: string,
  hits: string[],
  misses: string[],
  needs?: string[],
  stands?: CreditRule['stands'],
): CreditRule => ({
  id: `de/credit/${id}`,
  asks,
  why,
  pattern: regex(source, 'u'),
  ...(needs ? { needs } : {}),
  ...(stands ? { stands } : {}),
  hits,
  misses,
})

export const credits: readonly CreditRule[] = [
  row(
    'own',
    'own',
    {
      de: 'Nennt Leute der eigenen Redaktion („unsere Kollegin“).',
      en: 'Names people of the publication’s own staff (“unsere Kollegin”).',
    },
    `(?<![\\p{L}])[Uu]nser(?:e[nrm]?)?\\s(?:eigene[nrm]?|Kolleg(?:e|in|en|innen)|Reporter(?:in|innen)?|Korrespondent(?:in|en|innen)?|Autor(?:in|en|innen)?)\\s(?:und\\sKolleg\\p{L}+\\s)?${names}`,
    ['wie unsere eigenen ANNA WINTER und TOM BERG berichteten', 'berichtet unsere Kollegin Jo Land'],
    ['unsere eigenen ziele', 'unsere Kollegen sagen'],
    ['unser'],
  ),
  row(
    'friends',
    'named',
    { de: 'Nennt eine befreundete Redaktion.', en: 'Names a friendly newsroom.' },
    `(?<![\\p{L}])[Uu]nser(?:e[nrm]?)?\\s(?:Freunden?|Kollegen|Kolleginnen(?:\\sund\\sKollegen)?|Schwester(?:publikation|zeitung|newsletter)|Partner(?:redaktion)?)\\s(?:drüben\\s)?(?:(?:von\\sder|von|vom|bei\\sder|bei|beim)\\s)?(?<outlet>${body})`,
    [
      'berichten unsere Freunde von Morgen Maritim',
      'unsere Kollegen bei der Hafenzeitung',
      'unsere Kolleginnen und Kollegen vom Hafenblatt',
    ],
    ['unsere Freunde in der Region', 'unsere Kollegen sagen'],
    ['unser'],
  ),
  row(
    'staff-after',
    'staff',
    {
      de: 'Ein Verb des Berichtens vor einem Namen aus der Autorenzeile.',
      en: 'A verb of reporting before a name from the byline.',
    },
    `(?:${reporting}|${whole('erfuhr', 'erfuhren')})\\s(?<names>${person})(?=[.,;)]|$|\\sin\\s)`,
    ['liegt das Papier vor, schreibt Anna.', 'ist der Preis geheim, erfuhr TOM'],
    ['er schreibt gerne.', 'der Bericht zeigt'],
    [...reportingNeeds, 'erfuhr'],
  ),
  row(
    'staff-before',
    'staff',
    {
      de: 'Ein Name aus der Autorenzeile vor einem Verb des Berichtens.',
      en: 'A name from the byline before a verb of reporting.',
    },
    `(?<![\\p{L}])(?<names>${person})\\s(?:berichtet|berichtete|schreibt|schrieb|erfuhr|erfahren\\shat)(?![\\p{L}])`,
    ['wie Anna berichtet', 'TOM BERG schreibt aus Oslo'],
    ['sie berichtet', 'er schrieb'],
    ['berichtet', 'schreibt', 'schrieb', 'erfuhr', 'erfahren hat'],
  ),
  row(
    'reports-people-of',
    'named',
    { de: 'Berichtende mit Namen und ihre Redaktion.', en: 'Reporting people by name, and their newsroom.' },
    `${reporting}\\s${names},?\\s${ofWords}\\s(?<outlet>${body})`,
    ['berichten ANNA WINTER und TOM BERG vom Hafenblatt.', 'schreibt Anna Winter von der Hafenzeitung'],
    ['berichten von der Front', 'meldet sich bei ihr'],
    reportingNeeds,
  ),
  row(
    'people-of-report',
    'named',
    {
      de: 'Namen mit Redaktion vor einem Verb des Berichtens.',
      en: 'Names with their newsroom before a verb of reporting.',
    },
    `(?:wie\\s)${names},?\\s${ofWords}\\s(?<outlet>${body})\\s(?:\\p{Ll}+\\s){0,2}${reporting}`,
    ['wie Anna Winter von der Hafenzeitung berichtet', 'wie ANNA WINTER vom Hafenblatt zuerst berichtete'],
    ['wie Anna Winter von der Hafenzeitung sagt', 'wie er berichtet'],
    reportingNeeds,
  ),
  row(
    'people-of',
    'known',
    { de: 'Namen mit einer Redaktion, die wir kennen.', en: 'Names with a newsroom that we know.' },
    `${names},?\\s${ofWords}\\s(?<outlet>${body})`,
    ['die Anrufe, die ANNA WINTER von Associated Press erhielt', 'Tom Berg vom Hafenblatt'],
    ['anna von der küste', 'sie ist vom Blatt'],
  ),
  row(
    'outlets-people',
    'known',
    { de: 'Ein Beruf in einer Redaktion vor einem Namen.', en: 'A job in a newsroom before a name.' },
    `(?<outlet>${body})-(?:Reporter|Korrespondent|Journalist|Redakteur|Autor|Kolumnist)(?:in|innen|en)?\\s${names}`,
    ['die AP-Reporterin Anna Winter', 'Reuters-Korrespondent Tom Berg'],
    ['der Reporter sagt', 'ein Journalist in Berg'],
    ['-reporter', '-korrespondent', '-journalist', '-redakteur', '-autor', '-kolumnist'],
  ),
  row(
    'first-reported',
    'named',
    { de: 'Sagt, wer zuerst berichtet hat.', en: 'Says who reported first.' },
    `(?:zuerst|zunächst|zuvor|erstmals)\\s(?:(?:hat|hatte|hatten|haben)\\s)?(?:von\\s)?(?:(?:der|die|das|dem)\\s(?:${kinds}\\s)?|${kinds}\\s)?(?<outlet>${body})\\s(?:\\p{Ll}+\\s){0,3}(?:berichtet|gemeldet|veröffentlicht|enthüllt)`,
    ['über die zuerst das Magazin Hafenwacht berichtet hatte', 'Zuvor hatte zuerst der Hafenbote darüber berichtet'],
    ['zuerst berichtet wurde', 'hat zuerst gemeldet'],
    ['zuerst ', 'zunächst ', 'zuvor ', 'erstmals '],
  ),
  row(
    'reports-kind',
    'named',
    {
      de: 'Ein Verb des Berichtens vor einer Redaktion mit ihrer Art („die Agentur ...“).',
      en: 'A verb of reporting before a newsroom with its kind (“die Agentur ...”).',
    },
    `(?:${reporting}|so|laut|zufolge)\\s(?:(?:am|im|in|unter|unter\\sBerufung\\sauf)\\s){0,1}${kindOutlet}`,
    ['meldet die Agentur Nordsee Nachrichten', 'berichtet das Magazin „Hafenwacht“', 'laut der Zeitung Hafenbote'],
    ['meldet die Agentur', 'berichtet ein Magazin'],
    [
      'zeitung ',
      'magazin',
      'agentur ',
      'portal',
      'sender',
      'blatt',
      'zeitschrift ',
      'newsletter',
      'dienst ',
      'plattform ',
    ],
  ),
  row(
    'kind-reports',
    'named',
    {
      de: 'Eine Redaktion mit ihrer Art davor, die berichtet; ihr Name mag kleine Wörter haben.',
      en: 'A newsroom with its kind before it that reports; its name may have words in small letters.',
    },
    `(?<![\\p{L}])(?:[Dd]ie|[Dd]as|[Dd]er)\\s(?:\\p{Ll}+e\\s)?${kinds}\\s(?<outlet>[„“"»]?\\p{Lu}[\\p{L}-]{1,30}(?:\\s[\\p{L}-]{2,30}){0,3}?[“”"«]?)\\s(?:berichtet|berichtete|meldet|meldete|schreibt|schrieb|enthüllte)(?![\\p{L}])`,
    [
      'Die Zeitung Gazeta morska berichtet',
      'Das Magazin „Hafenwacht“ meldete',
      'Die dänische Zeitung Havn og Hav schrieb',
    ],
    ['Die Zeitung berichtet', 'Das Blatt Papier liegt'],
    [
      'zeitung ',
      'magazin',
      'agentur ',
      'portal',
      'sender',
      'blatt',
      'zeitschrift ',
      'newsletter',
      'dienst ',
      'plattform ',
    ],
  ),
  row(
    'reports-outlet',
    'known',
    { de: 'Ein Verb des Berichtens vor einer Redaktion.', en: 'A verb of reporting before a newsroom.' },
    `(?:${reporting}|,\\sso)\\s${outlet}`,
    [
      'sind gestorben, berichtet Associated Press.',
      'berichtete der Nordic Wire Service am Montag',
      'gestoppt, so HafenDesk.',
    ],
    ['berichtet er', 'so sagt sie'],
    [...reportingNeeds, ', so '],
  ),
  row(
    'outlet-reports',
    'known',
    { de: 'Eine Redaktion vor einem Verb des Berichtens.', en: 'A newsroom before a verb of reporting.' },
    `(?:${kinds}\\s)?(?<outlet>${body})(?:\\s(?:unter|mit)\\s(?:Berufung|Verweis)\\sauf|\\s(?:(?:am|zuerst|exklusiv|unter|hatte|hat|haben|auch|zuvor|heute|gestern)\\s){0,2}(?:\\p{Lu}\\p{Ll}+\\s)?(?:berichtet|berichtete|berichten|berichteten|meldet|meldete|melden|meldeten|schreibt|schrieb|enthüllte|zitiert|zitierte|zufolge))(?![\\p{L}])`,
    ['Reuters berichtete', 'wie Die Hafenzeitung am Montag meldete', 'Axios zufolge'],
    ['er berichtet', 'sie meldet sich'],
    ['berichte', 'melde', 'schreibt', 'schrieb', 'enthüllte', 'zitiert', 'zufolge', 'berufung auf', 'verweis auf'],
  ),
  row(
    'told',
    'known',
    { de: 'Jemand sprach mit einer Redaktion.', en: 'Somebody spoke to a newsroom.' },
    `(?:gegenüber|(?:[Ii]nterview|[Gg]espräch)\\smit|sagten?|im|in\\sder|beim|bei)\\s${outlet}`,
    ['sagte sie gegenüber Fox News', 'im Interview mit der Hafenzeitung', 'sagte im Sender Radio Küste'],
    ['gegenüber den anderen', 'sagte er leise'],
    undefined,
    'told',
  ),
  row(
    'told-dative',
    'known',
    { de: 'Jemand sagte einer Redaktion etwas.', en: 'Somebody told a newsroom something.' },
    `(?<=(?:sagt|sagten?|erklärten?|teilten?|bestätigten?|verriet|verrieten)\\s(?:[^\\n.:;]{0,60}\\s)?(?:dem|der|den)\\s)(?:${kinds}\\s)?(?<outlet>${body})`,
    ['sagte er der Hafenzeitung', 'teilten US-Beamte dem WSJ mit', 'sagte die Admiralin dem „Spiegel“'],
    ['sagte er leise', 'neben dem Haus'],
    ['sagt', 'erklärte', 'teilte', 'bestätigte', 'verriet'],
    'told',
  ),
  row(
    'according-to',
    'known',
    { de: 'Beruft sich auf eine Redaktion.', en: 'Relies on a newsroom.' },
    `(?:[Ll]aut|[Nn]ach\\s(?:Angaben|Informationen|Berichten)\\s(?:von|des|der)|[Uu]nter\\s(?:Berufung|Verweis)\\sauf|[Mm]it\\sVerweis\\sauf|(?:beruft|beruf(?:en|t)|berief(?:en)?)\\ssich\\s(?:dabei\\s)?auf|[Vv]ia|[Gg]emäß)\\s${outlet}`,
    ['laut Associated Press', 'nach Informationen der Hafenzeitung', 'unter Berufung auf Reuters'],
    ['laut ihm', 'nach Hause'],
    [
      'laut ',
      'nach angaben',
      'nach informationen',
      'nach berichten',
      'unter berufung',
      'verweis auf',
      'sich auf',
      'dabei auf',
      'via ',
      'gemäß',
    ],
    'told',
  ),
  row(
    'seen-by',
    'known',
    { de: 'Eine Redaktion hat Bilder oder Papiere geprüft.', en: 'A newsroom has seen pictures or papers.' },
    `[Vv]o(?:n|m)\\s${outlet}\\s(?:über|ge|ausge|veröffent|einge|verifi|analy|be)\\p{Ll}+`,
    ['Von The Harbor Times überprüfte Bilder', 'vom Hafenblatt ausgewertete Daten'],
    ['von ihm geprüft', 'vom Schiff'],
    undefined,
    'told',
  ),
  row(
    'lies-before',
    'known',
    { de: 'Ein Papier liegt einer Redaktion vor.', en: 'A newsroom has a paper before it.' },
    `(?:der|dem|den)\\s(?:${kinds}\\s)?(?<outlet>${body})\\s(?:vorlieg\\p{Ll}+|vorlag(?:en)?|zugespielt|exklusiv\\svor\\p{Ll}+)`,
    ['ein Schreiben, das der Hafenzeitung vorliegt', 'in einem dem Hafenblatt vorliegenden Papier'],
    ['das liegt der Hafenzeitung', 'ihm vorliegt'],
    ['vorlieg', 'vorlag', 'zugespielt', 'exklusiv vor'],
    'told',
  ),
  row(
    'report-by-firm',
    'named',
    {
      de: 'Gibt den Bericht einer Firma oder eines Instituts wieder.',
      en: 'Relays the report of a firm or institute.',
    },
    `(?<![\\p{L}])${reports}\\s(?:\\p{Ll}+\\s){0,2}?(?:des|der|von|vom|durch)\\s(?:[\\p{L}\\p{N}-]+\\s){0,5}?${firms}\\s(?<outlet>${body})`,
    [
      'Laut Untersuchungen des dänischen Sicherheitsunternehmens HullCheck',
      'einem Bericht der Sicherheitsfirma Kranich',
    ],
    ['einem Bericht der Firma', 'Daten von gestern'],
    reportNeeds,
    'report',
  ),
  row(
    'report-by',
    'known',
    { de: 'Gibt einen Bericht wieder und nennt, von wem er ist.', en: 'Relays a report and names whose it is.' },
    `(?:[Ll]aut|[Nn]ach|[Gg]emäß|[Ii]n)\\s(?:(?:einer|einem|eines|der|dem|den|neuen|neuer|aktuellen|internen|gemeinsamen)\\s){0,3}${reports}\\s(?:von\\sder|von|vom|des|der|durch)\\s(?<outlet>${body})`,
    ['laut einem neuen Bericht von HullCheck', 'nach Recherchen von Reuters'],
    ['laut einem Bericht von ihm', 'nach Daten'],
    reportNeeds,
    'report',
  ),
  row(
    'researchers-at-firm',
    'named',
    { de: 'Forscher einer Firma legen einen Bericht vor.', en: 'Researchers of a firm present a report.' },
    `(?:Forscher(?:innen)?|Analysten|Fachleute|Experten|Ermittler)\\s(?:des|der|von|vom|bei|beim)\\s(?:[\\p{L}\\p{N}-]+\\s){0,5}?${firms}\\s(?<outlet>${body})(?=[^\\n]{0,160}\\p{L}*(?:[Bb]ericht|[Ss]tudie|[Aa]nalyse))`,
    ['Forscher der dänischen Firma HullCheck sagten das in einem Bericht'],
    ['Forscher der dänischen Firma HullCheck sagten das', 'Forscher der Firma'],
    ['forscher', 'analysten', 'fachleute', 'experten', 'ermittler'],
    'report',
  ),
]

/** Ends of words that make a name that of a publication. */
export const outletEnds: readonly string[] = [
  ...englishEnds,
  'zeitung',
  'zeitungen',
  'blatt',
  'anzeiger',
  'nachrichten',
  'kurier',
  'rundschau',
  'bote',
  'magazin',
  'rundfunk',
  'hörfunk',
  'fernsehen',
  'depesche',
  'tagblatt',
]

/** Ends of words that make a name that of an authority. */
export const authorityEnds: readonly string[] = [
  'ministerium',
  'ministeriums',
  'amt',
  'behörde',
  'haus',
  'pentagon',
  'kreml',
  'armee',
  'marine',
  'luftwaffe',
  'streitkräfte',
  'bundeswehr',
  'kommando',
  'regierung',
  'ausschuss',
  'büro',
  'kommission',
  'rat',
  'gericht',
  'polizei',
  'parlament',
  'bundestag',
  'senat',
  'kongress',
  'union',
  'nationen',
  'nato',
  'botschaft',
  'partei',
  'staatsanwaltschaft',
]

const spread =
  '(?:berichtet|berichteten?|gemeldet|melde(?:t|te|ten)|veröffentlicht(?:e|en)?|enthüllt(?:e|en)?|geschrieben)'
const relation = (
  relation: RelationRule['relation'],
  id: string,
  why: RelationRule['why'],
  source: string,
  hits: string[],
  misses: string[],
  own?: true,
): RelationRule => ({
  id: `de/relation/${id}`,
  relation,
  why,
  pattern: regex(source, 'u'),
  ...(own ? { own } : {}),
  hits,
  misses,
})

/** How an outlet came by what it reports. */
export const relations: readonly RelationRule[] = [
  relation(
    'first',
    'first',
    { de: 'Die Redaktion hat als erste berichtet.', en: 'The outlet reported first.' },
    `(?<![\\p{L}])(?:[Zz]uerst|[Aa]ls\\s[Ee]rste[rs]?|[Ee]xklusiv)\\s[^.!?;]{0,70}?${spread}|(?<![\\p{L}])${spread}\\s(?:[^.!?;,]{0,40}?\\s)?(?:zuerst|als\\s[Ee]rste[rs]?|exklusiv)(?![\\p{L}])|(?<![\\p{L}])enthüll(?:t|te|ten)(?![\\p{L}])`,
    ['zuerst hatte die Hafenzeitung darüber berichtet', 'berichtete Reuters zuerst', 'enthüllte das Hafenblatt'],
    ['zuerst fuhr das Schiff', 'berichtete Reuters'],
  ),
  relation(
    'matched',
    'confirmed-to',
    {
      de: 'Eigene Quellen der Redaktion bestätigen, was eine andere berichtete.',
      en: 'Sources of its own confirm what another outlet reported.',
    },
    '(?<![\\p{L}])bestätig(?:t|te|ten|en)\\s(?:[^.!?;:„“]{0,60}?\\s)?(?:gegenüber\\s|de[rmn]\\s|$)',
    ['zwei Beamte bestätigten der ', 'bestätigte das gegenüber '],
    ['bestätigung', 'bestätigt ist das', 'nicht bestätigt'],
  ),
  relation(
    'matched',
    'also',
    { de: 'Die Redaktion berichtet es auch.', en: 'The outlet reports it as well.' },
    `(?<![\\p{L}])(?:[Aa]uch|[Ee]benfalls|[Ee]benso)\\s[^.!?;]{0,50}?${spread}|(?<![\\p{L}])${spread}\\s(?:[^.!?;,]{0,40}?\\s)?(?:auch|ebenfalls)(?![\\p{L}])`,
    ['auch die Hafenzeitung berichtet', 'meldete Reuters ebenfalls'],
    ['auch er fuhr', 'berichtete Reuters'],
  ),
  relation(
    'matched',
    'own',
    {
      de: 'Die eigene Redaktion hat es durch eigene Recherche bestätigt.',
      en: 'The publication has confirmed it by reporting of its own.',
    },
    '(?<![\\p{L}])(?:bestätig(?:t|te|ten|en)\\s(?:[^.!?:„“]{0,60}?\\s)?(?:gegenüber\\s)?(?:uns|dieser\\s(?:Zeitung|Redaktion)|unserer\\s(?:Zeitung|Redaktion))|(?<!nicht\\s)(?:unabhängig|eigenständig)\\s(?:bestätigen|bestätigt|verifiziert|verifizieren|überprüft|überprüfen)(?:\\s(?:können|hat|haben))?(?![\\p{L}]|[^.!?]{0,20}\\snicht)|durch\\seigene\\sRecherchen\\s(?:bestätigt|bestätigen))',
    ['Zwei Beamte bestätigten den Bericht gegenüber dieser Zeitung', 'konnten wir durch eigene Recherchen bestätigen'],
    ['nicht unabhängig bestätigt', 'bestätigten den Bericht'],
    true,
  ),
]
