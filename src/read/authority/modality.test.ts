import { describe, expect, test } from 'vitest'
import { of, type Row } from './authority.case.js'

const modalities: Readonly<Record<'de' | 'en', readonly Row[]>> = {
  en: [
    ['{b|TOM BERG} {c|said} {s|the fleet had sailed}.', 'asserted'],
    ['{b|TOM BERG} {c|said} {s|the fleet should sail}.', 'asserted'],
    ['{b|TOM BERG} {c|said} {s|the fleet could sail}.', 'possible'],
    ['{b|TOM BERG} {c|said} {s|the fleet was likely to sail}.', 'possible'],
    ['{b|TOM BERG} {c|said} {s|the man who could help had left}.', 'asserted'],
    ['{b|TOM BERG} {c|said} {s|it was the likely winner}.', 'asserted'],
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
