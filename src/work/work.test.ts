import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { type Arrival, arrival, makeCapture } from '../intake/index.js'
import { lexicons } from '../lexicon/index.js'
import { done, failed, type World } from '../model/index.js'
import { collect, readArrivals, type Step } from './index.js'

const world: World = {
  now: () => new Date('2026-03-10T06:00:00Z'),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
}
const text = 'The harbour of Lerwick was closed on Monday, the harbour master said.'
const good = (address: string): Arrival =>
  arrival(address, done(makeCapture(Buffer.from(text), { address, mediaType: 'text/plain' }, world)))

const kinds = async (steps: AsyncIterable<Step>): Promise<string[]> => {
  const all: string[] = []
  for await (const step of steps)
    all.push(step.kind === 'reading' ? `reading ${step.reading.source.address}` : `${step.kind} ${step.address}`)
  return all
}

describe('[DESK-14] inputs are read one after the other, and a bad one is a step like any other', () => {
  test('in their order', async () => {
    async function* arrivals(): AsyncGenerator<Arrival> {
      yield good('a')
      yield arrival('b', failed('INPUT_NOT_FOUND', { address: 'b' }))
      yield { ...arrival('c.png', failed('INPUT_UNKNOWN_KIND', { address: 'c.png' })), passedOver: true }
      yield arrival('d', done(makeCapture(Buffer.from('%PDF-1.7'), { address: 'd' }, world)))
      yield good('e')
    }
    expect(await kinds(readArrivals(arrivals(), lexicons, world))).toEqual([
      'reading a',
      'failure b',
      'passedOver c.png',
      'failure d',
      'reading e',
    ])
  })
  test('a reader that breaks over one document leaves the others', async () => {
    async function* arrivals(): AsyncGenerator<Arrival> {
      yield good('a')
      yield good('b')
    }
    const broken = { ...lexicons, en: { ...lexicons.en, anatomy: null as never } }
    expect(await kinds(readArrivals(arrivals(), broken, world))).toEqual(['failure a', 'failure b'])
  })
  test('nothing is taken before it is asked for, so that memory stays flat', async () => {
    let taken = 0
    async function* arrivals(): AsyncGenerator<Arrival> {
      for (; taken < 1000; ) yield good(`${++taken}`)
    }
    const steps = readArrivals(arrivals(), lexicons, world)
    await steps.next()
    expect(taken).toBe(1)
    await steps.return(undefined)
  })
})

test('[DESK-15] standard input counts once, other schemes are refused', async () => {
  const fetch = { agent: 'test', maxBytes: 1000, timeout: 1000, allowPrivate: false, challenges: [] }
  const reach = { world, stdin: () => Readable.from([Buffer.from(text)]), fetch }
  const all: string[] = []
  for await (const { address, outcome } of collect(['-', '-', 'ftp://desk.example/', 'http://127.0.0.1/'], reach))
    all.push(`${address} ${outcome.ok ? 'ok' : outcome.code}`)
  expect(all).toEqual(['- ok', 'ftp://desk.example/ ADDRESS_INVALID', 'http://127.0.0.1/ ADDRESS_PRIVATE'])
})
