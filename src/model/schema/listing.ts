import { z } from 'zod'
import { named, quoted, why } from './parts.js'

export const move = z.strictObject({
  person: named,
  organisation: quoted.nullable(),
  role: quoted.nullable(),
  previous: quoted.nullable(),
  effective: z.string().nullable(),
  item: z.string(),
  why,
})

export const readingEntry = z.strictObject({
  authors: z.array(named),
  outlet: quoted.nullable(),
  title: z.string(),
  titleAt: quoted,
  href: z.string().nullable(),
  item: z.string(),
  why,
})

export const event = z.strictObject({
  title: z.string(),
  titleAt: quoted,
  host: quoted.nullable(),
  start: z.string().nullable().describe('ISO 8601 with offset; a day alone where no clock time is stated.'),
  end: z.string().nullable(),
  how: z.enum(['stated', 'implied']).nullable(),
  place: quoted.nullable(),
  participants: z.array(named),
  href: z.string().nullable(),
  status: z.enum(['scheduled', 'cancelled', 'postponed']),
  item: z.string(),
  why,
})
