import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { measureTimes } from './measure-times.js'
import { readExpressions } from './time-sets.js'

const timeMl = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2026-03-05">2026-03-05</TIMEX3></DCT>
<TEXT>Am <TIMEX3 tid="t1" type="DATE" value="2026-03-04">Mittwoch</TIMEX3> &amp; am <TIMEX3 tid="t2" type="DATE" value="2020-01-01">6. Februar</TIMEX3>, <TIMEX3 tid="t3" type="DATE" value="PAST_REF">einst</TIMEX3>. Auch 2019.</TEXT></TimeML>`

let data = ''
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'lagebild-times-'))
})
afterEach(() => rmSync(data, { recursive: true }))

test('[TIME-10] times are measured by place and value, on whichever parts of a set lie there', async () => {
  const folder = join(data, 'time-de', 'krauts-other-half')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'one.tml'), timeMl)
  const { scores, missing, misses = [] } = await measureTimes(data)
  // Two of three are found at their place, one of them with its value; one is found that is not marked.
  expect(scores['krauts/de/times.strict']).toBeCloseTo(2 / 3)
  expect(scores['krauts/de/times.value']).toBeCloseTo(1 / 3)
  expect(misses.map((line) => line.trim().split(/[:|]/u)[1]?.trim().split(/\s+/u)[0])).toEqual([
    'value',
    'missed',
    'extra',
  ])
  expect(missing).toHaveLength(2)
})

test('[TIME-10] contexts of one document are put together where they overlap, and lose what is left of their marks', () => {
  const path = join(data, 'expressions.json')
  const shared = 'and they marched along the long river until '
  writeFileSync(
    path,
    JSON.stringify([
      { doc: 'a', text: 'May 1864', val: '1864-05', context: `It began in May 1864 ${shared}<TIMEX2 val="1864-06` },
      { doc: 'a', text: 'June', val: '1864-06', context: `val="1864-05">May 1864 ${shared}June, when it ended` },
    ]),
  )
  const [document] = readExpressions(path)
  expect(document?.text.trim()).toBe(`It began in May 1864 ${shared}June, when it ended`)
  expect(document?.times.map(({ start, end }) => document.text.slice(start, end))).toEqual(['May 1864', 'June'])
})
