import { describe, expect, test } from 'vitest'
import { readText } from '../reading.case.js'
import { of, type Row } from './authority.case.js'

const grades: Readonly<Record<'de' | 'en', readonly Row[]>> = {
  en: [
    ['{b|TOM BERG} {c|said} {s|the fleet had sailed}.', 'on-record'],
    ['{b|A spokesperson for the Harbor Office} {c|said} {s|the fleet had sailed}.', 'on-record'],
    ['{b|The Seafarers Union} {c|said} {s|the strike was over}.', 'on-record'],
    ['{b|Two defense officials} {c|said} {s|the fleet had sailed}.', 'anonymous'],
    ['{b|The Transport Ministry} {c|said} {s|the ferry was late}.', 'official-statement'],
    ['{b|Denmark} {c|said} {s|it was ready to talk}.', 'official-statement'],
    ['“{q|We regret it},” {b|TOM BERG} {c|said} in a statement on Monday.', 'official-statement'],
    ['{b|The Emden District Court} {c|ruled} {s|that the sale was void}.', 'court'],
    ['According to court documents, {s|the captain sold the cargo}.', 'court'],
    ['{b|TOM BERG} {c|told} the jury {s|that he had slept}.', 'court'],
    ['In security circles it is {c|assumed} {s|that the bridge was mined}.', 'anonymous'],
    ['{b|A U.S. intelligence assessment} {c|says} {s|the port is mined}.', 'document'],
    ['{b|The memo} {c|says} {s|no ships will be stationed there}.', 'document'],
    ['“{q|Funds are exhausted},” {b|ANNA WINTER} {c|wrote} in a letter to the council.', 'document'],
    ['In an intercepted call, {b|the captain} {c|said} {s|the fuel was gone}.', 'intercept'],
    ['{b|TOM BERG} {c|wrote} on Telegram {s|that the bridge was gone}.', 'social'],
    ['“{q|Gone},” {b|TOM BERG} {c|tweeted}.', 'social'],
    ['“We regret it,” {b|TOM BERG} said in a statement. “{q|It will not happen again}.”', 'official-statement'],
    ['The reply came in a statement. {b|TOM BERG} {c|said} {s|it was over}.', 'on-record'],
    ['{b|Reuters} {c|reported} {s|that the fleet had sailed}.', 'unattributed'],
    ['“{q|We have all sailed before, and we will again}.”', 'unattributed'],
    ['{b|The Island Courier} {c|reports} {s|that the ferry was sold}.', 'unattributed'],
    ['{b|A report by the Harbor Tribune} {c|says} {s|the mayor knew}.', 'unattributed'],
    ['{b|A report in the Harbor Tribune} {c|says} {s|the mayor knew}.', 'unattributed'],
    ['{b|The report} {c|says} {s|the mayor knew}.', 'document'],
    ['In {b|Denmark} it is {c|said} {s|that the yard will close}.', 'unattributed'],
    ['In Denmark, {b|the Transport Ministry} {c|said} {s|the ferry was late}.', 'official-statement'],
  ],
  de: [
    ['{b|TOM BERG} {c|sagte}, {s|die Flotte sei ausgelaufen}.', 'on-record'],
    ['{b|Ein Sprecher des Hafenamts} {c|sagte}, {s|die Flotte sei ausgelaufen}.', 'on-record'],
    ['{b|Die Seeleutegewerkschaft} {c|sagte}, {s|der Streik sei vorbei}.', 'on-record'],
    ['{b|Zwei Beamte des Ministeriums} {c|sagten}, {s|die Flotte sei ausgelaufen}.', 'anonymous'],
    ['{b|Das Verkehrsministerium} {c|teilte mit}, {s|die Fähre sei verspätet}.', 'official-statement'],
    ['{b|Dänemark} {c|erklärte}, {s|es sei zu Gesprächen bereit}.', 'official-statement'],
    ['„{q|Wir bedauern das}“, {c|sagte} {b|TOM BERG} in einer Mitteilung vom Montag.', 'official-statement'],
    ['{b|Das Landgericht Emden} {c|urteilte}, {s|der Verkauf sei nichtig}.', 'court'],
    ['Laut Gerichtsunterlagen {s|hat der Kapitän die Ladung verkauft}.', 'court'],
    ['{b|TOM BERG} {c|sagte} vor Gericht, {s|er habe geschlafen}.', 'court'],
    ['In Sicherheitskreisen {c|heißt es}, {s|die Brücke sei vermint}.', 'anonymous'],
    ['{b|Ein vertrauliches Lagebild} {c|besagt}, {s|der Hafen sei vermint}.', 'document'],
    ['{b|Der Vermerk} {c|besagt}, {s|dort seien keine Schiffe vorgesehen}.', 'document'],
    ['„{q|Die Mittel sind aufgebraucht}“, {c|schrieb} {b|ANNA WINTER} in einem Brief an den Rat.', 'document'],
    ['In einem abgehörten Telefonat {c|sagte} {b|der Kapitän}, {s|der Treibstoff sei verbraucht}.', 'intercept'],
    ['{b|TOM BERG} {c|schrieb} auf Telegram, {s|die Brücke sei zerstört}.', 'social'],
    ['„{q|Weg}“, {c|twitterte} {b|TOM BERG}.', 'social'],
    [
      '„Wir bedauern das“, sagte {b|TOM BERG} in einer Mitteilung. „{q|Es kommt nicht mehr vor}.“',
      'official-statement',
    ],
    ['Die Antwort kam in einer Mitteilung. {b|TOM BERG} {c|sagte}, {s|es sei vorbei}.', 'on-record'],
    ['{b|Reuters} {c|meldete}, {s|die Flotte sei ausgelaufen}.', 'unattributed'],
    ['„{q|Wir sind alle schon einmal gefahren, und wir fahren wieder}.“', 'unattributed'],
    ['{b|Der Inselkurier} {c|berichtet}, {s|dass die Fähre verkauft sei}.', 'unattributed'],
    ['{b|Ein Bericht der Hafenzeitung} {c|besagt}, {s|der Bürgermeister habe davon gewusst}.', 'unattributed'],
    ['{b|Ein Bericht in der Hafenzeitung} {c|besagt}, {s|der Bürgermeister habe davon gewusst}.', 'unattributed'],
    ['{b|Der Bericht} {c|besagt}, {s|der Bürgermeister habe davon gewusst}.', 'document'],
    ['{s|Die Werft werde schließen}, {c|glaubt} man in {b|Dänemark}.', 'unattributed'],
    ['In {b|Dänemark} {c|heißt} es, {s|die Werft werde schließen}.', 'unattributed'],
    ['In Dänemark {c|erklärte} {b|das Verkehrsministerium}, {s|die Fähre sei verspätet}.', 'official-statement'],
  ],
}

describe('[AUTH-1] the grade says on what a statement rests', () => {
  test.each(grades.en)('English: %s', (line, grade) => expect(of('en', line).grade).toBe(grade))
  test.each(grades.de)('German: %s', (line, grade) => expect(of('de', line).grade).toBe(grade))
})

describe('[AUTH-2] whoever is named, or speaks for a body, is not anonymous; all others are', () => {
  test.each([
    'A senior State Department official',
    'officials in the capital',
    'People familiar with the matter',
    'two people briefed on the talks',
    'Security sources',
    'several experts',
    'Insiders',
    'a fisherman from Emden',
    'An unnamed officer',
    'someone close to the talks',
    'residents',
  ])('English: %s', (who) => expect(of('en', `{b|${who}} {c|said} {s|the fleet had sailed}.`).anonymous).toBe(true))
  test.each([
    'TOM BERG',
    'a ministry spokeswoman',
    'lawyers for the company',
    'The Council of Experts',
    'Business Insider',
    'a leaked report',
    'a court',
    'the government',
    'Nordlight Shipping',
  ])('English, named: %s', (who) =>
    expect(of('en', `{b|${who}} {c|said} {s|the fleet had sailed}.`).anonymous).toBe(false),
  )
  test.each([
    'Ein hochrangiger Beamter des Außenministeriums',
    'US-Beamte',
    'Mit der Sache vertraute Personen',
    'ein an den Gesprächen beteiligter Diplomat',
    'Sicherheitskreise',
    'Kreise der Koalition',
    'mehrere Experten',
    'Insider',
    'ein Fischer aus Emden',
    'Ein namentlich nicht genannter Offizier',
    'jemand aus dem Umfeld des Ministers',
    'Anwohner',
  ])('German: %s', (who) => expect(of('de', `{b|${who}} {c|sagte}, {s|die Flotte sei fort}.`).anonymous).toBe(true))
  test.each([
    'TOM BERG',
    'eine Ministeriumssprecherin',
    'Anwälte der Reederei',
    'Der Rat der Experten',
    'ein interner Bericht',
    'ein Gericht',
    'die Regierung',
    'Reederei Nordlicht',
  ])('German, named: %s', (who) =>
    expect(of('de', `{b|${who}} {c|sagte}, {s|die Flotte sei fort}.`).anonymous).toBe(false),
  )
})

describe('[AUTH-1] what is said in a place by nobody who is named is unattributed', () => {
  const graded = async (text: string) => (await readText(text)).statements.map(({ grade }) => grade)
  test.each([
    ['In Brussels, it is said that the yard will close.', 'unattributed'],
    ['Officials in Brussels said that the yard would close.', 'anonymous'],
    ['Brussels said that the yard would close.', 'official-statement'],
  ])('English: %s', async (text, grade) => expect(await graded(text)).toEqual([grade]))
  test.each([
    ['Aus Brüssel verlautete, die Werft werde schließen.', 'unattributed'],
    ['In Brüssel glaubt man, dass die Werft schließen wird.', 'unattributed'],
    ['Beamte in Brüssel sagten, die Werft werde schließen.', 'anonymous'],
    ['Brüssel erklärte, die Werft werde schließen.', 'official-statement'],
  ])('German: %s', async (text, grade) => expect(await graded(text)).toEqual([grade]))
})
