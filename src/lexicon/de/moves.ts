import type { MoveRule } from '../shape/index.js'
import { personName } from '../shape/names.js'

const move = (
  id: string,
  de: string,
  en: string,
  pattern: string,
  hits: string[],
  misses: string[],
  part: MoveRule['part'] = 'move',
): MoveRule => ({
  id: `de/move/${id}`,
  part,
  why: { de, en },
  pattern: new RegExp(pattern.replaceAll('%NAME%', `(?<person>${personName})`), 'u'),
  hits,
  misses,
})

const at =
  '(?:bei der|bei den|bei dem|beim|bei|am|an der|an dem|im|in der|in dem|innerhalb der|von|vom|des|der|für das|für den)'
const end = '(?=[.,;:]|$| und (?:\\p{Ll}|wird)| wo | um )'
const made = '(?:ernannt|befördert|berufen|gewählt|bestellt|bestimmt|nominiert)'

/** Who goes where; tried in this order. */
export const moves: readonly MoveRule[] = [
  move(
    'leaves-for',
    'Jemand verlässt ein Haus und wird anderswo etwas.',
    'Somebody leaves one body and becomes something at another.',
    `%NAME% (?:verlässt|verließ|hat) (?<previous>[^.;]{2,90}?)(?: verlassen)?(?:,? wo [^,]{3,80})?(?:,| und)(?: (?:wird|um|und wird|wechselt als))+ (?:die |das |den |als |neue[rn]? )?(?<role>[^.;,]{3,100}?) (?:beim|bei der|bei den|bei dem|bei|am|an der|im|in der|der|des|von) (?<organisation>[^.;,]{2,90}?)(?: zu (?:leiten|übernehmen|verantworten|führen|werden))?(?=[.,;]|$)`,
    [
      'Yannick Holm verlässt das Amt und wird Sicherheitschef bei Nordwerft.',
      'TILDA RAHN verlässt den Rat, wo sie Direktorin war, um die Berichte beim Berater Seekontor zu leiten.',
    ],
    ['Ivo Marek verlässt das Haus.'],
  ),
  move(
    'enters-board',
    'Jemand rückt in ein Gremium eines Hauses.',
    'Somebody moves onto a board of a body.',
    `%NAME% (?:wechselt|geht|rückt|zieht|kommt|sitzt|zog|rückte)(?: (?:jetzt|nun|künftig|ab \\p{L}+))? (?:in den|in die|in das|ins|an die|an das|im|in der) (?<role>[^.;,]{3,60}?) (?:der|des|von|vom|bei|beim) (?<organisation>[^.;]{2,90}?)(?: ein)?(?=[.,;]|$)`,
    [
      'Lothar Rahn wechselt in den Aufsichtsrat der Werft Holm & Co.',
      'GRETA RAHN sitzt jetzt im Vorstand von Seekontor.',
    ],
    ['Lothar Rahn geht in die Kirche.'],
  ),
  move(
    'enters-as',
    'Jemand tritt einem Haus als etwas bei.',
    'Somebody joins a body as something.',
    `%NAME% (?:ist|tritt|trat) (?:dem|der|den) (?<organisation>[^.;,]{2,90}?) als (?<role>[^.;]{3,120}?) (?:beigetreten|bei)(?=[.,;]|$)`,
    ['TILDA RAHN ist dem Seekontor als leitende Forscherin beigetreten.'],
    ['Tilda Rahn tritt der Partei bei.'],
  ),
  move(
    'planned-by',
    'Ein Haus will jemanden zu etwas ernennen.',
    'A body means to name somebody to a post.',
    `^(?<organisation>\\p{Lu}[^,;:]{1,90}?) (?:plant|will|beabsichtigt|möchte|wird),? %NAME% (?:als|zum|zur)(?: neuen?| neuer)? (?<role>[^.;]{3,100}?) (?:zu )?(?:nominieren|ernennen|berufen|vorschlagen|machen)(?=[.,;]|$)`,
    ['Das Amt plant, MILES HOLM als Botschafter in Oslo zu nominieren, sagten zwei Personen.'],
    ['Das Amt plant einen Neubau.'],
  ),
  move(
    'takes-over-inverted',
    'Jemand übernimmt ein Amt; das Datum steht voran.',
    'Somebody takes over a post; the date comes first.',
    `(?:übernimmt|übernahm|leitet|führt)(?: (?:jetzt|nun|künftig))? %NAME% (?<role>(?:das |die |den )[^.;,]{3,90}?)(?: (?:der|des|von|beim|bei der|bei|am|im|in der) (?<organisation>[^.;,]{2,90}?))?(?=[.,;]|$)`,
    ['Zum 1. Juni übernimmt Dilek Holm das Brüsseler Büro der Stiftung Offene See.'],
    ['Dilek Holm übernimmt sich.'],
  ),
  move(
    'appointed-to-as',
    'Jemand wird in ein Haus berufen, um dort etwas zu sein.',
    'Somebody is appointed to a body to be something there.',
    `%NAME% (?:wurde|wird|ist) (?:zum|zur|in das|in die|ins|an das|an die) (?<organisation>.{3,120}?) (?:${made.slice(3, -1)})(?: worden)?,? (?:um (?:dort )?|und (?:soll|wird) (?:dort )?)als (?<role>.{3,140}?)(?: zu)? (?:fungieren|arbeiten|dienen|wirken|tätig)`,
    ['TILDA RAHN wurde zum Amt für Küstenschutz ernannt, um dort als Leiterin für Netze zu arbeiten.'],
    ['Tilda Rahn wurde geehrt.'],
  ),
  move(
    'joins-as-to',
    'Jemand kommt als etwas zu einem Haus.',
    'Somebody comes to a body as something.',
    `%NAME% (?:ist|kommt|wechselt|geht|stößt|kam|wechselte|ging|kehrt|kehrte|startet|beginnt)(?: (?:jetzt|nun|zum \\d[^ ]* \\p{L}+|ab \\p{L}+|künftig|wieder)){0,2} als (?<role>.{3,160}?) (?:zu|zum|zur|zu der|in die|ins|in das|nach|bei|beim|bei der) (?<organisation>.{2,90}?)(?: gekommen| gewechselt| gestoßen| gegangen| zurückgekehrt| zurück|${end})`,
    [
      'Tilda Rahn wechselt als Vizepräsidentin zur Nordwerft.',
      'IVO MAREK ist als Berater für Häfen zu Seekontor gekommen.',
    ],
    ['Ivo Marek gilt als Kenner der Häfen.'],
  ),
  move(
    'joins-as',
    'Jemand wechselt zu einem Haus und wird dort etwas.',
    'Somebody moves to a body and becomes something there.',
    `%NAME% (?:wechselt|geht|kommt|wechselte|ging)(?: von (?<previous>.{2,100}?))? (?:zu|zum|zur|in die|ins|in das) (?<organisation>.{2,90}?)(?:,| und)? (?:als|wo (?:er|sie) als|(?:wird|arbeitet) dort(?: als)?|dort als) (?<role>.{3,140}?)(?=[.,;]|$)`,
    [
      'Ivo Marek wechselt von der Küstenpost zum Seekontor als Chefredakteur.',
      'Tilda Rahn geht zur Nordwerft und wird dort Sprecherin.',
    ],
    ['Ivo Marek geht zur Wahl.'],
  ),
  move(
    'is-now',
    'Jemand ist oder wird etwas bei einem Haus.',
    'Somebody is now, or becomes, something at a body.',
    `%NAME% (?:ist|wird|arbeitet)(?: (?:jetzt|nun|nunmehr|künftig|ab sofort|seit \\p{L}+|ab \\p{L}+|zum \\d{1,2}\\. \\p{L}+|als|neuer|neue|der neue|die neue)){1,3} (?<role>.{3,140}?) ${at} (?<organisation>.{2,90}?)${end}`,
    [
      'TILDA RAHN ist jetzt Leiterin für Häfen bei Seekontor.',
      'Ivo Marek wird neuer Direktor am Institut für Meere und forscht dort zu Eis.',
    ],
    ['Ivo Marek ist der Ansicht, dass alles gut wird.'],
  ),
  move(
    'appointed',
    'Jemand wird zu etwas ernannt.',
    'Somebody is appointed to a post.',
    `%NAME% (?:wurde|wird|ist) (?:gestern |am \\p{L}+ |von [^,]{2,60} )?(?:zum|zur|als)(?: neuen?| neuer)? (?<role>.{3,120}?) (?:${at} (?<organisation>.{2,90}?) )?${made}`,
    ['Ivo Marek wurde zum Direktor des Amtes für Meere ernannt.', 'Tilda Rahn wird zur Botschafterin berufen.'],
    ['Tilda Rahn wurde zum Essen eingeladen.'],
  ),
  move(
    'takes-over',
    'Jemand übernimmt ein Amt.',
    'Somebody takes over a post.',
    `%NAME% (?:übernimmt|übernahm|leitet künftig|leitet ab sofort|leitet nun)(?: (?:ab|zum) [^,]{3,20})? (?<role>(?:die |den |das )?[^.,;]{3,100}?)(?: (?:beim|bei der|bei|am|an der|im|in der) (?<organisation>[^.,;]{2,90}?))?${end}`,
    ['Tilda Rahn übernimmt die Leitung des Hauptstadtbüros bei der Küstenpost.'],
    ['Tilda Rahn isst zu Mittag.'],
  ),
  move(
    'hired-by',
    'Ein Haus holt oder ernennt jemanden.',
    'A body hires or names somebody.',
    `^(?<organisation>\\p{Lu}[^;:]{1,110}?),? (?:holt|hat|verpflichtet|ernennt|beruft|engagiert|befördert|stellt|holte|ernannte|berief|beförderte|engagierte|verpflichtete|nominiert|nominierte) %NAME% (?:als|zum|zur|zu (?:seine|ihre)[rmn])(?: neuen?| neuer)? (?<role>.{3,120}?)(?: ein| eingestellt| geholt| ernannt| berufen| verpflichtet| gewonnen| engagiert)?(?=[.,;]|$)`,
    ['Das Seekontor holt Ivo Marek als Sprecher.', 'Nordwerft hat TILDA RAHN zur Finanzchefin ernannt.'],
    ['Das Seekontor holt auf.'],
  ),
  move(
    'led-by',
    'Ein neues Vorhaben wird von jemandem geleitet.',
    'A new undertaking is led by somebody.',
    `(?:startet|gründet|eröffnet|lanciert|gründete|startete|ruft)(?: das| die| den| ein| eine| einen)? (?<organisation>[^,.]{3,90}?)(?:,| ins Leben|\\.).{0,400}?wird von .{0,90}?%NAME% (?<role>geleitet)`,
    [
      'Das Seekontor startet das Projekt Klares Wasser, um „Häfen zu schützen“. Es wird von der Forscherin TILDA RAHN geleitet.',
    ],
    ['Das Schiff wird von Schleppern geleitet.'],
  ),
  move(
    'leaves',
    'Jemand verlässt ein Haus.',
    'Somebody leaves a body.',
    `%NAME% (?:verlässt|verließ) (?<organisation>[^.,;]{2,90}?)(?=[.,;]| und |$)`,
    ['Ivo Marek verlässt das Seekontor und schreibt ein Buch.'],
    ['Er verlässt den Hafen.'],
  ),
  move(
    'previous-before',
    'Beschreibung vor dem Namen nennt den früheren Posten.',
    'A description before the name gives the former post.',
    "^(?:Der|Die) (?<previous>(?:ehemalige|frühere|pensionierte|bisherige|langjährige|einstige)[rn]? .{3,90}?) (?=\\p{Lu}[\\p{L}.’'-]+ \\p{Lu}[\\p{L}.’'-]+ (?:ist|wird|wechselt|kommt|geht|wurde|übernimmt))",
    ['Die frühere Staatssekretärin Tilda Rahn ist jetzt Beraterin bei Nordwerft.'],
    ['Die Forscherin Tilda Rahn ist dort.'],
    'previous',
  ),
  move(
    'previous-last',
    'Ein Satz nennt den letzten Posten.',
    'A sentence gives the last post.',
    '(?:Zuletzt|Zuvor|Vorher|Davor|Bisher|Früher) (?:war|arbeitete|diente|wirkte|leitete) (?:er|sie|\\p{Lu}\\p{L}+)(?: als)? (?<previous>.{3,220}?)(?:\\.|$)',
    ['Zuletzt war sie stellvertretende Direktorin des Seekontors.'],
    ['Zuletzt war es ruhig.'],
    'previous',
  ),
  move(
    'previous-was',
    'Ein Satz mit „zuvor“ nennt den früheren Posten.',
    'A sentence with “zuvor” gives the former post.',
    '(?:[Ee]r|[Ss]ie|\\p{Lu}[\\p{L}-]+) (?:war|arbeitete|diente) (?:zuvor|früher|vorher|zuletzt|bisher|bis vor kurzem)(?: als)? (?:(?:der|die|das) )?(?<previous>.{3,220}?)(?:\\.(?=\\s|$)|$)',
    ['Rahn war zuvor die erste Botschafterin ihres Landes in Wien.'],
    ['Rahn war dort.'],
    'previous',
  ),
  move(
    'previous-inset',
    'Ein Einschub mit „zuvor“ nennt den früheren Posten.',
    'An inset with “zuvor” gives the former post.',
    '(?:,|–|\\() ?(?:zuvor|bisher|zuletzt|früher|vormals|bislang|ehemals) (?:als )?(?<previous>[^,)–.]{3,140}?)(?=[,)–.]|$)',
    ['Ivo Marek, zuletzt Sprecher der Hafenbehörde, geht zu Seekontor.'],
    ['Ivo Marek, früher, ging.'],
    'previous',
  ),
  move(
    'previous-comes-from',
    'Sagt, woher jemand kommt.',
    'Says where somebody comes from.',
    '(?:Er|Sie) (?:kommt|kam|wechselt) (?:von|vom|aus) (?:der |dem )?(?<previous>[^.,;]{3,140}?)(?=[.,;]|$)',
    ['Sie kommt von der Hafenbehörde.'],
    ['Sie kommt morgen.'],
    'previous',
  ),
]
