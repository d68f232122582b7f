/** A stretch of an mbox file that holds one mail, without its separator and with `>From ` lines restored. */
export type MboxMessage =
  | { readonly bytes: Uint8Array; readonly tooLarge: false }
  | { readonly bytes: null; readonly tooLarge: true }

const separator = /^From \S{1,200}.{0,60}\d{1,2}:\d{2}.{0,40}\d{4}/u
const from = Buffer.from('From ')
const newline = 0x0a

const isSeparator = (line: Buffer, afterBlank: boolean): boolean =>
  afterBlank && line.subarray(0, 5).equals(from) && separator.test(line.subarray(0, 400).toString('latin1'))

const isBlank = (line: Buffer): boolean =>
  line.length <= 2 && (line[0] === newline || (line[0] === 0x0d && line[1] === newline))

/** `>From ` stood as `From ` in the mail; each further `>` is one too many as well (mboxrd). */
const unquoted = (line: Buffer): Buffer => {
  if (line[0] !== 0x3e) return line
  let at = 0
  while (line[at] === 0x3e) at++
  return line.subarray(at, at + 5).equals(from) ? line.subarray(1) : line
}

/** Lines of a stream of bytes, each with its line end. */
async function* linesOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Buffer> {
  let open: Buffer[] = []
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let start = 0
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      const line = bytes.subarray(start, end + 1)
      yield open.length > 0 ? Buffer.concat([...open, line]) : line
      open = []
      start = end + 1
    }
    if (start < bytes.length) open.push(bytes.subarray(start))
  }
  if (open.length > 0) yield Buffer.concat(open)
}

/** Splits an mbox file into its mails while it streams. A body line that starts with "From " is no border unless it
 * stands after an empty line and names a sender and a time, as separators do.
 * @param limit Bytes that a single mail may have; a longer one is reported and not held.
 */
export async function* splitMbox(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): AsyncGenerator<MboxMessage> {
  let lines: Buffer[] | null = null
  let size = 0
  let afterBlank = true
  const message = (): MboxMessage =>
    size > limit ? { bytes: null, tooLarge: true } : { bytes: Buffer.concat(lines ?? []), tooLarge: false }
  for await (const line of linesOf(chunks)) {
    if (isSeparator(line, afterBlank)) {
      if (lines !== null) yield message()
      lines = []
      size = 0
    } else {
      lines ??= []
      size += line.length
      if (size <= limit) lines.push(unquoted(line))
      else lines.length = 0
    }
    afterBlank = isBlank(line)
  }
  if (lines !== null && size > 0) yield message()
}
