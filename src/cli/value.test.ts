import { describe, expect, test } from 'vitest'
import { cli } from './cli.case.js'

describe('[DESK-20] names, times and figures are told in words', () => {
  const sent =
    'Rebels\n\nMarch 10, 2026\n\nRaisa Holm, spokesperson for the Foreign Ministry, said that at least 850 rebels would leave by late May, at a cost of €46 million. Dozens of trucks wait.\n'
  const told = async (lang: string): Promise<string> =>
    (await cli(['read', '-', '--format', 'table', '--lang', lang], { stdin: sent })).out
  test('in the table, in English', async () => {
    const out = await told('en')
    expect(out).toMatch(/person +Raisa Holm: spokesperson, Foreign Ministry\n/u)
    expect(out).toMatch(/date +late May: 2026-05-21 – 2026-05-31, vague in the text\n/u)
    expect(out).toContain('at least 850 rebels: at least 850 (rebel)\n')
    expect(out).toContain('€46 million: 46,000,000 EUR\n')
    expect(out).toMatch(/Dozens of trucks: no number stated \(truck\)/u)
  })
  test('in the table, in German', async () => {
    const out = await told('de')
    expect(out).toMatch(/Person +Raisa Holm/u)
    expect(out).toContain('mindestens 850 (rebel)')
    expect(out).toContain('46.000.000 EUR')
    expect(out).toMatch(/Datum +late May: .*, im Text ungefähr/u)
  })
  test('and by why', async () => {
    const why = async (words: string): Promise<string> =>
      (await cli(['why', '-', '--at', String(sent.indexOf(words))], { stdin: sent })).out
    expect(await why('late May')).toContain('date, 2026-05-21 – 2026-05-31, vague in the text, TIMEX3 2026-05')
    expect(await why('at least')).toContain(': at least 850 (rebel)\n')
    expect(await why('Raisa')).toContain(': Raisa Holm, person, spokesperson, Foreign Ministry\n')
  })
  test('a thing counted may be called what every object has', async () => {
    const stdin = 'Yard\n\nThe yard employs 850 constructors, Ida Moor said.\n'
    expect((await cli(['read', '-', '--format', 'table'], { stdin })).out).toContain(
      '850 constructors: 850 (constructor)\n',
    )
  })
})
