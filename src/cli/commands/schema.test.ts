import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { capture, lexicons, readDocument, unpack } from '../../index.js'
import { readingJsonSchema } from '../../model/schema/index.js'

const samples = new URL('../../../samples/', import.meta.url)
const names = readdirSync(samples).filter((name) => /\.(?:txt|md|html|eml|mbox)$/u.test(name))

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)
const validate = ajv.compile(readingJsonSchema())

describe('[DESK-3] what is read holds to the JSON Schema that is printed', () => {
  test.each(names)('%s', async (name) => {
    const { documents } = await unpack(capture(readFileSync(new URL(name, samples)), { address: name }))
    expect(documents.length).toBeGreaterThan(0)
    for (const document of documents) {
      validate(JSON.parse(JSON.stringify(await readDocument(document, lexicons))))
      expect(validate.errors ?? []).toEqual([])
    }
  })
  test('a field too many, too few, or of another kind is refused', async () => {
    const { documents } = await unpack(capture(Buffer.from('The harbour is closed.'), { address: 'a.txt' }))
    const [reading] = await Promise.all(documents.map((document) => readDocument(document, lexicons)))
    expect(validate(reading)).toBe(true)
    expect(validate({ ...reading, extra: 1 })).toBe(false)
    expect(validate({ ...reading, text: 1 })).toBe(false)
    const { text: _text, ...less } = { ...reading }
    expect(validate(less)).toBe(false)
  })
  test('it says which draft it is of, and what its fields mean', () => {
    expect(readingJsonSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
    expect(JSON.stringify(readingJsonSchema())).toContain('offsets count in')
  })
})
