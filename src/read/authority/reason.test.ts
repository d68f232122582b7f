import { describe, expect, test } from 'vitest'
import { of } from './authority.case.js'

const reasons: Readonly<Record<'de' | 'en', readonly (readonly [string, string | null])[]>> = {
  en: [
    ['{b|An official}, granted anonymity to speak candidly, {c|said} {s|the plan was dead}.', 'to speak candidly'],
    [
      '“{q|We stay},” {c|said} {b|an officer} who asked not to be named because he was not authorized to speak publicly.',
      'because he was not authorized to speak publicly',
    ],
    [
      '{b|A diplomat}, speaking on condition of anonymity, {c|said} {s|the talks had failed}.',
      'on condition of anonymity',
    ],
    ['{b|Two aides} who declined to be named {c|said} {s|the talks had failed}.', 'declined to be named'],
    [
      '{b|An official} {c|said} {s|the plan was dead}. The official was granted anonymity to discuss internal talks.',
      'to discuss internal talks',
    ],
    [
      'An official, granted anonymity to speak freely, spoke first. Much was said. {b|The official} {c|said} {s|it was late}.',
      'to speak freely',
    ],
    [
      '{b|An official} who insisted on anonymity because he was not authorized to speak to the press {c|called} the plan “{q|absurd}.”',
      'because he was not authorized to speak to the press',
    ],
    ['{b|An official} {c|said} {s|the plan was dead}. A second one was granted anonymity to gossip.', null],
    ['{b|An official} {c|said} {s|the plan was dead}.', null],
    ['{b|TOM BERG}, not authorized to speak publicly before, {c|said} {s|the plan was dead}.', null],
  ],
  de: [
    [
      '{b|Ein Berater}, dem Anonymität zugesichert wurde, um offen sprechen zu können, {c|sagte}, {s|der Plan sei tot}.',
      'um offen sprechen zu können',
    ],
    [
      '„{q|Wir bleiben}“, {c|sagte} {b|ein Offizier}, der nicht genannt werden wollte, weil er nicht befugt war, öffentlich zu sprechen.',
      'weil er nicht befugt war, öffentlich zu sprechen',
    ],
    [
      '{b|Ein Diplomat}, der unter der Bedingung der Anonymität sprach, {c|sagte}, {s|die Gespräche seien gescheitert}.',
      'unter der Bedingung der Anonymität',
    ],
    [
      '{b|Zwei Berater}, die anonym bleiben wollten, {c|sagten}, {s|die Gespräche seien gescheitert}.',
      'anonym bleiben wollten',
    ],
    [
      '{b|Ein Beamter} {c|sagte}, {s|der Plan sei tot}. Der Beamte bat um Anonymität, um über interne Gespräche zu reden.',
      'um über interne Gespräche zu reden',
    ],
    [
      'Ein Beamter, der um Anonymität bat, um frei zu reden, sprach zuerst. Vieles kam vor. {b|Der Beamte} {c|sagte}, {s|es sei spät}.',
      'um frei zu reden',
    ],
    ['{b|Ein Beamter} {c|sagte}, {s|der Plan sei tot}. Ein anderer bat um Anonymität, um zu lästern.', null],
    ['{b|Ein Beamter} {c|sagte}, {s|der Plan sei tot}.', null],
    ['{b|TOM BERG}, lange nicht befugt, öffentlich zu sprechen, {c|sagte}, {s|der Plan sei tot}.', null],
  ],
}

describe('[AUTH-3] why somebody stays unnamed is told in words of the text', () => {
  test.each(reasons.en)('English: %s', (line, reason) => expect(of('en', line).anonymityReason).toBe(reason))
  test.each(reasons.de)('German: %s', (line, reason) => expect(of('de', line).anonymityReason).toBe(reason))
})
