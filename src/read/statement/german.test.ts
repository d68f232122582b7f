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
    [
      'Das Hafenamt entgegnete, ohne Holz gehe nichts voran.',
      ['indirect', 'Das Hafenamt', 'ohne Holz gehe nichts voran'],
    ],
    ['Einer von ihnen sagte, der Kai sinke.', ['indirect', 'Einer von ihnen', 'der Kai sinke']],
    [
      'Norwegens Lotsenchef Ole Moor, der am Abend an Bord gekommen war, versicherte den Matrosen, der Kai sei sicher.',
      ['indirect', 'Norwegens Lotsenchef Ole Moor', 'der Kai sei sicher'],
    ],
    [
      'Das Hafenamt bestreitet das: Es handle sich um Treibholz.',
      ['indirect', 'Das Hafenamt', 'Es handle sich um Treibholz'],
    ],
    ['Das spare Zeit und Holz, argumentiert die Lotsin.', ['indirect', 'die Lotsin', 'Das spare Zeit und Holz']],
    ['Dass der Kai sinkt, glaubt das Hafenamt seit Jahren.', ['indirect', 'das Hafenamt', 'Dass der Kai sinkt']],
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

describe('[SAID-1] a verb of saying between the halves of what it tells leaves it whole', () => {
  test.each<readonly [string, string]>([
    ['Seit Wochen, klagt das Hafenamt, sinke der Kai immer weiter.', 'das Hafenamt'],
    ['Die Kosten, schätzt das Hafenamt, liegen bei zwei Millionen Euro.', 'das Hafenamt'],
    ['Man werde den Kai, betonte der Leiter Ole Moor, „in keinem Fall“ vor Mai räumen.', 'der Leiter Ole Moor'],
    ['Man müsse, heißt es im Entwurf der Werft, vom Schlimmsten her denken.', 'Entwurf der Werft'],
    ['Der Kai sei alt, erläuterte die Lotsin, das Holz sei seit Jahren morsch.', 'die Lotsin'],
    ['Der Kai, so Ole Moor, der früher Lotse war, sei seit Jahren morsch.', 'Ole Moor'],
  ])('%s', (text, speaker) => expect(saidIn(text)).toContainEqual(['indirect', speaker, text.slice(0, -1)]))
})

describe('[SAID-2] whoever is quoted speaks, and so does the subject of a clause that rests on its own word', () => {
  const namesIn = (text: string): readonly (string | undefined)[] => {
    const draft = draftOf('de', text)
    return findAll({ ...draft, lexicon: de ?? draft.lexicon }).statements.map(({ speaker }) => speaker?.name)
  }
  test.each<readonly [string, string]>([
    ['Norwegens Lotsenchef Ole Moor wird mit den Worten zitiert, der Kai sei alt.', 'Ole Moor'],
    ['„Der Kai sinkt seit Jahren“, wird das Hafenamt in der Zeitung zitiert.', 'das Hafenamt'],
    ['Die Werft hat nach eigenen Angaben drei Kräne gekauft.', 'Die Werft'],
    ['Wie aus einem Papier der Werft hervorgeht, fehlen drei Kräne.', 'einem Papier der Werft'],
    ['Aus dem Umfeld des Lotsen verlautete, der Kai sei sicher.', 'dem Umfeld des Lotsen'],
  ])('%s', (text, name) => expect(namesIn(text)).toEqual([name]))
})

test('[SAID-3] sentences in the form of reported speech go on with whoever spoke, as one statement', () => {
  expect(saidIn('Ole Moor klagte, der Kai sei alt. Er sinke seit Jahren. Das Holz sei morsch.').slice(1)).toEqual([
    ['indirect', 'Ole Moor', 'Er sinke seit Jahren. Das Holz sei morsch'],
  ])
  expect(saidIn('Ole Moor klagte, der Kai sei alt. Er soll im Mai gesperrt werden.').slice(1)).toEqual([
    ['indirect', 'Ole Moor', 'Er soll im Mai gesperrt werden'],
  ])
  expect(saidIn('Das Hafenamt bittet um Geduld. Der Kai sei 80 Meter lang, und das Holz sei morsch.').slice(1)).toEqual(
    [['indirect', 'Das Hafenamt', 'Der Kai sei 80 Meter lang, und das Holz sei morsch']],
  )
  expect(saidIn('Das Hafenamt prüfte den Kai. Das bestätigte die Reederei.')).toEqual([
    ['indirect', 'die Reederei', 'Das Hafenamt prüfte den Kai'],
  ])
})

test('[SAID-4] an act of speech without its words is reported, the verb with what it is about', () => {
  expect(saidIn('Das Hafenamt kritisierte den Bau des Kais.')).toEqual([
    ['reported', 'Das Hafenamt', 'kritisierte den Bau des Kais'],
  ])
  expect(saidIn('Die Lotsin warnte am Abend vor dem Sturm.')).toEqual([
    ['reported', 'Die Lotsin', 'warnte am Abend vor dem Sturm'],
  ])
})

test('[SAID-1] a clause is told by those nearest to it, and what might be concluded has not been', () => {
  expect(saidIn('Die Gezeiten hat mit Lotsen gesprochen, die sagen, der Kai sinke.')).toEqual([
    ['indirect', 'Lotsen', 'der Kai sinke'],
  ])
  expect(saidIn('Das Hafenamt könnte zu dem Schluss kommen, dass der Kai sinkt.')).toEqual([])
})

test('[SAID-5] words between marks that describe the thing after them are no statement', () => {
  expect(saidIn('Das war die Folge der „grenzenlosen“ Freundschaft, die beide Häfen erklärt hatten.')).toEqual([])
})

test('[SAID-5] names in quotation marks are no statement, whatever is said beside them', () => {
  expect(saidIn('Das Magazin „Gezeiten“ berichtete, der Kai sinke.').map(([kind]) => kind)).toEqual(['indirect'])
  expect(saidIn('Der Kapitän der Fähre „Nordwind“ sagte, der Kai sinke.').map(([kind]) => kind)).toEqual(['indirect'])
})

test('[SAID-20] a term between quotation marks in a sentence that tells something else is nobody’s words', () => {
  expect(saidIn('Das Hafenamt sagte, dass drei Fähren am alten „Sturmtor“ warten.').map(([kind]) => kind)).toEqual([
    'indirect',
  ])
  expect(saidIn('Das Hafenamt nannte den Kai ein „Sturmtor“.')).toContainEqual(['direct', 'Das Hafenamt', 'Sturmtor'])
  expect(saidIn('Ein Sprecher des „Rates der Küste“ sagte, der Kai sinke.').map(([kind]) => kind)).toEqual(['indirect'])
  expect(saidIn('Die „Freunde der alten Mole“ sind ein Verein, der Kai gehört ihnen.')).toEqual([])
  expect(saidIn('Der „Große Preis der Küste in alter Tracht“ geht an den Hafen.')).toEqual([])
})

describe('[SAID-21] quoted words find their speaker where no verb of saying stands beside them', () => {
  test.each<readonly [string, Said]>([
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
