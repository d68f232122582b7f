import { describe, expect, test } from 'vitest'
import { lexicons } from '../../lexicon/index.js'
import { draftOf } from '../draft.case.js'
import { equipped } from '../equip.js'
import { findAll } from '../findings.js'

const { de } = await equipped(lexicons, 'de')

const statementsIn = (text: string) => {
  const draft = draftOf('de', text)
  return findAll({ ...draft, lexicon: de ?? draft.lexicon }).statements
}

const saidIn = (text: string): readonly (readonly [string, string | undefined, string])[] =>
  statementsIn(text).map(({ kind, speaker, text: words }) => [kind, speaker?.text, words])

describe('[SAID-1] a German content clause is found however its neighbours look', () => {
  test.each<readonly [string, string, string]>([
    ['Das Hafenamt entgegnete, ohne Holz gehe nichts voran.', 'Das Hafenamt', 'ohne Holz gehe nichts voran'],
    ['Einer von ihnen sagte, der Kai sinke.', 'Einer von ihnen', 'der Kai sinke'],
    [
      'Norwegens Lotsenchef Ole Moor, der am Abend an Bord gekommen war, versicherte den Matrosen, der Kai sei sicher.',
      'Norwegens Lotsenchef Ole Moor',
      'der Kai sei sicher',
    ],
    ['Das Hafenamt bestreitet das: Es handle sich um Treibholz.', 'Das Hafenamt', 'Es handle sich um Treibholz'],
    ['Das spare Zeit und Holz, argumentiert die Lotsin.', 'die Lotsin', 'Das spare Zeit und Holz'],
    ['Einer der Lotsen sagte, der Kai sinke.', 'Einer der Lotsen', 'der Kai sinke'],
    ['Der Leiter Ole Moor ließ wissen, der Kai sinke.', 'Der Leiter Ole Moor', 'der Kai sinke'],
    [
      'Norwegens Admiralin Ida Moor sieht das anders: Der Kai sei sicher.',
      'Norwegens Admiralin Ida Moor',
      'Der Kai sei sicher',
    ],
    [
      'Ein ranghoher Offizier, der um Anonymität bat, da die Ermittlungen noch laufen, sagte der Werft, der Kai sinke.',
      'Ein ranghoher Offizier',
      'der Kai sinke',
    ],
    ['Dass der Kai sinkt, glaubt das Hafenamt seit Jahren.', 'das Hafenamt', 'Dass der Kai sinkt'],
  ])('%s', (text, speaker, words) => expect(saidIn(text)).toContainEqual(['indirect', speaker, words]))
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
  test.each<readonly [string, string]>([
    ['Norwegens Lotsenchef Ole Moor wird mit den Worten zitiert, der Kai sei alt.', 'Ole Moor'],
    ['„Der Kai sinkt seit Jahren“, wird das Hafenamt in der Zeitung zitiert.', 'das Hafenamt'],
    ['Die Werft hat nach eigenen Angaben drei Kräne gekauft.', 'Die Werft'],
    ['Wie aus einem Papier der Werft hervorgeht, fehlen drei Kräne.', 'einem Papier der Werft'],
    ['Aus dem Umfeld des Lotsen verlautete, der Kai sei sicher.', 'dem Umfeld des Lotsen'],
  ])('%s', (text, name) => expect(statementsIn(text).map(({ speaker }) => speaker?.name)).toEqual([name]))
})

test('[SAID-5] words between marks after the day on which they were said are no name', () => {
  expect(saidIn('Die Lotsin nannte den Bericht am Freitag „Dichtung“.')).toContainEqual([
    'direct',
    'Die Lotsin',
    'Dichtung',
  ])
  expect(saidIn('Er sehe „keinen Grund zur Hektik“, sagte der Leiter.')).toContainEqual([
    'direct',
    'der Leiter',
    'keinen Grund zur Hektik',
  ])
})

test('[SAID-3] what is told in the form of reported speech of somebody else stays with whoever spoke', () => {
  expect(saidIn('Die Lotsin Ida Moor sagte, der Kai sinke. Die Werft habe ihr zugesagt, ihn zu räumen.')).toEqual([
    ['indirect', 'Die Lotsin Ida Moor', 'der Kai sinke'],
    ['indirect', 'Die Lotsin Ida Moor', 'Die Werft habe ihr zugesagt, ihn zu räumen'],
  ])
})
