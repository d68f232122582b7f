import { articleRates, ratesOf, scoreArticles, scoreMainText } from './pages.js'
import { checkCoverage, storedPages } from './pages-coverage.js'

const data = process.env.LAGEBILD_DATA ?? '../shared/data'

const shown = (value: number): string => value.toFixed(4)

for (const [group, counts] of scoreMainText(data)) {
  const { precision, recall, f1 } = ratesOf(counts)
  console.log(`main text ${group}: P ${shown(precision)} R ${shown(recall)} F ${shown(f1)}`)
}
const articles = scoreArticles(data)
for (const group of ['de', 'en', 'all'] as const) {
  const rates = articleRates(articles.filter((each) => group === 'all' || each.language === group))
  console.log(
    `articles ${group}: title ${shown(rates.title)} authors ${shown(rates.authors)} day ${shown(rates.date)} body ROUGE-L ${shown(rates.body)} (${rates.articles})`,
  )
}
const faulty = checkCoverage(data)
console.log(`coverage: ${storedPages(data).length - faulty.size} of ${storedPages(data).length} pages whole`)
for (const [path, faults] of faulty) console.log(`  ${path.split('/').at(-1)}: ${faults.slice(0, 5).join('; ')}`)
if (faulty.size > 0) process.exitCode = 1
