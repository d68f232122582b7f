/** News made up for measuring: sentences of our own filled with invented names, bodies, places, days and figures. A
 * counter drives all choices, so that every run reads the same; names are built of syllables, so that no look-up by
 * distinct word is flattered. */

type Language = 'de' | 'en'

const openings = 'Ar Bel Dor Fen Gal Hol Il Jor Kar Lem Mar Nor Os Pel Quen Ros Sel Tar Ul Ver Wen Yar Zel'.split(' ')
const middles = 'a an e em i in o on u ur ald est ent and erg ing olm und'.split(' ')
const endings = 'sen ner mann ski berg ley ton wick ford ova escu dahl stein hurst king mar lin ros vic beck'.split(' ')
const given =
  'Anna Ben Clara David Elena Felix Greta Hugo Ida Jonas Karin Lena Martin Nina Oskar Paula Robert Sara Thomas Vera'.split(
    ' ',
  )

const german = {
  places: 'Berlin Paris Kiew Warschau Ankara Rom Madrid Oslo Kairo Tokio Riga Prag'.split(' '),
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  days: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
  nouns: 'Hafen Brücke Küste Grenze Zug Rakete Drohne Schiff Kabel Wahl Haushalt Gericht Streik Vertrag'.split(' '),
  heads: 'plan amt bau streit schutz vertrag bericht ausschuss verkehr kosten prüfung sicherung'.split(' '),
  verbs: 'prüfen verschieben ablehnen begrüßen stoppen finanzieren verlängern öffnen schließen ersetzen'.split(' '),
  adjectives: 'neue alte lange teure geplante gemeinsame vorläufige umstrittene nördliche zweite'.split(' '),
}

const english: typeof german = {
  places: 'Berlin Paris Kyiv Warsaw Ankara Rome Madrid Oslo Cairo Tokyo Riga Prague'.split(' '),
  months: 'January February March April May June July August September October November December'.split(' '),
  days: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  nouns: 'harbour bridge coast border train missile drone ship cable election budget court strike treaty'.split(' '),
  heads: 'plan office project dispute shield contract report panel traffic cost review guard'.split(' '),
  verbs: 'review delay reject welcome halt fund extend open close replace'.split(' '),
  adjectives: 'new old long costly planned joint interim disputed northern second'.split(' '),
}

/** A stream of choices: the linear congruence of Numerical Recipes. */
class Choices {
  constructor(private state: number) {}
  below(count: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.state / 4294967296) * count)
  }
  of(list: readonly string[]): string {
    return list[this.below(list.length)] ?? ''
  }
  get stem(): string {
    return this.of(openings) + this.of(middles)
  }
  get family(): string {
    return this.stem + this.of(endings)
  }
  get person(): string {
    return `${this.of(given)} ${this.family}`
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const germanSentences: readonly ((one: Choices, who: string) => string)[] = [
  (c, who) =>
    `${c.person}, Sprecherin des ${c.family}-Instituts in ${c.of(german.places)}, sagte am ${c.of(german.days)}, man werde den ${c.of(german.nouns)}${c.of(german.heads)} ${c.of(german.verbs)}; ${who} habe zugestimmt.`,
  (c) =>
    `Die ${c.of(german.adjectives)} ${c.of(german.nouns)}${c.of(german.heads)} bei ${c.stem}stadt kostet nach Angaben der Behörde ${1 + c.below(900)},${c.below(10)} Millionen Euro, ${c.below(90)} Prozent mehr als ${2000 + c.below(26)}.`,
  (c, who) =>
    `„Wir ${c.of(german.verbs)} das erst, wenn ${c.of(german.places)} antwortet“, sagte ${who} der Zeitung „${c.family}er Bote“ am ${1 + c.below(28)}. ${c.of(german.months)}.`,
  (c) =>
    `Mehr als ${1 + c.below(90)}.${100 + c.below(900)} Menschen warteten gegen ${c.below(24)} Uhr an der ${c.stem}brücke, während ${c.person} mit der ${c.stem}${c.of(endings)} AG über ${c.of(german.heads)}fragen verhandelte.`,
  (c) =>
    `Wie der Minister für ${c.of(german.nouns)}${c.of(german.heads)}, ${c.person}, mitteilte, soll der Umbau Mitte ${c.of(german.months)} beginnen und ${2 + c.below(9)} Jahre dauern.`,
  (c, who) =>
    `${capital(c.of(german.adjectives))} Unterlagen, die ${who.split(' ')[1] ?? who}s Büro vorliegen, zeigen, dass ${c.of(german.places)} den ${c.of(german.nouns)} seit ${2000 + c.below(26)} nicht mehr nutzt.`,
]

const englishSentences: typeof germanSentences = [
  (c, who) =>
    `${c.person}, a spokeswoman for the ${c.family} Institute in ${c.of(english.places)}, said on ${c.of(english.days)} that it would ${c.of(english.verbs)} the ${c.of(english.nouns)} ${c.of(english.heads)}, and ${who} agreed.`,
  (c) =>
    `The ${c.of(english.adjectives)} ${c.of(english.nouns)} ${c.of(english.heads)} near ${c.stem}ville costs $${1 + c.below(900)}.${c.below(10)} million, the agency said, ${c.below(90)} percent more than in ${2000 + c.below(26)}.`,
  (c, who) =>
    `“We will ${c.of(english.verbs)} this only if ${c.of(english.places)} answers,” ${who} told the ${c.family} Herald on ${c.of(english.months)} ${1 + c.below(28)}.`,
  (c) =>
    `More than ${1 + c.below(90)},${100 + c.below(900)} people were waiting at about ${1 + c.below(12)} p.m. at the ${c.stem} Bridge while ${c.person} negotiated with ${c.stem}${c.of(endings)} Inc. over the ${c.of(english.heads)}.`,
  (c) =>
    `Work will begin in mid-${c.of(english.months)} and last ${2 + c.below(9)} years, according to ${c.person}, the minister for ${c.of(english.nouns)} ${c.of(english.heads)}s, who declined to ${c.of(english.verbs)} it.`,
  (c, who) =>
    `${capital(c.of(english.adjectives))} papers seen by ${who.split(' ')[1] ?? who}'s office show that ${c.of(english.places)} has not used the ${c.of(english.nouns)} since ${2000 + c.below(26)}.`,
]

/** An invented article of about 400 words: one paragraph a line. */
export const newsText = (language: Language, number: number): string => {
  const choices = new Choices(number * 7919 + (language === 'de' ? 1 : 2))
  const all = language === 'de' ? germanSentences : englishSentences
  const who = choices.person
  const sentence = (): string => all[choices.below(all.length)]?.(choices, who) ?? ''
  return Array.from({ length: 6 }, () => Array.from({ length: 3 }, sentence).join(' ')).join('\n')
}
