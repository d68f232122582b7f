import { readFileSync } from 'node:fs'

/** An actor of the Phoenix dictionaries (TABARI text): its names as words in capitals, and its codes. */
export interface Actor {
  readonly names: readonly string[]
  /** Codes without brackets: `DEUGOV 051122-`, `DEUGOV >051122`. */
  readonly codes: readonly string[]
}

const nameOf = (raw: string): string => raw.replaceAll('_', ' ').replaceAll('`', '’').replace(/\s+/gu, ' ').trim()

interface Open {
  readonly names: string[]
  readonly codes: string[]
}

const readLine = (line: string, actors: Open[]): void => {
  const last = actors.at(-1)
  const code = /\[(?<code>[^\]]+)\]/u.exec(line)?.groups?.code
  if (/^\s/u.test(line)) {
    if (code && last) last.codes.push(code.trim())
    return
  }
  const name = nameOf(/^\+?(?<name>\S+)/u.exec(line)?.groups?.name ?? '')
  if (!name) return
  if (line.startsWith('+')) last?.names.push(name)
  else actors.push({ names: [name], codes: code ? [code.trim()] : [] })
}

/** Reads a dictionary of the Phoenix project. Comments are left out. */
export const readActors = (path: string): readonly Actor[] => {
  const actors: Open[] = []
  for (const raw of readFileSync(path, 'latin1').split(/\r?\n/u)) {
    const line = raw.replace(/[#;].*$/u, '').trimEnd()
    if (line.trim()) readLine(line, actors)
  }
  return actors
}

const small = new Set([
  'OF',
  'THE',
  'AND',
  'FOR',
  'ON',
  'IN',
  'DE',
  'DU',
  'LA',
  'DER',
  'VON',
  'VAN',
  'AL',
  'BIN',
  'IBN',
  'EL',
  'DEL',
  'DI',
  'DA',
  'TO',
  'AT',
])

/** A name in ordinary capitals; small words inside it stay small. */
export const ordinaryCase = (name: string): string =>
  name
    .split(' ')
    .map((word, at) =>
      at > 0 && small.has(word)
        ? word.toLowerCase()
        : word
            .toLowerCase()
            .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
            .replace(/’S$/u, '’s'),
    )
    .join(' ')
