import type { Agent, Dispatcher } from 'undici'
import { type Capture, done, type Failure, failed, type Outcome, type World } from '../../model/index.js'
import { makeCapture } from '../capture.js'
import { readBody } from './body.js'
import { guardedLookup, isPublic, literalOf } from './guard.js'
import type { FetchOptions } from './options.js'

const mostRedirects = 10
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** An address that can be fetched, or null: http and https only. */
export const fetchable = (address: string): URL | null => {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null
  return new URL(address)
}

const headerOf = (response: Dispatcher.ResponseData, name: string): string => {
  const value = response.headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

const codes = (error: unknown): string[] => {
  const found: string[] = []
  for (let at: unknown = error; at instanceof Error && found.length < 8; at = at.cause) {
    if (at instanceof AggregateError) found.push(...at.errors.flatMap(codes))
    if ('code' in at) found.push(String(at.code))
    found.push(at.name)
  }
  return found
}

const timeouts = /^(?:UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT|TimeoutError)$/u

const failureOf = (error: unknown, address: string, options: FetchOptions): Failure => {
  const all = codes(error)
  if (all.includes('ADDRESS_PRIVATE')) return failed('ADDRESS_PRIVATE', { address })
  if (all.includes('ADDRESS_TOO_LARGE') || all.includes('UND_ERR_RES_EXCEEDED_MAX_SIZE'))
    return failed('ADDRESS_TOO_LARGE', { address, limit: options.maxBytes })
  if (all.some((code) => timeouts.test(code)))
    return failed('ADDRESS_TIMEOUT', { address, seconds: options.timeout / 1000 })
  const reason =
    all.find((code) => /^[A-Z][A-Z0-9_]{3,}$/u.test(code)) ?? (error instanceof Error ? error.message : String(error))
  return failed('ADDRESS_UNREACHABLE', { address, reason })
}

const challengeIn = (head: string, response: Dispatcher.ResponseData, options: FetchOptions): string | null => {
  if (headerOf(response, 'cf-mitigated') === 'challenge') return 'cf-mitigated'
  return options.challenges.find(({ pattern }) => pattern.test(head))?.id ?? null
}

const silent = /<(?<tag>script|style|svg|noscript)[\s>]/giu

/** What a page shows, roughly: enough to tell an article that mentions robots from a page that asks for one. */
const shownLength = (html: string): number => {
  const lower = html.toLowerCase()
  let shown = ''
  let from = 0
  for (const match of html.matchAll(silent)) {
    if (match.index < from) continue
    shown += html.slice(from, match.index)
    const end = lower.indexOf(`</${match.groups?.tag?.toLowerCase()}`, match.index)
    from = end < 0 ? html.length : end
  }
  return `${shown}${html.slice(from)}`.replace(/<[^>]{0,2000}>/gu, ' ').replace(/\s+/gu, ' ').length
}

// Pages that ask for a person say little else.
const mostShown = 2500
const mostBytes = 400_000

const received = async (
  response: Dispatcher.ResponseData,
  url: URL,
  options: FetchOptions,
  world: World,
): Promise<Outcome<Capture>> => {
  const address = url.href
  const bytes = await readBody(response.body, headerOf(response, 'content-encoding'), options.maxBytes)
  const type = headerOf(response, 'content-type')
  const isHtml = /html/iu.test(type) || type === ''
  if (isHtml && bytes.length < mostBytes) {
    const html = Buffer.from(bytes).toString('utf8')
    const sign = challengeIn(html, response, options)
    if (sign !== null && shownLength(html) < mostShown) return failed('PAGE_IS_CHALLENGE', { address, sign })
  }
  if (response.statusCode < 200 || response.statusCode > 299)
    return failed('ADDRESS_STATUS', { address, status: response.statusCode })
  const mediaType = type.split(';')[0]?.trim().toLowerCase() || null
  const charset = /charset\s*=\s*"?(?<name>[^";\s]+)/iu.exec(type)?.groups?.name ?? null
  return done(makeCapture(bytes, { address, mediaType, charset }, world))
}

const ask = async (
  url: URL,
  agent: Agent,
  signal: AbortSignal,
  options: FetchOptions,
): Promise<Dispatcher.ResponseData> => {
  const { request } = await import('undici')
  return request(url, {
    dispatcher: agent,
    signal,
    headersTimeout: options.timeout,
    bodyTimeout: options.timeout,
    headers: {
      'user-agent': options.agent,
      accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,message/rfc822;q=0.8,*/*;q=0.1',
      'accept-encoding': 'gzip, deflate, br',
    },
  })
}

const follow = async (first: URL, agent: Agent, options: FetchOptions, world: World): Promise<Outcome<Capture>> => {
  const signal = AbortSignal.timeout(options.timeout)
  let url = first
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const literal = literalOf(url)
    if (literal !== null && !options.allowPrivate && !isPublic(literal))
      return failed('ADDRESS_PRIVATE', { address: url.href })
    const response = await ask(url, agent, signal, options)
    const location = headerOf(response, 'location')
    if (!redirects.has(response.statusCode) || location === '') return received(response, url, options, world)
    await response.body.dump({ limit: 65_536, signal })
    const next = URL.canParse(location, url.href) ? fetchable(new URL(location, url.href).href) : null
    if (next === null) return failed('ADDRESS_INVALID', { address: location })
    url = next
  }
  return failed('ADDRESS_TOO_MANY_REDIRECTS', { address: first.href, limit: mostRedirects })
}

/** Fetches one page: no cookies, bounded in time, size and redirects, and to public addresses only unless allowed;
 * addresses are checked in the lookup that connects, at each redirect anew.
 * @example await fetchPage('http://127.0.0.1/', options, world) // { ok: false, code: 'ADDRESS_PRIVATE', … }
 */
export const fetchPage = async (address: string, options: FetchOptions, world: World): Promise<Outcome<Capture>> => {
  const url = fetchable(address)
  if (url === null) return failed('ADDRESS_INVALID', { address })
  const { Agent } = await import('undici')
  const connect = { timeout: options.timeout, ...(options.allowPrivate ? {} : { lookup: guardedLookup }) }
  const agent = new Agent({ connect, maxResponseSize: options.maxBytes, pipelining: 0 })
  try {
    return await follow(url, agent, options, world)
  } catch (error) {
    return failureOf(error, address, options)
  } finally {
    await agent.destroy()
  }
}
