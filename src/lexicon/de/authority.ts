import { regex } from '../letters.js'
import {
  type AuthorityWords,
  type GradeRule,
  graded,
  type ModalityRule,
  modal,
  type PaperRule,
  paper,
} from '../shape/authority.js'
import type { Rule } from '../shape/rule.js'

const rule = (
  id: string,
  why: Rule['why'],
  source: string,
  hits: readonly string[],
  misses: readonly string[],
  needs?: readonly string[],
): Rule => ({
  id: `de/authority/${id}`,
  why,
  pattern: regex(source, 'u'),
  ...(needs ? { needs } : {}),
  hits,
  misses,
})

const small =
  '(?:des|der|dem|den|die|das|aus|im|in|von|vom|zu|zum|zur|bei|beim|mit|für|und|oder|nahe|an|am|auf|über|innerhalb|wie)'
/** Words before a noun, none of which begins what belongs to another noun: an article, numbers, adjectives. "Mit der Sache
 * vertraut" stands before its noun too. */
const before = `(?:(?:[Dd](?:er|ie|as|em|en|es)|(?:[Ss]ein|[Ii]hr|[Dd]ies)e[rmns]?|[Ee]in(?:e[rmns]?)?|[Zz]wei(?:er)?|[Dd]rei(?:er)?|[Vv]ier|[Ff]ünf|\\p{Lu}\\p{Ll}+(?:e|er|en|em))\\s)?(?:[Mm]it\\s(?:de[rnm]|diese[rnm])\\s[\\p{L}\\s-]{3,50}?\\s(?:vertraute|befasste|betraute)[nrms]?\\s|[Aa]n\\s(?:de[rnm]|diese[rnm])\\s[\\p{L}\\s-]{3,60}?\\sbeteiligte[nrms]?\\s)?(?:(?:(?!${small}\\s)[\\p{Ll}\\d][\\p{L}\\d-]*|\\p{Lu}\\p{Ll}+ische[nrms]?|US-amerikanische[nrms]?)\\s){0,5}`
/** What may follow the noun that carries a phrase. */
const after = `(?=$|[,;:(]|\\s(?:${small.slice(3, -1)}|namens|rund|um|unter|zufolge)(?!\\p{L}))`
const people =
  '[Bb]eamt(?:e[rnm]?|in|innen)|[Bb]ediensteten?|[Dd]iplomat(?:en|in|innen)?|[Bb]erater(?:n|s|in|innen)?|[Aa]nalyst(?:en|in|innen)?|[Aa]nalytiker(?:n|s|in|innen)?|[Ee]xpert(?:en?|in|innen)|[Ff]achleuten?|[Ff]achmann|[Ii]nsidern?|[Ii]nsider(?:s|in|innen)|[Bb]eobachter(?:n|s|in|innen)?|[Kk]ritiker(?:n|s|in|innen)?|[Ss]keptiker(?:n|s|in|innen)?|[Qq]uellen?|[Kk]reisen?|[Pp]erson(?:en)?|[Ll]euten?|[Mm]enschen|[Aa]bgeordneten?|[Mm]itarbeit(?:er[ns]?|erin|erinnen|enden)|[Aa]ngestellten?|[Mm]anager(?:n|s|in|innen)?|[Uu]nterhändler(?:n|s|in|innen)?|[Oo]ffizier(?:e|en|s|in|innen)?|[Ss]oldat(?:en|in|innen)?|[Aa]nwohner(?:n|s|in|innen)?|[Bb]ewohner(?:n|s|in|innen)?|[Ee]inwohner(?:n|s|in|innen)?|[Zz]eug(?:en?|in|innen)|[Aa]ugenzeug(?:en?|in|innen)|[Aa]ktivist(?:en|in|innen)?|[Ss]trateg(?:en?|in|innen)|[Ee]rmittlern?|[Ee]rmittler(?:s|in|innen)|[Vv]ertraut(?:e[rnm]?|en)|[Ee]ingeweiht(?:e[rnm]?|en)|[Kk]olleg(?:en?|in|innen)|[Mm]itglied(?:er|ern|s)?|[Gg]esandten?|[Dd]elegiert(?:e[rnm]?)|[Üü]berläufer(?:n|s|in|innen)?|[Hh]inweisgeber(?:n|s|in|innen)?|[Tt]eilnehm(?:er[ns]?|erin|erinnen|enden)|[Vv]eteran(?:en)?|[Aa]nhänger(?:n|s|in|innen)?|[Gg]egner(?:n|s|in|innen)?|[Üü]berlebenden?|[Aa]ngehörigen?|[Nn]achbar(?:n|in|innen)?|[Mm]ilitärs?|[Oo]ffizielle[rnm]?|[Gg]eheimdienstler(?:n|s|in|innen)?|[Rr]egierungsvertreter(?:n|s|in|innen)?|[Ss]eeleuten?|[Mm]atrosen?|[Kk]ommandeur(?:e|en|s|in|innen)?|[Aa]rbeiter(?:n|s|in|innen)?|[Ii]ngenieur(?:e|en|s|in|innen)?|[Ff]ischer(?:n|s|in|innen)?|[Hh]ändler(?:n|s|in|innen)?|[Bb]anker(?:n|s|in|innen)?|[Öö]konom(?:en|in|innen)?|[Dd]emonstrant(?:en|in|innen)?|[Pp]olitiker(?:n|s|in|innen)?|[Ss]enator(?:en|in|innen)?|[Mm]inister(?:n|s|in|innen)?|[Gg]eneräle[n]?|[Ää]rzt(?:en?|in|innen)|[Hh]elfer(?:n|s|in|innen)?|[Rr]ettungskräften?|[Uu]mfelds?'
/** A compound may end in one of them ("Regierungsbeamte", "US-Diplomat", "Sicherheitskreisen"). */
const peopleNouns = `(?:(?:[\\p{L}-]{2,40})?(?:${people}))`

const det =
  '(?:[Ee]ine[rmsn]?|[Ee]in|[Dd](?:er|ie|as|em|en|es)|[Ss]eine[rmsn]?|[Ii]hre[rmsn]?|[Dd]iese[rmsn]?|[Mm]ehrere[rn]?|[Zz]wei|[Dd]rei)'
const leads =
  '(?:(?<lead>[Ii]n|[Ii]m|[Ll]aut|[Gg]emäß|[Nn]ach|[Aa]us|[Mm]it|[Pp]er|[Pp]ro|[Vv]ia|[Ii]nnerhalb|[Uu]nter\\s(?:Berufung|Verweis)\\sauf|[Mm]it\\sVerweis\\sauf)\\s)?'
const owned =
  '(?:\\s(?:\\p{Ll}+te[rnms]?\\s)?(?:des|der|von\\sder|von|vom|durch\\sdie|durch)\\s(?:\\p{Ll}+(?:e[nrms]?)\\s){0,2}(?<owner>\\p{Lu}[\\p{L}\\p{N}.’-]*(?:\\s(?:(?:für|von|und|der|des)\\s){0,2}\\p{Lu}[\\p{L}\\p{N}.’-]*){0,4})|\\s(?:in\\s(?:der|dem|den)|im|in)\\s(?:„)?(?<printed>\\p{Lu}[\\p{L}\\p{N}.’-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}.’-]*){0,4}))?'
/** Adjectives that tell a paper from others. */
const loose =
  '(?:intern|geheim|vertraulich|neu|offiziell|amtlich|geleakt|jüngst|aktuell|gemeinsam|schriftlich|öffentlich|eigen|unveröffentlicht)\\p{Ll}{0,2}\\s'
/** "der Hafenzeitung vorliegenden" before a paper. */
const lying = '(?:(?:der|dem|den)\\s)?[\\p{L}-]{2,40}\\s(?:vorliegend|bekannt|zugespielt)\\p{Ll}{0,2}\\s'
/** A paper by its noun, which a compound may end in. Several reports without an article are those of newsrooms. */
const papersOf = (nouns: string): string =>
  `(?<![\\p{L}-])${leads}(?<document>(?:${det}\\s(?:${lying})?(?:(?!${small}\\s)\\p{Ll}[\\p{L}-]*\\s){0,4}?|(?:${loose}){0,2}(?!(?:\\p{L}{2,20})?[Bb]erichten?(?!\\p{L})))(?:[\\p{L}-]{2,40}?)?(?:${nouns}))(?![\\p{L}-])${owned}`

const voices: readonly Rule[] = [
  rule(
    'voice/spokesperson',
    { de: 'Jemand spricht für eine Stelle.', en: 'Somebody speaks for a body.' },
    `^${before}(?:[\\p{L}-]{2,40})?(?:[Ss]precher(?:n|s|in|innen)?|(?<![Rr]egierungs)[Vv]ertreter(?:n|s|in|innen)?|[Pp]ressestelle|[Aa]nw(?:alt|älte|ältin|älten|alts))(?![\\p{L}-])`,
    ['Ein Sprecher des Hafenamts', 'eine Regierungssprecherin', 'der Vertreter der Werft', 'Anwälte der Reederei'],
    ['Beamte', 'ein Berater des Sprechers', 'Regierungsvertreter', 'die Sprache'],
  ),
]

const nameless: readonly Rule[] = [
  rule(
    'nameless/people',
    { de: 'Amtspersonen, Fachleute oder andere ohne Namen.', en: 'Officials, experts or others without a name.' },
    `^(?:(?:[Aa]us|[Ii]n)\\s)?${before}${peopleNouns}${after}`,
    [
      'ein hochrangiger Beamter des Außenministeriums',
      'US-Beamte',
      'Mehrere Experten',
      'Mit der Sache vertraute Personen',
      'Sicherheitskreisen',
      'aus Kreisen der Koalition',
      'Eine mit den Plänen vertraute Person',
      'seinem Umfeld',
    ],
    ['die Beamtenschaft', 'der Rat der Experten', 'Ministerin Anna Winter', 'Anna Winter', 'der Landkreis Emden'],
  ),
  rule(
    'nameless/one-of-many',
    {
      de: 'Ein unbestimmtes Wort für jemanden, ohne einen Namen darin.',
      en: 'An indefinite word for somebody, without a name in it.',
    },
    `^(?:[Ee]in(?:e[rmn]?)?|[Ee]iner|[Mm]ehrere[nr]?|[Ee]inige[nr]?|[Zz]wei(?:er|en)?|[Dd]rei(?:er|en)?|[Vv]ier|[Ff]ünf|[Vv]iele[nr]?|[Mm]anche[nr]?|[Aa]ndere[nr]?|[Vv]erschiedene[nr]?)(?:$|\\s(?:\\p{Ll}[\\p{Ll}-]*\\s){0,3}(?!Sprecher|Bericht)\\p{Lu}\\p{Ll}+${after})`,
    ['ein junger Fischer aus Emden', 'zwei Matrosen', 'Einige', 'andere'],
    ['die Flotte', 'Anna Winter', 'eine Hafen-AG', 'zweifellos'],
  ),
  rule(
    'nameless/unnamed',
    { de: 'Sagt selbst, dass kein Name genannt wird.', en: 'Says itself that no name is given.' },
    '(?<![\\p{L}])(?:(?:namentlich\\s)?(?:nicht|un)\\s?(?:näher\\s)?genannte[nrms]?|ungenannte[nrms]?|anonyme[nrms]?|unbekannte[nrms]?)\\s\\p{L}',
    ['ein namentlich nicht genannter Offizier', 'anonyme Quellen', 'ein ungenannter Berater'],
    ['die Genannten', 'bekannte Offiziere'],
  ),
  rule(
    'nameless/those',
    { de: 'Umschreibt Eingeweihte, ohne sie zu nennen.', en: 'Describes those who know without naming them.' },
    '^(?:[Jj]emand(?:em|en)?|[Nn]iemand(?:em|en)?|[Ww]er|[Ll]eute[n]?|[Dd]iejenigen)(?![\\p{L}])',
    ['jemand aus dem Umfeld', 'Leute, die es wissen'],
    ['jedermann', 'die Leutnants', 'werben'],
  ),
]

const because =
  '(?:um\\s[^.;:,„“]{3,120}|(?:weil|da|denn)\\s[^.;:,„“]{3,120}(?:,\\s[^,.;:„“]{2,60}\\szu\\s\\p{Ll}+)?|aus\\s(?:Angst|Furcht|Sorge)\\s[^.;:,„“]{3,80})'
const reasons: readonly Rule[] = [
  rule(
    'reason/anonymity-for',
    { de: 'Der Grund, aus dem jemand ungenannt bleibt.', en: 'The reason for which somebody stays unnamed.' },
    `(?<![\\p{L}])[Aa]nonym(?:ität)?(?![\\p{L}])[^.;:,„“]{0,40},?\\s(?<reason>${because})`,
    [
      'dem Anonymität zugesichert wurde, um offen sprechen zu können',
      'der anonym bleiben wollte, weil er nicht befugt war, öffentlich zu sprechen',
      'bat um Anonymität aus Angst vor Vergeltung',
    ],
    ['unter der Bedingung der Anonymität.', 'um offen zu sprechen'],
    ['anonym'],
  ),
  rule(
    'reason/not-named-for',
    {
      de: 'Der Grund, aus dem jemand nicht genannt werden will.',
      en: 'The reason for which somebody will not be named.',
    },
    `(?<![\\p{L}])(?:nicht\\s(?:namentlich\\s|mit\\s(?:seinem\\s|ihrem\\s)?Namen\\s)?(?:genannt|zitiert|erwähnt|identifiziert)|ungenannt|seinen\\sNamen\\snicht|ihren\\sNamen\\snicht)[^.;:,„“]{0,40},?\\s(?<reason>${because})`,
    ['der nicht namentlich genannt werden wollte, weil er nicht befugt war, öffentlich zu sprechen'],
    ['nicht genannt werden wollte.', 'genannt, weil es stimmt'],
    ['genannt', 'zitiert', 'erwähnt', 'identifiziert', 'namen nicht'],
  ),
  rule(
    'reason/not-authorized',
    { de: 'Jemand darf nicht öffentlich sprechen.', en: 'Somebody may not speak in public.' },
    '(?<![\\p{L}])(?<reason>(?:(?:weil|da)\\s[^.;:,„“]{2,50}\\s)?nicht\\s(?:dazu\\s|zu\\s\\p{L}+\\s)?(?:befugt|berechtigt|autorisiert|ermächtigt)(?:\\s(?:war|waren|ist|sind|sei|seien|gewesen))?(?:,\\s[^,.;:„“]{0,60}(?:zu\\s(?:sprechen|reden|äußern)|Auskunft\\szu\\sgeben)|(?=[,.\\s])))',
    ['weil er nicht befugt war, öffentlich zu sprechen', 'die nicht autorisiert sind, darüber zu reden'],
    ['befugt war', 'nicht berechnet'],
    ['befugt', 'berechtigt', 'autorisiert', 'ermächtigt'],
  ),
  rule(
    'reason/anonymity',
    { de: 'Jemand spricht unter Zusicherung der Anonymität.', en: 'Somebody speaks on condition of anonymity.' },
    '(?<![\\p{L}])(?<reason>unter\\s(?:der\\s)?(?:Bedingung|Zusicherung|Zusage|Wahrung)\\s(?:der|von|ihrer|seiner)\\s(?:\\p{Ll}+\\s)?Anonymität|unter\\sder\\sBedingung,?\\s(?:anonym|ungenannt)\\szu\\sbleiben|im\\sSchutz(?:e)?\\sder\\sAnonymität|um\\sAnonymität\\s(?:bat|baten|bittet|bitten|gebeten)|auf\\sAnonymität\\s(?:bestand|bestanden|besteht|pochte)|Anonymität\\s(?:zugesichert|zugesagt|gewährt)|(?:anonym|ungenannt)\\sbleiben\\s(?:wollte|wollten|will|wollen|möchte|möchten))(?![\\p{L}])',
    ['sprach unter der Bedingung der Anonymität', 'der anonym bleiben wollte', 'die um Anonymität baten'],
    ['die Anonymität des Netzes', 'unter der Bedingung'],
    ['anonym', 'ungenannt'],
  ),
  rule(
    'reason/not-named',
    { de: 'Jemand will nicht genannt werden.', en: 'Somebody will not be named.' },
    '(?<![\\p{L}])(?<reason>(?:(?:namentlich\\snicht|nicht\\s(?:namentlich|beim\\sNamen|mit\\sNamen))\\s(?:genannt|zitiert|erwähnt)|nicht\\s(?:genannt|identifiziert))\\swerden\\s(?:wollte|wollten|will|wollen|möchte|möchten|durfte|dürfen|darf)|(?:seinen|ihren)\\sNamen\\snicht\\s\\p{Ll}+\\s(?:wollte|wollten|will|wollen|möchte|möchten))(?![\\p{L}])',
    ['der nicht namentlich genannt werden wollte', 'die ihren Namen nicht nennen wollten'],
    ['namentlich genannt', 'nicht genannt'],
    ['genannt', 'zitiert', 'erwähnt', 'identifiziert', 'namen nicht'],
  ),
  rule(
    'reason/background',
    { de: 'Jemand spricht im Hintergrund.', en: 'Somebody speaks on background.' },
    '(?<![\\p{L}])(?<reason>(?:im|in\\seinem)\\sHintergrundgespräch|unter\\s(?:der\\s)?(?:Drei|Zwei))(?![\\p{L}])',
    ['sagte er im Hintergrundgespräch', 'das gilt unter Drei'],
    ['im Hintergrund', 'unter dreien', 'unter drei Bäumen'],
    ['hintergrundgespräch', 'unter '],
  ),
]

const again: readonly Rule[] = [
  rule(
    'again/the-one',
    { de: 'Nimmt jemanden auf, von dem schon die Rede war.', en: 'Takes up somebody who was spoken of before.' },
    '^(?:(?:[Dd](?:er|ie|as|em|en)|[Dd]iese[rnm]?|[Jj]ene[rnm]?)\\s|(?:[Ee]r|[Ss]ie|[Bb]eide)(?![\\p{L}]))',
    ['der Beamte', 'Dieser Diplomat', 'sie'],
    ['ein Diplomat', 'Beamte', 'Dieter Moor'],
  ),
]

const wheres: readonly Rule[] = [
  rule(
    'where/in-a-place',
    {
      de: 'Vor dem Ort steht, wo etwas gesagt wird, und nicht, wer es sagt.',
      en: 'Before the place stands where something is said, and not who says it.',
    },
    '(?<![\\p{L}])(?:[Ii]n|[Aa]us)\\s(?:de[rnm]\\s)?$',
    ['heißt es in ', 'glaubt man in der ', 'Aus '],
    ['', 'sagt ', 'darin die '],
  ),
]

const papers: readonly PaperRule[] = [
  paper(
    'court',
    rule(
      'paper/court',
      { de: 'Ein Schriftstück eines Gerichts oder für eines.', en: 'A paper of a court, or for one.' },
      papersOf(
        '[Aa]nklage(?:schrift)?|[Uu]rteils?(?:begründung)?|[Uu]rteils?spruch|[Kk]lageschrift|[Hh]aftbefehls?|[Gg]erichts(?:unterlagen|dokumenten?|akten?|papieren?|beschluss)|[Gg]erichtsbeschluss|[Dd]urchsuchungsbeschluss',
      ),
      ['In der Anklageschrift heißt es', 'laut Gerichtsunterlagen', 'das Urteil des Landgerichts Emden'],
      ['das Gericht sagte', 'ein amtliches Dokument', 'das Vorurteilsdenken'],
      ['anklage', 'urteil', 'klageschrift', 'haftbefehl', 'gerichts', 'durchsuchungs'],
    ),
  ),
  paper(
    'intercept',
    rule(
      'paper/intercept',
      { de: 'Abgehörtes oder Abgefangenes ist die Quelle.', en: 'Something overheard or intercepted is the source.' },
      papersOf(
        '[Aa]bhörprotokolle?n?s?|[Aa]bhörmitschnitte?n?s?|(?<=(?:abgehört|abgefangen|mitgehört|belauscht)\\p{Ll}{0,2}\\s)(?:[\\p{L}-]{2,30})?(?:[Tt]elefonate?n?s?|[Gg]espräche?n?s?|[Ff]unkspr(?:uch|üche|üchen)s?|[Nn]achrichten?|[Aa]nrufe?n?s?|[Ff]unkverkehrs?|[Kk]ommunikation)',
      ),
      ['In einem abgehörten Telefonat', 'laut Abhörprotokollen', 'die abgefangenen Funksprüche'],
      ['in einem Telefonat', 'die Gespräche'],
      ['abhör', 'abgehört', 'abgefangen', 'mitgehört', 'belauscht'],
    ),
  ),
  paper(
    'official-statement',
    rule(
      'paper/statement',
      { de: 'Eine Erklärung oder Mitteilung ist die Quelle.', en: 'A statement that was put out is the source.' },
      papersOf(
        '[Aa]ntwort(?:en)?(?=\\s(?:de[rs]|von|aus)\\s)|[Mm]itteilung(?:en)?|[Ee]rklärung(?:en)?|[Ss]tellungnahmen?|[Kk]ommuniqu[eé]s?|[Vv]erlautbarung(?:en)?|[Bb]ekanntmachung(?:en)?|[Ss]tatements?|[Bb]ulletins?',
      ),
      [
        'aus einer Antwort des Ministeriums',
        'in einer Mitteilung',
        'In einer gemeinsamen Erklärung',
        'laut einer Pressemitteilung der Reederei Nordlicht',
      ],
      ['das erklärte er', 'die Mitte', 'ohne Klärung'],
      [
        'antwort',
        'mitteilung',
        'erklärung',
        'stellungnahme',
        'kommuniqu',
        'verlautbarung',
        'bekanntmachung',
        'statement',
        'bulletin',
      ],
    ),
  ),
  paper(
    'social',
    rule(
      'paper/post',
      { de: 'Ein Beitrag in einem sozialen Netz ist die Quelle.', en: 'A post on a social network is the source.' },
      papersOf(
        '[Pp]osts?|[Tt]weets?|[Pp]ostings?|[Bb]eitr(?:ag|ags|äge|ägen)(?=\\s(?:auf|bei|in)\\s)|Telegram-Beitrags?',
      ),
      ['in einem Post auf Telegram', 'ein Tweet', 'In einem Beitrag auf seiner Seite'],
      ['ein Beitrag zum Frieden', 'der Posten'],
      ['post', 'tweet', 'beitr'],
    ),
  ),
  paper(
    'document',
    rule(
      'paper/document',
      { de: 'Ein Schriftstück ist die Quelle.', en: 'A paper is the source.' },
      papersOf(
        '[Bb]erichte?n?s?|[Bb]riefe?n?s?|[Ss]chreibens?|[Mm]emos?|[Mm]emorand(?:um|en)s?|[Dd]okumente?n?s?|[Pp]apiere?n?s?|[Uu]nterlagen|[Aa]kten?|[Vv]ermerke?n?s?|[Dd]epeschen?|[Dd]ossiers?|[Ss]tudien?|[Pp]rotokolle?n?s?|[Ee]-?[Mm]ails?|[Ee]ntw(?:urf|urfs|ürfe|ürfen)|[Gg]utachtens?|[Aa]nalysen?|[Aa]uswertung(?:en)?|[Uu]ntersuchung(?:en)?|[Uu]mfragen?|[Rr]esolution(?:en)?|[Vv]ertr(?:ag|ags|äge|ägen)|[Tt]extnachrichten?|[Ll]agebilde?s?',
      ),
      [
        'in einem Brief an den Rat',
        'laut einem internen Bericht der Hafenbehörde',
        'In einem der Hafenzeitung vorliegenden Schreiben',
        'laut Polizeibericht',
      ],
      ['laut Berichten', 'laut Medienberichten', 'der Briefträger', 'das berichtete er'],
      [
        'bericht',
        'brief',
        'schreiben',
        'memo',
        'dokument',
        'papier',
        'unterlagen',
        'akte',
        'vermerk',
        'depesche',
        'dossier',
        'studie',
        'protokoll',
        'mail',
        'entw',
        'gutachten',
        'analyse',
        'auswertung',
        'untersuchung',
        'umfrage',
        'resolution',
        'vertr',
        'nachricht',
        'lagebild',
      ],
    ),
  ),
]

const grades: readonly GradeRule[] = [
  graded(
    'court',
    'speaker',
    rule(
      'grade/court',
      { de: 'Ein Gericht spricht.', en: 'A court speaks.' },
      `^${before}(?:(?:[\\p{L}-]{2,40})?(?:[Gg]ericht(?:e|en|s|shof|shofs)?|[Gg]erichtshof(?:s|es)?|[Tt]ribunals?|[Rr]ichter(?:n|s|in|innen)?|[Kk]ammer|[Ss]chöffen|[Jj]ury))(?:${after}|\\s\\p{Lu})`,
      ['Das Landgericht Emden', 'der Europäische Gerichtshof', 'Richterin Anna Winter'],
      ['ein Gerichtssprecher', 'das Gerücht', 'der Bericht'],
    ),
  ),
  graded(
    'official-statement',
    'speaker',
    rule(
      'grade/official',
      { de: 'Eine öffentliche Stelle spricht selbst.', en: 'A public body speaks itself.' },
      `^(?:\\p{Lu}[\\p{L}-]*s\\s)?${before}(?:(?:[\\p{L}-]{2,40})?(?:[Mm]inisterium(?:s)?|[Mm]inisterien|[Aa]mt(?:s|es)?|[Bb]ehörden?|[Rr]egierung(?:en)?|[Aa]dministration|[Aa]rmee|[Mm]arine|[Ll]uftwaffe|[Ss]treitkräften?|[Mm]ilitär(?:führung)?(?!s)|[Gg]eneralstabs?|[Kk]ommandos?|[Pp]olizei|[Kk]üstenwache|[Gg]renzschutz(?:es)?|[Bb]otschaft|[Kk]onsulats?|[Ss]taatsanwaltschaft(?:en)?|[Aa]nwaltschaft|[Kk]ommission|[Pp]arlaments?|[Kk]abinetts?|[Pp]räsidialamt|[Kk]anzlei|[Kk]anzleramt|[Zz]entralbank|[Gg]eheimdienste?s?|[Nn]achrichtendienste?s?|[Zz]oll|[Jj]unta|[Ff]euerwehr|[Bb]undeswehr|[Rr]athaus|[Ss]tadtverwaltung|[Ss]enats?|[Bb]undestags?|[Bb]undesrats?|[Aa]ufsicht)|Pentagon|Kreml|Weiße[sn]?\\sHaus|NATO|Nato|EU|UNO|UN|Vereinten?\\sNationen|Europäische\\sUnion|Vereinigten\\sStaaten)(?:s)?(?:${after}|\\s\\p{Lu})`,
      [
        'Das Verkehrsministerium',
        'Spaniens Küstenwache',
        'Die Staatsanwaltschaft',
        'die Polizei Emden',
        'Das Weiße Haus',
      ],
      ['eine Ministeriumssprecherin', 'ein Beamter des Ministeriums', 'die Gewerkschaft', 'Polizisten'],
    ),
  ),
  graded(
    'intercept',
    'frame',
    rule(
      'grade/intercepted',
      { de: 'Etwas Abgehörtes wird wiedergegeben.', en: 'Something overheard is relayed.' },
      '(?<![\\p{L}])(?:abgehört|abgefangen|mitgehört|belauscht)\\p{Ll}{1,2}\\s(?:\\p{Ll}+\\s){0,2}(?:[\\p{L}-]{2,30})?(?:[Tt]elefonat|[Gg]espräch|[Ff]unkspr|[Nn]achricht|[Aa]nruf|[Ff]unkverkehr|[Kk]ommunikation)',
      ['in abgehörten Telefonaten', 'der abgefangene Funkspruch'],
      ['das Schiff wurde abgefangen', 'in einem Gespräch'],
      ['abgehört', 'abgefangen', 'mitgehört', 'belauscht'],
    ),
  ),
  graded(
    'social',
    'frame',
    rule(
      'grade/network',
      { de: 'Steht in einem sozialen Netz.', en: 'Stands on a social network.' },
      '(?<![\\p{L}])(?:[Aa]uf|[Bb]ei|[Üü]ber|[Vv]ia|[Ii]n)\\s(?:(?:seine[rmn]?|ihre[rmn]?|der|dem|den|einer|einem)\\s)?(?:(?:Plattform|Kurznachrichtendienst|Netzwerk|Dienst|offiziellen)\\s)?(?:[Ss]ozialen\\s(?:Medien|Netzwerken?)|sozialen?\\sNetzwerk|X(?=$|[.,;:“”¶)]|\\s\\p{Ll}|\\s[„“])|Twitter|Telegram|Facebook|Instagram|Threads|Bluesky|Mastodon|TikTok|Truth\\sSocial|LinkedIn|Weibo|VKontakte|Reddit|YouTube)(?![\\p{L}])',
      ['schrieb auf Telegram', 'auf der Plattform X, dass', 'in den sozialen Medien', 'auf Facebook'],
      ['auf dem Telegrafen', 'über X-Strahlen', 'von Twitter'],
      ['auf ', 'bei ', 'über ', 'via ', 'in '],
    ),
  ),
  graded(
    'social',
    'cue',
    rule(
      'grade/post',
      { de: 'Ein Verb des Schreibens in sozialen Netzen.', en: 'A verb of writing on social networks.' },
      '^(?:(?:ge)?(?:twitter|tweete)(?:t|te|ten|n)?|poste(?:t|te|ten|n)?|gepostet)(?![\\p{L}])',
      ['twitterte', 'postete', 'gepostet'],
      ['Posten', 'schrieb'],
    ),
  ),
  graded(
    'court',
    'frame',
    rule(
      'grade/in-court',
      { de: 'Vor Gericht gesagt.', en: 'Said in court.' },
      '(?<![\\p{L}])(?:[Vv]or\\s(?:dem\\s|einem\\s)?(?:\\p{L}+\\s)?(?:[\\p{L}-]{2,30})?(?:[Gg]ericht|[Tt]ribunal|[Rr]ichter)|[Uu]nter\\sEid|[Ii]m\\sZeugenstand|[Ii]m\\s(?:Prozess|Verfahren)|(?:sein|ihr)em\\sProzess)(?![\\p{L}])',
      ['sagte er vor Gericht', 'unter Eid', 'vor dem Landgericht'],
      ['vor dem Gerichtssaal', 'im Prozessor'],
      ['gericht', 'tribunal', 'richter', 'eid', 'zeugenstand', 'prozess', 'verfahren'],
    ),
  ),
]

const sourceNoun =
  '(?:(?:(?:de[rnms]|die|einen?|eines|einem|einer|zwei|drei|mehreren?|einigen?)\\s)?(?:mit\\s(?:de[rnm]|diese[rnm])\\s[\\p{L}\\s-]{3,40}?\\svertraute[nr]?\\s)?(?:(?!und\\s|meldet|berichtet|schreibt)\\p{Ll}[\\p{L}-]*\\s){0,3}\\p{Lu}[\\p{L}’-]*(?:\\s(?:(?:des|der|im|in|aus|von|vom|beim?)\\s(?:(?:der|dem|den)\\s)?(?:\\p{Ll}+(?:e[nrms])\\s)?)?\\p{Lu}[\\p{L}’-]*){0,4})'
const sources: readonly Rule[] = [
  rule(
    'source/citing',
    { de: 'Auf wen sich eine Redaktion stützt.', en: 'Whom a newsroom relies on.' },
    `(?<![\\p{L}])(?:[Uu]nter\\s(?:Berufung|Verweis|Hinweis)\\sauf|[Mm]it\\s(?:Verweis|Hinweis)\\sauf|[Ll]aut|[Nn]ach\\s(?:Angaben|Informationen|Aussagen?|Darstellung)\\s(?:von|aus)|(?:beruft|berufen|berief|beriefen|stützt|stützen|stützte)\\ssich\\s(?:dabei\\s)?auf|zitiert(?:e|en)?)\\s(?<holder>${sourceNoun})`,
    ['unter Berufung auf Kreise der Koalition', 'laut zwei Insidern', 'beruft sich auf einen Beamten'],
    ['unter Berufung auf ihn', 'lautlos'],
    ['berufung auf', 'verweis auf', 'hinweis auf', 'laut ', 'nach ', 'sich auf', 'dabei auf', 'zitiert'],
  ),
  rule(
    'source/circles',
    { de: 'Aus welchen Kreisen etwas kommt.', en: 'From which circles something comes.' },
    '(?<![\\p{L}])(?:[Aa]us|[Ii]n)\\s(?<holder>(?:de[nr]\\s)?(?:\\p{Ll}+en\\s)?(?:[\\p{L}-]{2,40}kreisen|Kreisen(?:\\s(?:der|des)\\s\\p{Lu}[\\p{L}-]+)?))(?![\\p{L}])',
    ['In Sicherheitskreisen wird erwartet', 'aus Kreisen der Koalition'],
    ['in den Landkreis', 'im Kreis'],
    ['kreisen'],
  ),
  rule(
    'source/accordingly',
    { de: 'Wem zufolge etwas so ist.', en: 'According to whom something is so.' },
    `(?<![\\p{L}])(?<holder>${sourceNoun})\\szufolge(?![\\p{L}])`,
    ['zwei Diplomaten zufolge'],
    ['ihm zufolge', 'infolge'],
    ['zufolge'],
  ),
]

const modalities: readonly ModalityRule[] = [
  modal(
    'denied',
    'cue',
    rule(
      'modality/denies',
      { de: 'Ein Verb, das bestreitet, was ihm folgt.', en: 'A verb that denies what follows it.' },
      '^(?:bestreite(?:t|n)|bestritt(?:en)?|dementier(?:t|te|ten|en)|leugne(?:t|te|ten|n)|verneint?(?:e|en)?|(?:wies|wiesen|weist|weisen)\\s(?![^.:]{0,60}(?:[Ff]orderung|[Kk]lage|[Aa]ntrag|[Aa]ngebot|[Vv]orschl|[Pp]lan|[Pp]läne|[Bb]eschwerde|[Ee]inspr|[Bb]erufung|[Aa]ngriff|[Uu]ltimat))(?:[^.:]{0,200}?\\s)?(?:zurück|von\\ssich)|zurück(?:zuweisen|gewiesen|weist|weisen|wies|wiesen)|widersp(?:richt|rechen|rach|rachen)|(?:stellt|stellte|stellten)\\s(?:[^.:]{0,100}?\\s)?in\\sAbrede)(?![\\p{L}])',
      ['bestreitet, dass', 'dementierten', 'wies den Vorwurf zurück', 'zurückwies'],
      ['bestätigte', 'streitet', 'wies darauf hin', 'wies die Forderung zurück', 'beweist'],
    ),
  ),
  modal(
    'questioned',
    'cue',
    rule(
      'modality/doubts',
      { de: 'Ein Verb, das in Zweifel zieht, was ihm folgt.', en: 'A verb that doubts what follows it.' },
      '^(?:bezweifel(?:t|te|ten|n)|zweifel(?:t|te|ten|n)|hinterfrag(?:t|te|ten|en)|(?:stellt|stellte|stellten)\\s(?:[^.:]{0,100}?\\s)?(?:infrage|in\\sFrage)|(?:zieht|zog|zogen|ziehen)\\s(?:[^.:]{0,100}?\\s)?in\\sZweifel)(?![\\p{L}])',
      ['bezweifelte, dass', 'zweifelt daran, dass', 'stellte das Vorhaben infrage'],
      ['zweifellos', 'sagte'],
    ),
  ),
  modal(
    'questioned',
    'cue',
    rule(
      'modality/asks',
      { de: 'Stellt eine Frage.', en: 'Asks a question.' },
      '^(?:frag(?:t|te|ten|en)|erkundig(?:t|te|ten|en)|wollte(?:n)?\\swissen)\\s?(?:[^.:„“]{0,60}?)?,?\\s(?:ob|wer|was|wann|wo|warum|weshalb|wieso|wie|welche[rsnm]?)\\s',
      ['fragte, ob die', 'erkundigte sich, warum die', 'fragt die Crew, wann sie'],
      ['fragte nach', 'der Fragebogen'],
    ),
  ),
  modal(
    'questioned',
    'said',
    rule(
      'modality/whether',
      { de: 'Lässt offen, ob etwas so ist.', en: 'Leaves open whether something is so.' },
      '^[Oo]b(?![\\p{L}])',
      ['ob die Flotte bereit ist'],
      ['oben', 'als ob'],
    ),
  ),
  modal(
    'questioned',
    'said',
    rule(
      'modality/question-mark',
      { de: 'Ein einziger Satz mit Fragezeichen.', en: 'One sentence with a question mark.' },
      '^[^.!?…]*\\?[“”"«‘]?$',
      ['Fährt sie je wieder?'],
      ['Fährt sie? Wir hoffen es.', 'Sie fährt.'],
    ),
  ),
  modal(
    'conditional',
    'whole',
    rule(
      'modality/if',
      { de: 'Hängt von einer Bedingung ab.', en: 'Hangs on a condition.' },
      '(?<![\\p{L}])(?<!(?:[Aa]uch|[Ss]elbst|[Ss]ogar|[Aa]ls|[Ii]mmer)\\s)(?:[Ww]enn(?!\\sauch)|[Ff]alls|[Ss]ofern|[Ss]olange|[Vv]orausgesetzt|(?:es|Es)\\ssei\\sdenn|[Uu]nter\\sder\\s(?:Bedingung|Voraussetzung)|[Ii]m\\sFalle?|[Aa]ngenommen)(?![\\p{L}])',
      ['Wenn es regnet, bleiben wir', 'sofern das Parlament zustimmt', 'es sei denn, es regnet'],
      ['auch wenn es regnet', 'selbst wenn', 'als wenn', 'jedenfalls'],
    ),
  ),
  modal(
    'conditional',
    'whole',
    rule(
      'modality/inverted-condition',
      { de: 'Eine Bedingung ohne einleitendes Wort.', en: 'A condition without a word that opens it.' },
      '^(?:dass,?\\s)?(?:[Ss]ollten?|[Ww]ürden?|[Ww]ären?|[Hh]ätten?|[Kk]ämen?|[Kk]äme\\ses)\\s[^?,]{3,100},\\s',
      ['Sollte der Streik andauern, schließt der Hafen', 'wäre das so, blieben wir'],
      ['Sollten wir bleiben?', 'der Hafen sollte schließen', 'Sie hätten es, sagte er'],
    ),
  ),
  modal(
    'possible',
    'main',
    rule(
      'modality/possible',
      { de: 'Hält etwas nur für möglich.', en: 'Holds something to be no more than possible.' },
      '(?<![\\p{L}])(?:[Kk]önnten?|[Dd]ürften?|[Mm]öglicherweise|[Vv]ielleicht|[Ww]omöglich|[Ww]ahrscheinlich|[Vv]ermutlich|[Dd]enkbar|möglich|[Uu]nter\\sUmständen|[Ee]ventuell|unwahrscheinlich|mag|mögen)(?![\\p{L}])',
      ['die Flotte könnte auslaufen', 'das ist möglich', 'Vielleicht ist sie fort'],
      ['die Flotte konnte auslaufen', 'die Möglichkeiten', 'unmöglich'],
    ),
  ),
  modal(
    'possible',
    'main',
    rule(
      'modality/hearsay',
      { de: 'Wird nur angenommen oder erzählt.', en: 'Is no more than believed or told.' },
      '(?<![\\p{L}])[Ss]oll(?:e|en)?\\s(?:[^.;!?]{0,160}\\s)?\\p{Ll}+(?:t|en)\\s(?:haben|worden\\ssein)(?![\\p{L}])|\\p{Ll}+(?:t|en)\\s(?:haben|worden\\ssein)\\ssoll(?:e|en)?(?![\\p{L}])|(?<![\\p{L}])[Ss]oll(?:e|en)?\\s(?:[^.;!?]{0,160}\\s)?\\p{Ll}*(?:geflohen|gegangen|gekommen|gestorben|gefahren|gefallen|gewesen|geblieben|gereist|gesunken|geflogen|geworden|gelaufen)\\ssein(?![\\p{L}])|\\p{Ll}*(?:geflohen|gegangen|gekommen|gestorben|gefahren|gefallen|gewesen|geblieben|gereist|gesunken|geflogen|geworden|gelaufen)\\ssein\\ssoll(?:e|en)?(?![\\p{L}])',
      [
        'der Kapitän soll geflohen sein',
        'die Werft solle zwei Schiffe gekauft haben',
        'das Lager soll geräumt worden sein',
        'dass der Kapitän geflohen sein soll',
      ],
      ['die Brücke soll öffnen', 'der Kapitän ist geflohen', 'bis Mai soll sie fertig sein', 'sie soll fliehen'],
    ),
  ),
  modal(
    'possible',
    'cue',
    rule(
      'modality/believed',
      { de: 'Wird angenommen, ohne dass gesagt ist, von wem.', en: 'Is believed, and it is not said by whom.' },
      '^(?:angenommen|vermutet|geglaubt|gemunkelt|gemutmaßt|befürchtet|spekuliert)(?![\\p{L}])',
      ['angenommen, dass', 'vermutet'],
      ['gesagt', 'vermutete', 'angenommene'],
    ),
    'unsaid',
  ),
  modal(
    'asserted',
    'main',
    rule(
      'modality/should',
      {
        de: 'Ein Rat, eine Forderung oder eine Höflichkeit, keine Bedingung.',
        en: 'Advice, a demand or a courtesy, no condition.',
      },
      '(?<![\\p{L}])(?:[Ss]ollten?|[Mm]üssten?|[Mm]üssen?|[Mm]uss|[Mm]üsse|[Mm]öchten?)(?![\\p{L}])',
      ['sie sollten auslaufen', 'wir möchten danken'],
      ['sie sollen auslaufen', 'die Muße'],
    ),
  ),
  modal(
    'planned',
    'main',
    rule(
      'modality/shall',
      { de: 'Soll oder will etwas tun, was noch vor einem liegt.', en: 'Is to do or wants to do what lies ahead.' },
      '(?<![\\p{L}])(?:[Ss]oll(?:e|en)?|[Ww]ill|[Ww]oll(?:e|en|te|ten))(?![\\p{L}])',
      ['die Brücke soll öffnen', 'sie will drei Schiffe kaufen', 'man wolle warten'],
      ['die Brücke sollte öffnen', 'der Wille'],
    ),
  ),
  modal(
    'planned',
    'main',
    rule(
      'modality/plans',
      { de: 'Ist geplant oder steht bevor.', en: 'Is planned or about to come.' },
      '(?<![\\p{L}])(?:plan(?:t|e|en|te|ten)|geplant|beabsichtig(?:t|e|en|te|ten)|vorgesehen|(?:erwäg(?:t|e|en)|erwog(?:en)?)(?!\\s(?:das|dies|es|alles|die\\sFrage|dieselbe|das\\sFür)(?![\\p{L}]))|bereit(?:et|e|en)\\s[^.]{0,80}\\svor|(?:hat|habe|haben|hatte|hatten)\\s(?:[^.,]{0,80}\\s)?vor|(?:steht|stehe|stehen)\\s(?:[^.,]{0,40}\\s)?bevor|(?:strebt|strebe|streben)\\s[^.]{0,80}\\san|kündig(?:t|e|en|te|ten)\\s[^.]{0,80}\\san|(?:verspricht|verspreche|versprechen))(?![\\p{L}])',
      ['plant den Bau', 'es sei geplant', 'sie hat das seit Jahren vor', 'bereite einen Angriff vor'],
      ['der Plan', 'die Pläne', 'Planeten', 'beide Seiten erwögen', 'sie erwogen dieselbe Frage'],
    ),
  ),
  modal(
    'possible',
    'cue',
    rule(
      'modality/fears',
      { de: 'Ein Verb, das etwas befürchtet.', en: 'A verb that fears something.' },
      '^(?:be)?fürchte(?:t|te|ten|n)?(?![\\p{L}])',
      ['befürchtet, dass', 'fürchteten'],
      ['fürchterlich', 'sagte'],
    ),
  ),
  modal(
    'planned',
    'cue',
    rule(
      'modality/expects',
      { de: 'Ein Verb, das etwas vorhersieht.', en: 'A verb that foresees something.' },
      '^(?:erwarte(?:t|te|ten|n)|rechne(?:t|te|ten|n)|prognostizier(?:t|te|ten|en)|(?:sagt|sagte|sagten)\\s(?:[^.:]{0,60}?\\s)?voraus)(?![\\p{L}])',
      ['erwartet, dass', 'rechnete damit, dass', 'sagte voraus, dass'],
      ['unerwartet', 'sagte', 'die Rechnung'],
    ),
  ),
  modal(
    'planned',
    'cue',
    rule(
      'modality/vows',
      { de: 'Kündigt an, etwas zu tun.', en: 'Announces to do something.' },
      '^(?:(?:kündig(?:t|te|ten|en)|angekündigt|ankündig|versprach|verspr(?:icht|achen|echen)|versprochen|droh(?:t|te|ten|en)|gedroht|sag(?:t|te|ten)\\s(?:[^.:]{0,60}?\\s)?zu|gelob(?:t|te|ten)|plan(?:t|te|ten|en)|beabsichtig|verpflichte|biete|bot|entschied|beschl))\\p{Ll}{0,4}(?![\\p{L}])',
      ['kündigte an, den Hafen zu schließen', 'versprach', 'drohte'],
      ['sagte', 'die Drohne fliegt'],
    ),
    'bare',
  ),
]

const negations: readonly Rule[] = [
  rule(
    'negation/word',
    { de: 'Ein Wort, das verneint.', en: 'A word that negates.' },
    '(?<![\\p{L}])(?:(?<!^|,\\s|oder\\s)[Nn]icht|(?<=^|,\\s)[Nn]icht(?=\\s\\p{Ll})|[Kk]ein(?:e[rnms]?|erlei|esfalls|eswegs)?|[Nn]ie|[Nn]iemals|[Nn]iemand(?:em|en)?|[Nn]ichts|[Ww]eder|[Nn]irgend(?:s|wo)|[Mm]itnichten)(?![\\p{L}])(?!\\s(?:nur|zuletzt|allein|bloß|(?:mehr|weniger|später|länger|früher)\\sals)(?![\\p{L}]))',
    ['sie sind nicht ausgelaufen', 'es gibt kein Schiff', 'keineswegs', 'nie wieder'],
    ['nicht nur das', 'nicht mehr als fünf', 'die Nichte', 'knien', 'Monate, nicht Wochen', 'ob oder nicht'],
  ),
]

const openers: readonly Rule[] = [
  rule(
    'opener/content',
    { de: 'Eröffnet einen Inhaltssatz.', en: 'Opens a content clause.' },
    '^(?:[Dd]ass|[Oo]b)(?![\\p{L}])',
    ['dass sie fährt', 'ob sie fährt'],
    ['das Schiff', 'oben'],
  ),
]

const instead: readonly Rule[] = [
  rule(
    'instead/colon',
    {
      de: 'Nach einem Doppelpunkt oder „als“ steht, was stattdessen gesagt wird.',
      en: 'After a colon or “als” stands what is said instead.',
    },
    ':|(?:^|\\s)als\\s(?:\\p{Ll}+\\s){0,2}[„“"»‚]?$',
    [' das zurück: ', ' den Vorwurf als „'],
    [', dass ', ' „'],
  ),
]

export const authority: AuthorityWords = {
  voices,
  nameless,
  reasons,
  again,
  wheres,
  papers,
  grades,
  sources,
  modalities,
  negations,
  openers,
  instead,
}
