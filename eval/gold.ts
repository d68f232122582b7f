import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Asked } from './tally.js'

interface GoldBlock {
  readonly starts: string
  readonly role: string
}

interface GoldItem extends Asked {
  readonly starts: string
  readonly slug: string | null
  readonly kind: string
}

export interface GoldQuote extends Asked {
  readonly text: string
  readonly kind: 'direct' | 'indirect' | 'mixed' | 'reported'
  readonly speaker: string | null
  readonly speakerName: string | null
  readonly anonymous?: boolean
}

interface GoldCredit extends Asked {
  readonly outlet: string
  readonly text: string
}

interface GoldMove extends Asked {
  readonly name: string
  readonly organisation: string | null
  readonly role: string | null
}

interface GoldReading extends Asked {
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly title: string
}

interface GoldEvent extends Asked {
  readonly host: string
  readonly start: string | null
  readonly title: string
}

interface GoldFigure extends Asked {
  readonly text: string
  readonly value: number
  readonly qualifier?: string | null
}

interface GoldTime extends Asked {
  readonly text: string
  readonly value: string
}

interface GoldEntity extends Asked {
  readonly type: string
  readonly name: string
  readonly text: string
}

/** What a careful reader finds in one document. A list that is absent was not annotated and is not scored. */
export interface Gold {
  readonly language: string
  readonly title?: string
  readonly published?: string
  readonly republished?: string
  readonly authors?: readonly string[]
  readonly contributors?: readonly string[]
  readonly blocks?: readonly GoldBlock[]
  readonly items?: readonly GoldItem[]
  readonly quotes?: readonly GoldQuote[]
  readonly anonymous?: readonly ({ readonly text: string } & Asked)[]
  readonly credits?: readonly GoldCredit[]
  readonly moves?: readonly GoldMove[]
  readonly readings?: readonly GoldReading[]
  readonly events?: readonly GoldEvent[]
  readonly figures?: readonly GoldFigure[]
  readonly times?: readonly GoldTime[]
  readonly entities?: readonly GoldEntity[]
}

/** A gold annotation with the input that it is of. */
export interface GoldCase {
  readonly name: string
  /** `samples` or `seed`. */
  readonly set: string
  readonly goldPath: string
  readonly inputPath: string
  /** Place of the document in a mailbox, counted from 0; 0 for a single document. */
  readonly place: number
}

const ending = '.gold.json'

const samplesCase = (folder: string, file: string): GoldCase => {
  const name = file.slice(0, -ending.length)
  const part = /\.mbox\.(?<number>\d+)$/u.exec(name)?.groups?.number
  const input = part === undefined ? name : name.slice(0, -part.length - 1)
  return {
    name,
    set: 'samples',
    goldPath: join(folder, file),
    inputPath: join(folder, input),
    place: part === undefined ? 0 : Number(part) - 1,
  }
}

/** Every gold file of the project's own samples. */
export const samplesGold = (folder: string): readonly GoldCase[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => samplesCase(folder, file))

/** Gold beside the seed: `NAME.gold.json` belongs to `NAME.LANGUAGE.txt`. Empty where the folder is missing. */
export const seedGold = (folder: string): readonly GoldCase[] => {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder)
  return files
    .filter((file) => file.endsWith(ending))
    .flatMap((file) => {
      const name = file.slice(0, -ending.length)
      const input = files.find((other) => other.startsWith(`${name}.`) && other.endsWith('.txt'))
      if (input === undefined) return []
      return [{ name, set: 'seed', goldPath: join(folder, file), inputPath: join(folder, input), place: 0 }]
    })
}

export const loadGold = (path: string): Gold => JSON.parse(readFileSync(path, 'utf8')) as Gold

/** One digest over gold files, so that nobody moves a goal post unseen. */
export const digestOf = (cases: readonly GoldCase[]): string => {
  const hash = createHash('sha256')
  for (const one of cases) hash.update(one.name).update('\0').update(readFileSync(one.goldPath)).update('\0')
  return `sha256:${hash.digest('hex')}`
}
