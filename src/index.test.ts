import { expect, test } from 'vitest'
import * as door from './index.js'

test('[DESK-1] the library exports exactly this', () => {
  expect(Object.keys(door).sort()).toEqual([
    'capture',
    'composeBrief',
    'explainRule',
    'inMarks',
    'lexicons',
    'proveQuotation',
    'proveQuotations',
    'quotationsIn',
    'readDocument',
    'renderHtml',
    'renderIcs',
    'renderJson',
    'renderMarkdown',
    'unpack',
    'verbatimSource',
  ])
})

test('[DESK-2] the door leads from bytes to a brief', async () => {
  const bytes = Buffer.from('Harbour closed\n\nThe harbour of Lerwick was closed on Monday, the harbour master said.\n')
  const { documents } = await door.unpack(door.capture(bytes, { address: 'harbour.txt' }))
  const readings = await Promise.all(documents.map((document) => door.readDocument(document, door.lexicons)))
  const brief = door.composeBrief(readings, { language: 'en', date: null, explain: door.explainRule })
  expect(door.renderMarkdown(brief)).toContain('harbour of Lerwick')
})
