const lineEnds = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu

/** Text in the form that offsets count in: NFC, `\n` line ends, no byte order mark, nothing else touched.
 * @example canonical('\uFEFFa\r\nb') // 'a\nb'
 */
export const canonical = (text: string): string =>
  text
    .replace(/^\uFEFF/u, '')
    .normalize('NFC')
    .replace(lineEnds, '\n')
