import { describe, expect, test } from 'vitest'
import { lexicons } from '../../lexicon/index.js'
import { draftOf } from '../draft.case.js'
import { equipped } from '../equip.js'
import { findAll } from '../findings.js'

/** Kind, speaker and words. */
type Said = readonly [kind: string, speaker: string | null, words: string]

const { de } = await equipped(lexicons, 'de')

const saidIn = (text: string): readonly Said[] => {
  const draft = draftOf('de', text)
  return findAll({ ...draft, lexicon: de ?? draft.lexicon }).statements.map(
    ({ kind, speaker, text: words }): Said => [kind, speaker?.text ?? null, words],
  )
}

describe('[SAID-1] a German content clause is found by its verb, its mood and its place', () => {
  test.each<readonly [string, Said]>([
    ['Die Lotsen stellten am Montag fest, dass der Kai sinkt.', ['indirect', 'Die Lotsen', 'dass der Kai sinkt']],
    [
      'Jetzt gab der Leiter des Hafenamts, Ole Moor, bekannt, dass der Kai sinkt.',
      ['indirect', 'der Leiter des Hafenamts, Ole Moor', 'dass der Kai sinkt'],
    ],
    [
      'Das Hafenamt forderte die Reederei auf, den Kai sofort zu räumen.',
      ['indirect', 'Das Hafenamt', 'den Kai sofort zu räumen'],
    ],
    ['Lysund – Der Kai müsse geräumt werden, sagte er am Montag.', ['indirect', 'er', 'Der Kai müsse geräumt werden']],
    [
      'Ole van Moor kam an Bord. Der Kai müsse geräumt werden, sagte van Moor vor Journalisten.',
      ['indirect', 'van Moor', 'Der Kai müsse geräumt werden'],
    ],
    ['Der Kai müsse geräumt werden, sagte Ole Moor.', ['indirect', 'Ole Moor', 'Der Kai müsse geräumt werden']],
    [
      'Wie das Hafenamt am Abend mitteilte, wurde der Kai geräumt.',
      ['indirect', 'das Hafenamt', 'wurde der Kai geräumt'],
    ],
    [
      'Wie Ida Moor, Leiterin des Hafenamts, am Abend bekannt gab, wurde der Kai geräumt.',
      ['indirect', 'Ida Moor, Leiterin des Hafenamts', 'wurde der Kai geräumt'],
    ],
    [
      'Gestern hatte die Leiterin des Hafenamts, Ida Moor, zugesagt, den Kai bis Mai zu räumen.',
      ['indirect', 'die Leiterin des Hafenamts, Ida Moor', 'den Kai bis Mai zu räumen'],
    ],
    [
      'Die Reederei befürchtet, sobald der Kai sinke, werde der Hafen leer stehen.',
      ['indirect', 'Die Reederei', 'sobald der Kai sinke, werde der Hafen leer stehen'],
    ],
    ['In dem Gutachten heißt es, der Kai sei sicher.', ['indirect', 'dem Gutachten', 'der Kai sei sicher']],
    ['Beobachter sagten, der Kai sinke seit Jahren.', ['indirect', 'Beobachter', 'der Kai sinke seit Jahren']],
    [
      'Der Leiter des Hafenamts, ein früherer Lotse, forderte die Reederei auf, den Kai zu räumen.',
      ['indirect', 'Der Leiter des Hafenamts, ein früherer Lotse', 'den Kai zu räumen'],
    ],
    ['Es wird berichtet, dass der Kai sinkt.', ['indirect', null, 'dass der Kai sinkt']],
    [
      'Die Reederei räumte ein, der Kai sinke seit Jahren, sprach aber von Einzelfällen am Rand.',
      ['indirect', 'Die Reederei', 'der Kai sinke seit Jahren'],
    ],
  ])('%s', (text, expected) => expect(saidIn(text)).toContainEqual(expected))
})

describe('[SAID-2] a phrase or a noun attributes the clause around it or after it', () => {
  test.each<readonly [string, Said]>([
    [
      'Nach Angaben des Hafenamts sinkt der Kai seit Jahren.',
      ['indirect', 'Angaben des Hafenamts', 'sinkt der Kai seit Jahren'],
    ],
    [
      'Nach Meinung vieler Lotsen sinkt der Kai seit Jahren.',
      ['indirect', 'Meinung vieler Lotsen', 'sinkt der Kai seit Jahren'],
    ],
    ['Einer Studie zufolge sinkt der Kai seit Jahren.', ['indirect', 'Einer Studie', 'sinkt der Kai seit Jahren']],
    [
      'Einem Bericht des Verbandes der Lotsen (VDL) zufolge sinkt der Kai seit Jahren.',
      ['indirect', 'Einem Bericht des Verbandes der Lotsen (VDL)', 'sinkt der Kai seit Jahren'],
    ],
    [
      'Laut hafenblick.example sinkt der Kai seit Jahren.',
      ['indirect', 'hafenblick.example', 'sinkt der Kai seit Jahren'],
    ],
    ['Der Kai sinkt seit Jahren, so das Hafenamt.', ['indirect', 'das Hafenamt', 'Der Kai sinkt seit Jahren']],
    [
      'Die Behauptung der Reederei, der Kai sinke nicht, hat niemand geprüft.',
      ['indirect', 'der Reederei', 'der Kai sinke nicht'],
    ],
  ])('%s', (text, expected) => expect(saidIn(text)).toContainEqual(expected))
})

/** A text and all that is said in it. */
type Row = readonly [text: string, ...said: Said[]]

/** Holds all that is said in each text against its row.
 * @param from The first statement that is looked at.
 */
const all = (rows: readonly Row[], from = 0): void =>
  test.each(rows.map(([text, ...said]) => [text, said] as const))('%s', (text, said) =>
    expect(saidIn(text).slice(from)).toEqual(said),
  )

/** Holds that nobody is quoted in a text, whatever else is said in it. */
const paraphrased = (texts: readonly string[]): void =>
  test.each(texts)('%s', (text) => expect(saidIn(text).map(([kind]) => kind)).toEqual(['indirect']))

describe('[SAID-3] sentences in the form of reported speech go on with whoever spoke, as one statement', () => {
  all(
    [
      [
        'Ole Moor klagte, der Kai sei alt. Er sinke seit Jahren. Das Holz sei morsch.',
        ['indirect', 'Ole Moor', 'Er sinke seit Jahren. Das Holz sei morsch'],
      ],
      [
        'Ole Moor klagte, der Kai sei alt. Er soll im Mai gesperrt werden.',
        ['indirect', 'Ole Moor', 'Er soll im Mai gesperrt werden'],
      ],
      [
        'Das Hafenamt bittet um Geduld. Der Kai sei 80 Meter lang, und das Holz sei morsch.',
        ['indirect', 'Das Hafenamt', 'Der Kai sei 80 Meter lang, und das Holz sei morsch'],
      ],
    ],
    1,
  )
  all([
    [
      'Das Hafenamt prüfte den Kai. Das bestätigte die Reederei.',
      ['indirect', 'die Reederei', 'Das Hafenamt prüfte den Kai'],
    ],
  ])
})

describe('[SAID-4] an act of speech without its words is reported, the verb with what it is about', () =>
  all([
    ['Das Hafenamt kritisierte den Bau des Kais.', ['reported', 'Das Hafenamt', 'kritisierte den Bau des Kais']],
    ['Die Lotsin warnte am Abend vor dem Sturm.', ['reported', 'Die Lotsin', 'warnte am Abend vor dem Sturm']],
  ]))

describe('[SAID-1] a clause is told by those nearest to it, and what might be concluded has not been', () =>
  all([
    ['Die Gezeiten hat mit Lotsen gesprochen, die sagen, der Kai sinke.', ['indirect', 'Lotsen', 'der Kai sinke']],
    ['Das Hafenamt könnte zu dem Schluss kommen, dass der Kai sinkt.'],
  ]))

describe('[SAID-5] words between marks that describe the thing after them are no statement, nor are names', () => {
  all([['Das war die Folge der „grenzenlosen“ Freundschaft, die beide Häfen erklärt hatten.']])
  paraphrased([
    'Das Magazin „Gezeiten“ berichtete, der Kai sinke.',
    'Der Kapitän der Fähre „Nordwind“ sagte, der Kai sinke.',
  ])
})

describe('[SAID-20] a term between quotation marks in a sentence that tells something else is nobody’s words', () => {
  paraphrased([
    'Das Hafenamt sagte, dass drei Fähren am alten „Sturmtor“ warten.',
    'Ein Sprecher des „Rates der Küste“ sagte, der Kai sinke.',
    'Der Verein, der sich „Rat der Freien Lotsen“ nennt, sagte, der Kai sinke.',
  ])
  all([
    ['Die „Freunde der alten Mole“ sind ein Verein, der Kai gehört ihnen.'],
    ['Der „Große Preis der Küste in alter Tracht“ geht an den Hafen.'],
    ['Zu sehen war nur ein Bild vom „Verein der Freunde und Förderer des Hafens Lysund e.V.“ am Abend.'],
    ['Auf der Werft (Motto: „Wir bauen auf Sand“) ist es still.'],
    ['Die Lotsen feierten unter dem Motto „50 Jahre Hafen sind 50 Jahre zu viel!“ am Kai.'],
  ])
  test('a term that somebody gives to a thing is', () =>
    expect(saidIn('Das Hafenamt nannte den Kai ein „Sturmtor“.')).toContainEqual([
      'direct',
      'Das Hafenamt',
      'Sturmtor',
    ]))
})

describe('[SAID-21] quoted words find their speaker where no verb of saying stands beside them', () => {
  test.each<readonly [string, Said]>([
    ['Die Lotsen rechnen jedoch mit „sehr hohen Wellen“.', ['direct', 'Die Lotsen', 'sehr hohen Wellen']],
    ['Die Lotsin Ida Moor riet allen zu „Ruhe und Geduld“.', ['direct', 'Die Lotsin Ida Moor', 'Ruhe und Geduld']],
    ['Ida Moor warnte vor den „Hafenträumern“.', ['direct', 'Ida Moor', 'Hafenträumern']],
    ['Ida Moor sagte der Zeitschrift: „Der Kai sinkt.“', ['direct', 'Ida Moor', 'Der Kai sinkt.']],
    [
      'Ole Moor klagte, der Kai sei alt. Er sei „seit Jahren ohne Pflege“.',
      ['direct', 'Ole Moor', 'seit Jahren ohne Pflege'],
    ],
    [
      'Der Hafen wird erneuert. Die Lotsin Ida Moor zum neuen Kai: „Wir bauen ihn am Morgen.“',
      ['direct', 'Die Lotsin Ida Moor', 'Wir bauen ihn am Morgen.'],
    ],
    [
      'Die Lotsin Ida Moor brachte es gestern zum Ausdruck: „Wir bauen den Kai am Morgen.“',
      ['direct', 'Die Lotsin Ida Moor', 'Wir bauen den Kai am Morgen.'],
    ],
    [
      '„Er war der Lotse, der blieb“, schrieb „Die Flut“ in einem Nachruf.',
      ['direct', '„Die Flut“', 'Er war der Lotse, der blieb'],
    ],
    [
      'In einer Erklärung der Werft hieß es am Abend: „Der Kai wird gebaut, sobald das Holz da ist.“',
      ['direct', 'einer Erklärung der Werft', 'Der Kai wird gebaut, sobald das Holz da ist.'],
    ],
    [
      '„Der Kai wird gebaut, sobald das Holz da ist“, hieß es in einem Brief der Werft.',
      ['direct', 'einem Brief der Werft', 'Der Kai wird gebaut, sobald das Holz da ist'],
    ],
    [
      'Ole Moor klagte, der Kai sei alt: „Das Holz ist morsch.“ Danach ging er.',
      ['direct', 'Ole Moor', 'Das Holz ist morsch.'],
    ],
    [
      'Die Lotsin Ida Moor kämpft „seit vielen Jahren um jeden einzelnen Stein“.',
      ['direct', 'Die Lotsin Ida Moor', 'seit vielen Jahren um jeden einzelnen Stein'],
    ],
  ])('%s', (text, expected) => expect(saidIn(text)).toContainEqual(expected))
})
