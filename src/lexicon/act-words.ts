/** Takes a list apart that is parted by commas, whatever its line breaks.
 * @example actWords('cut off, sever') // ['cut off', 'sever']
 */
export const actWords = (list: string): readonly string[] =>
  list
    .split(',')
    .map((one) => one.trim().replace(/\s+/gu, ' '))
    .filter(Boolean)
