import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Credit, Reading, Statement } from '../model/index.js'
import { briefWords } from '../words/index.js'
import { actInWords, authorityInWords, composeBrief, renderHtml, renderMarkdown, whenInWords } from './index.js'
import { at, germanLetter, invented, letterWithActs, statement } from './reading.case.js'

const compose = (readings: readonly Reading[], language: 'de' | 'en' = 'en') =>
  composeBrief(readings, { language, date: null, explain: (rule) => rule })

const pageOf = (reading: Reading, language: 'de' | 'en' = 'en') =>
  parseHTML(renderHtml(compose([reading], language))).document

const textOf = (page: ReturnType<typeof pageOf>, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((one: { textContent: string }) =>
    one.textContent.replace(/\s+/gu, ' ').trim(),
  )

describe('[EDIT-56] statements stand by speaker, and nobody unnamed is taken for another', () => {
  const text =
    'PIER: “It holds,” Ada Quill said. “It does not,” an official said. “It will,” Ada Quill said. “Never,” an official said.'
  const base = invented('voices.txt', [{ role: 'item', text, item: 1, slug: 'PIER' }])
  const hidden = { anonymous: true, grade: 'anonymous' as const }
  const reading = {
    ...base,
    statements: [
      statement(base, 'It holds', 'Ada Quill'),
      statement(base, 'It does not', 'an official', hidden),
      statement(base, 'It will', 'Ada Quill'),
      statement(base, 'Never', 'an official', hidden),
    ],
  }
  test('in the order in which they are first heard', () =>
    expect(
      compose([reading]).sources[0]?.briefs[0]?.passages[0]?.voices.map(({ name, said }) => [name, said.length]),
    ).toEqual([
      ['Ada Quill', 2],
      ['an official', 1],
      ['an official', 1],
    ]))
  test.each([
    ['en', 'Ada Quill said that the pier held.', 'that the pier held', 'the pier held'],
    ['en', 'Ada Quill said that pier held.', 'pier held', 'pier held'],
    ['en', 'Ada Quill asked whether the pier held.', 'whether the pier held', 'whether the pier held'],
    ['de', 'Ada Quill sagte, dass der Steg halte.', 'dass der Steg halte', 'der Steg halte'],
    ['de', 'Ada Quill fragte, ob der Steg halte.', 'ob der Steg halte', 'ob der Steg halte'],
  ])('a line begins with what is said, %s: %s', (language, text_, said, shown) => {
    const plain = {
      ...invented('that.txt', [{ role: 'item', text: `PIER: ${text_}`, item: 1, slug: 'PIER' }]),
      language,
    }
    const told = { ...plain, statements: [statement(plain, said, 'Ada Quill', { kind: 'indirect' })] }
    const line = compose([told]).sources[0]?.briefs[0]?.passages[0]?.voices[0]?.said[0]?.words
    expect(line?.text).toBe(shown)
    expect(plain.text.slice(line?.start, line?.end)).toBe(shown)
  })
})

describe('[EDIT-57] on whose authority something is said, and by which way it came, stands there in words', () => {
  const text =
    'MINES: US officials, who asked not to be named, told the Gull’s Ines Vogt that “the strait is open,” Signal Fire writes.'
  const base = invented('way.txt', [{ role: 'item', text, item: 1, slug: 'MINES' }])
  const link = (who: string, kind: Statement['chain'][number]['kind']) => ({ ...at(base, who), who, kind })
  const holder = link('US officials', 'holder')
  const gull = [link('Ines Vogt', 'reporter'), link('Gull', 'outlet')]
  const printer = { who: 'Signal Fire', kind: 'printer' as const, start: 0, end: 0 }
  const told = { addressee: at(base, 'the Gull’s Ines Vogt') }
  const said = (more: Partial<Statement>) =>
    statement(base, 'the strait is open', 'US officials', {
      anonymous: true,
      grade: 'anonymous',
      chain: [holder, ...gull, printer],
      ...more,
    })
  const line = (more: Partial<Statement>, language: 'de' | 'en' = 'en', who: string | null = 'US officials') => {
    const one = said(more)
    const attributed = { ...one, chain: one.chain.map(({ who: name, kind }) => ({ name, kind })) }
    return authorityInWords(attributed, who, briefWords[language].voice)
  }
  test.each<[Partial<Statement>, string, string]>([
    [
      told,
      'anonymous: US officials, to the Gull’s Ines Vogt, relayed by Signal Fire',
      'anonym: US officials, gegenüber the Gull’s Ines Vogt, wiedergegeben von Signal Fire',
    ],
    [
      {},
      'anonymous: US officials, by way of Gull (Ines Vogt), relayed by Signal Fire',
      'anonym: US officials, Weg: Gull (Ines Vogt), wiedergegeben von Signal Fire',
    ],
    [
      { ...told, chain: [holder, ...gull, link('MINES', 'outlet'), printer] },
      'anonymous: US officials, to the Gull’s Ines Vogt, relayed by MINES, Signal Fire',
      'anonym: US officials, gegenüber the Gull’s Ines Vogt, wiedergegeben von MINES, Signal Fire',
    ],
    [
      { grade: 'unattributed', chain: [link('US officials', 'outlet'), printer] },
      'unattributed: US officials, relayed by Signal Fire',
      'ohne Zuschreibung: US officials, wiedergegeben von Signal Fire',
    ],
    [
      { grade: 'document', chain: [link('US officials', 'document')] },
      'document: US officials',
      'Dokument: US officials',
    ],
    [{ chain: [holder, printer] }, 'anonymous: US officials', 'anonym: US officials'],
    [{ grade: 'court', chain: [] }, 'in court: US officials', 'vor Gericht: US officials'],
    [
      { grade: 'on-record', chain: [link('Ines Vogt', 'reporter')] },
      'US officials, by way of Ines Vogt',
      'US officials, Weg: Ines Vogt',
    ],
    [
      { grade: 'document', chain: [link('MINES', 'document'), printer] },
      'document: US officials, by way of MINES',
      'Dokument: US officials, Weg: MINES',
    ],
  ])('%j', (more, en, de) => {
    expect(line(more)).toBe(en)
    expect(line(more, 'de')).toBe(de)
  })
  test('nobody is named', () => expect(line({ grade: 'unattributed', chain: [] }, 'en', null)).toBe('No speaker named'))
  test('on the page, with the reason in words of the text that open their place', () => {
    const reading = {
      ...base,
      statements: [said({ ...told, anonymityReason: 'who asked not to be named', modality: 'denied' })],
    }
    const page = pageOf(reading, 'de')
    expect(textOf(page, '.heard, .who').join(' ')).toContain(
      'anonym: who asked not to be named · wird bestritten · gegenüber the Gull’s Ines Vogt · wiedergegeben von Signal Fire',
    )
    const start = text.indexOf('who asked')
    expect(page.querySelector(`#s-1-${start}-${start + 'who asked not to be named'.length}`)).not.toBeNull()
    expect(renderMarkdown(compose([reading], 'de'))).toContain(
      '(wörtlich; wird bestritten; gegenüber the Gull’s Ines Vogt; wiedergegeben von Signal Fire)',
    )
  })
})

describe('[EDIT-58] where a lead turns, the voices before and after it are told apart; a lead without a voice says so', () => {
  test.each([
    ['de', 'Stimmen vor der Wendung', 'Stimmen nach der Wendung'],
    ['en', 'Voices before the text turns', 'Voices after the text turns'],
  ] as const)('in %s', (language, before, after) => {
    const letter = germanLetter()
    expect(renderMarkdown(compose([letter], language))).toMatch(new RegExp(`\\*${before}\\*[^]*\\*${after}\\*`, 'u'))
    expect(textOf(pageOf(letter, language), '.voices-label')).toContain(after)
  })
  test('a lead in which nobody is heard', () => {
    const letter = { ...germanLetter(), statements: [] }
    expect(textOf(pageOf(letter, 'de'), '.lead .silent')).toEqual(['In dieser Meldung kommt niemand zu Wort.'])
  })
})

describe('[EDIT-59] who did what to whom is a table in words, each row of which opens its own words', () => {
  test('in German', () => {
    const page = pageOf(letterWithActs(), 'de')
    expect(textOf(page, '.acts th')).toEqual(['Wer', 'Was', 'Wem', 'Wann', 'Stand', 'Worte'])
    const rows = [...page.querySelectorAll('.acts tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell: { lastElementChild: { textContent: string } }) =>
        cell.lastElementChild.textContent.replace(/\s+/gu, ' ').trim(),
      ),
    )
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['Seewacht Grauort', 'Zwang (Beschlagnahme)', 'Nordkutter', '4. Mai 2031', 'geschehen'],
      ['nicht genannt', 'Sanktion Ort: Süderende', 'Reederei Blinn, Reederei Ohm', 'künftig', 'geplant'],
    ])
    for (const link of page.querySelectorAll('.acts a.ref'))
      expect(page.querySelector(`[id="${String(link.getAttribute('href')).slice(1)}"]`)).not.toBeNull()
  })
  test.each([
    ['2031-05-04', '4. Mai 2031', '4 May 2031'],
    ['2031-05-04TNI', '4. Mai 2031', '4 May 2031'],
    ['2031-05', 'Mai 2031', 'May 2031'],
    ['2031-W19', '19. Woche 2031', 'week 19, 2031'],
    ['PAST_REF', 'früher', 'in the past'],
    ['2031', '2031', '2031'],
    ['P3W', 'P3W', 'P3W'],
    ['2031-13', '2031-13', '2031-13'],
  ])('the time %s', (when, de, en) => {
    expect(whenInWords(when, briefWords.de)).toBe(de)
    expect(whenInWords(when, briefWords.en)).toBe(en)
  })
  test('a mode that has no name yet is told by its code', () =>
    expect(actInWords({ type: 'assault', mode: 'new-kind' }, briefWords.de)).toBe('Angriff (new kind)'))
  test('in Markdown', () =>
    expect(renderMarkdown(compose([letterWithActs()]))).toContain(
      '| Seewacht Grauort | coercion (seizure) | Nordkutter | 4 May 2031 | done | beschlagnahmte ',
    ))
  test.each([
    ['„man muss helfen', 'man muss helfen'],
    ['helfen“', 'helfen'],
    ['„Helfer“', '„Helfer“'],
    ['half mit „Rat“', 'half mit „Rat“'],
    ['half mit „viel', 'half mit „viel Rat“'],
    ['‚', '‚'],
  ])('no quotation seems to begin or end in the words of an act: %s', (words, shown) => {
    const base = invented('marks.txt', [
      { role: 'item', text: `Sie ${words}${words.endsWith('viel') ? ' Rat“' : ' „so“'}`, item: 1 },
    ])
    const [act] = letterWithActs().actions
    const actions = act ? [{ ...act, ...at(base, words), actors: [], targets: [] }] : []
    expect(compose([{ ...base, actions }]).sources[0]?.actions.map((one) => one.words.text)).toEqual([shown])
  })
  test('what an advertisement tells is left out, and a source without an act says so', () => {
    const letter = letterWithActs()
    const aside = { ...letter, actions: letter.actions.map((act) => ({ ...act, ...at(letter, 'schließen') })) }
    expect(textOf(pageOf(aside, 'en'), '.acts')).toEqual(['Who did what to whom No act was found in this source.'])
    expect(compose([aside]).counts.actions).toBe(0)
  })
})

test('[EDIT-60] a credit says whether its outlet had it first or was confirmed', () => {
  const letter = germanLetter()
  const text = (relation: Credit['relation'], language: 'de' | 'en') =>
    textOf(
      pageOf({ ...letter, credits: letter.credits.map((one) => ({ ...one, relation })) }, language),
      '.credit',
    ).join(' ')
  expect(text('first', 'de')).toContain('Deichkurier: Lioba März (berichtete zuerst)')
  expect(text('matched', 'en')).toContain('(confirmed by reporting of its own)')
  expect(text('relayed', 'en')).not.toContain('(')
})
