import { type Quoted, quote } from '../span.js'

/** What stands between two parts of a quotation, before the first and after the last. */
export interface Gap extends Quoted {
  readonly kind: 'dots' | 'bracket' | 'paragraph' | 'none'
  /** What the brackets hold, one after the other; empty for dots. */
  readonly held: string
  /** The brackets, each with its place in the quotation. */
  readonly brackets: readonly Quoted[]
  /** Whether it touches the words before and after it. */
  readonly touchesBefore: boolean
  readonly touchesAfter: boolean
}

/** Words between two gaps. */
export interface Part extends Quoted {
  readonly before: Gap
  readonly after: Gap
}

const dots = '(?:\\[\\s?(?:…|\\.{3}|\\. \\. \\.)\\s?\\]|\\(\\s?(?:…|\\.{3})\\s?\\)|…|\\.{3,}|\\.(?:[ \u00A0]\\.){2,})'
/** Marks that part a quotation: dots in all their forms, brackets, and the mark that a new paragraph repeats. */
const gaps = new RegExp(
  `(?<dots>${dots})|(?<bracket>\\[[^\\[\\]]*\\])|(?<paragraph>(?<!\\s)\\s+["“”„«»‹›‘‚'](?=\\S))`,
  'gu',
)

const wordIn = /[\p{L}\p{N}]/u

const gapOf = (text: string, pieces: readonly Piece[], start: number, end: number): Gap => {
  const brackets = pieces.filter(({ kind }) => kind === 'bracket').map((piece) => quote(text, piece.start, piece.end))
  const isDots = pieces.some(({ kind }) => kind === 'dots')
  return {
    ...quote(text, start, end),
    kind: isDots ? 'dots' : brackets.length > 0 ? 'bracket' : pieces.length > 0 ? 'paragraph' : 'none',
    held: brackets.map((one) => one.text.slice(1, -1)).join(' '),
    brackets,
    touchesBefore: start > 0 && !/\s/u.test(text.charAt(start - 1)) && pieces[0]?.kind === 'bracket',
    touchesAfter: end < text.length && !/\s/u.test(text.charAt(end)) && pieces.at(-1)?.kind === 'bracket',
  }
}

interface Piece extends Quoted {
  readonly kind: 'dots' | 'bracket' | 'paragraph'
}

const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(gaps)]
    .filter(({ 0: found, groups }) => groups?.paragraph === undefined || found.includes('\n'))
    .map(({ 0: found, index, groups }) => ({
      ...quote(text, index, index + found.length),
      kind: groups?.dots !== undefined ? 'dots' : groups?.bracket !== undefined ? 'bracket' : 'paragraph',
    }))

/** Stretches between the marks that hold a word or a sign; what holds blanks alone joins the marks on both sides. */
const stretchesOf = (text: string, pieces: readonly Piece[]): Quoted[] => {
  const starts = [0, ...pieces.map(({ end }) => end)]
  const ends = [...pieces.map(({ start }) => start), text.length]
  return starts.flatMap((start, index) => {
    const words = text.slice(start, ends[index])
    const lead = words.length - words.trimStart().length
    return words.trim() === '' ? [] : [quote(text, start + lead, start + words.trimEnd().length)]
  })
}

/** Takes a quotation apart at its brackets and dots.
 * @example partsOf('The pier … [is] shut').map((part) => part.text) // ['The pier', 'shut']
 */
export const partsOf = (text: string): Part[] => {
  const pieces = piecesOf(text)
  const stretches = stretchesOf(text, pieces)
  let next = 0
  const between = (start: number, end: number): Gap => {
    const own: Piece[] = []
    for (let piece = pieces[next]; piece && piece.end <= end; piece = pieces[++next]) own.push(piece)
    return gapOf(text, own, own[0]?.start ?? start, own.at(-1)?.end ?? start)
  }
  const before = stretches.map((stretch, index) => between(stretches[index - 1]?.end ?? 0, stretch.start))
  const last = between(stretches.at(-1)?.end ?? 0, text.length)
  return stretches.map((stretch, index) => ({
    ...stretch,
    before: before[index] ?? last,
    after: before[index + 1] ?? last,
  }))
}

/** How many words a text has. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0

/** Whether a text holds a word. */
export const hasWord = (text: string): boolean => wordIn.test(text)

/** A quotation within a bracket, with its own marks around it. */
const whole =
  /“[^\s”“][^“”]*”|„[^\s“”„][^“”„]*[“”]|»[^«»]+«|«[^«»]+»|(?<![^\s[(])"[^\s"](?:[^"]*[^\s"])?"|「[^「」]+」|『[^『』]+』/gu

/** Whether a bracket holds a quotation mark without its partner, with which its words would step out of the quotation.
 * @example opensMark('[” he lied, “]') // true
 */
export const opensMark = (bracket: string): boolean => /["“”„»«「」『』]/u.test(bracket.replace(whole, ''))
