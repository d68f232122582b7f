import { z } from 'zod'
import { actionStatuses, actionTypes } from '../action.js'
import type { Brief } from '../brief.js'
import { noticeCodes } from '../outcome.js'
import { genres, itemKinds, qualifiers, roles } from '../reading.js'
import { grades, modalities, relations, statementKinds } from '../statement.js'

const offset = z.int().nonnegative()
const documentId = z.templateLiteral(['document:', z.string()])
const itemId = z.templateLiteral(['item:', z.int()])
const span = { start: offset, end: offset }

const line = z.strictObject({ document: documentId, ...span, text: z.string() })
const namedLine = z.strictObject({ document: documentId, ...span, text: z.string(), name: z.string() })
const link = z.strictObject({ ...span, href: z.string() })

const block = z.strictObject({
  ...span,
  role: z.enum(roles),
  rule: z.string(),
  place: z.enum([...itemKinds, 'head', 'noted', 'aside']),
  item: itemId.nullable(),
  links: z.array(link),
})

const chainKinds = ['holder', 'reporter', 'outlet', 'document', 'printer'] as const

const said = z.strictObject({
  words: line,
  proved: z.boolean().nullable(),
  kind: z.enum(statementKinds),
  grade: z.enum(grades),
  modality: z.enum(modalities),
  negated: z.boolean(),
  cue: line.nullable(),
  addressee: line.nullable(),
  chain: z.array(
    z.strictObject({ document: documentId, ...span, text: z.string(), name: z.string(), kind: z.enum(chainKinds) }),
  ),
  within: z.array(line),
  printed: z.boolean(),
})

const voice = z.strictObject({
  speaker: line.nullable(),
  name: z.string().nullable(),
  office: z.string().nullable(),
  affiliation: z.string().nullable(),
  post: line.nullable(),
  anonymous: z.boolean(),
  anonymityReason: z.string().nullable(),
  reason: line.nullable(),
  said: z.array(said),
})

const item = z.strictObject({
  id: itemId,
  kind: z.enum(itemKinds),
  slug: line.nullable(),
  headline: line,
  section: z.string().nullable(),
  stamp: line.nullable(),
  credits: z.array(
    z.strictObject({ words: line, outlet: z.string(), relation: z.enum(relations), reporters: z.array(z.string()) }),
  ),
  opening: z.array(line),
  passages: z.array(z.strictObject({ turn: line.nullable(), voices: z.array(voice) })),
  rest: z.array(line),
})

const move = z.strictObject({
  item: z.string(),
  words: line,
  person: namedLine,
  organisation: line.nullable(),
  role: line.nullable(),
  previous: line.nullable(),
  effective: z.string().nullable(),
})

const reading = z.strictObject({
  item: z.string(),
  title: line,
  authors: z.array(namedLine),
  outlet: line.nullable(),
  href: z.string().nullable(),
})

const event = z.strictObject({
  source: z.int().positive(),
  item: z.string(),
  uid: z.string(),
  stamped: z.string(),
  words: line,
  title: line,
  host: line.nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  how: z.enum(['stated', 'implied']).nullable(),
  place: line.nullable(),
  participants: z.array(namedLine),
  href: z.string().nullable(),
  status: z.enum(['scheduled', 'cancelled', 'postponed']),
})

const figure = z.strictObject({
  words: line,
  context: line,
  of: z.string().nullable(),
  unit: z.string().nullable(),
  value: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: z.enum(qualifiers).nullable(),
  compared: z.number().nullable(),
  asOf: z.string().nullable(),
  item: z.string().nullable(),
})

const action = z.strictObject({
  item: z.string().nullable(),
  words: line,
  type: z.enum(actionTypes),
  mode: z.string().nullable(),
  actors: z.array(namedLine),
  targets: z.array(namedLine),
  when: z.string().nullable(),
  place: line.nullable(),
  status: z.enum(actionStatuses),
})

const source = z.strictObject({
  number: z.int().positive(),
  id: documentId,
  key: z.string(),
  source: z.strictObject({
    address: z.string(),
    mediaType: z.string(),
    retrieved: z.string(),
    digest: z.templateLiteral(['sha256:', z.string()]),
  }),
  language: z.string(),
  genre: z.enum(genres),
  translatedFrom: z.string().nullable(),
  title: line.nullable(),
  publication: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  published: z.string().nullable(),
  republished: z.string().nullable(),
  makers: z.array(
    z.strictObject({
      field: z.enum(['authors', 'contributors', 'editors', 'producers', 'photographers']),
      line: namedLine,
    }),
  ),
  sponsor: z.string().nullable(),
  leads: z.array(item),
  briefs: z.array(item),
  moves: z.array(move),
  readings: z.array(reading),
  figures: z.array(figure),
  actions: z.array(action),
  noted: z.array(
    z.strictObject({
      kind: z.enum(['item', 'block', 'statement', 'credit']),
      item: z.string().nullable(),
      words: line,
    }),
  ),
  text: z.string(),
  blocks: z.array(block),
  notices: z.array(
    z.strictObject({
      code: z.enum(noticeCodes),
      ...span,
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  madeBy: z.strictObject({ reader: z.string(), lexicon: z.string() }),
})

/** A brief as read back from JSON. */
export const briefSchema = z.strictObject({
  kind: z.literal('brief'),
  language: z.enum(['de', 'en']),
  date: z.string().nullable(),
  counts: z.strictObject({
    sources: offset,
    items: offset,
    statements: offset,
    actions: offset,
    figures: offset,
    events: offset,
    setAside: offset,
    unproved: offset,
  }),
  sources: z.array(source),
  events: z.array(event),
  reasons: z.record(z.string(), z.string()),
})

type Plain<T> = T extends readonly (infer One)[]
  ? Plain<One>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T
type Agree<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

// Fails to compile when the type and the schema part ways.
true satisfies Agree<Plain<Brief>, z.infer<typeof briefSchema>>

/** JSON Schema (draft 2020-12) of a brief, as `lagebild schema brief` prints it.
 * @example new Ajv2020().compile(briefJsonSchema())(brief) // true
 */
export const briefJsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(briefSchema, { target: 'draft-2020-12', reused: 'ref' }) as Record<string, unknown>
