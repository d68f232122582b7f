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
  id: `en/authority/${id}`,
  why,
  pattern: regex(source, 'u'),
  ...(needs ? { needs } : {}),
  hits,
  misses,
})

const small = '(?:of|for|from|at|in|on|by|to|with|and|or|who|that|which)'
/** Words before a noun, none of which begins what belongs to another noun. */
const before = `(?:(?!${small}\\s)[\\p{L}\\d][\\p{L}\\d.’'/-]*\\s){0,6}`
/** What may follow the noun that carries a phrase. */
const after = `(?=$|[,;:(]|\\s(?:${small.slice(3, -1)}|there|here|close|near|inside|within|familiar|involved|briefed|aware|present|named|not|knowledgeable|granted|speaking|working|based|directly|following|taking|like|said|told)(?!\\p{L}))`
const eitherCase = (list: string): string =>
  list
    .trim()
    .split(/\s+/u)
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|')
const people = `
  officials? diplomats? aides? advis[eo]rs? analysts? experts? insiders? observers? critics? skeptics? sceptics? sources?
  people persons? individuals? lawmakers? staffers? employees? executives? operatives? negotiators? officers? soldiers?
  residents? witness(?:es)? activists? strategists? investigators? lawyers? allies ally associates? colleagues? members?
  envoys? delegates? defectors? whistleblowers? participants? attendees? veterans? supporters opponents survivors?
  relatives? neighbou?rs? circles locals sailors? commanders? workers? engineers? fishermen traders? bankers? economists?
  villagers? protesters? politicians? senators? ministers? generals? doctors? medics? rescuers?`
const smallPeople = people.trim().split(/\s+/u).join('|')

const det =
  '(?:[Aa]n?|[Tt]he|[Tt]h(?:is|at|ese|ose)|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|[Aa]nother)'
const loose = `(?:${eitherCase('internal leaked classified declassified confidential official secret police government military company court')})`
const leads =
  '(?:(?<lead>[Ii]n|[Pp]er|[Vv]ia|[Ff]rom|[Cc]iting|[Aa]ccording\\sto|[Bb]ased\\son|[Rr]eviewed|[Oo]btained)\\s)?'
const owned = `(?:(?:\\s(?:published|released|issued|written|sent|signed|drafted|prepared|out|\\p{Lu}\\p{Ll}+day|on)){0,3}\\s(?:by|from|of)\\s(?:the\\s)?(?<owner>\\p{Lu}[\\p{L}\\p{N}.’'-]*(?:\\s(?:(?:of|for|the|and)\\s){0,2}\\p{Lu}[\\p{L}\\p{N}.’'-]*){0,5})|\\sin\\s(?:the\\s)?(?<printed>\\p{Lu}[\\p{L}\\p{N}.’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}.’'-]*){0,4}))?`
/** A paper by its noun, with an article or a word that tells what paper it is. */
const papersOf = (nouns: string, bare = `${loose}\\s`): string =>
  `(?<![\\p{L}-])${leads}(?<document>(?:${det}\\s(?:(?!${small}\\s)(?:(?:\\p{Lu}\\.){2,4}|[\\p{L}\\d][\\p{L}\\d’'-]*)\\s){0,4}?|${bare})(?:${nouns}))(?![\\p{L}-])${owned}`

const voices: readonly Rule[] = [
  rule(
    'voice/spokesperson',
    { de: 'Jemand spricht für eine Stelle.', en: 'Somebody speaks for a body.' },
    `^${before}(?:[Ss]pokes(?:person|people|man|woman|men|women)|[Rr]epresentatives?|[Pp]ress\\s(?:secretary|officer|office)|[Ll]awyers?\\sfor|[Aa]ttorneys?\\sfor)(?![\\p{L}-])`,
    ['A spokesperson for the Harbor Office', 'a ministry spokeswoman', 'lawyers for the union'],
    ['officials', 'An aide to the spokesman', 'representation'],
  ),
]

const nameless: readonly Rule[] = [
  rule(
    'nameless/people',
    { de: 'Amtspersonen, Fachleute oder andere ohne Namen.', en: 'Officials, experts or others without a name.' },
    `^(?:${before}(?:${smallPeople})|(?:${eitherCase(people)}))${after}`,
    [
      'a senior State Department official',
      'officials in Emden',
      'two people familiar with the plan',
      'Security sources',
    ],
    ['Business Insider', 'The Council of Experts', 'official papers', 'Anna Winter', 'the Workers Union'],
  ),
  rule(
    'nameless/one-of-many',
    {
      de: 'Ein unbestimmtes Wort für jemanden, ohne einen Namen darin.',
      en: 'An indefinite word for somebody, without a name in it.',
    },
    `^(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ultiple|[Oo]thers?|[Aa]nother|[Mm]ost|[Ff]ew|[Aa]t\\sleast)(?:$|\\s(?:[\\p{Ll}\\d][\\p{Ll}\\d’'-]*\\s){0,4}[\\p{Ll}-]+${after})`,
    ['a fisherman from Emden', 'two young sailors', 'Some', 'others'],
    ['a Reuters report', 'the fleet', 'Anna Winter', 'One Harbor Group'],
  ),
  rule(
    'nameless/unnamed',
    { de: 'Sagt selbst, dass kein Name genannt wird.', en: 'Says itself that no name is given.' },
    `(?<![\\p{L}])(?:[Uu]nnamed|[Uu]nidentified|[Aa]nonymous|[Uu]ndisclosed)\\s\\p{Ll}`,
    ['An unnamed officer', 'anonymous sources'],
    ['the anonymous', 'named officers'],
  ),
  rule(
    'nameless/those',
    { de: 'Umschreibt Eingeweihte, ohne sie zu nennen.', en: 'Describes those who know without naming them.' },
    `^(?:[Tt]hose|[Aa]nyone|[Ss]omeone|[Ss]omebody|[Ee]veryone|[Nn]obody)(?![\\p{L}])`,
    ['those familiar with the matter', 'someone close to the talks'],
    ['these papers', 'Thoseby'],
  ),
]

/** Verbs that go on with the sentence after a reason that no comma closes. */
const goesOn =
  '(?=[.;:,“”"]|\\s(?:said|says|told|called|calls|described|added|warned|confirmed|argued|predicted|denied|noted)(?!\\p{L})|$)'
const because = `(?:(?:in\\sorder\\s)?to\\s[^.;:,“”"]{3,120}?|(?:because|since|as|given|due\\sto|citing|for\\sfear|out\\sof)\\s[^.;:,“”"]{3,140}?)${goesOn}`
const reasons: readonly Rule[] = [
  rule(
    'reason/anonymity-for',
    { de: 'Der Grund, aus dem jemand ungenannt bleibt.', en: 'The reason for which somebody stays unnamed.' },
    `(?<![\\p{L}])[Aa]nonym(?:ity|ously)(?:,?\\s(?:by\\s(?:the\\s)?[\\p{L}\\s]{2,30}|like\\sothers(?:\\sin\\sthis\\s(?:story|article))?))?,?\\s(?<reason>${because})`,
    [
      'who was granted anonymity to speak candidly',
      'speaking on condition of anonymity because the talks are secret',
      'spoke anonymously, citing company rules',
    ],
    ['granted anonymity.', 'on condition of anonymity, said', 'to speak candidly'],
    ['anonym'],
  ),
  rule(
    'reason/not-named-for',
    {
      de: 'Der Grund, aus dem jemand nicht genannt werden will.',
      en: 'The reason for which somebody will not be named.',
    },
    `(?<![\\p{L}])(?:not\\s(?:to\\s)?(?:be|being)|remain|stay|be)\\s(?:named|identified|quoted\\sby\\sname|unnamed|unidentified|anonymous)(?:\\sby\\sname|\\spublicly)?,?\\s(?<reason>${because})`,
    [
      'who asked not to be named because he was not authorized to speak',
      'asked to remain anonymous to discuss private talks',
      'not being identified, citing the rules',
    ],
    ['asked not to be named.', 'the ship will get a name to honor her'],
    ['named', 'identified', 'anonymous', 'quoted by name'],
  ),
  rule(
    'reason/not-authorized',
    { de: 'Jemand darf nicht öffentlich sprechen.', en: 'Somebody may not speak in public.' },
    `(?<![\\p{L}])(?<reason>(?:(?:because|since|as)\\s(?:\\p{L}+\\s){1,3})?(?:(?:was|were|is|are)\\s)?not\\s(?:authori[sz]ed|allowed|permitted|cleared|at\\sliberty|free)\\sto\\s(?:speak|talk|discuss|comment|disclose|be\\squoted)[^.;:,“”"]{0,100}?)${goesOn}`,
    ['because she was not authorized to speak publicly', 'who are not permitted to discuss the raid'],
    ['not allowed to sail', 'authorized to speak'],
    ['to speak', 'to talk', 'to discuss', 'to comment', 'to disclose', 'to be quoted'],
  ),
  rule(
    'reason/anonymity',
    { de: 'Jemand spricht unter Zusicherung der Anonymität.', en: 'Somebody speaks on condition of anonymity.' },
    `(?<![\\p{L}])(?<reason>(?:(?:on|under)\\s(?:the\\s)?conditions?\\sof|(?:granted|given|promised|requested|requesting|asked\\sfor|asking\\sfor|insisted\\son|demanded|sought)(?:\\sfull|\\shis|\\sher|\\stheir)?)\\sanonymity)`,
    ['spoke on condition of anonymity', 'who requested anonymity', 'granted anonymity'],
    ['the anonymity of the web', 'in good condition'],
    ['anonymity'],
  ),
  rule(
    'reason/not-named',
    { de: 'Jemand will nicht genannt werden.', en: 'Somebody will not be named.' },
    `(?<![\\p{L}])(?<reason>(?:asked|asking|asks|wanted|wished|declined|declining|refused|requested|preferred)\\s(?:not\\sto\\sbe\\s(?:named|identified|quoted\\sby\\sname)|to\\sbe\\s(?:named|identified)|to\\s(?:remain|stay)\\s(?:anonymous|unnamed|unidentified)|to\\sgive\\s(?:his|her|their|a)\\snames?)|(?:did|do|does)(?:\\snot|n[’']t)\\swant\\s(?:(?:his|her|their)\\snames?\\s(?:to\\sbe\\s)?(?:used|published|printed|given)|to\\sbe\\s(?:named|identified)))`,
    ['who asked not to be named', 'declined to be identified', 'preferred to remain anonymous'],
    ['asked to be paid', 'declined to comment'],
    ['named', 'identified', 'anonymous', 'name', 'unnamed'],
  ),
  rule(
    'reason/background',
    { de: 'Jemand spricht im Hintergrund.', en: 'Somebody speaks on background.' },
    `(?<![\\p{L}])(?<reason>(?:on\\s(?:deep\\s)?background|not\\sfor\\sattribution))(?![\\p{L}])`,
    ['speaking on background', 'briefed reporters on deep background'],
    ['with a background in law', 'background music'],
    ['background', 'attribution'],
  ),
]

const again: readonly Rule[] = [
  rule(
    'again/the-one',
    { de: 'Nimmt jemanden auf, von dem schon die Rede war.', en: 'Takes up somebody who was spoken of before.' },
    '^(?:(?:[Tt]he|[Tt]h(?:at|is|ese|ose))\\s|(?:[Hh]e|[Ss]he|[Tt]hey|[Bb]oth)(?![\\p{L}]))',
    ['the official', 'That diplomat', 'they', 'Both'],
    ['a diplomat', 'officials', 'Theodor Moor'],
  ),
]

const wheres: readonly Rule[] = [
  rule(
    'where/in-a-place',
    {
      de: 'Vor dem Ort steht, wo etwas gesagt wird, und nicht, wer es sagt.',
      en: 'Before the place stands where something is said, and not who says it.',
    },
    '(?<![\\p{L}])(?:[Ii]n|[Ff]rom)\\s(?:the\\s)?$',
    ['it is said in ', 'the word from '],
    ['', 'plain ', 'said that '],
  ),
]

const paperWhy = {
  de: 'Ein Schriftstück ist die Quelle.',
  en: 'A paper is the source.',
}
const papers: readonly PaperRule[] = [
  paper(
    'court',
    rule(
      'paper/court',
      { de: 'Ein Schriftstück eines Gerichts oder für eines.', en: 'A paper of a court, or for one.' },
      papersOf(
        'indictments?|rulings?|verdicts?|affidavits?|lawsuits?|criminal\\scomplaints?|(?:[Cc]ourt|[Ll]egal)\\s(?:filings?|papers?|documents?|records?)|judge?ments?|(?:arrest|search)\\swarrants?',
        '(?=(?:[Cc]ourt|[Ll]egal)\\s(?:filings?|papers?|documents?|records?))',
      ),
      ['The indictment says', 'according to court documents', 'in a ruling by the Emden Court'],
      ['ruling party', 'the court said', 'an official document'],
      [
        'indictment',
        'ruling',
        'verdict',
        'affidavit',
        'lawsuit',
        'complaint',
        'court ',
        'legal ',
        'warrant',
        'judgment',
        'judgement',
      ],
    ),
  ),
  paper(
    'intercept',
    rule(
      'paper/intercept',
      { de: 'Abgehörtes oder Abgefangenes ist die Quelle.', en: 'Something overheard or intercepted is the source.' },
      papersOf(
        'intercepts?|wiretaps?|(?:intercepted|wiretapped|bugged|tapped)\\s(?:\\p{Ll}+\\s){0,2}(?:calls?|messages?|communications?|conversations?|exchanges?|transmissions?)',
        '(?=(?:intercepted|wiretapped|bugged|tapped)\\s)',
      ),
      ['In an intercepted phone call', 'the wiretap shows', 'according to intercepted radio messages'],
      ['the ship was intercepted', 'in a phone call'],
      ['intercept', 'wiretap', 'bugged', 'tapped'],
    ),
  ),
  paper(
    'official-statement',
    rule(
      'paper/statement',
      { de: 'Eine Erklärung oder Mitteilung ist die Quelle.', en: 'A statement that was put out is the source.' },
      papersOf(
        'statements?|communiqu[eé]s?|(?:press|news)\\sreleases?|readouts?|declarations?|bulletins?|announcements?',
      ),
      ['in a statement', 'In a joint communiqué', 'a press release from Nordlight Shipping'],
      ['statements', 'in a state', 'made no statement'],
      ['statement', 'communiqu', 'release', 'readout', 'declaration', 'bulletin', 'announcement'],
    ),
  ),
  paper(
    'social',
    rule(
      'paper/post',
      { de: 'Ein Beitrag in einem sozialen Netz ist die Quelle.', en: 'A post on a social network is the source.' },
      papersOf('posts?|tweets?|social\\smedia\\sposts?|(?:Telegram|Facebook|Instagram|X)\\sposts?'),
      ['in a post on Telegram', 'a tweet', 'In a now deleted social media post'],
      ['at the office', 'the outpost', 'in post'],
      ['post', 'tweet'],
    ),
  ),
  paper(
    'document',
    rule(
      'paper/document',
      paperWhy,
      papersOf(
        'reports?|letters?|memos?|memorand(?:um|a)|documents?|papers?|cables?|dossiers?|stud(?:y|ies)|transcripts?|e-?mails?|drafts?|files|records|logs?|assessments?|audits?|surveys?|resolutions?|contracts?|analys[ie]s|slides|text\\smessages?|notices?|filings?|findings|(?:research|data|figures)(?=\\s(?:by|from|of)\\s)',
        `(?:${loose}\\s)?(?=(?:research|data|findings|analysis|figures)\\s(?:by|from)\\s)|${loose}\\s`,
      ),
      [
        'in a letter seen by the Harbor Times',
        'a leaked inspection report',
        'according to an internal report by HullCheck',
      ],
      ['reports say', 'a rapport', 'in rapport'],
      [
        'report',
        'letter',
        'memo',
        'document',
        'paper',
        'cable',
        'dossier',
        'study',
        'studies',
        'transcript',
        'mail',
        'draft',
        'files',
        'records',
        'log',
        'assessment',
        'audit',
        'survey',
        'resolution',
        'contract',
        'analys',
        'slides',
        'message',
        'notice',
        'filing',
        'findings',
        'research',
        'data',
        'figures',
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
      `^(?:${before}(?:[Cc]ourts?|[Tt]ribunals?|[Jj]ur(?:y|ies|ors)|[Jj]udges?|[Jj]ustices|[Mm]agistrates?)${after}|(?:\\p{L}+\\s){0,3}[Jj]udge\\s\\p{Lu})`,
      ['The Emden District Court', 'a federal judge', 'Judge Anna Winter'],
      ['Justice Department', 'a court spokesman', 'the courtyard'],
    ),
  ),
  graded(
    'official-statement',
    'speaker',
    rule(
      'grade/official',
      { de: 'Eine öffentliche Stelle spricht selbst.', en: 'A public body speaks itself.' },
      `^(?:${before}(?:[Mm]inistry|[Mm]inistries|[Dd]epartment|[Gg]overnments?|[Aa]dministration|[Aa]rmy|[Nn]avy|[Mm]arines|[Aa]ir\\s[Ff]orce|[Mm]ilitary|[Ff]orces|[Gg]eneral\\s[Ss]taff|[Cc]ommand|[Pp]olice|[Cc]oast\\s?[Gg]uard|[Bb]order\\s[Gg]uards?|[Ee]mbassy|[Cc]onsulate|[Tt]reasury|[Pp]rosecut(?:ors?|ion)|[Aa]uthorit(?:y|ies)|[Cc]ommission|[Pp]arliament|[Cc]abinet|[Pp]residency|[Cc]hancellery|[Cc]entral\\s[Bb]ank|[Ii]ntelligence\\s(?:[Ss]ervice|[Aa]gency)|[Rr]egulators?|[Cc]ustoms|[Jj]unta|[Gg]uard|[Cc]ity\\s[Hh]all|(?<!news\\s|News\\s)[Aa]genc(?:y|ies)|[Ii]ntelligence\\s[Ss]ervices?|[Ff]oreign\\s[Oo]ffice|Pentagon|Kremlin|White\\sHouse|NATO|EU|U\\.?N\\.?|United\\sNations|European\\sUnion|European\\sCouncil|(?:president|chancellor|prosecutor|mayor|minister|attorney\\sgeneral|governor)[’']?s[’']?\\soffice)|[Tt]he\\s[Uu]nited\\s[Ss]tates)${after}`,
      [
        'The Transport Ministry',
        'the Ministry of Defense',
        'Spain’s coast guard',
        'The prosecutor’s office',
        'the Emden Port Authority',
      ],
      ['a ministry spokeswoman', 'the news agency', 'Harbor Workers Union', 'the Army’s doctor'],
    ),
  ),
  graded(
    'intercept',
    'frame',
    rule(
      'grade/intercepted',
      { de: 'Etwas Abgehörtes wird wiedergegeben.', en: 'Something overheard is relayed.' },
      '(?<![\\p{L}])(?:intercepted|wiretapped|bugged|tapped)\\s(?:\\p{Ll}+\\s){0,3}(?:calls?|conversations?|messages?|communications?|exchanges?|chats?|traffic|transmissions?|phones?)',
      ['in intercepted radio traffic', 'the intercepted calls'],
      ['the ship was intercepted', 'a phone call'],
      ['intercepted', 'wiretapped', 'bugged', 'tapped'],
    ),
  ),
  graded(
    'social',
    'frame',
    rule(
      'grade/network',
      { de: 'Steht in einem sozialen Netz.', en: 'Stands on a social network.' },
      '(?<![\\p{L}])(?:[Oo]n|[Vv]ia|[Oo]ver|[Tt]o)\\s(?:(?:his|her|its|their|the|an?|official|personal)\\s){0,2}(?:[Ss]ocial\\s(?:media|network|platform)|X(?=$|[.,;:”"¶)]|\\s\\p{Ll})|Twitter|Telegram|Facebook|Instagram|Threads|Bluesky|Mastodon|TikTok|Truth\\sSocial|LinkedIn|Weibo|VKontakte|Reddit|YouTube)(?![\\p{L}])',
      ['wrote on Telegram', 'posted on X that', 'on her Facebook page', 'on social media'],
      ['on the telegraph', 'on X Street', 'about Twitter'],
      ['on ', 'via ', 'over ', 'to '],
    ),
  ),
  graded(
    'social',
    'cue',
    rule(
      'grade/post',
      { de: 'Ein Verb des Schreibens in sozialen Netzen.', en: 'A verb of writing on social networks.' },
      '^(?:(?:re)?tweet(?:s|ed|ing)?|post(?:s|ed|ing)?)(?![\\p{L}])',
      ['tweeted', 'posted a note'],
      ['postponed', 'wrote'],
    ),
  ),
  graded(
    'court',
    'frame',
    rule(
      'grade/in-court',
      { de: 'Vor Gericht gesagt.', en: 'Said in court.' },
      '(?<![\\p{L}])(?:(?:[Ii]n|[Bb]efore)\\s(?:an?\\s|the\\s)?(?:\\p{L}+\\s){0,2}(?:court|tribunal)|told\\s(?:the|a)\\s(?:\\p{L}+\\s)?(?:court|judge|jury|tribunal)|[Uu]nder\\soath|[Aa]t\\s(?:his|her|the|their)\\strial)(?![\\p{L}])',
      ['said in court on Monday', 'told the jury', 'Under oath, he said', 'before a military tribunal'],
      ['in the courtyard', 'courted'],
      ['court', 'tribunal', 'judge', 'jury', 'oath', 'trial'],
    ),
  ),
]

const sources: readonly Rule[] = [
  rule(
    'source/citing',
    { de: 'Auf wen sich eine Redaktion stützt.', en: 'Whom a newsroom relies on.' },
    `(?<![\\p{L}])(?:[Cc]it(?:ing|es|ed)|[Qq]uot(?:ing|es|ed)|[Aa]ttributed\\s(?:it\\s|this\\s)?to|[Rr]elying\\son|[Aa]ccording\\sto|[Bb]ased\\son\\s(?:interviews|conversations)\\swith)\\s(?<holder>[^,.;:“”"¶–—]{3,90}?)(?=[,.;:“”"¶–—]|\\s(?:said|says|that|reported|reports|as\\ssaying|as\\stelling)(?![\\p{L}])|$)`,
    ['Reuters, citing two diplomats, said', 'quoting an aide as saying', 'according to two insiders'],
    ['the city', 'quotation marks'],
    ['citing', 'cites', 'cited', 'quot', 'attributed', 'relying on', 'according to', 'based on'],
  ),
  rule(
    'source/circles',
    { de: 'Aus welchen Kreisen etwas kommt.', en: 'From which circles something comes.' },
    '(?<![\\p{L}])(?:in|In|from|From)\\s(?<holder>(?:\\p{Ll}+\\s){0,2}\\p{Ll}+\\scircles)(?![\\p{L}])',
    ['assumed in security circles', 'from government circles'],
    ['in circles', 'went in a circle'],
    ['circles'],
  ),
  rule(
    'source/told',
    { de: 'Wer mit einer Redaktion sprach.', en: 'Who spoke to a newsroom.' },
    `(?:^|[.,;:¶]\\s)(?<holder>(?!(?:and|but|who|which|he|she|they|it)\\s)[^,.;:“”"¶–—]{3,90}?)\\s(?:told|tells)\\s`,
    ['ready, two insiders told the Harbor Times'],
    ['and told the Times', 'an untold story'],
    ['told', 'tells'],
  ),
]

const modalities: readonly ModalityRule[] = [
  modal(
    'denied',
    'cue',
    rule(
      'modality/denies',
      { de: 'Ein Verb, das bestreitet, was ihm folgt.', en: 'A verb that denies what follows it.' },
      '^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)(?=\\s(?:[^.:]{0,60}?\\s)?(?:that|as|claims?|reports?|accusations?|allegations?|charges?|suggestions?|notion|criticisms?|accounts?|rumou?rs?|it|this)(?![\\p{L}]))|rebut(?:s|ted|ting)?|disavow(?:s|ed|ing)?|contradict(?:s|ed|ing)?)(?![\\p{L}])',
      ['denied that', 'deny', 'rejected the charge'],
      ['confirmed', 'rejected the offer', 'dismissed the suit', 'density', 'disputable', 'said he denied'],
    ),
  ),
  modal(
    'questioned',
    'cue',
    rule(
      'modality/doubts',
      { de: 'Ein Verb, das in Zweifel zieht, was ihm folgt.', en: 'A verb that doubts what follows it.' },
      '^(?:doubt(?:s|ed|ing)?|question(?:s|ed|ing)?|wonder(?:s|ed|ing)?|(?:cast|casts|casting)\\sdoubt)(?![\\p{L}])',
      ['doubted that', 'questions whether', 'cast doubt on'],
      ['doubtful', 'said'],
    ),
  ),
  modal(
    'questioned',
    'cue',
    rule(
      'modality/asks',
      { de: 'Stellt eine Frage.', en: 'Asks a question.' },
      '^(?:ask(?:s|ed|ing)?|inquir(?:e|es|ed|ing)|enquir(?:e|es|ed|ing))\\s(?:[^.:“”"]{0,60}?\\s)?(?:if|whether|who|what|when|where|why|how|which)\\s',
      ['asked the crew if it was ready', 'asks why nobody came', 'inquired whether it'],
      ['asked that the ship sail', 'asked for more', 'asking price'],
    ),
  ),
  modal(
    'questioned',
    'said',
    rule(
      'modality/whether',
      { de: 'Lässt offen, ob etwas so ist.', en: 'Leaves open whether something is so.' },
      '^[Ww]hether(?![\\p{L}])',
      ['whether the fleet is ready'],
      ['the weather', 'ask whether'],
    ),
  ),
  modal(
    'questioned',
    'said',
    rule(
      'modality/question-mark',
      { de: 'Ein einziger Satz mit Fragezeichen.', en: 'One sentence with a question mark.' },
      '^[^.!?…]*\\?[”"’]?$',
      ['Will it sail?'],
      ['Will it sail? We hope so.', 'It sails.'],
    ),
  ),
  modal(
    'conditional',
    'whole',
    rule(
      'modality/if',
      { de: 'Hängt von einer Bedingung ab.', en: 'Hangs on a condition.' },
      '(?<![\\p{L}])(?<!(?:[Ee]ven|[Aa]s|asks|asked|[Ww]hat)\\s)(?:[Ii]f|[Uu]nless|[Pp]rovid(?:ed|ing)\\sthat|[Aa]s\\slong\\sas|[Ss]o\\slong\\sas|[Oo]n\\s(?:the\\s)?condition\\sthat|[Ii]n\\s(?:the\\s)?(?:case|event)\\s(?:of|that)|[Aa]ssuming)(?![\\p{L}])',
      ['If it rains, we stay', 'it holds unless it rains', 'provided that they pay'],
      ['even if it rains', 'as if it rained', 'the gift'],
    ),
  ),
  modal(
    'conditional',
    'whole',
    rule(
      'modality/inverted-condition',
      { de: 'Eine Bedingung ohne einleitendes Wort.', en: 'A condition without a word that opens it.' },
      '^(?:that\\s)?(?:[Ss]hould|[Ww]ere|[Hh]ad)\\s(?!not\\s)[^,?]{3,100},\\s',
      ['Should the strike go on, the port will close', 'were it to rain, we would stay'],
      ['Should we stay?', 'They had left, he said', 'the port should close'],
    ),
  ),
  modal(
    'possible',
    'main',
    rule(
      'modality/possible',
      { de: 'Hält etwas nur für möglich.', en: 'Holds something to be no more than possible.' },
      '(?<![\\p{L}])(?:may|might|could|[Pp]erhaps|[Pp]ossibly|[Pp]robably|[Mm]aybe|[Cc]onceivably|[Pp]otentially|(?<!(?:the|a)\\s)(?:un)?likely|(?:is|was|be|it)\\s(?:im)?possible\\sthat)(?![\\p{L}])',
      ['the fleet may sail', 'it is likely to rain', 'Perhaps it is gone'],
      ['the fleet sailed', 'in May', 'the likely winner', 'the mayor'],
    ),
  ),
  modal(
    'possible',
    'main',
    rule(
      'modality/hearsay',
      { de: 'Wird nur angenommen oder erzählt.', en: 'Is no more than believed or told.' },
      '(?<![\\p{L}])(?:am|is|are|was|were|be|been|being)\\s(?:\\p{Ll}+\\s){0,2}?(?:believed|thought|said|reported|rumou?red|suspected|presumed|assumed|supposed|alleged|feared|understood)\\sto\\s(?:have|be)(?![\\p{L}])',
      ['the captain is believed to have fled', 'two ships were widely thought to be lost', 'he is said to be ill'],
      ['he is expected to sail', 'he said to be ready', 'they believed him to be ill'],
    ),
  ),
  modal(
    'possible',
    'cue',
    rule(
      'modality/believed',
      { de: 'Wird angenommen, ohne dass gesagt ist, von wem.', en: 'Is believed, and it is not said by whom.' },
      '^(?:believed|thought|assumed|presumed|suspected|supposed|rumou?red|feared|alleged)(?![\\p{L}])',
      ['believed that', 'rumored that'],
      ['said that', 'believer', 'believes that'],
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
      '(?<![\\p{L}])(?:should|ought\\sto|must|would\\s(?:like|love|say|add|note|argue|urge))(?![\\p{L}])',
      ['they should sail', 'I would like to thank them'],
      ['they would sail', 'the shoulder'],
    ),
  ),
  modal(
    'planned',
    'main',
    rule(
      'modality/will',
      { de: 'Liegt noch vor einem.', en: 'Lies ahead.' },
      "(?<![\\p{L}])(?:(?<!(?:the|a|his|her|its|their|our|my|good|ill|free|political)\\s)will|[Ss]hall|won[’']t)(?![\\p{L}])|\\p{L}[’']ll(?![\\p{L}])",
      ['the fleet will sail', 'we’ll sail', 'it won’t rain'],
      ['the will of the crew', 'the fleet sailed', 'goodwill'],
    ),
  ),
  modal(
    'planned',
    'main',
    rule(
      'modality/would-later',
      { de: 'Lag von damals aus noch vor einem.', en: 'Lay ahead from where it was said.' },
      "(?<![\\p{L}])would(?:n[’']t)?(?![\\p{L}])|\\p{L}[’']d\\s(?!better)",
      ['the fleet would sail', 'they’d sail'],
      ['the wood', 'the fleet sailed'],
    ),
    'indirect',
  ),
  modal(
    'conditional',
    'main',
    rule(
      'modality/would-if',
      {
        de: 'Gilt nur unter einer Bedingung, die nicht genannt wird.',
        en: 'Holds only on a condition that is not named.',
      },
      "(?<![\\p{L}])would(?:n[’']t)?(?![\\p{L}])",
      ['that would be a mistake'],
      ['the wood', 'that is a mistake'],
    ),
    'direct',
  ),
  modal(
    'planned',
    'main',
    rule(
      'modality/plans',
      { de: 'Ist geplant oder steht bevor.', en: 'Is planned or about to come.' },
      '(?<![\\p{L}])(?:(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|mean(?:s|t)|hop(?:e|es|ed|ing)|want(?:s|ed)?|seek(?:s|ing)?|vow(?:s|ed)?|pledg(?:e|es|ed)|promis(?:e|es|ed)|(?:am|is|are|was|were|be|been)\\s(?:\\p{Ll}+\\s){0,1}(?:set|due|going|expected|scheduled|slated|poised|about|planned|meant|determined|preparing|likely))\\sto|on\\strack\\sto|(?:is|are|was|were)\\splann(?:ed|ing)|(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?)\\s(?:whether\\sto|how\\sto|(?!(?:\\p{Ll}*thing|evening|morning|king|ring|wing|spring|string|being)(?![\\p{L}]))\\p{Ll}+ing(?=\\s)))(?![\\p{L}])',
      [
        'plans to build',
        'is set to open',
        'was going to sail',
        'is planned for May',
        'are considering buying two ships',
      ],
      [
        'the plan',
        'a set of ships',
        'plans',
        'both sides were considering',
        'they were considering the same question',
        'was considering everything',
        'weighing the evidence',
      ],
    ),
  ),
  modal(
    'possible',
    'cue',
    rule(
      'modality/fears',
      { de: 'Ein Verb, das etwas befürchtet.', en: 'A verb that fears something.' },
      '^fear(?:s|ed|ing)?(?![\\p{L}])',
      ['fears that', 'feared'],
      ['fearless', 'said'],
    ),
  ),
  modal(
    'planned',
    'cue',
    rule(
      'modality/expects',
      { de: 'Ein Verb, das etwas vorhersieht.', en: 'A verb that foresees something.' },
      '^(?:expect(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|predict(?:s|ed|ing)?|forecast(?:s|ed|ing)?)(?![\\p{L}])',
      ['expects that', 'predicted'],
      ['unexpected', 'said'],
    ),
  ),
  modal(
    'planned',
    'cue',
    rule(
      'modality/vows',
      { de: 'Kündigt an, etwas zu tun.', en: 'Announces to do something.' },
      '^(?:vow|pledg|promis|threaten|announc|plan|intend|agree|offer|commit|decid)\\p{Ll}*(?![\\p{L}])',
      ['vowed to close the port', 'promises'],
      ['said', 'avowed'],
    ),
    'bare',
  ),
]

const negations: readonly Rule[] = [
  rule(
    'negation/word',
    { de: 'Ein Wort, das verneint.', en: 'A word that negates.' },
    "(?<![\\p{L}])(?<!(?:,|(?<![\\p{L}])(?:of|on|for|by|about|from|in|at|or|if|and))\\s)(?:[Nn]ot|[Nn]one)(?![\\p{L}])(?!\\s¶)(?!\\s(?:only|just|merely|least|to|(?:more|less|fewer|later|earlier|sooner)\\sthan)(?![\\p{L}]))|(?<![\\p{L}])(?:[Nn]ever|[Nn]o(?=\\s)|[Nn]obody|[Nn]othing|[Nn]either|[Nn]owhere|cannot)(?![\\p{L}])(?!\\s(?:only|just|merely|least|doubt|(?:more|less|fewer|later|earlier|sooner)\\sthan)(?![\\p{L}]))|n[’']t(?![\\p{L}])",
    ['they did not sail', 'there is no ship', 'it isn’t so', 'no one came'],
    [
      'not only that',
      'no more than five',
      'a knot',
      'No, we sailed',
      'months, not weeks',
      'built on not asking',
      'orders not to sail',
    ],
  ),
]

const openers: readonly Rule[] = [
  rule(
    'opener/content',
    { de: 'Eröffnet einen Inhaltssatz.', en: 'Opens a content clause.' },
    '^(?:[Tt]hat|[Ww]hether)(?![\\p{L}])',
    ['that it sails', 'whether it sails'],
    ['the ship', 'hat'],
  ),
]

const instead: readonly Rule[] = [
  rule(
    'instead/colon',
    {
      de: 'Nach einem Doppelpunkt oder „als“ steht, was stattdessen gesagt wird.',
      en: 'After a colon or “as” stands what is said instead.',
    },
    ':|(?:^|\\s)as\\s(?:\\p{Ll}+\\s){0,2}[“"‘]?$',
    ['the report: “', ' the claim as “', ' it as “'],
    [' that ', ' having “'],
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
