/** Longest name before it is cut. */
const keyChars = 16

const nameOf = (address: string): string => {
  const path = address.replace(/[?#].*$/u, '').replace(/[<>[\]]/gu, '')
  const last =
    path
      .split(/[/\\]/u)
      .filter((part) => part !== '')
      .at(-1) ?? ''
  if (last === '-') return 'stdin'
  const bare = last.replace(/(?:\.[a-z]{2,5}){1,2}$/iu, '').replace(/[\s:]+/gu, '-') || 'source'
  const chars = [...bare]
  return chars.length > keyChars ? `${chars.slice(0, keyChars).join('')}…` : bare
}

/** Short names for sources by which references call them; equal ones are numbered.
 * @example sourceKeys(['a/day.de.txt', 'b/day.html']) // ['day', 'day-2']
 */
export const sourceKeys = (addresses: readonly string[]): string[] => {
  const seen = new Map<string, number>()
  return addresses.map((address) => {
    const name = nameOf(address)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}-${count}`
  })
}
