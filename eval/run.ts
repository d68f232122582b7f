import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { coreKinds, measureCore } from './core.js'
import { coverAll, coverageTable, missingSets } from './coverage-run.js'
import { type Floors, faultsOf, loweredBy, type Measured, repinned } from './floors.js'
import { samplesGold, seedGold } from './gold.js'
import { type GoldGroup, goldDigest, goldScores, goldTable, missesOf, scoreGold } from './gold-run.js'
import { dataFolder } from './sets.js'
import { scorePages } from './through-pages.js'

const usage = `npm run eval -- [--only gold|core|pages|coverage] [--kind ${Object.keys(coreKinds).join('|')}] [--misses] [--repin [--accept-loss "reason"]]`

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    kind: { type: 'string' },
    misses: { type: 'boolean', default: false },
    repin: { type: 'boolean', default: false },
    'accept-loss': { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const floorsPath = join('eval', 'floors.json')
const none: Floors = { gold: {}, noise: 0.002, floors: {}, losses: [] }
const data = dataFolder()
const wanted = (part: string): boolean => values.only === undefined || values.only === part
const say = (text = ''): void => console.log(text)

const measureGold = async (): Promise<Measured> => {
  const sets = {
    samples: samplesGold('samples'),
    seed: seedGold(join(dirname(data), 'seed')),
  }
  const groups: GoldGroup[] = []
  for (const [set, cases] of Object.entries(sets)) {
    if (cases.length === 0) say(`Missing: the ${set} gold. Its floors are not checked.\n`)
    groups.push(...(await scoreGold(set, cases)))
  }
  for (const group of groups) {
    say(`${goldTable(group)}\n`)
    if (values.misses) say(`${missesOf(group).join('\n')}\n`)
  }
  const there = Object.entries(sets).filter(([, cases]) => cases.length > 0)
  return {
    gold: Object.fromEntries(there.map(([set, cases]) => [set, goldDigest(cases)])),
    scores: goldScores(groups),
  }
}

const measurePages = async (): Promise<Measured> => {
  const pages = await scorePages(data)
  if (pages === null) say(`Missing below ${data}: the saved pages. Their floors are not checked.\n`)
  for (const printed of pages?.printed ?? []) say(`${printed}\n`)
  return { gold: {}, scores: pages?.scores ?? {} }
}

const measureKinds = async (): Promise<Measured> => {
  const { printed, scores, missing, misses = [] } = await measureCore(data, values.kind)
  for (const one of printed) say(`${one}\n`)
  if (values.misses && misses.length > 0) say(`${misses.join('\n')}\n`)
  if (missing.length > 0) say(`Missing below ${data}, so not measured:\n  ${missing.join('\n  ')}\n`)
  return { gold: {}, scores }
}

const nothing: Measured = { gold: {}, scores: {} }

const measureCoverage = async (): Promise<readonly string[]> => {
  const missing = missingSets(data)
  if (missing.length > 0) say(`Missing below ${data}, so not read:\n  ${missing.join('\n  ')}\n`)
  const rows = await coverAll(data, ({ set }) => process.stderr.write(`read ${set}\n`))
  if (rows.length === 0) return []
  say(`${coverageTable(rows)}\n`)
  for (const { set, unread } of rows) if (unread.length > 0) say(`unread in ${set}:\n  ${unread.join('\n  ')}`)
  return rows.flatMap(({ set, faults }) => faults.map((fault) => `coverage of ${set}: ${fault}`))
}

const repin = (kept: Floors, measured: Measured): number => {
  const reason = values['accept-loss'] ?? null
  const lowered = Object.entries(loweredBy(kept, measured))
  if (lowered.length > 0 && reason === null) {
    say('Not pinned: these would go down. Say --accept-loss "reason" where that is right.')
    for (const [key, [before, after]] of lowered) say(`  ${key}: ${before} → ${after}`)
    return 1
  }
  writeFileSync(floorsPath, `${JSON.stringify(repinned(kept, measured, reason), null, 2)}\n`)
  say(`Pinned ${Object.keys(measured.scores).length} floors in ${floorsPath}.`)
  return 0
}

const run = async (): Promise<number> => {
  const kept: Floors = existsSync(floorsPath) ? JSON.parse(readFileSync(floorsPath, 'utf8')) : none
  const texts = wanted('gold') ? await measureGold() : nothing
  const core = wanted('core') ? await measureKinds() : nothing
  const pages = wanted('pages') ? await measurePages() : nothing
  const measured: Measured = { gold: texts.gold, scores: { ...texts.scores, ...core.scores, ...pages.scores } }
  const holes = wanted('coverage') ? await measureCoverage() : []
  if (values.repin && holes.length === 0) return repin(kept, measured)
  // of one kind alone, the other figures of the same sets are not asked for
  const below = faultsOf(kept, measured).filter(
    (fault) => values.kind === undefined || !fault.includes('was not measured'),
  )
  const faults = [...below, ...holes]
  for (const fault of faults.slice(0, 50)) say(`✗ ${fault}`)
  say(faults.length === 0 ? 'All floors held.' : `${faults.length} below the floors or outside a block.`)
  return faults.length === 0 ? 0 : 1
}

if (values.help) say(usage)
else process.exitCode = await run()
