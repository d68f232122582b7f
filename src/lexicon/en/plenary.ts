import type { PlenaryWords } from '../shape/index.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

export const plenary: PlenaryWords = {
  addresses: [
    {
      id: 'en/plenary/chair',
      alone: true,
      why: {
        de: 'Redet den Vorsitz einer Versammlung an.',
        en: 'Addresses the chair of an assembly.',
      },
      pattern:
        /(?<![\p{L}])(?:(?:Mr|Madam|Mrs|Ms)\.?\s(?:Deputy\s|Acting\s|Vice[\s-])?(?:Speaker|President|Chair(?:man|woman|person)?)|My\s[Ll]ords)(?=\s?[,.!:;])/u,
      needs: ['speaker', 'president', 'chair', 'lords'],
      hits: ['Mr. Speaker, I rise', 'Madam Deputy Speaker, we', 'Mr Vice-President!', 'My Lords, this'],
      misses: ['the Speaker, who', 'Mr. President Winter said', 'House Speaker'],
    },
    {
      id: 'en/plenary/ladies',
      alone: false,
      why: {
        de: 'Redet die Zuhörenden als Damen und Herren an.',
        en: 'Addresses the audience as ladies and gentlemen.',
      },
      pattern: /(?<![\p{L}])[Ll]adies and [Gg]entlemen(?=\s?[,.!:;])/u,
      needs: ['ladies and gentlemen'],
      hits: ['Ladies and gentlemen, we', 'and so, ladies and gentlemen, I'],
      misses: ['for ladies and gentlemen over 60'],
    },
    {
      id: 'en/plenary/members',
      alone: true,
      why: {
        de: 'Nennt andere Mitglieder mit der Anrede des Hauses.',
        en: 'Names other members by the address of the house.',
      },
      pattern:
        /(?<![\p{L}])(?:(?:[Tt]he|[Mm]y|his|her)\s(?:right\s)?[Hh]on(?:ou?rable|\.)?\s(?:and\s(?:learned|gallant)\s)?(?:[Ff]riend|[Mm]ember|[Ll]ady|[Gg]entle(?:man|woman)|[Ss]enator)|[Hh]onou?rable (?:gentlemen|members|colleagues)|the noble (?:Lord|Baroness)|the gentle(?:man|woman|lady) from)(?![\p{L}])/u,
      needs: ['hon', 'noble', 'gentle'],
      hits: ['the honourable gentleman is', 'my right hon. Friend', 'the gentlewoman from Hafen', 'Honourable members'],
      misses: ['an honourable idea', 'the gentleman was late'],
    },
    {
      id: 'en/plenary/colleagues',
      alone: false,
      why: {
        de: 'Redet die übrigen Mitglieder als Kolleginnen und Kollegen an.',
        en: 'Addresses the other members as colleagues.',
      },
      pattern:
        /(?:(?:[Dd]ear|[Ff]ellow|[Ee]steemed|[Hh]onou?rable)\s(?:[Cc]olleagues|[Mm]embers|[Ss]enators|[Dd]elegates)|(?:^|[.!?]\s)Colleagues)(?=\s?[,!])/u,
      needs: ['colleagues', 'members', 'senators', 'delegates'],
      hits: ['Dear colleagues, we', 'fellow senators, I', 'Thank you. Colleagues, this'],
      misses: ['Her colleagues, she said, agree', 'dear colleagues of hers'],
    },
  ],
  firstPerson: ['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours'],
  givers: [
    {
      id: 'en/plenary/turn',
      why: {
        de: 'Die Zeile nennt mit Partei oder Amt, wer das Wort hat, und endet mit einem Doppelpunkt.',
        en: 'The line names with party or office who has the floor, and ends in a colon.',
      },
      pattern:
        /^(?:Mr\.?\s|Mrs\.?\s|Ms\.?\s|Dr\.?\s|Sir\s)?(?<name>\p{Lu}[\p{L}’'-]+(?:\s(?:of|van|de|von)(?=\s))?(?:\s\p{Lu}[\p{L}’'.-]+){1,3})(?:\s\([^()\n]{2,40}\)|,\s[^:\n]{3,80})\s?:/mu,
      hits: ['Maud Fenwick (Harbour):', 'Mr Odo Blythe, Secretary for Ports:'],
      misses: ['We say (once more): no', 'Maud Fenwick:'],
    },
    {
      id: 'en/plenary/speech-of',
      why: { de: 'Die Zeile nennt, wessen Rede folgt.', en: 'The line names whose speech follows.' },
      pattern:
        /^(?:Speech|Statement|Remarks|Address)\s(?:by|of|from)\s(?:(?:the\s)?(?:\p{L}[\p{L}-]*\s){0,4}?)(?:Dr\.?\s)?(?<name>\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+)(?=[\s,.:(]|$)/mu,
      needs: ['speech', 'statement', 'remarks', 'address'],
      hits: ['Speech by Maud Fenwick', 'Remarks by the Secretary Maud Fenwick on dykes'],
      misses: ['Speech and debate', 'the speech by Maud Fenwick'],
    },
  ],
  reflexives: ['myself', 'ourselves', 'himself', 'herself', 'themselves', 'itself', 'yourself', 'yourselves'],
  verbs: words(`
    acknowledge add admit advise advocate affirm agree allege announce answer apologise apologize appeal applaud appreciate
    argue ask assert assume assure believe beg bet blame call caution challenge claim clarify commend comment complain
    concede conclude condemn confess confirm congratulate consider contend criticise criticize debate decide declare
    decry define demand denounce deny deplore describe determine disagree disclose discuss dispute doubt emphasise
    emphasize endorse enquire estimate exclaim explain express fear feel find forget foresee gather guess hear highlight
    hint hold hope imagine imply inform inquire insist intend interpret invite join know lament learn listen maintain mean
    mention negotiate note notice object observe oppose order outline plead pledge point ponder praise predict presume
    pretend proclaim promise pronounce propose prove question quote read realise realize reason recall reckon recognise
    recognize recommend refer refuse regard regret reiterate reject remark remember remind repeat reply report request
    resolve respond reveal say see show speak specify speculate state stress submit suggest summarise summarize suppose
    suspect swear talk teach tell testify thank think threaten underline understand urge voice vow warn welcome wish
    wonder worry write
  `),
  hearing: words(`
    advise assure ask beg challenge congratulate caution inform invite order remind reassure request tell teach thank urge
    warn
  `),
  nouns: words(`
    accusation address admission advice agreement allegation amendment announcement answer apology appeal argument
    assessment assertion assumption assurance belief bill blame call claim comment commitment complaint concept concern
    conclusion condemnation confession confirmation consent consultation contribution conviction criticism
    debate decision declaration decree demand denial description desire discussion doubt draft estimate evaluation
    explanation expectation fear finding forecast greeting guarantee hearing hope idea impression information inquiry
    insight intention interjection interview judgment judgement knowledge law letter lie message motion negotiation
    news notion objection observation opinion order perception petition plea pledge point position praise prediction
    proclamation promise pronouncement proposal proposition question quotation quote rant read reading reasoning rebuttal
    recommendation refusal rejection remark reminder reply report request resolution response rhetoric rule ruling rumour
    rumor saying sentence slogan speech statement statute stance suggestion summary suspicion talk testimony thanks theory
    thesis thought threat tribute understanding verdict view vision vote vow warning wish word
  `),
  towards: ['to', 'with', 'at', 'against'],
  about: ['about', 'on', 'over', 'regarding', 'concerning'],
  within: ['in', 'at', 'during', 'on'],
  media: words(`
    address agreement article bill book broadcast chapter charter committee communiqué constitution contract debate
    declaration document email hearing interview law leaflet letter magazine manifesto memo minutes newspaper note
    pamphlet paper paragraph petition podcast poster preamble press programme program protocol radio report resolution
    speech statement statute submission survey tabloid telegram television text tweet website
  `),
  agents: ['by'],
  owners: ['of', 'from', 'by'],
  reflexive: ['myself', 'yourself', 'himself', 'herself', 'itself', 'ourselves', 'yourselves', 'themselves'],
  contents: ['that', 'whether', 'if', 'how', 'why', 'what', 'who', 'whom', 'which', 'when', 'where'],
  reasons: {
    told: {
      id: 'en/plenary/told',
      why: {
        de: 'In einer Rede: ein Wort für Sagen, Denken oder Schreiben mit dem, was gesagt ist.',
        en: 'In a speech: a word of saying, thinking or writing with what is said.',
      },
    },
    act: {
      id: 'en/plenary/act',
      why: {
        de: 'In einer Rede: ein Wort für Sagen, Denken oder Schreiben, ohne dass der Inhalt dasteht.',
        en: 'In a speech: a word of saying, thinking or writing without what is said.',
      },
    },
  },
}
