const quoteMark = /^(?:>\s?)*/u

const depthOf = (line: string): number => (quoteMark.exec(line)?.[0] ?? '').split('>').length - 1

/** Undoes format=flowed (RFC 3676): lines that end in a blank go on in the next of the same depth of quotation.
 * @param delSp Whether the blank at the end was put there to be deleted.
 * @example unflow('One \r\nline.\r\n', false) // 'One line.\n'
 */
export const unflow = (text: string, delSp: boolean): string => {
  const out: string[] = []
  let open: { depth: number } | null = null
  for (const line of text.split(/\r?\n/u)) {
    const depth = depthOf(line)
    const words = line.replace(quoteMark, '').replace(/^ /u, '')
    const goesOn = open !== null && open.depth === depth && line !== '-- '
    if (goesOn) out.push(`${out.pop()}${words}`)
    else out.push(`${'> '.repeat(depth)}${words}`)
    const soft = line.endsWith(' ') && line !== '-- ' && words !== ''
    open = soft ? { depth } : null
    if (soft && delSp) out.push((out.pop() ?? '').slice(0, -1))
  }
  return out.join('\n')
}
