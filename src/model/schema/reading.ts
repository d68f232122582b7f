import { z } from 'zod'
import { actionStatuses, actionTypes } from '../action.js'
import { noticeCodes } from '../outcome.js'
import { genres, itemKinds, qualifiers, type Reading, roles } from '../reading.js'
import { grades, modalities, relations, statementKinds } from '../statement.js'
import { entity } from './entity.js'
import { event, move, readingEntry } from './listing.js'
import { named, offset, quoted, quotedFields, span, why } from './parts.js'

const numbered = (kind: string) => z.string().regex(new RegExp(`^${kind}:\\d+$`, 'u'))
const inItem = numbered('item').nullable().describe('Id of the item that it stands in, null outside any.')
const link = z.strictObject({ ...span, href: z.string().describe('Absolute where a base was known.') })

const source = z.strictObject({
  address: z.string().describe('Path, URL or message id; containers add # and a number.'),
  mediaType: z.string(),
  retrieved: z.iso.datetime().describe('When the bytes came, in UTC.'),
  digest: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/u)
    .describe('SHA-256 of the bytes as they came.'),
})

const block = z
  .strictObject({
    ...span,
    role: z.enum(roles),
    why,
    links: z.array(link),
  })
  .describe('A paragraph-like stretch with one role. Blocks are disjoint and cover every character but white space.')

const item = z.strictObject({
  ...span,
  id: numbered('item'),
  kind: z.enum(itemKinds),
  slug: quoted.nullable(),
  headline: z.string().describe('Words of the text: the slug, or the title of the document, entry or link.'),
  blocks: z.array(offset).describe('Indices into `blocks`.'),
  section: z.string().nullable().describe('Name of the section that it stands in.'),
  why,
})

const speaker = z.strictObject({
  ...quotedFields,
  name: z.string().describe('Full name found anywhere in the document.'),
  entity: z.string().nullable(),
  office: z.string().nullable(),
  affiliation: z.string().nullable(),
})

const chainLink = z.strictObject({
  ...span,
  who: z.string(),
  kind: z.enum(['holder', 'reporter', 'outlet', 'document', 'printer']),
})

const statement = z
  .strictObject({
    ...quotedFields,
    kind: z.enum(statementKinds),
    speaker: speaker.nullable(),
    cue: quoted.nullable().describe('The words that say that somebody says it.'),
    addressee: quoted.nullable(),
    cueParts: z.array(quoted).describe('Parts of the cue that stand apart from it ("lehnt … ab").'),
    topic: quoted.nullable().describe('What it is about.'),
    medium: quoted.nullable().describe('In what it is said: a letter, a speech.'),
    evidence: quoted.nullable().describe('What shows it, where a thing and nobody speaks.'),
    anonymous: z.boolean().describe('True where neither a person nor a body is named.'),
    anonymityReason: z.string().nullable(),
    grade: z.enum(grades),
    modality: z.enum(modalities),
    negated: z.boolean(),
    chain: z.array(chainLink).describe('From who knows it to who printed it.'),
    item: inItem,
    why,
  })
  .describe('Something that somebody is said to have said.')

const credit = z.strictObject({
  ...quotedFields,
  outlet: z.string(),
  reporters: z.array(z.string()),
  relation: z.enum(relations).describe('Whether the outlet had it first, or it was matched by other reporting.'),
  item: inItem,
  why,
})

const time = z.strictObject({
  ...quotedFields,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().describe('TIMEX3 value.'),
  from: z.string().nullable().describe('Start of the range that the words allow, ISO 8601; null where open.'),
  to: z.string().nullable(),
  how: z.enum(['stated', 'implied', 'between']),
  why,
})

const figure = z.strictObject({
  ...quotedFields,
  value: z.number().nullable().describe('Null where the text gives no number (“dozens”).'),
  high: z.number().nullable().describe('Upper end of a range.'),
  unit: z
    .string()
    .nullable()
    .describe(
      'ISO 4217 code, `percent`, `times`, `share`, or the counted noun in its base form; null where none is named.',
    ),
  qualifier: z.enum(qualifiers).nullable(),
  of: z.string().nullable(),
  compared: z.number().nullable().describe('The figure that it is set against in the same sentence.'),
  asOf: z.string().nullable(),
  item: inItem,
  why,
})

const party = z.strictObject({
  ...quotedFields,
  name: z.string().describe('Full name found anywhere in the document, else the words themselves.'),
  entity: z.string().nullable(),
})

const action = z
  .strictObject({
    ...quotedFields,
    type: z.enum(actionTypes).describe('Type of event after PLOVER.'),
    mode: z.string().nullable(),
    actors: z.array(party),
    targets: z.array(party),
    when: z.string().nullable().describe('TIMEX3 value.'),
    place: quoted.nullable(),
    status: z.enum(actionStatuses),
    item: inItem,
    why,
  })
  .describe('Who did what to whom.')

const turn = z
  .strictObject({ ...quotedFields, item: z.string(), why })
  .describe('A paragraph of the lead with which the text turns against what stands before it.')

const notice = z
  .strictObject({
    code: z.enum(noticeCodes),
    ...span,
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .describe('Something that could not be read, and why. Start and end are 0 where it concerns the whole input.')

const language = z.string().describe('BCP 47 tag.')
const people = z.array(named)

/** Schema of a reading; mirrors `Reading`. */
const readingSchema = z
  .strictObject({
    id: z.string().regex(/^document:[0-9a-f]{16}$/u),
    source,
    language,
    genre: z.enum(genres),
    translatedFrom: z.strictObject({ language, why }).nullable().describe('Signs of machine translation.'),
    title: z.string().nullable(),
    publication: z.string().nullable(),
    canonicalUrl: z.string().nullable(),
    published: z.string().nullable().describe('ISO 8601, with offset where the text states a zone.'),
    republished: z.string().nullable(),
    authors: people,
    contributors: people,
    editors: people,
    producers: people,
    photographers: people,
    sponsor: z.string().nullable(),
    text: z.string().describe('The canonical text that all offsets count in: NFC, one line a block.'),
    blocks: z.array(block),
    items: z.array(item),
    turns: z.array(turn),

    statements: z.array(statement),
    credits: z.array(credit),
    entities: z.array(entity),
    times: z.array(time),
    figures: z.array(figure),
    actions: z.array(action),
    moves: z.array(move),
    readings: z.array(readingEntry),
    events: z.array(event),
    notices: z.array(notice),
    madeBy: z.strictObject({ reader: z.string(), lexicon: z.string() }).describe('Versions that made this reading.'),
  })
  .describe('All findings in one document: a line of `lagebild read --format json`.')

/** `true` where both types take the same values; template literal types count as the strings that they are. */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T extends `${string}:${infer Rest}`
      ? string extends Rest
        ? string
        : T extends `${string}:${number}`
          ? string
          : T
      : T
  : T extends readonly (infer Element)[]
    ? readonly Plain<Element>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<T[Key]> }
      : T
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

type Mirror = Same<Plain<z.infer<typeof readingSchema>>, Plain<Reading>> extends true ? typeof readingSchema : never

// Fails to compile where the schema and the type drift apart.
const mirror: Mirror = readingSchema

/** JSON Schema (draft 2020-12) of a reading.
 * @example new Ajv2020().compile(readingJsonSchema())(reading) // true
 */
export const readingJsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(mirror, { target: 'draft-2020-12', reused: 'ref' }) as Record<string, unknown>
