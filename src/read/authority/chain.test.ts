import { describe, expect, test } from 'vitest'
import { of } from './authority.case.js'

const chainOf = (language: 'de' | 'en', line: string, publication?: string): string =>
  of(language, line, publication)
    .chain.map(({ kind, who }) => `${kind} ${who}`)
    .join(' > ')

describe('[AUTH-6] the chain runs from whoever knows it to whoever printed it', () => {
  test.each([
    ['{b|TOM BERG} {c|said} {s|the fleet had sailed}.', 'holder Tom Berg'],
    [
      '{b|U.S. officials} {c|told} the Wall Street Journal’s CARLA ROTH and JO LAND {s|that the fleet had sailed}.',
      'holder U.S. officials > reporter Carla Roth > reporter Jo Land > outlet The Wall Street Journal',
    ],
    ['{b|Reuters}, citing two diplomats, {c|said} {s|the talks were off}.', 'holder two diplomats > outlet Reuters'],
    [
      'The Nordic Wire reported, citing the Harbor Times, {s|that the fleet had sailed}.',
      'outlet Harbor Times > outlet The Nordic Wire',
    ],
    [
      'According to an internal report by the Emden Port Authority, {s|40 containers are missing}.',
      'holder Emden Port Authority > document an internal report',
    ],
    ['{b|A leaked inspection report} {c|says} {s|the hull is cracked}.', 'document A leaked inspection report'],
    [
      '“{q|The ship is safe},” {b|the yard} {c|said} in a letter seen by the Harbor Times.',
      'holder the yard > document a letter > outlet Harbor Times',
    ],
    [
      'According to research by the Danish security firm HullCheck, {s|crews left the port}.',
      'holder HullCheck > document research',
    ],
    [
      '{b|ANNA WINTER} {c|said} {s|the fleet had sailed}, AP’s CARLA ROTH reports.',
      'holder Anna Winter > reporter Carla Roth > outlet Associated Press',
    ],
    ['“We sail,” {b|TOM BERG} told the Harbor Times. “{q|At dawn, I hope}.”', 'holder Tom Berg > outlet Harbor Times'],
    ['{b|The Harbor Times} {c|reported} {s|that the sale had fallen through}.', 'outlet The Harbor Times'],
    ['{b|The Island Courier} {c|reports} {s|that the ferry was sold}.', 'outlet The Island Courier'],
    ['The deal was closed, {b|the Island Courier} {c|reported}: {s|the ferry was sold}.', 'outlet Island Courier'],
    ['{b|A report by the Harbor Tribune} {c|says} {s|the mayor knew}.', 'outlet Harbor Tribune'],
    ['{b|A report in the Harbor Tribune} {c|says} {s|the mayor knew}.', 'outlet Harbor Tribune'],
    ['In {b|Denmark} it is {c|said} {s|that the yard will close}.', ''],
  ])('English: %s', (line, chain) => expect(chainOf('en', line)).toBe(chain))
  test.each([
    ['{b|TOM BERG} {c|sagte}, {s|die Flotte sei ausgelaufen}.', 'holder Tom Berg'],
    [
      '{b|US-Beamte} {c|sagten} CARLA ROTH und JO LAND vom Wall Street Journal, {s|die Flotte sei ausgelaufen}.',
      'holder US-Beamte > reporter Carla Roth > reporter Jo Land > outlet The Wall Street Journal',
    ],
    [
      'Wie die dpa unter Berufung auf Kreise der Koalition meldet, {s|soll der Haushalt sinken}.',
      'holder Kreise der Koalition > outlet Deutsche Presse-Agentur',
    ],
    [
      'Reuters berichtete unter Berufung auf die Hafenzeitung, {s|die Flotte sei ausgelaufen}.',
      'outlet Hafenzeitung > outlet Reuters',
    ],
    [
      'Laut einem internen Bericht der Hafenbehörde {s|fehlen 40 Container}.',
      'holder Hafenbehörde > document einem internen Bericht',
    ],
    ['{b|Ein interner Prüfbericht} {c|besagt}, {s|der Rumpf sei gerissen}.', 'document Ein interner Prüfbericht'],
    [
      '„{q|Das Schiff ist sicher}“, {c|erklärte} {b|die Werft} in einem Schreiben, das der Hafenzeitung vorliegt.',
      'holder die Werft > document einem Schreiben > outlet Hafenzeitung',
    ],
    [
      'Laut Untersuchungen des dänischen Sicherheitsunternehmens HullCheck {s|verließen die Leute den Hafen}.',
      'holder HullCheck > document Untersuchungen',
    ],
    [
      '{b|ANNA WINTER} {c|erklärte}, {s|die Flotte sei fort}, wie die AP-Reporterin CARLA ROTH meldet.',
      'holder Anna Winter > reporter Carla Roth > outlet Associated Press',
    ],
    [
      '„Wir fahren“, sagte {b|TOM BERG} der Hafenzeitung. „{q|Bei Sonnenaufgang, hoffe ich}.“',
      'holder Tom Berg > outlet Hafenzeitung',
    ],
    ['{b|Die Hafenzeitung} {c|meldete}, {s|der Verkauf sei geplatzt}.', 'outlet Die Hafenzeitung'],
    ['{b|Ein Bericht der Hafenzeitung} {c|besagt}, {s|der Verkauf sei geplatzt}.', 'outlet Hafenzeitung'],
    ['{b|Ein Bericht in der Hafenzeitung} {c|besagt}, {s|der Verkauf sei geplatzt}.', 'outlet Hafenzeitung'],
    ['{s|Die Werft werde schließen}, {c|glaubt} man in {b|Dänemark}.', ''],
  ])('German: %s', (line, chain) => expect(chainOf('de', line)).toBe(chain))
})

describe('[AUTH-7] the printer stands last, on words that name it', () => {
  const last = (language: 'de' | 'en', line: string, publication: string | null) => {
    const { chain, text } = of(language, line, publication)
    const link = chain.at(-1)
    return link?.kind === 'printer' ? [link.who, text.slice(link.start, link.end)] : null
  }
  test.each([
    ['By JO LAND, Harbor Daily\n{b|TOM BERG} {c|said} {s|the fleet had sailed}.', 'Harbor Daily', 'Harbor Daily'],
    ['By JO LAND\n{b|TOM BERG} {c|said} {s|the fleet had sailed}.', 'Harbor Daily', 'By JO LAND'],
  ])('English: %s', (line, publication, words) => expect(last('en', line, publication)).toEqual([publication, words]))
  test.each([
    ['Von JO LAND, Hafenbrief\n{b|TOM BERG} {c|sagte}, {s|die Flotte sei fort}.', 'Hafenbrief', 'Hafenbrief'],
    ['Von JO LAND\n{b|TOM BERG} {c|sagte}, {s|die Flotte sei fort}.', 'Hafenbrief', 'Von JO LAND'],
  ])('German: %s', (line, publication, words) => expect(last('de', line, publication)).toEqual([publication, words]))
  test('where nothing names it there is no such link', () => {
    expect(last('en', '{b|TOM BERG} {c|said} {s|the fleet had sailed}.', 'Harbor Daily')).toBeNull()
    expect(last('en', 'By JO LAND\n{b|TOM BERG} {c|said} {s|the fleet had sailed}.', null)).toBeNull()
  })
  test('a colleague reports for the publication, which is no outlet on the way to itself', () => {
    expect(
      chainOf(
        'en',
        'By JO LAND\n{b|Officials} {c|told} our own CARLA ROTH {s|that the fleet had sailed}.',
        'Harbor Daily',
      ),
    ).toBe('holder Officials > reporter Carla Roth > printer Harbor Daily')
  })
})
