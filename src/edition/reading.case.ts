import type { EventEntry, Item, ItemKind, Link, Named, Quoted, Reading, Role, Statement, Why } from '../model/index.js'

/** Why of all findings in invented readings. */
export const why: Why = { rule: 'block/article-body', words: [] }

/** A block of an invented reading; consecutive blocks with the same item number make one item. */
export interface Part {
  readonly role: Role
  readonly text: string
  readonly rule?: string
  readonly item?: number
  readonly kind?: ItemKind
  readonly slug?: string
  readonly section?: string
  readonly href?: string
}

const none: Omit<Reading, 'id' | 'source' | 'text' | 'blocks' | 'items'> = {
  language: 'en',
  genre: 'newsletter',
  translatedFrom: null,
  title: null,
  publication: null,
  canonicalUrl: null,
  published: null,
  republished: null,
  authors: [],
  contributors: [],
  editors: [],
  producers: [],
  photographers: [],
  sponsor: null,
  turns: [],
  statements: [],
  credits: [],
  entities: [],
  times: [],
  figures: [],
  actions: [],
  moves: [],
  readings: [],
  events: [],
  notices: [],
  madeBy: { reader: 'test', lexicon: 'en@0' },
}

const startsOf = (parts: readonly Part[]): number[] => {
  let at = 0
  return parts.map((part) => {
    const start = at
    at += part.text.length + 1
    return start
  })
}

const itemsOf = (parts: readonly Part[], starts: readonly number[]): Item[] => {
  const numbers = [...new Set(parts.map((part) => part.item).filter((item) => item !== undefined))]
  return numbers.map((number) => {
    const blocks = parts.flatMap((part, index) => (part.item === number ? [index] : []))
    const first = parts[blocks[0] ?? 0]
    const last = parts[blocks.at(-1) ?? 0]
    const start = starts[blocks[0] ?? 0] ?? 0
    const end = (starts[blocks.at(-1) ?? 0] ?? 0) + (last?.text.length ?? 0)
    const slug = first?.slug === undefined ? null : { start, end: start + first.slug.length, text: first.slug }
    return {
      id: `item:${number}`,
      kind: first?.kind ?? 'brief',
      start,
      end,
      slug,
      headline: slug?.text ?? first?.text.split('\n')[0] ?? '',
      blocks,
      section: first?.section ?? null,
      why,
    }
  })
}

const linksOf = (part: Part, start: number): Link[] =>
  part.href === undefined ? [] : [{ start, end: start + Math.min(12, part.text.length), href: part.href }]

/** Makes a reading of invented blocks. */
export const invented = (name: string, parts: readonly Part[], more: Partial<Reading> = {}): Reading => {
  const starts = startsOf(parts)
  const digest = [...name].map((char) => (char.codePointAt(0) ?? 0).toString(16)).join('')
  return {
    ...none,
    id: `document:${digest.padEnd(16, '0').slice(0, 16)}`,
    source: { address: name, mediaType: 'text/plain', retrieved: '2031-05-07T06:00:00Z', digest: `sha256:${digest}` },
    text: parts.map((part) => part.text).join('\n'),
    blocks: parts.map((part, index) => {
      const start = starts[index] ?? 0
      const rule = part.rule ?? `test/${part.role}`
      return {
        start,
        end: start + part.text.length,
        role: part.role,
        why: { rule, words: [] },
        links: linksOf(part, start),
      }
    }),
    items: itemsOf(parts, starts),
    ...more,
  }
}

/** Words of a reading, at their first place. */
export const at = (reading: Reading, words: string): Quoted => {
  const start = reading.text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length, text: words }
}

const itemOf = (reading: Reading, place: number): Item['id'] | null =>
  reading.items.find((item) => item.start <= place && place < item.end)?.id ?? null

/** Somebody named in the text. */
const named = (reading: Reading, words: string, name = words): Named => ({ ...at(reading, words), name })

/** A statement in the text. */
export const statement = (
  reading: Reading,
  words: string,
  speaker: string | null,
  more: Partial<Statement> = {},
): Statement => {
  const span = at(reading, words)
  return {
    ...span,
    kind: 'direct',
    speaker:
      speaker === null
        ? null
        : { ...at(reading, speaker), name: speaker, entity: null, office: null, affiliation: null },
    cue: null,
    addressee: null,
    cueParts: [],
    topic: null,
    medium: null,
    evidence: null,
    anonymous: false,
    anonymityReason: null,
    grade: 'on-record',
    modality: 'asserted',
    negated: false,
    chain: [],
    item: itemOf(reading, span.start),
    why,
    ...more,
  }
}

const event = (reading: Reading, title: string, more: Partial<EventEntry>): EventEntry => {
  const titleAt = at(reading, title)
  return {
    title,
    titleAt,
    host: null,
    start: null,
    end: null,
    how: 'stated',
    place: null,
    participants: [],
    href: null,
    status: 'scheduled',
    item: itemOf(reading, titleAt.start) ?? '',
    why,
    ...more,
  }
}

const germanParts: readonly Part[] = [
  { role: 'chrome', text: 'Startseite / Briefe', rule: 'test/breadcrumb' },
  { role: 'title', text: 'Wer räumt die Fahrrinne?' },
  { role: 'byline', text: 'Von Änne Brückner und Ottokar Weiß' },
  {
    role: 'lead',
    text: 'Die Fahrrinne vor Grauort bleibt vermint, und drei Marinen streiten über die Räumung.',
    item: 1,
    kind: 'lead',
  },
  {
    role: 'lead',
    text: 'Das Ministerium verlangt bis Freitag einen Plan. Zwei Minenjäger liegen bereit, ein dritter wird überholt.',
    item: 1,
  },
  {
    role: 'lead',
    text: 'Die Räumung dulde keinen Aufschub, sagte Admiral Jörg Käßner. „Jeder Tag kostet uns einen Hafen.“',
    item: 1,
  },
  { role: 'lead', text: 'Doch nicht alle sehen Eile geboten.', item: 1 },
  {
    role: 'lead',
    text: '„Wir haben keine Taucher“, sagte ein Beamter, der nicht genannt werden wollte, und warnte vor einem „Schnellschuss“.',
    item: 1,
  },
  {
    role: 'lead',
    text: 'Am Ende entscheidet der Winter, denn mit dem Eis kommt die Pause, und mit der Pause kommen die Fragen nach Geld, Gerät und Geduld.',
    item: 1,
  },
  { role: 'heading', text: 'KURZ NOTIERT' },
  {
    role: 'item',
    text: 'KABEL GEKAPPT: Vor Süderende ist ein Seekabel gerissen, berichtet Lioba März vom Deichkurier.',
    item: 2,
    kind: 'brief',
    slug: 'KABEL GEKAPPT',
    section: 'KURZ NOTIERT',
  },
  {
    role: 'item',
    text: 'Mehr als 1.400 Haushalte waren 30 Stunden ohne Netz, hieß es aus dem Landratsamt.',
    item: 2,
  },
  { role: 'sponsor', text: 'Eine Nachricht von Wellblech & Söhne: Tore, die schließen.', rule: 'test/message-from' },
  {
    role: 'sponsor',
    text: 'Jetzt <b>anfragen</b>.',
    rule: 'test/sponsor-run',
    href: 'https://wellblech.example/tore?a=1&b=2',
  },
  { role: 'promo', text: 'Hören Sie unseren Podcast „Pegelstand“.' },
  { role: 'move', text: '— WIEBKE ÖLSNER leitet künftig das Hafenamt Grauort.', item: 3, kind: 'move' },
  {
    role: 'reading',
    text: '— Tjark Petersen, Die Planke: Das Ende der Ebbe',
    item: 4,
    kind: 'reading',
    href: 'https://planke.example/ebbe',
  },
  {
    role: 'event',
    text: '— Institut für Küstenfragen, 14:30 Uhr: Übungen über Überschwemmungsgebiete – Öffentlicher Rückblick für Änderungswünsche',
    item: 5,
    kind: 'event',
  },
  { role: 'event', text: '— Rathaus Grauort: Tag der offenen Schleuse', item: 6, kind: 'event' },
  { role: 'event', text: '— Deichverein, 18 Uhr: Absage der Sturmflutprobe', item: 7, kind: 'event' },
  { role: 'event', text: '— Termin folgt: Kleiner Kanalgipfel', item: 8, kind: 'event' },
  { role: 'housekeeping', text: 'Hinweise an redaktion@hafenbrief.example' },
  { role: 'credit', text: 'Dank an unsere Redakteurin Frauke Lüders.' },
  { role: 'correction', text: 'Berichtigung: Die Schleuse ist 12 Meter breit, nicht 21.' },
]

const germanStatements = (base: Reading): Statement[] => [
  statement(base, 'Die Räumung dulde keinen Aufschub', 'Jörg Käßner', { kind: 'indirect' }),
  statement(base, 'Jeder Tag kostet uns einen Hafen.', 'Jörg Käßner'),
  statement(base, 'Wir haben keine Taucher', 'ein Beamter', {
    anonymous: true,
    grade: 'anonymous',
    anonymityReason: 'der nicht genannt werden wollte',
  }),
  statement(base, 'Schnellschuss', 'ein Beamter', { anonymous: true, grade: 'anonymous' }),
  statement(base, 'Vor Süderende ist ein Seekabel gerissen', null, { kind: 'indirect' }),
]

const germanEvents = (base: Reading): EventEntry[] => [
  event(base, 'Absage der Sturmflutprobe', {
    host: at(base, 'Deichverein'),
    start: '2031-05-07T18:00:00+02:00',
    status: 'cancelled',
    how: 'implied',
  }),
  event(base, 'Übungen über Überschwemmungsgebiete – Öffentlicher Rückblick für Änderungswünsche', {
    host: at(base, 'Institut für Küstenfragen'),
    start: '2031-05-07T14:30:00+02:00',
    end: '2031-05-07T16:00:00+02:00',
    href: 'https://kueste.example/rueckblick',
    how: 'implied',
  }),
  event(base, 'Tag der offenen Schleuse', {
    place: at(base, 'Rathaus Grauort'),
    start: '2031-05-07',
    how: 'implied',
  }),
  event(base, 'Kleiner Kanalgipfel', { how: null }),
]

const germanCredits = (base: Reading): Reading['credits'] => [
  {
    ...at(base, 'Lioba März vom Deichkurier'),
    outlet: 'Deichkurier',
    reporters: ['Lioba März'],
    relation: 'relayed',
    item: 'item:2',
    why,
  },
]

/** An invented German newsletter with all anatomy. */
export const germanLetter = (): Reading => {
  const base = invented('hafenbrief-2031-05-06.de.txt', germanParts)
  return {
    ...base,
    language: 'de',
    title: 'Wer räumt die Fahrrinne?',
    publication: 'Hafenbrief',
    published: '2031-05-06T16:05:00+02:00',
    sponsor: 'Wellblech & Söhne',
    authors: [named(base, 'Änne Brückner'), named(base, 'Ottokar Weiß')],
    editors: [named(base, 'Frauke Lüders')],
    turns: [{ ...at(base, 'Doch nicht alle sehen Eile geboten.'), item: 'item:1', why }],
    statements: germanStatements(base),
    credits: germanCredits(base),
    figures: [
      {
        ...at(base, 'Mehr als 1.400 Haushalte'),
        value: 1400,
        high: null,
        unit: 'Haushalte',
        qualifier: 'more_than',
        of: null,
        compared: 30,
        asOf: '2031-05-05',
        item: 'item:2',
        why,
      },
    ],
    moves: [
      {
        person: named(base, 'WIEBKE ÖLSNER', 'Wiebke Ölsner'),
        organisation: at(base, 'Hafenamt Grauort'),
        role: null,
        previous: null,
        effective: '2031-06-01',
        item: 'item:3',
        why,
      },
    ],
    readings: [
      {
        authors: [named(base, 'Tjark Petersen')],
        outlet: at(base, 'Die Planke'),
        title: 'Das Ende der Ebbe',
        titleAt: at(base, 'Das Ende der Ebbe'),
        href: 'https://planke.example/ebbe',
        item: 'item:4',
        why,
      },
    ],
    events: germanEvents(base),
  }
}

/** The German newsletter with two acts in its brief. */
export const letterWithActs = (): Reading => {
  const letter = invented('seewacht.de.txt', [
    {
      role: 'item',
      text: 'KUTTER: Die Seewacht Grauort beschlagnahmte am 4. Mai den Kutter „Nordkutter“. Vor Süderende sollen die Reederei Blinn und die Reederei Ohm künftig Strafen zahlen.',
      item: 1,
      slug: 'KUTTER',
    },
    { role: 'sponsor', text: 'Tore, die schließen.' },
  ])
  const party = (name: string) => ({ ...at(letter, name), name, entity: null })
  const shared = { item: 'item:1', why, place: null } as const
  return {
    ...letter,
    language: 'de',
    actions: [
      {
        ...shared,
        ...at(letter, 'beschlagnahmte'),
        type: 'coerce',
        mode: 'seize',
        actors: [party('Seewacht Grauort')],
        targets: [party('Nordkutter')],
        when: '2031-05-04',
        status: 'done',
      },
      {
        ...shared,
        ...at(letter, 'Strafen zahlen'),
        type: 'sanction',
        mode: null,
        actors: [],
        targets: [party('Reederei Blinn'), party('Reederei Ohm')],
        when: 'FUTURE_REF',
        place: at(letter, 'Süderende'),
        status: 'planned',
      },
    ],
  }
}

/** An invented English article: no slug, its title is the headline. */
export const englishArticle = (): Reading => {
  const base = invented('https://tidewater.example/2031/05/05/ferry', [
    { role: 'title', text: 'Ferry Crews Vote to Sail', item: 1, kind: 'lead' },
    { role: 'lead', text: 'Ferry crews on the northern run voted on Monday to return to work, 212 to 40.', item: 1 },
    { role: 'lead', text: '"We got most of it," said Orla Venn, who led the talks.', item: 1 },
  ])
  return {
    ...base,
    genre: 'article',
    title: 'Ferry Crews Vote to Sail',
    publication: 'Tidewater Post',
    published: '2031-05-05T09:00:00+01:00',
    statements: [statement(base, 'We got most of it,', 'Orla Venn')],
  }
}

/** An invented English ticker with clock-stamped entries. */
export const englishTicker = (): Reading => {
  const base = invented('otter-bay-ticker.html', [
    { role: 'title', text: 'Otter Bay: the evacuation as it happened' },
    { role: 'item', text: '11:40 The last bus has left the quay.', item: 1, kind: 'brief' },
    { role: 'item', text: '10:05 Sirens were heard twice.', item: 2, kind: 'brief' },
  ])
  const clock = (words: string): Reading['times'][number] => ({
    ...at(base, words),
    type: 'TIME',
    value: `2031-05-06T${words}`,
    from: null,
    to: null,
    how: 'stated',
    why,
  })
  return {
    ...base,
    genre: 'ticker',
    title: 'Otter Bay: the evacuation as it happened',
    published: '2031-05-06',
    times: [clock('11:40'), clock('10:05')],
  }
}

/** A document in a language that is not read. */
export const unreadPage = (): Reading =>
  invented('quai.fr.txt', [{ role: 'lead', text: 'Le quai reste fermé.' }], {
    language: 'fr',
    genre: 'unread',
    notices: [{ code: 'LANGUAGE_UNREAD', start: 0, end: 0, facts: {} }],
  })

/** A document that means harm. */
export const meanPage = (): Reading => {
  const base = invented('mean"><script>alert(1)</script>.html', [
    { role: 'title', text: '</title><script>alert("t")</script>', item: 1, kind: 'lead' },
    {
      role: 'lead',
      text: '<img src=x onerror=alert(1)> & \u202Eesrever\u202C "quoted" \u0007',
      item: 1,
      href: 'javascript:alert(1)',
    },
    { role: 'lead', text: 'W'.repeat(5000), item: 1, href: 'data:text/html,<script>alert(1)</script>' },
    { role: 'reading', text: 'A link | [a](javascript:alert(1)) # *x* `y` <u>z</u>', item: 2, kind: 'reading' },
    { role: 'event', text: 'BEGIN:VEVENT; evil\\n, event', item: 3, kind: 'event' },
    { role: 'sponsor', text: '--><style>*{display:none}</style>' },
  ])
  return {
    ...base,
    language: 'en"><script>',
    title: base.items[0]?.headline ?? null,
    publication: '<script>alert(2)</script>',
    canonicalUrl: 'javascript:alert(3)',
    published: '"><b>never</b>',
    readings: [
      {
        authors: [],
        outlet: null,
        title: 'A link',
        titleAt: at(base, 'A link'),
        href: ' JavaScript:alert(1)',
        item: 'item:2',
        why,
      },
    ],
    events: [event(base, 'BEGIN:VEVENT; evil\\n, event', { start: '2031-05-09T10:00:00Z', href: 'vbscript:x' })],
  }
}

/** All invented readings. */
export const allInvented = (): Reading[] => [
  germanLetter(),
  englishArticle(),
  englishTicker(),
  letterWithActs(),
  unreadPage(),
  meanPage(),
]
