import type { AuthorityWords } from '../shape/index.js'

export const authority: AuthorityWords = {
  denials: [
    {
      id: 'en/denial/verb',
      why: {
        de: 'Ein Verb, das bestreitet, was ihm folgt.',
        en: 'A verb that denies what follows it.',
      },
      pattern: /^(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)?|reject(?:s|ed)?)$/iu,
      hits: ['denied', 'deny', 'rejected'],
      misses: ['confirmed', 'dense', 'subjected'],
    },
  ],
  possible: [
    {
      id: 'en/possible/word',
      why: {
        de: 'Ein Wort, das etwas nur für möglich hält.',
        en: 'A word that holds something to be no more than possible.',
      },
      pattern: /(?<![\p{L}])(?:may|might|could|perhaps|possibly|probably|likely|maybe)(?![\p{L}])/iu,
      hits: ['the fleet may sail', 'that is likely'],
      misses: ['the fleet sailed', 'the possible', 'mayor'],
    },
  ],
}
