import type { Ground } from './shape/rule.js'

/** Reasons that are the same in every language: position, layout, and what the carrier said. */
export const grounds: readonly Ground[] = [
  {
    id: 'block/after-slug',
    why: {
      de: 'Steht nach dem Stichwort einer Meldung und vor dem nächsten.',
      en: 'Stands after the slug of a brief and before the next.',
    },
  },
  {
    id: 'block/before-first-slug',
    why: {
      de: 'Fließtext nach dem Kopf und vor dem ersten Stichwort.',
      en: 'Running text after the head and before the first slug.',
    },
  },
  {
    id: 'block/article-body',
    why: { de: 'Fließtext eines einzelnen Artikels.', en: 'Running text of a single article.' },
  },
  {
    id: 'block/slug-capitals',
    why: {
      de: 'Beginnt mit einem Stichwort in Großbuchstaben bis zum Doppelpunkt.',
      en: 'Starts with a slug in capitals up to a colon.',
    },
  },
  {
    id: 'block/slug-capitals-start',
    why: {
      de: 'Beginnt mit einem Stichwort, dessen erstes Wort in Großbuchstaben steht.',
      en: 'Starts with a slug whose first word is in capitals.',
    },
  },
  {
    id: 'block/slug-bold',
    why: { de: 'Beginnt mit einem fett gesetzten Stichwort.', en: 'Starts with a slug in bold.' },
  },
  {
    id: 'block/slug-run-in',
    why: {
      de: 'Beginnt mit einer kurzen Zeile bis zum Doppelpunkt, wie es die Stichwörter dieses Newsletters tun.',
      en: 'Starts with a short phrase up to a colon, as the slugs of this newsletter do.',
    },
  },
  {
    id: 'block/slug-emoji',
    why: { de: 'Beginnt mit einem Bildzeichen und einem Stichwort.', en: 'Starts with an emoji and a slug.' },
  },
  {
    id: 'block/item-heading',
    why: { de: 'Überschrift über einer einzelnen Meldung.', en: 'Heading above a single brief.' },
  },
  {
    id: 'block/section-heading',
    why: {
      de: 'Kurze Zeile ohne Satzzeichen, auf die Meldungen folgen.',
      en: 'Short line without punctuation that briefs follow.',
    },
  },
  {
    id: 'block/heading-markup',
    why: { de: 'Im Dokument als Überschrift ausgezeichnet.', en: 'Marked up as a heading in the document.' },
  },
  {
    id: 'block/title-position',
    why: {
      de: 'Die erste Zeile des Kopfes, die eine Überschrift sein kann.',
      en: 'The first line of the head that can be a headline.',
    },
  },
  {
    id: 'block/title-declared',
    why: {
      de: 'Gleicht dem Titel, den das Dokument selbst angibt.',
      en: 'Equals the title that the document declares.',
    },
  },
  {
    id: 'block/title-breadcrumb',
    why: {
      de: 'Gleicht dem letzten Glied des Pfades der Seite.',
      en: 'Equals the last part of the page’s breadcrumb.',
    },
  },
  {
    id: 'block/breadcrumb',
    why: {
      de: 'Pfad der Seite, an deren Ende ihr Titel steht.',
      en: 'Breadcrumb of the page, with its title at the end.',
    },
  },
  {
    id: 'block/short-before-title',
    why: {
      de: 'Kurze Zeile über dem Titel einer weiterverbreiteten Seite.',
      en: 'Short line above the title of a re-posted page.',
    },
  },
  {
    id: 'block/repost-date',
    why: {
      de: 'Späteres Datum als das der Veröffentlichung: das Datum der Weiterverbreitung.',
      en: 'A later date than that of publication: the date of the re-post.',
    },
  },
  {
    id: 'block/date-line',
    why: { de: 'Die Zeile besteht nur aus Datum und Uhrzeit.', en: 'The line holds nothing but a date and time.' },
  },
  {
    id: 'block/sponsor-run',
    why: {
      de: 'Gehört zur bezahlten Nachricht, die darüber angekündigt ist.',
      en: 'Belongs to the paid message announced above it.',
    },
  },
  {
    id: 'block/sponsor-again',
    why: {
      de: 'Gleicht Wort für Wort einer bezahlten Nachricht desselben Dokuments.',
      en: 'Word for word the same as a paid message in this document.',
    },
  },
  {
    id: 'block/promo-cues',
    why: {
      de: 'Mehrere Zeichen von Eigenwerbung in einem Absatz.',
      en: 'Several signs of the publication’s own advertising in one paragraph.',
    },
  },
  {
    id: 'block/section-entry',
    why: {
      de: 'Eintrag unter einer Überschrift, die die Art der Einträge nennt.',
      en: 'Entry under a heading that names the kind of its entries.',
    },
  },
  {
    id: 'block/entry-neighbours',
    why: { de: 'Listeneintrag zwischen Einträgen derselben Art.', en: 'List entry among entries of the same kind.' },
  },
  {
    id: 'block/listing-note',
    why: {
      de: 'Bemerkung in oder unter einer Liste, die selbst kein Eintrag ist.',
      en: 'Remark in or under a list that is no entry itself.',
    },
  },
  {
    id: 'block/entry-event',
    why: {
      de: 'Listeneintrag mit Veranstalter und Uhrzeit vor dem Titel.',
      en: 'List entry with a host and a clock time before the title.',
    },
  },
  {
    id: 'block/entry-reading',
    why: {
      de: 'Listeneintrag mit Namen und Medium vor dem Titel.',
      en: 'List entry with names and an outlet before the title.',
    },
  },
  {
    id: 'block/after-heading',
    why: {
      de: 'Erster Absatz unter einer Überschrift, der kein Stichwort hat.',
      en: 'First paragraph under a heading that has no slug.',
    },
  },
  {
    id: 'block/clock-entry',
    why: { de: 'Eintrag eines Tickers: beginnt mit einer Uhrzeit.', en: 'Ticker entry: starts with a clock time.' },
  },
  {
    id: 'block/link-entry',
    why: { de: 'Eintrag einer Linkliste.', en: 'Entry of a list of links.' },
  },
  {
    id: 'block/bare-address',
    why: {
      de: 'Die Zeile besteht nur aus einer Adresse oder einem Trennstrich.',
      en: 'The line holds nothing but an address or a rule.',
    },
  },
  {
    id: 'block/before-entries',
    why: { de: 'Text vor dem ersten Eintrag.', en: 'Text before the first entry.' },
  },
  {
    id: 'block/caption-again',
    why: {
      de: 'Bildtext mit Bildnachweis im Kopf des Dokuments.',
      en: 'Picture text with its credit in the head of the document.',
    },
  },
  {
    id: 'block/unread-language',
    why: { de: 'Für diese Sprache gibt es noch kein Lexikon.', en: 'There is no lexicon for this language yet.' },
  },
]
