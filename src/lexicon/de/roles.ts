import { regex } from '../letters.js'
import type { CueRule, RoleRule, Rule } from '../shape/index.js'
import { whole } from '../shape/rule.js'

const housekeeping = (
  id: string,
  de: string,
  en: string,
  pattern: RegExp,
  hits: string[],
  misses: string[],
): RoleRule => ({
  id: `de/housekeeping/${id}`,
  role: 'housekeeping',
  why: { de, en },
  pattern,
  hits,
  misses,
})

/** What the publication says to its readers, and what it prints about itself. */
export const roles: readonly RoleRule[] = [
  housekeeping(
    'salutation',
    'Anrede oder Schlussformel eines Briefs, allein auf ihrer Zeile.',
    'Salutation or closing of a letter, alone on its line.',
    /^(?:(?:liebe|lieber|liebes|sehr geehrte|sehr geehrter|werte|hallo|moin)(?: [^.!?:,]{2,60})?[,!]|(?:viele |herzliche |beste |schöne |liebe |mit (?:besten|freundlichen|herzlichen) )?grüße(?:n)?(?: aus [^.!?:]{2,40})?[,!]?|mit freundlichen grüßen,?)$/iu,
    ['Liebe Kolleginnen und Kollegen,', 'Grüße aus Kiel', 'Mit freundlichen Grüßen'],
    ['Liebe geht durch den Magen, sagt man.', 'Grüße aus Kiel schickte der Minister am Freitag.'],
  ),
  housekeeping(
    'cancel-line',
    'Kurze Zeile, mit der man abbestellt.',
    'Short line by which to cancel.',
    /^[^.!?]{0,40}(?<![\p{L}])(?:abbestellen|abmelden)(?![\p{L}])[^.!?]{0,50}[.!]?$/iu,
    ['Seeblick abbestellen: ein Klick genügt.'],
    ['Die Stadt will das Feuerwerk abbestellen, weil die Möwen brüten und der Hafen sonst in Rauch steht.'],
  ),
  housekeeping(
    'action-bar',
    'Leiste aus kurzen Handlungen, durch Striche getrennt.',
    'Bar of short actions set apart by strokes.',
    /^(?=[^.!?]{8,200}$)(?=.*(?:abonnieren|im browser|online lesen|e-?mail|schreiben|abmelden|teilen|weiterleiten|archiv|kontakt))[^|]{2,60}(?:\|[^|]{2,60}){1,7}$/iu,
    ['Seeblick abonnieren | Im Browser lesen | An die Redaktion schreiben', 'E-Mail an Tilda | E-Mail an Ivo'],
    ['Der Hafen am Morgen. | Karl Voss/Nordbild Foto', 'Zwei Fragen: abonnieren?'],
  ),
  housekeeping(
    'times-note',
    'Sagt, in welcher Zeitzone die Termine stehen.',
    'Says in which time zone the events are given.',
    /^[^\p{L}]*(?:neueste (?:meldungen|einträge) zuerst|alle (?:zeiten|uhrzeiten|angaben|zeitangaben|termine)|(?:zeiten|uhrzeiten) (?:in|nach))(?![\p{L}])[^.]{0,60}\.?(?: Neueste (?:Meldungen|Einträge) zuerst\.)?$/iu,
    ['Alle Zeiten in MEZ.', 'Alle Angaben in Ortszeit. Neueste Meldungen zuerst.', 'Uhrzeiten in Ortszeit'],
    ['Alle Zeiten haben ihre Helden, und diese hier hat viele, wie der Historiker schreibt, der selbst einer war.'],
  ),
  housekeeping(
    'subscribe',
    'Fordert zum Abonnieren auf oder verwaltet das Abo.',
    'Asks to subscribe, or manages the subscription.',
    /^[^\p{L}]*(?:(?:hier|jetzt|kostenlos|newsletter|gleich) (?:kostenlos |hier )?(?:abonnieren|anmelden|abbestellen|bestellen)(?![\p{L}])|abonnieren sie (?:hier|jetzt|den newsletter|diesen newsletter)|(?:newsletter )?(?:abmelden|abbestellen)(?![\p{L}])|sie erhalten diese[ns]? (?:e-?mail|newsletter)|(?:diese e-?mail |wurde ihnen dieser newsletter )?(?:weitergeleitet)(?: bekommen)?\?)/iu,
    [
      'Hier abonnieren | E-Mail an Tilda',
      'Newsletter abbestellen',
      'Sie erhalten diesen Newsletter, weil Sie sich angemeldet haben.',
      'Weitergeleitet bekommen? Hier anmelden.',
    ],
    ['Viele Leser abonnieren mehrere Zeitungen.', 'Die Abonnements der Armee laufen aus.'],
  ),
  housekeeping(
    'unsubscribe',
    'Nennt den Weg, das Abo zu beenden.',
    'Tells how to end the subscription.',
    regex(
      whole(
        'vom Newsletter abmelden',
        'Newsletter abbestellen',
        'Newsletter abzubestellen',
        'Einstellungen verwalten',
        'Abo verwalten',
        'nicht mehr erhalten möchten',
        'keine weiteren E-Mails',
        'hier abmelden',
        'hier abbestellen',
      ),
      'iu',
    ),
    ['Wenn Sie diese Mails nicht mehr erhalten möchten, klicken Sie hier.', 'Hier abmelden'],
    ['Er wollte sich beim Militär abmelden.'],
  ),
  housekeeping(
    'view-online',
    'Verweist auf die Fassung im Browser.',
    'Points to the version in the browser.',
    /^[^\p{L}]*(?:im browser (?:ansehen|anzeigen|öffnen|lesen)|online (?:lesen|ansehen)|webversion|zur webversion|(?:wird|sollte) (?:diese|der) (?:e-?mail|newsletter) nicht (?:richtig|korrekt))/iu,
    ['Im Browser ansehen', 'Wird diese E-Mail nicht richtig angezeigt? Hier klicken.'],
    ['Im Browser der Behörde fanden sich Spuren.'],
  ),
  housekeeping(
    'thanks',
    'Dankt den Lesern oder begrüßt sie.',
    'Thanks the readers or greets them.',
    /^.{0,60}?(?:(?:vielen |herzlichen )?dank(?:e)?,? (?:dass|fürs (?:lesen|einschalten|dabeisein|abonnieren)|für(?: die lektüre|s? zuhören)|für(?: Ihr)? (?:das |ihr )?(?:lesen|interesse|vertrauen))|herzlich willkommen (?:zu|zur|bei)|willkommen (?:zu|zur|bei|beim) )/iu,
    [
      'ES IST FREITAG: Vielen Dank, dass Sie Seeblick lesen.',
      'Danke fürs Lesen und bis morgen!',
      'Willkommen bei Seeblick.',
    ],
    ['Der Kanzler dankte den Soldaten dafür, dass sie blieben.', 'Dank der Hilfe aus Oslo steht die Brücke wieder.'],
  ),
  housekeeping(
    'greeting',
    'Anrede am Anfang oder Gruß am Ende.',
    'Salutation at the start or regards at the end.',
    /^[^\p{L}]*(?:guten (?:morgen|tag|abend)|liebe(?:r|s)? (?:leserinnen|leser|leserin)|hallo|moin|sehr geehrte|bis (?:morgen|montag|dienstag|mittwoch|donnerstag|freitag|bald|nächste woche)|kommen sie gut (?:in|durch)|herzliche grüße|viele grüße|ihr(?:e)? (?:team|redaktion))(?![\p{L}]).{0,140}$/iu,
    ['Guten Morgen aus Berlin,', 'Liebe Leserinnen und Leser,', 'Bis morgen!'],
    [
      'Bis morgen Abend soll die Brücke gesperrt bleiben, teilte die Verwaltung mit, und auch danach rechnet die Stadt mit langen Staus an den Zufahrten, vor allem im Norden und am Hafen.',
    ],
  ),
  housekeeping(
    'tips',
    'Bittet um Hinweise oder nennt die Adresse dafür.',
    'Asks for tips or gives the address for them.',
    /(?<![\p{L}])(?:(?:richten|senden|schicken|mailen) sie (?:uns |mir |ihre |bitte )*(?:ihre )?(?:tipps|hinweise|e-?mails?|eine e-?mail|kommentare|anregungen|feedback|kritik|lob)|haben sie (?:einen )?(?:tipps?|hinweise?|anregungen|fragen)|tipps(?: und kommentare| und hinweise)? (?:an|bitte an)|schreiben sie (?:(?:uns|mir)(?![\p{L}])|an \S+@|an \[)|(?:hinweise|widerspruch|klagen|klatsch|kritik)(?: und \p{L}+)? (?:bitte )?an(?= \S*@| \[| uns)|ihr feedback|wie hat ihnen)/iu,
    [
      'Haben Sie einen Tipp? Schreiben Sie uns.',
      'Schicken Sie mir eine E-Mail an redaktion@seeblick.example, um vorgestellt zu werden.',
      'Richten Sie Ihre Tipps an tilda@seeblick.example.',
    ],
    ['Die Polizei bittet um Hinweise an die Wache.', 'Sie haben Hinweise auf einen Anschlag.'],
  ),
  housekeeping(
    'follow',
    'Nennt Konten, denen man folgen soll.',
    'Names accounts to follow.',
    /(?<![\p{L}])folgen sie (?:uns|mir|ihm|ihr|ihnen|dem (?:rest|team)|unserem|unserer|@|auf|\p{Lu}\p{L}+ (?:auf|bei))/iu,
    ['Folgen Sie uns auf Mastodon.', 'Folgen Sie dem Rest des Teams: @tilda, @ivo'],
    ['Folgen sie dem Befehl, endet der Streik.'],
  ),
  housekeeping(
    'call-for-items',
    'Lädt ein, Stellenwechsel und Termine zu melden.',
    'Invites readers to send in moves and events.',
    /(?<![\p{L}])(?:wechseln sie (?:zu|den|in)|neue[rn]? (?:job|stelle|posten)\?|jobwechsel\?|steht [^.?]{0,60}veranstaltung(?:en)? an\?|planen sie eine[^.?]{0,40}veranstaltung|veranstalten sie|haben sie einen termin|veranstalten sie|(?:sie )?planen (?:sie )?(?:eine|einen)[^.?]{0,50}(?:veranstaltung|termin)|treten (?:sie )?eine neue stelle an|beginnen sie (?:einen neuen job|eine neue stelle))/iu,
    [
      'Steht eine sicherheitspolitische Veranstaltung an? Wechseln Sie zu einem neuen Arbeitgeber?',
      'Neuer Job? Melden Sie sich.',
    ],
    ['Die Veranstaltung steht seit Mai an.', 'Neue Stellen? Nur bei der Marine, sagt der Minister.'],
  ),
  housekeeping(
    'schedule',
    'Sagt, wann die Ausgabe erscheint oder ausfällt.',
    'Tells when the edition comes or is skipped.',
    /(?:^[^\p{L}]*(?:[Ii]n eigener Sache|IN EIGENER SACHE|Programmhinweis|PROGRAMMHINWEIS|PROGRAMMIERHINWEIS|Programmierhinweis|ANMERKUNG ZUM PROGRAMM|Hinweis in eigener Sache)(?![\p{L}])|(?:[Nn]ewsletter|[Aa]usgabe|[Bb]riefing) ?(?:erscheint|pausiert|kommt) (?:morgen|am|ab|nicht|wieder|nächste|über|erst)[^.]{0,60}(?:nicht|wieder|pause|ferien|feiertag|urlaub))/u,
    ['In eigener Sache: morgen ist Feiertag.', 'Dieser Newsletter erscheint am Montag nicht.'],
    ['Das Gericht erscheint am Montag nicht vor Ort.'],
  ),
  housekeeping(
    'imprint',
    'Impressum, Rechte und Anschrift.',
    'Imprint, rights and postal address.',
    /^[^\p{L}]*(?:impressum|datenschutz(?:erklärung)?|nutzungsbedingungen|agb|alle rechte vorbehalten|verantwortlich(?: im sinne)?|herausgeber:|© ?\d{4}|copyright)(?![\p{L}])/iu,
    ['Impressum | Datenschutz', '© 2024 Seeblick Verlag', 'Verantwortlich: Tilda Rahn'],
    ['Verantwortliche Politiker fehlten.'],
  ),
  {
    id: 'de/correction/label',
    role: 'correction',
    why: { de: 'Berichtigt eine frühere Ausgabe.', en: 'Corrects an earlier edition.' },
    pattern:
      /^[^\p{L}]*(?:korrektur|berichtigung|richtigstellung|anmerkung der redaktion|in einer früheren (?:version|fassung)|in der (?:gestrigen|letzten|vorigen) ausgabe)(?![\p{L}])/iu,
    hits: ['KORREKTUR: Der Hafen liegt in Polen.', 'In der gestrigen Ausgabe haben wir den Namen falsch geschrieben.'],
    misses: ['Korrekturen am Haushalt fordert die Opposition.'],
  },
]

const cue = (
  id: string,
  weight: 1 | 2,
  de: string,
  en: string,
  pattern: RegExp,
  hits: string[],
  misses: string[],
): CueRule => ({
  id: `de/promo/${id}`,
  weight,
  why: { de, en },
  pattern,
  hits,
  misses,
})

/** Signs of the publication's own advertising. */
export const promoCues: readonly CueRule[] = [
  cue(
    'call-slug',
    1,
    'Das Stichwort selbst fordert Leser auf.',
    'The slug itself calls on the readers.',
    /^(?:VORMERKEN|ZUM HÖREN|ZUM ANSCHAUEN|HÖREN SIE|JETZT HÖREN|REINHÖREN|MITMACHEN|ANMELDEN|BEGLEITEN SIE UNS|SEIEN SIE DABEI|MACHEN SIE SICH BEREIT|TREFFEN SIE|LESEN SIE|SEHEN SIE|SAVE THE DATE|IN EIGENER SACHE|NEU BEI UNS|ABONNIEREN)(?![\p{L}])[^:]{0,60}:/u,
    [
      'VORMERKEN: Am 11. Juni laden wir ein.',
      'HÖREN SIE ZU: neue Folge',
      'BEGLEITEN SIE UNS AM RUNDEN TISCH: Am Donnerstag',
    ],
    ['HÖRENSAGEN: Der Minister schweigt.'],
  ),
  cue(
    'call-end',
    1,
    'Endet mit einer kurzen Aufforderung.',
    'Ends with a short call.',
    /(?:^|[.!?…] )(?:(?:Jetzt|Hier|Noch heute|Gleich) (?:[\p{L}-]+ ){1,5}(?:sichern|anmelden|hören|anhören|registrieren|lesen|bestellen|buchen|abonnieren|Folge|Anmeldung|Tickets|Programm|Episode)|(?:Hören|Lesen|Sehen|Erfahren|Melden|Sichern|Registrieren|Bewerben|Fordern|Entdecken) Sie [^.!?]{3,60})[.!»→]*$/u,
    [
      'Wir feiern. Jetzt Plätze sichern.',
      'Neue Staffel. Hier geht es zur Folge.',
      'Es geht los. Hören Sie die erste Folge.',
    ],
    ['Hier endet die Straße.'],
  ),
  cue(
    'own-podcast',
    1,
    'Nennt einen Podcast, eine Folge oder Staffel.',
    'Names a podcast, an episode or a season.',
    /(?<![\p{L}])(?:(?:unser|unseres|unserem|im|neue[rsn]?) [\p{L}-]*(?:podcasts?|staffel|folge)|podcast [„»“"]|neue (?:folge|staffel|episode))(?![\p{L}])/iu,
    ['Die neue Staffel ist da.', 'Im Podcast „Seegang“ sprechen wir.'],
    ['Podcasts sind beliebt.'],
  ),
  cue(
    'house-event',
    1,
    'Das Haus lädt selbst zu einem Tag, Abend oder Gespräch.',
    'The house itself invites to a day, an evening or a talk.',
    /(?<![\p{L}])(?:lädt|laden wir|bringt) [^.]{2,80}(?:ein(?:\.| zu)|zum \p{Lu}[\p{L}-]*(?:abend|tag|gespräch|forum|treffen|frühstück|fest)|für einen ganzen (?:tag|abend)|live)(?![\p{L}])/u,
    ['Am 11. Juni lädt die Redaktion zum Hafenabend nach Kiel.', 'Gern laden wir Sie und Freunde ein zu einem Abend.'],
    ['Der Kanzler lädt Verbündete nach Berlin.'],
  ),
  cue(
    'call-capitals',
    2,
    'Aufforderung zur Anmeldung in Großbuchstaben.',
    'Call to sign up in capitals.',
    /(?<![\p{L}])(?:HIER|JETZT) (?:KOSTENLOS )?(?:REGISTRIEREN|ANMELDEN|ABONNIEREN|BEWERBEN|BESTELLEN|SICHERN|REINHÖREN|ANHÖREN|LESEN)(?![\p{L}])/u,
    ['HIER REGISTRIEREN.', 'JETZT ANMELDEN'],
    ['HIER ENDET DIE STRASSE'],
  ),
  cue(
    'call',
    1,
    'Aufforderung, etwas anzumelden, zu kaufen oder anzuhören.',
    'Call to sign up, buy or listen.',
    /(?<![\p{L}])(?:registrieren sie sich|melden sie sich (?:jetzt|hier|noch heute|kostenlos|für)|sichern sie sich|laden sie (?:sich )?(?:jetzt |hier )?(?:die|unsere)|bewerben sie sich|testen sie|buchen sie|bestellen sie|(?:jetzt|hier) (?:registrieren|anmelden|reinhören|anhören|bewerben|herunterladen|bestellen|testen|tickets? sichern)|hören sie (?:sich|noch heute|jetzt|hier|rein|zu)|abonnieren sie)(?![\p{L}])/iu,
    ['Registrieren Sie sich noch heute.', 'Hören Sie jetzt zu.', 'Jetzt anmelden'],
    ['Sie hören sich die Zeugen an.', 'Registrierte Wähler'],
  ),
  cue(
    'invite',
    1,
    'Lädt Leser zu einer Veranstaltung ein.',
    'Invites readers to an event.',
    /(?<![\p{L}])(?:seien sie (?:dabei|live dabei|bei)|machen sie sich bereit|nehmen sie teil|begleiten sie uns|treffen sie|diskutieren sie mit|kommen sie zu|besuchen sie uns)(?![\p{L}])/iu,
    ['Seien Sie dabei, wenn wir feiern.', 'Machen Sie sich bereit'],
    ['Die Soldaten machen sich bereit.'],
  ),
  cue(
    'do-not-miss',
    1,
    'Rät, etwas nicht zu verpassen.',
    'Tells not to miss something.',
    /(?<![\p{L}])(?:verpassen sie (?:nicht|keine)|nicht verpassen|bleiben sie (?:auf dem laufenden|informiert)|starten sie (?:in den tag|mit))(?![\p{L}])/iu,
    ['Verpassen Sie keine Folge.', 'Bleiben Sie auf dem Laufenden.'],
    ['Die Armee verpasste die Gelegenheit.'],
  ),
  cue(
    'own-product',
    1,
    'Nennt ein eigenes Angebot des Hauses.',
    'Names a product of the house.',
    /(?<![\p{L}])unser(?:e|en|em|er|es)? (?:neue[nmrs]? |täglichen? |wöchentlichen? |kostenlose[nmrs]? |\p{L}+minütigen? |erste[nmrs]? |\p{Lu}[\p{L}-]+-?){0,3}(?:podcast|newsletter|briefing|brief|app|live-?veranstaltung|veranstaltung|konferenz|gipfel|global \p{L}+ day|abo|angebot|dossier|event|webinar|day)(?![\p{L}])/iu,
    ['unseren täglichen Podcast', 'unsere neue App'],
    ['unser Gipfelkreuz', 'unsere neue Verteidigungspolitik'],
  ),
  cue(
    'product-slug',
    1,
    'Stichwort oder Satzanfang nennt Podcast, Veranstaltung oder Newsletter.',
    'Slug or opening names a podcast, event or newsletter.',
    /^[^:.!?]{0,60}(?<![\p{L}])\p{L}*-?(?:podcast|newsletter|webinar|briefing|live-?event)(?![\p{L}])[^:.!?]{0,40}[:!]/iu,
    ['HÖREN SIE DEN KÜSTEN-PODCAST: neue Folge'],
    ['Der Podcast des Ministers ist neu.'],
  ),
]

/** Labels of paid messages. */
export const sponsorLabels: readonly Rule[] = [
  {
    id: 'de/sponsor/message-from',
    why: {
      de: '„Eine Nachricht von …“ kündigt eine bezahlte Nachricht an.',
      en: '“Eine Nachricht von …” announces a paid message.',
    },
    pattern:
      /^[^\p{L}]*(?:EINE |Eine |eine )?(?:bezahlte |BEZAHLTE )?(?:Nachricht|Botschaft|Mitteilung|NACHRICHT|BOTSCHAFT|MITTEILUNG) (?:von|VON|unseres Partners|unseres Sponsors) (?<sponsor>[^:.!?]{2,70})(?::|\*|$)/u,
    hits: ['Eine Nachricht von Nordwerft:', 'EINE NACHRICHT VON NORDWERFT'],
    misses: ['Eine Nachricht von der Front erreichte die Stadt, als es dunkel war.', 'Nachrichten von gestern'],
  },
  {
    id: 'de/sponsor/presented-by',
    why: { de: 'Nennt, wer die Ausgabe bezahlt.', en: 'Says who pays for the edition.' },
    pattern:
      /^[^\p{L}]*(?:(?:präsentiert|gesponsert|ermöglicht|unterstützt|PRÄSENTIERT|Präsentiert|Gesponsert|Ermöglicht|Unterstützt) (?:von|VON|durch)|(?:Diese Ausgabe|Dieser Newsletter) wird (?:präsentiert|unterstützt|gesponsert|ermöglicht) (?:von|durch)) (?<sponsor>[^:.!?,]{2,45})(?::|\.?$)/u,
    hits: ['Präsentiert von Nordwerft', 'Diese Ausgabe wird unterstützt von Nordwerft.'],
    misses: ['Unterstützt von Drohnen rückte die Brigade in der Nacht bis an den Fluss vor, wie es hieß.'],
  },
  {
    id: 'de/sponsor/ad-label',
    why: { de: 'Kennzeichnung als Anzeige.', en: 'Labelled as an advertisement.' },
    pattern:
      /^[^\p{L}]*(?:-{0,3}\s*)?(?:Anzeige|ANZEIGE|Werbung|WERBUNG|Advertorial|Sponsored|Gesponserter (?:Inhalt|Beitrag)|Bezahlter (?:Inhalt|Beitrag)|Bezahlte (?:Anzeige|Nachricht)|Sponsoren?botschaft)(?:\s*[–—:|-]\s*(?<sponsor>[^:.!?]{2,60}))?[^\p{L}]*$/u,
    hits: ['ANZEIGE', '— Werbung —', 'Anzeige – Nordwerft'],
    misses: ['Anzeige erstattet', 'Werbung um neue Rekruten läuft an.'],
  },
]

/** Words that end a paid message. */
export const sponsorEnds: readonly Rule[] = [
  {
    id: 'de/sponsor-end/learn-more',
    why: { de: 'Aufforderung, beim Zahlenden weiterzulesen.', en: 'Call to read on at the payer’s.' },
    pattern:
      /(?:erfahren sie mehr|mehr erfahren|mehr dazu|mehr lesen|jetzt informieren|hier (?:mehr )?(?:erfahren|entdecken|informieren)|lesen sie (?:hier )?mehr|entdecken sie|besuchen sie)[^.!?]{0,60}[.!»›→]*\s*$/iu,
    hits: ['Erfahren Sie mehr.', 'Mehr erfahren →'],
    misses: [
      'Er will mehr erfahren und fragt deshalb die Behörden, die aber schweigen; das Ministerium verweist auf laufende Ermittlungen',
    ],
  },
]
