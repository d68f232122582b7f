import { z } from 'zod'
import { entityTypes } from '../reading.js'
import { quoted, why } from './parts.js'

const post = z
  .strictObject({
    office: quoted.nullable().describe('With "former" and the like where that is said of it.'),
    affiliation: quoted.nullable().describe('Body or country, or the adjective of one.'),
    former: z.boolean(),
    dated: quoted.nullable(),
    why,
  })
  .describe('What a person is or was, in words of the text.')

const standsFor = z
  .strictObject({ name: z.string(), mentions: z.array(quoted) })
  .describe('The body that a seat of power speaks for, and the mentions that mean the body.')

export const entity = z.strictObject({
  id: z.string().regex(/^entity:\d+$/u),
  type: z.enum(entityTypes),
  name: z.string(),
  aliases: z.array(z.string()),
  wikidata: z.string().nullable(),
  mentions: z.array(quoted),
  posts: z.array(post),
  standsFor: standsFor.nullable(),
  why,
})
