import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexicons } from '../../lexicon/index.js'
import type { Span, Statement } from '../../model/index.js'
import { findCredits } from '../credit/index.js'
import { draftOf } from '../draft.case.js'
import type { Draft } from '../draft.js'
import { findEntities } from '../entity/index.js'
import { equipped } from '../equip.js'
import { spanIndex } from '../overlap.js'
import { type Authority, authorityOf } from './index.js'

const ready = { ...lexicons, ...(await equipped(lexicons, 'de')), ...(await equipped(lexicons, 'en')) }

const draft = (language: 'de' | 'en', text: string, publication: string | null = null): Draft => ({
  ...draftOf(language, text, { publication }),
  lexicon: ready[language],
})

type Mark = 'b' | 'c' | 's' | 'q'

/** Reads "{b|TOM BERG} {c|said} {s|the fleet sailed}": by whom, the verb, and what is said; `q` is a quotation. */
const marked = (line: string): { text: string; marks: Readonly<Partial<Record<Mark, Span>>> } => {
  const marks: Partial<Record<Mark, Span>> = {}
  let text = ''
  for (const [, mark, words = '', plain = ''] of line.matchAll(/\{([bcsq])\|([^}]*)\}|([^{]+)/gu)) {
    if (mark) marks[mark as Mark] = { start: text.length, end: text.length + words.length }
    text += words + plain
  }
  return { text, marks }
}

const of = (language: 'de' | 'en', line: string, publication: string | null = null): Authority & { text: string } => {
  const { text, marks } = marked(line)
  const draft_ = draft(language, text, publication)
  const entities = findEntities(draft_)
  const words = (span: Span) => ({ ...span, text: text.slice(span.start, span.end) })
  const named = entities.find(({ mentions }) =>
    mentions.some(({ start, end }) => start >= (marks.b?.start ?? 0) && end === marks.b?.end),
  )
  const person =
    named?.type === 'PER' || named?.mentions.some(({ start }) => start === marks.b?.start) ? named : undefined
  const by = marks.b && {
    ...marks.b,
    speaker: {
      ...words(marks.b),
      name: person?.name ?? words(marks.b).text,
      entity: person?.id ?? null,
      office: null,
      affiliation: null,
    },
  }
  const said = marks.s ?? marks.q ?? { start: 0, end: text.length }
  const from = text.lastIndexOf('\n', said.start) + 1
  const line_ = text.slice(from)
  const around = { start: from, end: from + (/\n/u.exec(line_)?.index ?? line_.length) }
  const first = text.slice(around.start, said.start).lastIndexOf('. ')
  const stop = /\.\s\p{Lu}/u.exec(text.slice(said.end, around.end))?.index
  const sentence = {
    start: first < 0 ? around.start : around.start + first + 2,
    end: stop === undefined ? around.end : said.end + stop + 1,
  }
  const authority = authorityOf(
    { ...said, kind: marks.q ? 'direct' : 'indirect', by: by ?? null, cue: marks.c ? words(marks.c) : null, sentence },
    {
      draft: draft_,
      credits: spanIndex(findCredits(draft_)),
      entities: new Map(entities.map((entity) => [entity.id, entity])),
    },
  )
  return { ...authority, text }
}

type Row = readonly [line: string, wanted: string]

const grades: Readonly<Record<'de' | 'en', readonly Row[]>> = {
  en: [
    ['{b|TOM BERG} {c|said} {s|the fleet had sailed}.', 'on-record'],
    ['{b|A spokesperson for the Harbor Office} {c|said} {s|the fleet had sailed}.', 'on-record'],
    ['{b|The Seafarers Union} {c|said} {s|the strike was over}.', 'on-record'],
    ['{b|Two defense officials} {c|said} {s|the fleet had sailed}.', 'anonymous'],
    ['{b|The Transport Ministry} {c|said} {s|the ferry was late}.', 'official-statement'],
    ['{b|Denmark} {c|said} {s|it was ready to talk}.', 'official-statement'],
    ['“{q|We regret it},” {b|TOM BERG} {c|said} in a statement on Monday.', 'official-statement'],
    ['{b|The Emden District Court} {c|ruled} {s|that the sale was void}.', 'court'],
    ['According to court documents, {s|the captain sold the cargo}.', 'court'],
    ['{b|TOM BERG} {c|told} the jury {s|that he had slept}.', 'court'],
    ['In security circles it is {c|assumed} {s|that the bridge was mined}.', 'anonymous'],
    ['{b|A U.S. intelligence assessment} {c|says} {s|the port is mined}.', 'document'],
    ['{b|The memo} {c|says} {s|no ships will be stationed there}.', 'document'],
    ['“{q|Funds are exhausted},” {b|ANNA WINTER} {c|wrote} in a letter to the council.', 'document'],
    ['In an intercepted call, {b|the captain} {c|said} {s|the fuel was gone}.', 'intercept'],
    ['{b|TOM BERG} {c|wrote} on Telegram {s|that the bridge was gone}.', 'social'],
    ['“{q|Gone},” {b|TOM BERG} {c|tweeted}.', 'social'],
    ['“We regret it,” {b|TOM BERG} said in a statement. “{q|It will not happen again}.”', 'official-statement'],
    ['The reply came in a statement. {b|TOM BERG} {c|said} {s|it was over}.', 'on-record'],
    ['{b|Reuters} {c|reported} {s|that the fleet had sailed}.', 'unattributed'],
    ['“{q|We have all sailed before, and we will again}.”', 'unattributed'],
    ['{b|The Island Courier} {c|reports} {s|that the ferry was sold}.', 'unattributed'],
    ['{b|A report by the Harbor Tribune} {c|says} {s|the mayor knew}.', 'unattributed'],
    ['{b|A report in the Harbor Tribune} {c|says} {s|the mayor knew}.', 'unattributed'],
    ['{b|The report} {c|says} {s|the mayor knew}.', 'document'],
    ['In {b|Denmark} it is {c|said} {s|that the yard will close}.', 'unattributed'],
    ['In Denmark, {b|the Transport Ministry} {c|said} {s|the ferry was late}.', 'official-statement'],
  ],
  de: [
    ['{b|TOM BERG} {c|sagte}, {s|die Flotte sei ausgelaufen}.', 'on-record'],
    ['{b|Ein Sprecher des Hafenamts} {c|sagte}, {s|die Flotte sei ausgelaufen}.', 'on-record'],
    ['{b|Die Seeleutegewerkschaft} {c|sagte}, {s|der Streik sei vorbei}.', 'on-record'],
    ['{b|Zwei Beamte des Ministeriums} {c|sagten}, {s|die Flotte sei ausgelaufen}.', 'anonymous'],
    ['{b|Das Verkehrsministerium} {c|teilte mit}, {s|die Fähre sei verspätet}.', 'official-statement'],
    ['{b|Dänemark} {c|erklärte}, {s|es sei zu Gesprächen bereit}.', 'official-statement'],
    ['„{q|Wir bedauern das}“, {c|sagte} {b|TOM BERG} in einer Mitteilung vom Montag.', 'official-statement'],
    ['{b|Das Landgericht Emden} {c|urteilte}, {s|der Verkauf sei nichtig}.', 'court'],
    ['Laut Gerichtsunterlagen {s|hat der Kapitän die Ladung verkauft}.', 'court'],
    ['{b|TOM BERG} {c|sagte} vor Gericht, {s|er habe geschlafen}.', 'court'],
    ['In Sicherheitskreisen {c|heißt es}, {s|die Brücke sei vermint}.', 'anonymous'],
    ['{b|Ein vertrauliches Lagebild} {c|besagt}, {s|der Hafen sei vermint}.', 'document'],
    ['{b|Der Vermerk} {c|besagt}, {s|dort seien keine Schiffe vorgesehen}.', 'document'],
    ['„{q|Die Mittel sind aufgebraucht}“, {c|schrieb} {b|ANNA WINTER} in einem Brief an den Rat.', 'document'],
    ['In einem abgehörten Telefonat {c|sagte} {b|der Kapitän}, {s|der Treibstoff sei verbraucht}.', 'intercept'],
    ['{b|TOM BERG} {c|schrieb} auf Telegram, {s|die Brücke sei zerstört}.', 'social'],
    ['„{q|Weg}“, {c|twitterte} {b|TOM BERG}.', 'social'],
    [
      '„Wir bedauern das“, sagte {b|TOM BERG} in einer Mitteilung. „{q|Es kommt nicht mehr vor}.“',
      'official-statement',
    ],
    ['Die Antwort kam in einer Mitteilung. {b|TOM BERG} {c|sagte}, {s|es sei vorbei}.', 'on-record'],
    ['{b|Reuters} {c|meldete}, {s|die Flotte sei ausgelaufen}.', 'unattributed'],
    ['„{q|Wir sind alle schon einmal gefahren, und wir fahren wieder}.“', 'unattributed'],
    ['{b|Der Inselkurier} {c|berichtet}, {s|dass die Fähre verkauft sei}.', 'unattributed'],
    ['{b|Ein Bericht der Hafenzeitung} {c|besagt}, {s|der Bürgermeister habe davon gewusst}.', 'unattributed'],
    ['{b|Ein Bericht in der Hafenzeitung} {c|besagt}, {s|der Bürgermeister habe davon gewusst}.', 'unattributed'],
    ['{b|Der Bericht} {c|besagt}, {s|der Bürgermeister habe davon gewusst}.', 'document'],
    ['{s|Die Werft werde schließen}, {c|glaubt} man in {b|Dänemark}.', 'unattributed'],
    ['In {b|Dänemark} {c|heißt} es, {s|die Werft werde schließen}.', 'unattributed'],
    ['In Dänemark {c|erklärte} {b|das Verkehrsministerium}, {s|die Fähre sei verspätet}.', 'official-statement'],
  ],
}

describe('[AUTH-1] the grade says on what a statement rests', () => {
  test.each(grades.en)('English: %s', (line, grade) => expect(of('en', line).grade).toBe(grade))
  test.each(grades.de)('German: %s', (line, grade) => expect(of('de', line).grade).toBe(grade))
})

describe('[AUTH-2] whoever is named, or speaks for a body, is not anonymous; all others are', () => {
  test.each([
    'A senior State Department official',
    'officials in the capital',
    'People familiar with the matter',
    'two people briefed on the talks',
    'Security sources',
    'several experts',
    'Insiders',
    'a fisherman from Emden',
    'An unnamed officer',
    'someone close to the talks',
    'residents',
  ])('English: %s', (who) => expect(of('en', `{b|${who}} {c|said} {s|the fleet had sailed}.`).anonymous).toBe(true))
  test.each([
    'TOM BERG',
    'a ministry spokeswoman',
    'lawyers for the company',
    'The Council of Experts',
    'Business Insider',
    'a leaked report',
    'a court',
    'the government',
    'Nordlight Shipping',
  ])('English, named: %s', (who) =>
    expect(of('en', `{b|${who}} {c|said} {s|the fleet had sailed}.`).anonymous).toBe(false),
  )
  test.each([
    'Ein hochrangiger Beamter des Außenministeriums',
    'US-Beamte',
    'Mit der Sache vertraute Personen',
    'ein an den Gesprächen beteiligter Diplomat',
    'Sicherheitskreise',
    'Kreise der Koalition',
    'mehrere Experten',
    'Insider',
    'ein Fischer aus Emden',
    'Ein namentlich nicht genannter Offizier',
    'jemand aus dem Umfeld des Ministers',
    'Anwohner',
  ])('German: %s', (who) => expect(of('de', `{b|${who}} {c|sagte}, {s|die Flotte sei fort}.`).anonymous).toBe(true))
  test.each([
    'TOM BERG',
    'eine Ministeriumssprecherin',
    'Anwälte der Reederei',
    'Der Rat der Experten',
    'ein interner Bericht',
    'ein Gericht',
    'die Regierung',
    'Reederei Nordlicht',
  ])('German, named: %s', (who) =>
    expect(of('de', `{b|${who}} {c|sagte}, {s|die Flotte sei fort}.`).anonymous).toBe(false),
  )
})

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

const modalities: Readonly<Record<'de' | 'en', readonly Row[]>> = {
  en: [
    ['{b|TOM BERG} {c|said} {s|the fleet had sailed}.', 'asserted'],
    ['{b|TOM BERG} {c|said} {s|the fleet should sail}.', 'asserted'],
    ['{b|TOM BERG} {c|said} {s|the fleet could sail}.', 'possible'],
    ['{b|TOM BERG} {c|said} {s|the fleet was likely to sail}.', 'possible'],
    ['{b|TOM BERG} {c|said} {s|the man who could help had left}.', 'asserted'],
    ['{b|TOM BERG} {c|said} {s|it was the likely winner}.', 'asserted'],
    ['{b|TOM BERG} {c|said} {s|the captain is believed to have fled}.', 'possible'],
    ['It is {c|believed} {s|that the captain fled}.', 'possible'],
    ['{b|TOM BERG} {c|said} {s|both sides were considering}.', 'asserted'],
    ['{b|TOM BERG} {c|said} {s|both sides were considering the same question}.', 'asserted'],
    ['{b|TOM BERG} {c|said} {s|both sides were considering selling their ships}.', 'planned'],
    ['{b|TOM BERG} {c|said} {s|the yard was weighing whether to close}.', 'planned'],
    ['{b|TOM BERG} {c|said} {s|the fleet would sail}.', 'planned'],
    ['“{q|We will sail},” {b|TOM BERG} {c|said}.', 'planned'],
    ['“{q|Yes. We will sail.}” {b|TOM BERG} {c|said}.', 'planned'],
    ['{b|TOM BERG} {c|said} {s|the yard plans to build two ships}.', 'planned'],
    ['{b|TOM BERG} {c|vowed} {s|to close the port}.', 'planned'],
    ['“{q|That would be a mistake},” {b|TOM BERG} {c|said}.', 'conditional'],
    ['{s|If the strike goes on, the port could close}, {b|TOM BERG} {c|said}.', 'conditional'],
    ['{s|Should the strike go on, the port will close}, {b|TOM BERG} {c|said}.', 'conditional'],
    ['{s|Even if it rains, the fleet is ready}, {b|TOM BERG} {c|said}.', 'asserted'],
    ['{b|TOM BERG} {c|denied} {s|that the fleet had sailed}.', 'denied'],
    ['{b|TOM BERG} {c|denied} having “{q|ever been there}.”', 'denied'],
    ['{b|TOM BERG} {c|denied} the report: “{q|The fleet is here}.”', 'asserted'],
    ['{b|TOM BERG} {c|dismissed} the report as “{q|a fairy tale}.”', 'asserted'],
    ['“{q|The fleet is here},” {b|TOM BERG} {c|denied}.', 'asserted'],
    ['{b|TOM BERG} {c|asked} {s|whether the fleet was ready}.', 'questioned'],
    ['{b|TOM BERG} {c|doubted} {s|that the fleet was ready}.', 'questioned'],
    ['“{q|Will it ever sail?}” {b|TOM BERG} {c|asked}.', 'questioned'],
    ['{b|TOM BERG} {c|said} the port would be “{q|a wreck}.”', 'planned'],
  ],
  de: [
    ['{b|TOM BERG} {c|sagte}, {s|die Flotte sei ausgelaufen}.', 'asserted'],
    ['{b|TOM BERG} {c|sagte}, {s|die Flotte müsste auslaufen}.', 'asserted'],
    ['{b|TOM BERG} {c|sagte}, {s|die Flotte könnte auslaufen}.', 'possible'],
    ['{b|TOM BERG} {c|sagte}, {s|die Flotte laufe womöglich aus}.', 'possible'],
    ['{b|TOM BERG} {c|sagte}, {s|der Mann, der helfen könnte, sei fort}.', 'asserted'],
    ['{b|TOM BERG} {c|sagte}, {s|es sei der wahrscheinlichste Sieger}.', 'asserted'],
    ['{b|TOM BERG} {c|sagte}, {s|der Kapitän solle geflohen sein}.', 'possible'],
    ['Es wird {c|angenommen}, {s|dass der Kapitän geflohen ist}.', 'possible'],
    ['{b|TOM BERG} {c|sagte}, {s|die Werft erwäge den Verkauf zweier Schiffe}.', 'planned'],
    ['{b|TOM BERG} {c|sagte}, {s|die Werft erwäge das seit Langem}.', 'asserted'],
    ['{b|TOM BERG} {c|sagte}, {s|die Flotte werde auslaufen}.', 'planned'],
    ['{b|TOM BERG} {c|sagte}, {s|die Schiffe würden auslaufen}.', 'planned'],
    ['„{q|Wir werden auslaufen}“, {c|sagte} {b|TOM BERG}.', 'planned'],
    ['„{q|Ja. Wir werden auslaufen.}“ {c|Sagte} {b|TOM BERG}.', 'planned'],
    ['{b|TOM BERG} {c|sagte}, {s|die Werft plane den Bau zweier Schiffe}.', 'planned'],
    ['{b|TOM BERG} {c|sagte}, {s|die Werft solle im Mai öffnen}.', 'planned'],
    ['{b|TOM BERG} {c|drohte}, {s|den Hafen zu schließen}.', 'planned'],
    ['„{q|Das wäre ein Fehler}“, {c|sagte} {b|TOM BERG}.', 'conditional'],
    ['{s|Falls der Streik andauere, könnte der Hafen schließen}, {c|sagte} {b|TOM BERG}.', 'conditional'],
    ['{s|Sollte der Streik andauern, werde der Hafen schließen}, {c|sagte} {b|TOM BERG}.', 'conditional'],
    ['{s|Auch wenn es regnet, ist die Flotte bereit}, {c|sagte} {b|TOM BERG}.', 'asserted'],
    ['{b|TOM BERG} {c|bestritt}, {s|dass die Flotte ausgelaufen sei}.', 'denied'],
    ['{b|TOM BERG} {c|bestritt}, „{q|jemals dort gewesen}“ zu sein.', 'denied'],
    ['{b|TOM BERG} {c|wies} den Vorwurf zurück, {s|dass die Flotte fort sei}.', 'denied'],
    ['{b|TOM BERG} {c|wies} darauf hin, {s|dass die Flotte fort sei}.', 'asserted'],
    ['{b|TOM BERG} {c|dementierte} den Bericht: „{q|Die Flotte ist hier}.“', 'asserted'],
    ['{b|TOM BERG} {c|wies} den Bericht als „{q|Märchen}“ zurück.', 'asserted'],
    ['„{q|Die Flotte ist hier}“, {c|dementierte} {b|TOM BERG}.', 'asserted'],
    ['{b|TOM BERG} {c|fragte}, {s|ob die Flotte bereit sei}.', 'questioned'],
    ['{b|TOM BERG} {c|bezweifelte}, {s|dass die Flotte bereit sei}.', 'questioned'],
    ['„{q|Fährt sie je wieder?}“, {c|fragte} {b|TOM BERG}.', 'questioned'],
  ],
}

describe('[AUTH-4] modality says how sure the holder is', () => {
  test.each(modalities.en)('English: %s', (line, modality) => expect(of('en', line).modality).toBe(modality))
  test.each(modalities.de)('German: %s', (line, modality) => expect(of('de', line).modality).toBe(modality))
})

describe('[AUTH-5] negated says whether what is said is denied, or negated in its main clause', () => {
  test.each([
    ['{b|TOM BERG} {c|said} {s|the fleet had not sailed}.', true],
    ['“{q|We never sailed},” {b|TOM BERG} {c|said}.', true],
    ['{b|TOM BERG} {c|denied} {s|that the fleet had sailed}.', true],
    ['{b|TOM BERG} {c|said} {s|there would be no retreat}.', true],
    ['{b|TOM BERG} {c|said} {s|the fleet had sailed}.', false],
    ['{b|TOM BERG} {c|said} {s|the fleet, which had not sailed before, was gone}.', false],
    ['{b|TOM BERG} {c|said} {s|it would take months, not weeks}.', false],
    ['{b|TOM BERG} {c|said} {s|the fleet had orders not to sail}.', false],
    ['{b|TOM BERG} {c|said} {s|no fewer than five ships had sailed}.', false],
    ['{b|TOM BERG} {c|denied} the report: “{q|The fleet is here}.”', false],
  ])('English: %s', (line, negated) => expect(of('en', line).negated).toBe(negated))
  test.each([
    ['{b|TOM BERG} {c|sagte}, {s|die Flotte sei nicht ausgelaufen}.', true],
    ['„{q|Wir sind nie gefahren}“, {c|sagte} {b|TOM BERG}.', true],
    ['{b|TOM BERG} {c|bestritt}, {s|dass die Flotte ausgelaufen sei}.', true],
    ['{b|TOM BERG} {c|sagte}, {s|es werde keinen Rückzug geben}.', true],
    ['{b|TOM BERG} {c|sagte}, {s|die Flotte sei ausgelaufen}.', false],
    ['{b|TOM BERG} {c|sagte}, {s|die Flotte, die noch nie fort war, sei weg}.', false],
    ['{b|TOM BERG} {c|sagte}, {s|es werde Monate, nicht Wochen dauern}.', false],
    ['{b|TOM BERG} {c|sagte}, {s|die Flotte habe Befehl, nicht auszulaufen}.', false],
    ['{b|TOM BERG} {c|sagte}, {s|nicht weniger als fünf Schiffe seien fort}.', false],
    ['{b|TOM BERG} {c|dementierte} den Bericht: „{q|Die Flotte ist hier}.“', false],
  ])('German: %s', (line, negated) => expect(of('de', line).negated).toBe(negated))
})

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

const told: readonly Statement['kind'][] = ['direct', 'indirect', 'mixed', 'reported']

test('[AUTH-9] every link of a chain quotes the text, the reason stands in it, and nothing throws', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        ...[
          'TOM BERG',
          ' sagte',
          ' said ',
          'that ',
          ', ',
          '. ',
          'Laut ',
          'in einem Brief ',
          'in a letter ',
          'officials ',
        ],
        ...[
          'unter Berufung auf ',
          'citing ',
          'Reuters',
          ' meldet',
          ' reported',
          '„',
          '“',
          '”',
          'nicht ',
          'could ',
          'wenn ',
        ],
        ...[
          'anonymity to speak ',
          'Anonymität, um ',
          'zu reden',
          '\n',
          'By JO LAND\n',
          'Von JO LAND\n',
          '¶',
          'zufolge',
        ],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))
  const place = fc.nat({ max: 400 })
  fc.assert(
    fc.property(
      fc.oneof(soup, fc.string()),
      fc.constantFrom('de' as const, 'en' as const),
      fc.tuple(place, place, place, place, place, place),
      fc.constantFrom(...told),
      (text, language, [a, b, c, d, e, f], kind) => {
        const document = draft(language, text, 'Harbor Daily')
        const span = (one: number, other: number): Span => ({
          start: Math.min(one, other, text.length),
          end: Math.min(Math.max(one, other), text.length),
        })
        const words = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) })
        const by = {
          ...span(a, b),
          speaker: {
            ...words(span(a, b)),
            name: words(span(a, b)).text,
            entity: null,
            office: null,
            affiliation: null,
          },
        }
        const { chain, anonymityReason } = authorityOf(
          { ...span(c, d), kind, by, cue: words(span(e, f)), sentence: span(0, text.length) },
          { draft: document, credits: spanIndex(findCredits(document)), entities: new Map() },
        )
        for (const { start, end } of chain) expect(text.slice(start, end).length).toBe(end - start)
        if (anonymityReason !== null) expect(text).toContain(anonymityReason)
      },
    ),
  )
})
