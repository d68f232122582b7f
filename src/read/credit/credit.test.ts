import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftOf } from '../draft.case.js'
import { findCredits } from './index.js'

const setting = { publication: 'Hafen Daily' }
const read = (language: 'de' | 'en', text: string) =>
  findCredits(
    draftOf(
      language,
      `${language === 'de' ? 'Von ANNA WINTER und TOM BERG' : 'By ANNA WINTER and TOM BERG'}\n${text}`,
      setting,
    ),
  ).map(({ outlet, reporters }) => [outlet, ...reporters])

describe('[READ-38] an item says whose work it relays', () => {
  test.each([
    ['as our own CARLA ROTH and TOM BERG reported Monday.', [['Hafen Daily', 'Carla Roth', 'Tom Berg']]],
    [
      'The port is shut, report CARLA ROTH and JO LAND of the Wall Street Journal.',
      [['The Wall Street Journal', 'Carla Roth', 'Jo Land']],
    ],
    ['The port is shut, CARLA ROTH of Diario del Puerto reports.', [['Diario del Puerto', 'Carla Roth']]],
    ['The toll has risen, AP reports.', [['Associated Press']]],
    ['“We sail,” the admiral told Fox News.', [['Fox News']]],
    ['“We sail,” officials told the Harbor Times.', [['Harbor Times']]],
    ['Hackers hit a port, our friends over at Morning Shipping (for Pros!) report.', [['Morning Shipping']]],
    ['According to research by the Danish security firm HullCheck, crews left.', [['HullCheck']]],
    ['According to a new report from the Institute for Harbors, crews left.', [['Institute for Harbors']]],
    ['The price is secret, writes Anna.', [['Hafen Daily', 'Anna Winter']]],
    ['The story was first reported by Harbor Watch.', [['Harbor Watch']]],
    ['The newspaper Gazeta morska reported a fire.', [['Gazeta morska']]],
    ['Pictures reviewed by The Harbor Ledger show it.', [['The Harbor Ledger']]],
  ])('English: %s', (text, expected) => expect(read('en', text)).toEqual(expected))

  test.each([
    ['wie unsere eigenen CARLA ROTH und TOM BERG am Montag berichteten.', [['Hafen Daily', 'Carla Roth', 'Tom Berg']]],
    ['Das meldet unsere Kollegin Carla Roth. Es ist der dritte Fall.', [['Hafen Daily', 'Carla Roth']]],
    [
      'Der Hafen ist zu, berichten CARLA ROTH und JO LAND vom Wall Street Journal.',
      [['The Wall Street Journal', 'Carla Roth', 'Jo Land']],
    ],
    ['Der Hafen ist zu, wie Carla Roth von der Hafenzeitung berichtet.', [['Hafenzeitung', 'Carla Roth']]],
    ['Die Zahl ist gestiegen, berichtet die dpa.', [['Deutsche Presse-Agentur']]],
    ['„Wir fahren“, sagte der Admiral gegenüber Fox News.', [['Fox News']]],
    ['„Wir fahren“, sagte der Admiral dem „Spiegel“.', [['Der Spiegel']]],
    ['Das teilten Beamte dem WSJ mit.', [['The Wall Street Journal']]],
    ['Hacker trafen einen Hafen, berichten unsere Freunde von Morgen Maritim (für Profis).', [['Morgen Maritim']]],
    ['Laut Untersuchungen des dänischen Sicherheitsunternehmens HullCheck gingen die Leute.', [['HullCheck']]],
    ['Der Preis ist geheim, schreibt Anna.', [['Hafen Daily', 'Anna Winter']]],
    ['Darüber hatte zuerst das Magazin Hafenwacht berichtet.', [['Hafenwacht']]],
    ['Die Zeitung Gazeta morska berichtet von einem Feuer.', [['Gazeta morska']]],
    ['So steht es in einem Brief, der der Hafenzeitung vorliegt.', [['Hafenzeitung']]],
    ['Das Schiff liegt fest, meldet die Agentur Nordsee Nachrichten.', [['Nordsee Nachrichten']]],
  ])('German: %s', (text, expected) => expect(read('de', text)).toEqual(expected))
})

describe('[AUTH-8] a credit says whether its outlet was first, was matched, or is merely relayed', () => {
  const related = (language: 'de' | 'en', text: string): readonly string[] =>
    findCredits(draftOf(language, text, setting)).map(({ outlet, relation }) => `${outlet} ${relation}`)
  test.each([
    ['The port is shut, Reuters reports.', ['Reuters relayed']],
    ['The talks were first reported by Harbor Watch.', ['Harbor Watch first']],
    ['Officials told Axios, which first reported the talks, that it was late.', ['Axios first']],
    ['Reuters first reported the talks on Monday.', ['Reuters first']],
    ['The sale is off, Reuters scooped.', ['Reuters first']],
    ['Axios reported the talks. Reuters also reported them.', ['Axios relayed', 'Reuters matched']],
    [
      'The talks were first reported by Harbor Watch. Two officials confirmed the account to the Harbor Times.',
      ['Harbor Watch first', 'Harbor Times matched'],
    ],
    ['Reuters reported the talks. Two officials confirmed the report to us.', ['Reuters matched']],
    ['Reuters reported the talks. Hafen Daily has independently verified the letter.', ['Reuters matched']],
    ['Reuters reported the talks. Hafen Daily has not independently confirmed it.', ['Reuters relayed']],
    ['The first ship left, Reuters reported.', ['Reuters relayed']],
  ])('English: %s', (text, expected) => expect(related('en', text)).toEqual(expected))
  test.each([
    ['Der Hafen ist zu, berichtet Reuters.', ['Reuters relayed']],
    ['Darüber hatte zuerst das Magazin Hafenwacht berichtet.', ['Hafenwacht first']],
    ['Wie das Magazin „Hafenwacht“ zuerst berichtete, ruht der Bau.', ['Hafenwacht first']],
    ['Der Verkauf ist geplatzt, berichtete Reuters zuerst.', ['Reuters first']],
    ['Den Verkauf enthüllte die Hafenzeitung.', ['Hafenzeitung first']],
    ['Axios berichtete über das Treffen. Auch Reuters meldete es.', ['Axios relayed', 'Reuters matched']],
    [
      'Zuerst hatte das Magazin Hafenwacht berichtet. Zwei Beamte bestätigten das der Hafenzeitung.',
      ['Hafenwacht first', 'Hafenzeitung matched'],
    ],
    ['Reuters berichtete über das Treffen. Zwei Beamte bestätigten das gegenüber dieser Zeitung.', ['Reuters matched']],
    ['Reuters berichtete darüber. Die Redaktion hat den Brief unabhängig überprüft.', ['Reuters matched']],
    ['Reuters berichtete darüber. Das ließ sich nicht unabhängig bestätigen.', ['Reuters relayed']],
    ['Das erste Schiff fuhr aus, meldete Reuters.', ['Reuters relayed']],
  ])('German: %s', (text, expected) => expect(related('de', text)).toEqual(expected))
})

describe('[READ-39] nothing is credited that is no outlet, report or colleague', () => {
  test.each([
    '“We sail,” said CARLA ROTH of the Harbor Institute.',
    'According to the Pentagon, the ship left.',
    'The minister told reporters that the Defense Ministry reported losses.',
    'He told Hafen Daily that it was late.',
    'The crew reported Monday for duty, and the town of Berg reported rain.',
    'We did it on our own.',
  ])('English: %s', (text) => expect(read('en', text)).toEqual([]))
  test.each([
    '„Wir fahren“, sagte CARLA ROTH vom Hafeninstitut.',
    'Laut dem Verteidigungsministerium fuhr das Schiff ab.',
    'Der Minister sagte gegenüber Reportern, die Welt sehe zu.',
    'Er sagte Hafen Daily, es sei spät.',
    'Das Ministerium berichtete von Verlusten, so Krähwald.',
    'In der Zeit nach dem Krieg stand die Presse bei den Schiffen.',
  ])('German: %s', (text) => expect(read('de', text)).toEqual([]))
})

describe('[READ-39] nothing is credited that is no outlet, report or colleague: a paper that calls itself by its noun', () => {
  const outlets = (language: 'de' | 'en', text: string, publication: string | null) =>
    findCredits(draftOf(language, text, { publication })).map(({ outlet }) => outlet)
  test.each<[string, string | null, string[]]>([
    ['We sail at dawn, Anna Winter told the Examiner.', null, []],
    ['We sail at dawn, Anna Winter told the Examiner.', 'Harbor Daily', ['Examiner']],
    ['The Harbor Examiner is new. Anna Winter told the Examiner it was late.', null, ['Examiner']],
    ['We sail at dawn, Anna Winter told the Harbor Examiner.', null, ['Harbor Examiner']],
  ])('English: %s (%s)', (text, own, credited) => expect(outlets('en', text, own)).toEqual(credited))
  test.each<[string, string | null, string[]]>([
    ['„Wir fahren“, sagte Anna Winter dem Kurier.', null, []],
    ['„Wir fahren“, sagte Anna Winter dem Kurier.', 'Hafenbrief', ['Kurier']],
    ['„Wir fahren“, sagte Anna Winter dem Lissabonner Kurier.', null, ['Lissabonner Kurier']],
  ])('German: %s (%s)', (text, own, credited) => expect(outlets('de', text, own)).toEqual(credited))
})

test('[READ-40] credits quote the text, lie in an item, and nothing throws', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        'our own ',
        'ANNA WINTER',
        ' of ',
        ' reports ',
        'Reuters',
        ', ',
        'unsere Freunde von ',
        'berichtet ',
        '„',
        '“',
        'dem WSJ',
        '.',
        '\n',
        '’s ',
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(soup, fc.string()), fc.constantFrom('de' as const, 'en' as const), (text, language) => {
      const draft = draftOf(language, text, setting)
      for (const credit of findCredits(draft)) {
        expect(text.slice(credit.start, credit.end)).toBe(credit.text)
        expect(
          draft.items.some((item) => item.id === credit.item && item.start <= credit.start && credit.end <= item.end),
        ).toBe(true)
      }
    }),
  )
})
