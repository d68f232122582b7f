import { wordsIn } from '../letters.js'
import type { SpeechWords } from '../shape/index.js'

type Verbs = Pick<
  SpeechWords,
  'telling' | 'urging' | 'wording' | 'addressing' | 'acts' | 'sayingNouns' | 'sourceNouns' | 'modals'
>

/** Verbs and nouns of saying. */
export const verbs: Verbs = {
  telling: wordsIn(`
    say tell write add argue warn claim insist note stress tweet post announce vow testify acknowledge ask respond reply
    declare explain believe think expect deny confirm admit pledge suggest state quip concede caution predict urge demand
    emphasize emphasise recall report lament promise threaten hope fear complain allege assert assume estimate conclude
    contend maintain mention observe remark reveal signal speculate swear underline underscore point reiterate repeat
    propose recommend request require order advise affirm assure inform notify brief indicate disclose doubt
    guess suspect imply hint forecast project reckon feel worry joke boast brag counter retort object protest plead
    rule find determine judge inquire wonder question quote cite proclaim certify guarantee stipulate specify clarify
    answer comment opine muse reason attest theorize surmise posit reiterate fret marvel email blog
    confess confide convey describe detail elaborate exclaim instruct remind regret show
  `),
  urging: wordsIn(`
    claim ask urge promise threaten vow pledge demand order tell call advise warn encourage request beg instruct plead
    propose swear profess remind
  `),
  wording: wordsIn(`
    call describe label brand dub term denounce condemn praise criticize criticise slam blast hail welcome dismiss reject
    accuse mock deride decry laud thank greet read begin shout yell whisper laugh chant sing cry scream chuckle sigh
    answer comment muse shrug mutter murmur scoff sneer snap fume joke tease venture put
    continue go speak talk refer characterize characterise portray cast cheer joke urge
  `),
  addressing: wordsIn('tell inform notify assure remind brief convince'),
  acts: [
    ...wordsIn(`
      criticize criticise condemn praise welcome reject deny denounce dismiss demand announce confirm pledge promise
      propose urge oppose endorse blame accuse attack slam blast hail laud decry deplore lament regret rebuke rebuff
      request recommend defend dispute question refute threaten offer apologise apologize acknowledge stress reiterate
    `),
    ...['warn of', 'warn about', 'warn against', 'speak of', 'call for', 'call on', 'complain about', 'object to'],
    ...['apologise for', 'apologize for', 'refer to', 'point to', 'protest against', 'appeal for', 'appeal to'],
    ...['thank for', 'vow to', 'argue for', 'argue against', 'insist on', 'push for', 'talk of', 'hint at'],
  ],
  sayingNouns: wordsIn(`
    claim view belief statement assumption fear hope demand accusation allegation announcement report rumour rumor
    conviction assessment explanation warning threat promise pledge suspicion impression hint suggestion request appeal
    proposal recommendation doubt criticism conclusion finding position thesis argument confidence expectation wish
    assertion charge news information remark forecast complaint assurance word contention admission insistence concern
    notion sign idea verdict question
  `),
  sourceNouns: wordsIn(
    'view opinion words word account estimation assessment judgment judgement estimate telling eyes',
  ),
  modals: wordsIn('can could'),
}
