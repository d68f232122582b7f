import type { PlenaryWords } from '../shape/index.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

export const plenary: PlenaryWords = {
  addresses: [
    {
      id: 'de/plenary/chair',
      alone: true,
      why: {
        de: 'Redet den Vorsitz einer Versammlung an.',
        en: 'Addresses the chair of an assembly.',
      },
      pattern:
        /(?<![\p{L}])(?:Herr|Frau|[Gg]eehrter?|[Vv]erehrter?|[Ww]erter?)\s(?:Bundestags|Landtags|Parlaments|Vize|Alters)?(?:[Pp]räsident(?:in)?|[Vv]orsitzender?|[Ss]precher(?:in)?)(?=\s?(?:[,!]|\.\s[-–—]))/u,
      needs: ['präsident', 'vorsitzende', 'sprecher'],
      hits: [
        'Herr Präsident!',
        'Vielen Dank, Herr Präsident. – Wir',
        'Sehr geehrte Frau Vizepräsidentin, wir',
        'Frau Vorsitzende!',
      ],
      misses: ['Herr Präsident Winter sagte', 'der Präsident!', 'Frau Präsidentin ist verreist'],
    },
    {
      id: 'de/plenary/ladies',
      alone: false,
      why: {
        de: 'Redet die Zuhörenden als Damen und Herren an.',
        en: 'Addresses the audience as ladies and gentlemen.',
      },
      pattern:
        /(?<![\p{L}])(?:[Mm]eine|[Gg]eehrten?|[Vv]erehrten?|[Ll]iebe|[Ww]erte)\s(?:sehr\s(?:geehrten|verehrten)\s|lieben\s|geehrten\s|verehrten\s)?Damen und Herren(?![\p{L}])/u,
      needs: ['damen und herren'],
      hits: ['Meine Damen und Herren, wir', 'Sehr geehrte Damen und Herren!', 'Meine sehr verehrten Damen und Herren'],
      misses: ['Damen und Herren über 60', 'Mode für Damen und Herren'],
    },
    {
      id: 'de/plenary/colleagues',
      alone: false,
      why: {
        de: 'Redet die übrigen Mitglieder als Kolleginnen und Kollegen an.',
        en: 'Addresses the other members as colleagues.',
      },
      pattern:
        /(?<![\p{L}])(?:[Ll]iebe|[Gg]eehrten?|[Vv]erehrten?|[Ww]erte|[Mm]eine)\s(?:lieben\s|sehr\s(?:geehrten|verehrten)\s)?(?:Kolleginnen(?:\sund\sKollegen)?|Kollegen(?:\sund\sKolleginnen)?|Abgeordneten?)(?=\s?[,!])/u,
      needs: ['kolleg', 'abgeordnete'],
      hits: ['Liebe Kolleginnen und Kollegen!', 'werte Kollegen, das', 'Verehrte Abgeordnete!'],
      misses: ['meine Kollegen aus Kiel', 'Kolleginnen und Kollegen trafen sich'],
    },
    {
      id: 'de/plenary/colleagues-alone',
      alone: true,
      why: {
        de: 'Eine Anrede der Mitglieder steht als Ausruf für sich.',
        en: 'An address to the members stands alone as an exclamation.',
      },
      pattern:
        /(?:^|[.!?]\s|\n)(?:Kolleginnen und Kollegen|Hohes Haus|Verehrtes Präsidium|Genossinnen und Genossen)\s?!/u,
      needs: ['kolleginnen und kollegen', 'haus', 'präsidium', 'genossen'],
      hits: ['Frau Präsidentin! Kolleginnen und Kollegen! Wir', 'Hohes Haus!'],
      misses: ['Die Kolleginnen und Kollegen streiken.', 'ein hohes Haus!'],
    },
    {
      id: 'de/plenary/colleague',
      alone: true,
      why: {
        de: 'Redet ein anderes Mitglied als Kollegin oder Kollegen an.',
        en: 'Addresses another member as a colleague.',
      },
      pattern:
        /(?<![\p{L}])(?:(?:Lieber?|Geehrter?|geehrter?|Werter?)\s(?:Herr\s|Frau\s)?|Herr\s|Frau\s)Kolleg(?:e|in)(?:\s\p{Lu}[\p{L}-]+){0,2}\s?[,!](?!\s(?:der|die|sagte|hat)\s)/u,
      needs: ['kolleg'],
      hits: ['Sehr geehrter Kollege, das', 'Herr Kollege Tjaden, Sie', 'Liebe Frau Kollegin!'],
      misses: ['der Kollege, der', 'Herr Kollege Tjaden hat recht'],
    },
  ],
  firstPerson: words(`
    ich mir mich mein meine meinem meinen meiner meines wir uns unser unsere unserem unseren unserer unseres
  `),
  givers: [
    {
      id: 'de/plenary/turn',
      why: {
        de: 'Die Zeile nennt mit Partei oder Amt, wer das Wort hat, und endet mit einem Doppelpunkt.',
        en: 'The line names with party or office who has the floor, and ends in a colon.',
      },
      pattern:
        /^(?:Dr\.\s|Prof\.\s)*(?<name>\p{Lu}[\p{L}’'-]+(?:\s(?:von|zu|van|de)(?=\s))?(?:\s\p{Lu}[\p{L}’'.-]+){1,3})(?:\s\([^()\n]{2,40}\)|,\s[^:\n]{3,80})\s?:/mu,
      hits: ['Wubke Harmsdorp (FRISIA):', 'Dr. Onno Tjaden, Senator für Häfen:'],
      misses: ['Wir sagen (noch einmal): nein', 'Wubke Harmsdorp:'],
    },
    {
      id: 'de/plenary/speech-of',
      why: { de: 'Die Zeile nennt, wessen Rede folgt.', en: 'The line names whose speech follows.' },
      pattern:
        /^(?:Rede|Ansprache|Regierungserklärung|Redebeitrag|Plenarrede)\s(?:von|der|des)\s(?:\p{L}[\p{L}-]*\s){0,4}?(?:Dr\.\s)?(?<name>\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+)(?=[\s,.:(]|$)/mu,
      needs: ['rede', 'ansprache', 'erklärung'],
      hits: ['Rede von Wubke Harmsdorp', 'Ansprache der Senatorin Wubke Harmsdorp zum Deichbau'],
      misses: ['Rede und Antwort', 'die Rede von Wubke Harmsdorp'],
    },
  ],
  reflexives: ['sich', 'mich', 'mir', 'uns', 'dich', 'dir', 'euch'],
  verbs: words(`
    ablehnen absprechen abstimmen ächten adressieren akzeptieren anbieten andeuten anerkennen anfragen angreifen anhören
    ankündigen anklagen anmahnen anmelden anmerken annehmen anprangern anregen ansehen ansprechen anweisen anzweifeln
    antworten appellieren argumentieren artikulieren attestieren aufatmen auffordern aufklären aufrufen aufschreiben
    aufzählen aufzeigen ausdrücken ausführen ausgehen auslegen ausrichten ausrufen aussagen ausschließen äußern bangen
    beanstanden beantragen beantworten beauftragen bedanken bedauern befürchten befürworten begreifen begrüßen begründen
    behandeln behaupten bejahen bekannt beklagen bekräftigen bekunden belegen beleidigen bemängeln bemerken benennen
    beobachten beraten berichten berichtigen beschimpfen beschließen beschreiben beschuldigen beschwören beschweren besprechen
    bestätigen bestehen bestimmen bestreiten beteuern betonen betrachten beurteilen bewerten beweisen bezeichnen bezeugen
    bezichtigen bezweifeln billigen bitten brandmarken danken darlegen darstellen dementieren denken deuten diffamieren
    diskutieren dokumentieren drängen drohen durchdenken einberufen einbringen einfordern eingestehen einräumen einschätzen
    einsehen einwenden einwerfen empfehlen empfinden entgegenhalten entgegnen entnehmen entscheiden entschuldigen erachten
    erahnen erbitten erfahren erfinden erfragen ergänzen erhoffen erinnern erkennen erkundigen erklären erläutern ermahnen
    ermuntern ermutigen erörtern erraten erwähnen erwarten erwidern erzählen fantasieren festhalten festlegen feststellen
    finden fluchen flüstern folgern fordern formulieren fragen freuen fürchten garantieren gedenken geloben genehmigen
    gestehen glauben gratulieren grüßen halten hervorheben hetzen hinterfragen hinweisen hinzufügen hoffen hören
    informieren interpretieren interessieren irren jammern jubeln kennen klagen klären klarstellen kommentieren
    kommunizieren kontern kritisieren kündigen leisten lernen lesen leugnen loben lügen mahnen meckern meinen melden merken
    missbilligen missverstehen mitbekommen mitteilen mokieren monieren mutmaßen nachdenken nachfragen nachlesen nennen
    notieren offenbaren offenlegen ordnen philosophieren plädieren planen polemisieren prangern predigen preisen
    problematisieren proklamieren prophezeien protestieren protokollieren prüfen publizieren raten realisieren rechnen
    rechtfertigen reden referieren regeln registrieren reklamieren respektieren richtigstellen rufen rügen sagen schätzen
    schildern schimpfen schließen schreiben schreien schwören sehen signalisieren skandieren skizzieren sorgen spekulieren
    spotten sprechen spüren staunen streiten stimmen suggerieren tadeln thematisieren träumen trösten überdenken überlegen
    überreden übersehen überzeugen umschreiben unken unterbreiten unterhalten unterrichten unterschätzen unterschreiben
    unterstellen unterstreichen untersuchen urteilen verabreden verabschieden verantworten verbieten verdammen verdächtigen
    vereinbaren verfassen verfügen vergessen vergewissern verharmlosen verhandeln verheimlichen verhöhnen verinnerlichen
    verklagen verkünden verlangen verlauten verlesen verleugnen vermelden vermerken vermissen vermitteln vermuten verneinen
    veröffentlichen verordnen verpflichten verraten verschweigen versichern versprechen verständigen verstehen verteidigen
    vertreten verurteilen verweigern verweisen verwundern voraussagen voraussehen voraussetzen vorbringen vorenthalten
    vorhalten vorhersagen vorlegen vorlesen vormachen vorrechnen vorschlagen vorschreiben vorsehen vorstellen vortragen
    vorwerfen wähnen wahrnehmen warnen weigern werten wettern widerlegen widersprechen wiederholen wissen wünschen würdigen
    wundern zitieren zugeben zugestehen zuhören zurückweisen zusagen zusammenfassen zusichern zustimmen zweifeln
  `),
  hearing: words(`
    anflehen anweisen auffordern aufklären beauftragen beglückwünschen belehren beschuldigen bezichtigen bitten
    erinnern ermahnen ermuntern ermutigen fragen grüßen informieren mahnen überzeugen unterrichten warnen
  `),
  nouns: words(`
    ablehnung absage absicht absichtserklärung absprache abstimmung änderungsantrag anerkennung anfrage angabe angebot
    anhörung anklage ankündigung anliegen anmerkung annahme anregung anschuldigung ansicht ansprache anspruch antrag antwort
    appell argument argumentation artikel auffassung aufforderung aufruf ausführung auskunft auslegung aussage aussprache
    äußerung bedauern bedenken befürchtung begründung behauptung beitrag bekenntnis bekanntgabe bemerkung beobachtung beratung
    bericht beschluss beschreibung beschwerde bestätigung beteuerung beurteilung beweis bewertung bitte botschaft
    bundesratsinitiative dank darlegung darstellung debatte definition dementi denken denkschrift deutung dialog diskussion
    diskurs drohung eindruck einigung einladung einschätzung einsicht einspruch einwand einwurf empfehlung empörung entgegnung
    enthüllung entscheidung entschließung entschuldigung entwurf erfahrung erinnerung erkenntnis erklärung erlass erläuterung
    ermahnung erwartung erwiderung erzählung fazit feststellung forderung formulierung frage garantie gedanke gedicht gelöbnis
    gerücht gesetz gesetzentwurf geständnis gespräch glaube gruß glückwunsch gutachten haltung hass hetze hinweis hoffnung idee
    information initiative interesse interpretation interview irrtum kenntnis klage klarstellung kommentar kommunikation
    kompliment konzept kritik lob lüge mahnung märchen meinung meldung missverständnis mitteilung motto nachfrage nachricht
    notiz parole perspektive petition plädoyer polemik position positionierung prognose propaganda protest protokoll rat
    ratschlag rede redebeitrag resolution rüge ruf satz schluss schlussfolgerung schweigen signal skepsis slogan sorge spruch
    statement stellungnahme stichwort stimme streit studie tadel text these überlegung überzeugung umfrage unterschrift
    unterstellung unwahrheit urteil vereinbarung verdacht verdikt verfügung verhandlung verheißung verkündung vermutung
    verordnung versprechen versprechung verständnis verweis vision votum vorbehalt vorhaltung vorlage vorlesung vorschlag
    vorstellung vortrag vorwurf wahrnehmung warnung weigerung weisung widerspruch willen wissen wort wunsch würdigung zitat zusage
    zuruf zusicherung zustimmung zweifel zwischenfrage zwischenruf
  `),
  towards: ['an', 'zu', 'mit', 'gegenüber', 'bei'],
  about: ['über', 'zu', 'zum', 'zur', 'von', 'vom'],
  within: ['in', 'im', 'auf', 'bei', 'beim', 'aus', 'laut'],
  media: words(`
    anhörung antrag artikel ausschuss begründung bericht beitrag beschluss brief buch bundesgesetzblatt debatte dokument
    entwurf erklärung fernsehen flugblatt gesetz gesetzentwurf grundgesetz gutachten interview kapitel koalitionsvertrag
    leitartikel magazin mail mitteilung nachricht papier plakat podcast präambel presse pressemitteilung programm protokoll
    radio rede regierungserklärung resolution satzung schreiben statut stellungnahme studie tagesschau talkshow text tweet
    überschrift umfrage urteil verfassung vertrag vorlage vortrag wahlprogramm zeitschrift zeitung
  `),
  agents: ['von', 'vom', 'durch'],
  owners: ['von', 'vom', 'aus', 'seitens'],
  reflexive: ['sich', 'mich', 'uns'],
  contents: [
    'dass',
    'ob',
    'wie',
    'warum',
    'weshalb',
    'wieso',
    'was',
    'wer',
    'wen',
    'wem',
    'welche',
    'wann',
    'wo',
    'wohin',
    'woher',
  ],
  reasons: {
    told: {
      id: 'de/plenary/told',
      why: {
        de: 'In einer Rede: ein Wort für Sagen, Denken oder Schreiben mit dem, was gesagt ist.',
        en: 'In a speech: a word of saying, thinking or writing with what is said.',
      },
    },
    act: {
      id: 'de/plenary/act',
      why: {
        de: 'In einer Rede: ein Wort für Sagen, Denken oder Schreiben, ohne dass der Inhalt dasteht.',
        en: 'In a speech: a word of saying, thinking or writing without what is said.',
      },
    },
  },
}
