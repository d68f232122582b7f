import type { RawBlock } from '../../model/index.js'
import { spokenTime } from './instant.js'
import { chrome, type Judgement, judgement, type Page, textOf } from './page.js'

/** A message may be cut into elements of its own; what touches a paid message within its place is part of it. */
export const joinMessages = (page: Page, judged: Judgement[]): void => {
  let run: number[] = []
  const close = (): void => {
    const paid = run.some((index) => judged[index]?.role === 'sponsor')
    if (paid)
      for (const index of run) if (isText(page, index)) judged[index] = judgement('sponsor', 'markup/advertisement')
    run = []
  }
  for (const [index, each] of judged.entries()) {
    if (each?.why.rule === 'markup/advertisement' && isInside(page, index)) run.push(index)
    else close()
  }
  close()
}

const isInside = (page: Page, index: number): boolean =>
  page.region.inside[page.document.blocks[index]?.frame ?? -1] === true

const isText = (page: Page, index: number): boolean => {
  const shape = page.document.blocks[index]?.shape
  return shape !== 'alt' && shape !== 'control'
}

/** Of several dates above the text the earliest is the article's; a later one that is not said to be of a change
 * was set by whoever posted the article again.
 */
export const setApartReposts = (page: Page, judged: Judgement[]): void => {
  const dated: { readonly index: number; readonly day: string }[] = []
  for (let index = 0; index < Math.max(page.start, page.title + 6) && index < judged.length; index += 1) {
    if (judged[index]?.role !== 'dateline') continue
    const text = textOf(page.document, page.document.blocks[index] as RawBlock)
    const time = spokenTime(text, page.lexicon)
    const changed = page.lexicon.page.modified.some((rule) => rule.pattern.test(text))
    if (time !== null && !changed) dated.push({ index, day: time.slice(0, 10) })
  }
  const first = dated.map((each) => each.day).sort()[0]
  for (const { index, day } of dated) if (day !== first) judged[index] = chrome('block/repost-date')
}
