import type { HelpWords } from '../shape/help.js'

export const help: HelpWords = {
  program:
    'Liest Newsletter, Mails und Seiten auf Deutsch und Englisch, belegt jeden Fund mit seiner Stelle und macht daraus das Lagebild des Tages. Arbeitet ohne Netz; diesen Rechner verlassen nur Anfragen an die genannten Adressen.',
  titles: {
    usage: 'Aufruf:',
    arguments: 'Angaben:',
    options: 'Optionen:',
    commands: 'Befehle:',
    examples: 'Beispiele:',
    exitCodes: 'Rückgabewerte:',
  },
  usageOptions: '[Optionen]',
  usageCommand: '[Befehl]',
  help: 'Zeigt diese Hilfe.',
  version: 'Zeigt die Version.',
  input: 'Dateien, Ordner, http(s)-Adressen oder - für die Standardeingabe.',
  oneInput: 'Eine Datei, ein Ordner, eine http(s)-Adresse oder - für die Standardeingabe.',
  commands: {
    read: {
      summary: 'Liest Eingaben: was in jedem Dokument steht, wer es gesagt hat und wo.',
      examples: [
        ['lagebild read newsletter.eml', 'eine Mail als Tabelle'],
        ['lagebild read posteingang/ --format json > readings.ndjson', 'ein Ordner, ein JSON-Objekt je Zeile'],
        ['lagebild read https://example.org/briefing --format json', 'eine Seite aus dem Netz'],
        ['cat seite.html | lagebild read -', 'von der Standardeingabe'],
      ],
    },
    brief: {
      summary: 'Macht das Lagebild der Eingaben: brief.html, brief.md, brief.json und events.ics.',
      examples: [
        ['lagebild brief newsletter.eml --out heute', 'das Lagebild einer Mail im Ordner heute'],
        ['lagebild brief posteingang/ --lang de --date 2026-03-10', 'das Lagebild eines Ordners für einen Tag'],
      ],
    },
    statements: {
      summary: 'Gibt aus, wer in beliebig vielen Dokumenten was gesagt hat, eine Zeile je Aussage.',
      examples: [
        ['lagebild statements archiv.mbox > aussagen.csv', 'ein Postfach als CSV'],
        [
          'lagebild statements posteingang/ --format sheet --output aussagen.csv',
          'ein Ordner, für die Tabellenkalkulation',
        ],
        ['cat seite.html | lagebild statements - --format json', 'von der Standardeingabe, ein JSON-Objekt je Zeile'],
      ],
    },
    actions: {
      summary:
        'Gibt aus, wer in beliebig vielen Dokumenten wem was getan hat, eine Zeile je Handlung, benannt nach PLOVER.',
      examples: [
        ['lagebild actions archiv.mbox > handlungen.csv', 'ein Postfach als CSV'],
        [
          'lagebild actions posteingang/ --format json --output handlungen.ndjson',
          'ein Ordner, ein JSON-Objekt je Zeile',
        ],
      ],
    },
    why: {
      summary: 'Sagt, was an einer Stelle gefunden wurde, nach welcher Regel und aus welchen Wörtern.',
      examples: [
        ['lagebild why newsletter.txt --at 1200', 'alles, was über Zeichen 1200 bekannt ist'],
        ['lagebild why archiv.mbox --document 3 --at 40', 'eine Stelle in der dritten Mail eines Postfachs'],
      ],
    },
    schema: {
      summary: 'Gibt das JSON-Schema (Entwurf 2020-12) einer Lesung oder eines Lagebilds aus.',
      examples: [['lagebild schema reading > reading.schema.json', 'das Schema dessen, was read ausgibt']],
    },
    demo: {
      summary: 'Macht das Lagebild der mitgelieferten Beispiele, um zu zeigen, was das Programm tut.',
      examples: [['lagebild demo --out out/demo', 'die Vorführung in einem Ordner eigener Wahl']],
    },
  },
  options: {
    format: 'json (ein Objekt je Zeile) oder table. Ohne Angabe: Tabelle am Terminal, sonst JSON.',
    rows: 'csv (RFC 4180, für Programme), sheet (CSV für die Tabellenkalkulation: mit Byte-Reihenfolge-Marke, Formeln entschärft, auf Deutsch mit Semikolon) oder json (ein Objekt je Zeile). Ohne Angabe: csv.',
    output: 'Datei, in die geschrieben wird; eine vorhandene wird ersetzt. Ohne Angabe oder als -: Standardausgabe.',
    out: 'Ordner, in den geschrieben wird; wird angelegt, wenn er fehlt. Ohne Angabe: {folder}.',
    lang: 'Sprache des Lagebilds und der Meldungen: de oder en. Ohne Angabe: wie das System eingestellt ist.',
    date: 'Tag des Lagebilds, etwa 2026-03-10. Ohne Angabe: der späteste Erscheinungstag der Eingaben.',
    at: 'Stelle im Text, gezählt in UTF-16-Einheiten ab 0, wie in den Spannen einer Lesung.',
    document: 'Nummer des Dokuments, wenn die Eingabe mehrere enthält.',
    quiet: 'Auf der Fehlerausgabe nur sagen, was misslungen ist.',
    allowPrivate: 'Auch Adressen in privaten Netzen und auf diesem Rechner abrufen.',
    maxBytes: 'Größe, die ein Dokument haben darf: eine Zahl, auch mit k, M, G. Ohne Angabe: 64M.',
    timeout: 'Sekunden, die eine Adresse insgesamt brauchen darf. Ohne Angabe: 30.',
    schemaName: 'reading oder brief',
  },
  exitCodes: [
    [0, 'alles wurde gelesen'],
    [1, 'einige Eingaben sind misslungen, die übrigen wurden gelesen'],
    [2, 'der Aufruf wurde nicht verstanden'],
    [3, 'nichts ließ sich lesen'],
    [4, 'das Ergebnis ließ sich nicht schreiben'],
  ],
}
