import type { AuthorityWords } from '../shape/index.js'

export const authority: AuthorityWords = {
  denials: [
    {
      id: 'de/denial/verb',
      why: {
        de: 'Ein Verb, das bestreitet, was ihm folgt.',
        en: 'A verb that denies what follows it.',
      },
      pattern:
        /^(?:bestreite[nt]?|bestritt(?:en)?|dementier(?:t|te|ten|en)|(?:wies|wiesen|weist|weisen)(?:\szurück)?|zurückw(?:ies|iesen|eist|eisen)|zurückgewiesen)$/iu,
      hits: ['bestreitet', 'dementierten', 'wies', 'zurückwies'],
      misses: ['bestätigte', 'streitet', 'beweist'],
    },
  ],
  possible: [
    {
      id: 'de/possible/word',
      why: {
        de: 'Ein Wort, das etwas nur für möglich hält.',
        en: 'A word that holds something to be no more than possible.',
      },
      pattern:
        /(?<![\p{L}])(?:könnten?|dürften?|möglicherweise|vielleicht|womöglich|wahrscheinlich|möglich)(?![\p{L}])/iu,
      hits: ['die Flotte könnte auslaufen', 'das ist möglich'],
      misses: ['die Flotte konnte auslaufen', 'die Möglichkeiten', 'unmöglich'],
    },
  ],
}
