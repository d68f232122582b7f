import { describe, expect, it } from 'vitest'
import { lexicons } from '../../lexicon/index.js'
import { Lemmas } from './lemma.js'
import { unpackTable } from './table.js'

const lemmas = {
  de: new Lemmas(unpackTable((await lexicons.de.loadModels()).lemmas), lexicons.de.grammar),
  en: new Lemmas(unpackTable((await lexicons.en.loadModels()).lemmas), lexicons.en.grammar),
}

const cases: readonly (readonly ['de' | 'en', string, string, string])[] = [
  ['de', 'ging', 'VERB.fin', 'gehen'],
  ['de', 'beschlossen', 'VERB.part', 'beschließen'],
  ['de', 'kündigte', 'VERB.fin', 'kündigen'],
  ['de', 'angekündigt', 'VERB.part', 'ankündigen'],
  ['de', 'anzukündigen', 'VERB.zu', 'ankündigen'],
  ['de', 'zurückgetreten', 'VERB.part', 'zurücktreten'],
  ['de', 'vorenthielt', 'VERB.fin', 'vorenthalten'],
  ['de', 'sei', 'AUX.fin', 'sein'],
  ['de', 'würden', 'AUX.fin', 'werden'],
  ['de', 'arbeiteten', 'VERB.fin', 'arbeiten'],
  ['de', 'Friedensgespräche', 'NOUN', 'Friedensgespräch'],
  ['de', 'Rüstungsexporten', 'NOUN', 'Rüstungsexport'],
  ['de', 'Ministerinnen', 'NOUN', 'Ministerin'],
  ['de', 'Städte', 'NOUN', 'Stadt'],
  ['de', 'Außenministers', 'NOUN', 'Außenminister'],
  ['de', 'RÜSTUNGSEXPORTE', 'NOUN', 'Rüstungsexport'],
  ['de', 'Drohnenangriffen', 'NOUN', 'Drohnenangriff'],
  ['de', 'NATO-Staaten', 'NOUN', 'NATO-Staat'],
  ['de', 'UNHCR', 'NOUN', 'UNHCR'],
  ['de', 'neuen', 'ADJ', 'neu'],
  ['en', 'went', 'VERB.past', 'go'],
  ['en', 'overthrown', 'VERB.part', 'overthrow'],
  ['en', 'countries', 'NOUN', 'country'],
  ['en', 'sanctions', 'NOUN', 'sanction'],
  ['en', 'accusing', 'VERB.ger', 'accuse'],
  ['en', 'denies', 'VERB.fin', 'deny'],
  ['en', 'was', 'AUX.past', 'be'],
  ['en', 'women', 'NOUN', 'woman'],
  ['en', 'NATO', 'PROPN', 'NATO'],
]

describe('[GRAM-6] an inflected word meets its lemma, strong verbs, parts before verbs and compounds included', () => {
  it.each(cases)('%s: %s as %s', (language, word, tag, lemma) => expect(lemmas[language].of(word, tag)).toBe(lemma))
})

const compounds: readonly (readonly [string, string | null])[] = [
  ['rüstungsexport', 'rüstung export'],
  ['friedensgespräche', 'frieden gespräch'],
  ['haushaltsausschuss', 'haushalt ausschuss'],
  ['regierungsmitglieder', 'regierung mitglied'],
  ['minister', null],
]

describe('[GRAM-7] a compound comes apart into known nouns, with what links them left out', () => {
  it.each(compounds)('%s', (word, parts) => expect(lemmas.de.nouns.parts(word)?.join(' ') ?? null).toBe(parts))
})
