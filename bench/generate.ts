/** Documents made up for measuring: sentences of our own, put together by a counter, so that every run reads the same. */

const topics = {
  de: ['Hafen', 'Fähre', 'Küstenwache', 'Brücke', 'Flugplatz', 'Kabel', 'Grenze', 'Werft'],
  en: ['harbour', 'ferry', 'coast guard', 'bridge', 'airfield', 'cable', 'border', 'shipyard'],
} as const
const people = ['Ida Karlsen', 'Jonas Petrik', 'Maren Holtz', 'Owen Tallis', 'Rhea Dumont', 'Selim Arkan'] as const
const places = ['Lerwick', 'Brunsbüttel', 'Otranto', 'Ushant', 'Narvik', 'Szczecin'] as const

type Language = keyof typeof topics

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

const sentences: Readonly<Record<Language, (n: number) => readonly string[]>> = {
  de: (n) => [
    `Der Ausschuss habe am ${1 + (n % 28)}. März beraten, sagte ${pick(people, n)}, Sprecherin des Amtes in ${pick(places, n)}.`,
    `„Wir prüfen jeden Meter, bevor wir öffnen“, sagte ${pick(people, n + 1)} der Zeitung in ${pick(places, n + 2)}.`,
    `Mehr als ${100 + (n % 900)} Menschen warteten nach Angaben der Behörde, ${n % 40} Prozent mehr als im Vorjahr.`,
    `Die Kosten lägen bei ${1 + (n % 90)} Millionen Euro, berichtete der Bote unter Berufung auf zwei Beamte.`,
  ],
  en: (n) => [
    `The committee met on March ${1 + (n % 28)}, said ${pick(people, n)}, a spokeswoman for the office in ${pick(places, n)}.`,
    `“We check every metre before we open,” ${pick(people, n + 1)} told the paper in ${pick(places, n + 2)}.`,
    `More than ${100 + (n % 900)} people were waiting, according to the agency, ${n % 40} percent more than a year ago.`,
    `The cost is ${1 + (n % 90)} million dollars, the Herald reported, citing two officials.`,
  ],
}

const paragraph = (language: Language, n: number): string => sentences[language](n).join(' ')

const newsletter = (language: Language, n: number): string => {
  const title = language === 'de' ? `Lage am Morgen, Ausgabe ${n}` : `Morning picture, edition ${n}`
  const date = language === 'de' ? `${1 + (n % 28)}. März 2026, 06:00 Uhr` : `March ${1 + (n % 28)}, 2026 6:00 a.m. ET`
  const items = Array.from({ length: 6 }, (_, k) => {
    const slug = pick(topics[language], n + k).toUpperCase()
    return `${slug}: ${paragraph(language, n + k)}\n\n${paragraph(language, n + k + 7)}`
  })
  return [title, date, paragraph(language, n), ...items].join('\n\n')
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A page with furniture around its text, as sites have it. */
export const page = (language: Language, n: number, paragraphs: number): string => {
  const menu = Array.from(
    { length: 40 },
    (_, k) => `<li class="nav-item"><a href="/s${k}">${pick(topics[language], k)} ${k}</a></li>`,
  )
  const more = Array.from(
    { length: 25 },
    (_, k) =>
      `<div class="teaser"><h3><a href="/t${k}">${pick(places, k)}: ${pick(topics[language], k + n)}</a></h3><p>${escaped(pick(people, k))}</p></div>`,
  )
  const text = Array.from({ length: paragraphs }, (_, k) => `<p>${escaped(paragraph(language, n + k))}</p>`)
  const title = `${pick(places, n)}: ${pick(topics[language], n)} ${n}`
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | Bote</title><meta property="article:published_time" content="2026-03-10T06:00:00+01:00"><style>.a{color:red}</style><script>var a=${JSON.stringify(menu)}</script></head><body><header class="site-header"><nav><ul>${menu.join('')}</ul></nav></header><main><article><h1>${title}</h1><p class="byline">${language === 'de' ? 'Von' : 'By'} ${pick(people, n)}</p>${text.join('')}</article><aside class="related">${more.join('')}</aside></main><footer><p>Bote, ${pick(places, n)}</p></footer></body></html>`
}

const mail = (language: Language, n: number): string => {
  const head = `From: Lage <lage@bote.example>\r\nDate: Tue, 10 Mar 2026 06:00:00 +0100\r\nSubject: Lage ${n}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n`
  const part = (type: string, body: string): string => `--b\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`
  return `${head}${part('text/plain', newsletter(language, n))}${part('text/html', page(language, n, 6))}--b--\r\n`
}

/** The document of a number: name and content. Six in ten are text, three are pages, one is a mail. */
export const generated = (n: number): { readonly name: string; readonly content: string } => {
  const language: Language = n % 2 === 0 ? 'de' : 'en'
  const stem = String(n).padStart(6, '0')
  if (n % 10 === 9) return { name: `${stem}.eml`, content: mail(language, n) }
  return n % 10 > 5
    ? { name: `${stem}.html`, content: page(language, n, 6) }
    : { name: `${stem}.txt`, content: newsletter(language, n) }
}
