const ordinary = /^(?:https?:\/\/[^\s/?#]|mailto:[^\s])/iu

/** An address that a page may link to; null for any but http, https and mailto.
 * @example safeHref('javascript:alert(1)') // null
 */
export const safeHref = (href: string | null): string | null => {
  const address = href?.trim() ?? ''
  return ordinary.test(address) && !/[\u0000-\u0020\u007F]/u.test(address) ? address : null
}

/** The host of an address for showing, without `www.`; the address of a mail link. */
export const hostOf = (href: string): string =>
  /^(?:https?:\/\/(?:[^/?#@]*@)?(?:www\.)?|mailto:)(?<host>[^/?#:]*)/iu.exec(href)?.groups?.host ?? href
