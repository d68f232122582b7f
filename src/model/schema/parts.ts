import { z } from 'zod'

export const offset = z.int().min(0)

export const span = {
  start: offset.describe('First UTF-16 code unit of `text` that is in.'),
  end: offset.describe('First UTF-16 code unit of `text` that is out.'),
}
export const quotedFields = {
  ...span,
  text: z.string().describe('The words that stand there: text.slice(start, end).'),
}

export const quoted = z.strictObject(quotedFields)
export const why = z
  .strictObject({
    rule: z.string().describe('Id of the rule; `lagebild why` says it in words.'),
    words: z.array(quoted).describe('Words that set the rule off; empty where position or layout alone decided.'),
  })
  .describe('Why this was found.')
export const named = z.strictObject({ ...quotedFields, name: z.string().describe('The name in ordinary capitals.') })
