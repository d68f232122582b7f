import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether an IP address belongs to the public network: not private, loopback, link-local, shared, mapped, translated,
 * multicast, reserved or unspecified.
 * @example isPublic('169.254.169.254') // false
 */
export const isPublic = (address: string): boolean => {
  const bare = address.replace(/^\[|\]$/gu, '').replace(/%.*$/u, '')
  if (!ipaddr.isValid(bare)) return false
  const parsed = ipaddr.process(bare)
  if (parsed.range() !== 'unicast') return false
  // IPv6 has handed out 2000::/3 only; the rest is old forms that carry an IPv4 address, or nobody's
  return parsed.kind() === 'ipv4' || /^[23][0-9a-f]{3}:/u.test(parsed.toString())
}

/** The host of an address where it is an IP address in itself; the URL parser has made decimal, octal and hex forms plain. */
export const literalOf = (url: URL): string | null => {
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  return ipaddr.isValid(host) ? host : null
}

/** Raised where a name turns out to stand for an address that is not public. */
class PrivateAddressError extends Error {
  readonly code = 'ADDRESS_PRIVATE'
  constructor(readonly ip: string) {
    super(`not a public address: ${ip}`)
  }
}

/** Resolves names for the connection itself, so that what was checked is what is connected to.
 * All answers must be public: a name with one private answer is refused, whichever would have been taken. */
export const guardedLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, answers: LookupAddress[]) => {
    if (error) return callback(error, '', 0)
    const secret = answers.find(({ address }) => !isPublic(address))
    if (secret) return callback(new PrivateAddressError(secret.address), '', 0)
    const [first] = answers
    return options.all === true ? callback(null, answers, 0) : callback(null, first?.address ?? '', first?.family ?? 0)
  })
}
