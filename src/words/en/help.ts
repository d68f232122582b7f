import type { HelpWords } from '../shape/help.js'

export const help: HelpWords = {
  program:
    'Reads newsletters, mail and pages in German and English into sourced readings, and makes the brief of the day of them. Works offline; nothing leaves this machine but requests to the addresses you give.',
  titles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
    exitCodes: 'Exit codes:',
  },
  usageOptions: '[options]',
  usageCommand: '[command]',
  help: 'Show this help.',
  version: 'Show the version.',
  input: 'Files, folders, http(s) addresses, or - for standard input.',
  oneInput: 'A file, a folder, an http(s) address, or - for standard input.',
  commands: {
    read: {
      summary: 'Read inputs: what each document says, who said it, and where it stands.',
      examples: [
        ['lagebild read newsletter.eml', 'one mail as a table'],
        ['lagebild read inbox/ --format json > readings.ndjson', 'a folder, one JSON object a line'],
        ['lagebild read https://example.org/briefing --format json', 'a page from the web'],
        ['cat page.html | lagebild read -', 'from standard input'],
      ],
    },
    brief: {
      summary: 'Make the brief of inputs: brief.html, brief.md, brief.json and events.ics.',
      examples: [
        ['lagebild brief newsletter.eml --out today', 'the brief of one mail in the folder today'],
        ['lagebild brief inbox/ --lang de --date 2026-03-10', 'the brief of a folder, in German, for a day'],
      ],
    },
    statements: {
      summary: 'Print who said what in any number of documents, one row a statement.',
      examples: [
        ['lagebild statements archive.mbox > statements.csv', 'a mailbox as CSV'],
        ['lagebild statements inbox/ --format sheet --output said.csv', 'a folder, for a spreadsheet'],
        ['cat page.html | lagebild statements - --format json', 'from standard input, one JSON object a line'],
      ],
    },
    actions: {
      summary: 'Print who did what to whom in any number of documents, one row an action, typed after PLOVER.',
      examples: [
        ['lagebild actions archive.mbox > actions.csv', 'a mailbox as CSV'],
        ['lagebild actions inbox/ --format json --output actions.ndjson', 'a folder, one JSON object a line'],
      ],
    },
    why: {
      summary: 'Say what was found at a place of a document, by which rule, from which words.',
      examples: [
        ['lagebild why newsletter.txt --at 1200', 'all that is known of character 1200'],
        ['lagebild why archive.mbox --document 3 --at 40', 'a place in the third mail of a mailbox'],
      ],
    },
    schema: {
      summary: 'Print the JSON Schema (draft 2020-12) of a reading or a brief.',
      examples: [['lagebild schema reading > reading.schema.json', 'the schema of what read prints']],
    },
    demo: {
      summary: 'Make the brief of the samples that come with the program, to see what it does.',
      examples: [['lagebild demo --out out/demo', 'the demonstration in a folder of your choice']],
    },
  },
  options: {
    format: 'json (one object a line) or table. Without it: a table on a terminal, JSON otherwise.',
    rows: 'csv (RFC 4180, for programs), sheet (CSV to open in a spreadsheet: byte order mark, formulas disarmed, semicolons in German), or json (one object a line). Without it: csv.',
    output: 'File to write into; replaced where it is there. Without it, or as -: standard output.',
    out: 'Folder to write into; made where it is missing. Without it: {folder}.',
    lang: 'Language of the brief and of messages: de or en. Without it: as the system is set.',
    date: 'Day of the brief, such as 2026-03-10. Without it: the latest day of issue among the inputs.',
    at: 'Place in the text, counted in UTF-16 code units from 0, as in the spans of a reading.',
    document: 'Number of the document where the input holds several.',
    quiet: 'Say nothing on standard error but what failed.',
    allowPrivate: 'Also fetch addresses in private networks and on this machine.',
    maxBytes: 'Largest size of one document: a number, or with k, M, G. Without it: 64M.',
    timeout: 'Seconds that an address may take in all. Without it: 30.',
    schemaName: 'reading or brief',
  },
  exitCodes: [
    [0, 'all was read'],
    [1, 'some inputs failed, the others were read'],
    [2, 'the command line was not understood'],
    [3, 'nothing could be read'],
    [4, 'the result could not be written'],
  ],
}
