import { describe, expect, test } from 'vitest'
import { briefWords } from '../words/index.js'
import { composeBrief, renderHtml, renderMarkdown } from './index.js'
import { allInvented, at, germanLetter, invented, statement, why } from './reading.case.js'

const options = { language: 'en', date: null, explain: (rule: string) => `Because of ${rule}.` } as const

describe('[EDIT-53] a voice is told as the text tells it', () => {
  const post = (office: string, affiliation: string) => {
    const text = '„Wir sind bereit“, sagte die Sprecherin des Hafenamts, IDA MOOR, im Auftrag der Stadt.'
    const base = invented('p.txt', [{ role: 'item', text, item: 1 }])
    const said = statement(base, 'Wir sind bereit', 'IDA MOOR')
    const speaker = said.speaker && { ...said.speaker, entity: 'entity:1', office, affiliation }
    const posts = [{ office: at(base, office), affiliation: at(base, affiliation), former: false, dated: null, why }]
    const entity = {
      id: 'entity:1' as const,
      type: 'PER' as const,
      name: 'Ida Moor',
      aliases: [],
      wikidata: null,
      standsFor: null,
      posts,
      mentions: [at(base, 'IDA MOOR')],
      why,
    }
    const brief = composeBrief([{ ...base, entities: [entity], statements: [{ ...said, speaker }] }], options)
    return brief.sources[0]?.briefs[0]?.passages[0]?.voices[0]?.post?.text ?? null
  }
  test('office and body that stand together are shown together', () =>
    expect(post('Sprecherin', 'Hafenamts')).toBe('Sprecherin des Hafenamts'))
  test('those that stand apart are not', () => expect(post('Sprecherin', 'Stadt')).toBeNull())
})

test('[EDIT-8] a lead is cut at the turns of its text, and takes no side', () => {
  const lead = composeBrief([germanLetter()], options).sources[0]?.leads[0]
  expect(lead?.passages.map((passage) => passage.turn?.text ?? null)).toEqual([
    null,
    'Doch nicht alle sehen Eile geboten.',
  ])
  expect(lead?.passages.map((passage) => passage.voices.map((voice) => voice.name))).toEqual([
    ['Jörg Käßner'],
    ['ein Beamter'],
  ])
})

test('[EDIT-9] without a turn the voices stand in the order of the text', () => {
  const reading = { ...germanLetter(), turns: [] }
  const lead = composeBrief([reading], options).sources[0]?.leads[0]
  expect(lead?.passages.map((passage) => passage.turn)).toEqual([null])
  expect(lead?.passages[0]?.voices.map((voice) => voice.name)).toEqual(['Jörg Käßner', 'ein Beamter'])
})

test('[EDIT-10] quoted words keep the quotation marks of their source, a paraphrase gets none', () => {
  const lead = composeBrief([germanLetter()], options).sources[0]?.leads[0]
  expect(lead?.passages[0]?.voices[0]?.said.map((said) => said.words.text)).toEqual([
    'Die Räumung dulde keinen Aufschub',
    '„Jeder Tag kostet uns einen Hafen.“',
  ])
})

test('[EDIT-10] the comma that English puts before the closing mark comes with the marks', () => {
  const base = invented('comma.txt', [
    { role: 'item', text: 'ODDS: “We sail,” Ada Quill said.', item: 1, slug: 'ODDS' },
  ])
  const reading = { ...base, statements: [statement(base, 'We sail', 'Ada Quill')] }
  const said = composeBrief([reading], options).sources[0]?.briefs[0]?.passages[0]?.voices[0]?.said
  expect(said?.map((one) => one.words.text)).toEqual(['“We sail,”'])
})

describe('[EDIT-55] direct words get quotation marks only where they are proved to stand so, and the account counts the rest', () => {
  const said = (words: string, heard: string) => {
    const text = 'ODDS: Ada Quill said: “We sail at dawn.”'
    const base = invented('proof.txt', [{ role: 'item', text, item: 1, slug: 'ODDS' }])
    const one = statement(base, words, 'Ada Quill')
    const brief = composeBrief([{ ...base, statements: [{ ...one, text: heard }] }], options)
    const first = brief.sources[0]?.briefs[0]?.passages[0]?.voices[0]?.said[0]
    return {
      words: first?.words.text,
      proved: first?.proved,
      unproved: brief.counts.unproved,
      page: renderHtml(brief),
      sheet: renderMarkdown(brief),
    }
  }
  test('proved', () =>
    expect(said('We sail at dawn', 'We sail at dawn')).toMatchObject({
      words: '“We sail at dawn.”',
      proved: true,
      unproved: 0,
    }))
  test.each([
    ['another word', 'We sail at dawn', 'We sail at noon'],
    ['another capital', 'We sail at dawn', 'we sail at dawn'],
    ['a word cut', 'We sail at da', 'We sail at da'],
    ['a change, however well marked', 'We sail at dawn', 'We sail [out] at dawn'],
  ])('%s', (_what, words, heard) => {
    const { words: shown, proved, unproved, page, sheet } = said(words, heard)
    expect([shown, proved, unproved]).toEqual([words, false, 1])
    expect(page).toContain('1 quotation unproved and without marks')
    expect(sheet).toContain(`> ${words} [proof:`)
    expect(sheet).toContain('(said to be word for word, not proved)')
  })
})

test('[EDIT-11] a quotation within a clause of the same speaker is shown inside it, not twice', () => {
  const base = invented('nested.txt', [
    { role: 'item', text: 'ODDS: The pier is "beyond saving" for now, Ada Quill said.', item: 1, slug: 'ODDS' },
  ])
  const clause = statement(base, 'The pier is "beyond saving" for now', 'Ada Quill', { kind: 'indirect' })
  for (const speaker of ['Ada Quill', null]) {
    const reading = { ...base, statements: [clause, statement(base, 'beyond saving', speaker)] }
    const voices = composeBrief([reading], options).sources[0]?.briefs[0]?.passages[0]?.voices
    expect(voices).toHaveLength(1)
    expect(voices?.[0]?.said.map((one) => one.within.map((line) => line.text))).toEqual([['"beyond saving"']])
  }
})

test('[EDIT-12] an article shows its title as found, a ticker its time stamps', () => {
  const brief = composeBrief(allInvented(), options)
  const article = brief.sources.find((source) => source.genre === 'article')
  const ticker = brief.sources.find((source) => source.genre === 'ticker')
  expect(article?.leads[0]?.headline.text).toBe('Ferry Crews Vote to Sail')
  expect(ticker?.briefs.map((item) => item.stamp?.text)).toEqual(['11:40', '10:05'])
})

test('[EDIT-13] words that only the carrier declares are marked as such', () => {
  const reading = {
    ...invented('bare.html', [{ role: 'lead', text: 'Body.', item: 1, kind: 'lead' }]),
    title: 'Only in the head',
  }
  const brief = composeBrief([reading], options)
  expect(brief.sources[0]?.title).toEqual({ document: reading.id, start: 0, end: 0, text: 'Only in the head' })
  expect(renderHtml(brief)).toContain(briefWords.en.source.declared)
})

test('[EDIT-14] a title is found in its own block before a menu’s copy of it', () => {
  const reading = {
    ...invented('menu.html', [
      { role: 'chrome', text: 'Home / Low Water' },
      { role: 'title', text: 'Low Water' },
    ]),
    title: 'Low Water',
  }
  expect(composeBrief([reading], options).sources[0]?.title?.start).toBe(reading.text.lastIndexOf('Low Water'))
})

test('[EDIT-48] a headline that opens the text is not said twice, and no sentence is cut in half', () => {
  const openingOf = (text: string, headline: string): string[] | undefined => {
    const base = invented('open.txt', [{ role: 'lead', text, item: 1, kind: 'lead' }])
    const items = base.items.map((item) => ({ ...item, headline }))
    return composeBrief([{ ...base, items }], options).sources[0]?.leads[0]?.opening.map((line) => line.text)
  }
  expect(openingOf('The crane is late. It needs a bolt.', 'The crane is late.')).toEqual(['It needs a bolt.'])
  expect(openingOf('The crane is late: it needs a bolt.', 'The crane is late')).toEqual(['it needs a bolt.'])
  expect(openingOf('The crane is late, says Bo.', 'The crane is late')).toEqual(['The crane is late, says Bo.'])
})
