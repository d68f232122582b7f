import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '../../model/index.js'
import { stillWorld } from '../intake.case.js'
import { fetchPage } from './fetch.js'
import { isPublic } from './guard.js'
import type { FetchOptions } from './options.js'

const article = `<html><body><h1>Harbour closed</h1><p>${'The harbour stays closed. '.repeat(20)}</p></body></html>`
const robot = '<html><head><title>Just a moment...</title></head><body>Verify you are human</body></html>'

const answer =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body)

const redirect = (location: string): RequestListener => answer('', { location }, 302)

const endless: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  const more = (): void => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  }
  response.on('drain', more)
  more()
}

const slowly: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  const timer = setInterval(() => response.write('x'), 50)
  response.on('close', () => clearInterval(timer))
}

const seen: Record<string, string | undefined>[] = []

const routes: Readonly<Record<string, RequestListener>> = {
  '/article': (request, response) => {
    seen.push({ agent: request.headers['user-agent'], cookie: request.headers.cookie })
    answer(article, { 'set-cookie': 'a=b', 'content-type': 'text/html; charset=ISO-8859-15' })(request, response)
  },
  '/silent': () => undefined,
  '/slowly': slowly,
  '/endless': endless,
  '/bomb': answer(gzipSync(Buffer.alloc(20_000_000)), { 'content-encoding': 'gzip' }),
  '/bombs': answer(gzipSync(gzipSync(Buffer.alloc(20_000_000))), { 'content-encoding': 'gzip, gzip' }),
  '/gzip': answer(gzipSync(article), { 'content-encoding': 'gzip' }),
  '/br': answer(brotliCompressSync(article), { 'content-encoding': 'br' }),
  '/deflate': answer(deflateSync(article), { 'content-encoding': 'deflate' }),
  '/cut': answer(gzipSync(article).subarray(0, 60), { 'content-encoding': 'gzip' }),
  '/odd': answer(article, { 'content-encoding': 'zip' }),
  '/robot': answer(robot),
  '/robot403': answer(robot, {}, 403),
  '/robot503': answer(robot, { 'cf-mitigated': 'challenge' }, 503),
  '/about-robots': answer(`${article.repeat(12)}<p>Verify you are human</p>`),
  '/missing': answer('<p>No such page.</p>', {}, 404),
  '/loop': redirect('/loop'),
  '/once': redirect('/article'),
  '/inside': redirect('http://127.0.0.1:1/secret'),
  '/metadata': redirect('http://169.254.169.254/latest'),
  '/file': redirect('file:///etc/passwd'),
  '/text': answer('Good morning.', { 'content-type': 'text/plain; charset="utf-8"' }),
}

let server: Server
let base = ''

const options: FetchOptions = {
  agent: 'Lagebild/0.0.0',
  maxBytes: 1_000_000,
  timeout: 700,
  allowPrivate: true,
  challenges: [{ id: 'challenge/test', pattern: /verify you are human/iu }],
}

const get = (path: string, other: Partial<FetchOptions> = {}): ReturnType<typeof fetchPage> =>
  fetchPage(path.startsWith('/') ? base + path : path, { ...options, ...other }, stillWorld)

const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.code)

beforeAll(async () => {
  server = createServer((request, response) => (routes[request.url ?? ''] ?? answer('', {}, 404))(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('[INTK-18] a page becomes a capture with what its carrier said', async () => {
  const outcome = await get('/article')
  expect(outcome).toMatchObject({ ok: true, value: { mediaType: 'text/html', charset: 'ISO-8859-15' } })
  expect(outcome.ok && Buffer.from(outcome.value.bytes).toString()).toBe(article)
  expect(outcome.ok && outcome.value.address).toBe(`${base}/article`)
  await get('/article')
  expect(seen).toEqual([
    { agent: 'Lagebild/0.0.0', cookie: undefined },
    { agent: 'Lagebild/0.0.0', cookie: undefined },
  ])
})

test('[INTK-19] the address of a capture is where the redirects led', async () => {
  const outcome = await get('/once')
  expect(outcome.ok && outcome.value.address).toBe(`${base}/article`)
})

describe('[INTK-20] packed answers are unpacked within the limit', () => {
  test.each(['/gzip', '/br', '/deflate'])('%s', async (path) => {
    const outcome = await get(path)
    expect(outcome.ok && Buffer.from(outcome.value.bytes).toString()).toBe(article)
  })
  test('what came before the cut is kept', async () => expect(codeOf(await get('/cut'))).toBe('ok'))
  test.each(['/bomb', '/bombs', '/endless'])('%s is stopped', async (path) => {
    expect(codeOf(await get(path, { timeout: 5000 }))).toBe('ADDRESS_TOO_LARGE')
  })
  test('an unknown packing', async () => expect(codeOf(await get('/odd'))).toBe('ADDRESS_UNREACHABLE'))
})

describe('[INTK-21] nothing takes longer than allowed', () => {
  test.each(['/silent', '/slowly'])('%s', async (path) => {
    const started = performance.now()
    expect(codeOf(await get(path))).toBe('ADDRESS_TIMEOUT')
    expect(performance.now() - started).toBeLessThan(10_000)
  })
  test('redirects for ever', async () => expect(codeOf(await get('/loop'))).toBe('ADDRESS_TOO_MANY_REDIRECTS'))
})

describe('[INTK-22] private networks are not asked', () => {
  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://224.0.0.1/',
    'http://localhost/',
  ])('%s', async (address) => {
    expect(codeOf(await get(address, { allowPrivate: false }))).toBe('ADDRESS_PRIVATE')
  })
  test('names are checked where they are resolved for the connection', async () => {
    const { guardedLookup } = await import('./guard.js')
    const error = await new Promise((resolve) => guardedLookup('localhost', { all: true }, resolve))
    expect(error).toMatchObject({ code: 'ADDRESS_PRIVATE' })
  })
  test('public addresses are public', () => {
    expect(['9.9.9.9', '93.184.216.34', '2620:fe::fe'].map(isPublic)).toEqual([true, true, true])
    expect(['::7f00:1', '2002:7f00:1::', 'fec0::1', 'example.org', ''].map(isPublic)).toEqual(Array(5).fill(false))
  })
})

describe('[INTK-23] redirects are checked like first addresses', () => {
  // The first hop is this machine, which only a test may ask: from the second on it is forbidden.
  const onlyFirst = async (path: string): Promise<string> => {
    let asked = 0
    const guarded = {
      ...options,
      get allowPrivate() {
        return asked++ < 2
      },
    }
    return codeOf(await fetchPage(base + path, guarded, stillWorld))
  }
  test.each(['/inside', '/metadata'])('%s', async (path) => expect(await onlyFirst(path)).toBe('ADDRESS_PRIVATE'))
  test('other schemes', async () => expect(codeOf(await get('/file'))).toBe('ADDRESS_INVALID'))
})

describe('[INTK-24] failures are told apart', () => {
  test.each(['/robot', '/robot403', '/robot503'])('%s asks for a person', async (path) => {
    expect(codeOf(await get(path))).toBe('PAGE_IS_CHALLENGE')
  })
  test('an article about such pages is an article', async () => expect(codeOf(await get('/about-robots'))).toBe('ok'))
  test.each([
    ['/missing', 'ADDRESS_STATUS'],
    ['ftp://desk.example/', 'ADDRESS_INVALID'],
    ['http://', 'ADDRESS_INVALID'],
    ['http://127.0.0.1:1/', 'ADDRESS_UNREACHABLE'],
    ['http://nobody.invalid/', 'ADDRESS_UNREACHABLE'],
  ])('%s: %s', async (path, code) => expect(codeOf(await get(path, { timeout: 5000 }))).toBe(code))
  test('plain text keeps its media type', async () => {
    expect(await get('/text')).toMatchObject({ value: { mediaType: 'text/plain', charset: 'utf-8' } })
  })
})
