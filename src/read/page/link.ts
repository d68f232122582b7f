import type { RawBlock } from '../../model/index.js'
import { type Feature, linkShare } from './feature.js'
import { chrome, type Judgement, matched, type Page } from './page.js'

/** Links make up so much of the text that the page is a list of links, and links are what it has to say. */
const listShare = 0.3

const isLinkOnly = (block: RawBlock, feature: Feature): boolean =>
  linkShare(feature) >= 0.9 &&
  block.links.length === 1 &&
  block.shape !== 'alt' &&
  feature.words > 1 &&
  feature.addresses === 0

/** A paragraph or entry that is one link, amid running text, points to another article. */
export const dropPointers = (page: Page, judged: Judgement[]): void => {
  let chars = 0
  let linked = 0
  for (const [index, block] of page.document.blocks.entries()) {
    if (judged[index] !== null) continue
    const feature = page.features[index] as Feature
    chars += feature.chars
    if (isLinkOnly(block, feature)) linked += feature.chars
  }
  if (linked > chars * listShare) return
  let listed = false
  const run: number[] = []
  for (const [index, block] of page.document.blocks.entries()) {
    const feature = page.features[index] as Feature
    if (feature.chars < 80) {
      const section = matched(page.document, block, page.lexicon.anatomy.sections)
      if (section !== undefined)
        listed = section.opens === 'readings' || section.opens === 'events' || section.opens === 'moves'
      else if (block.shape === 'heading' && linkShare(feature) < 0.5) listed = false
    }
    if (listed) run.length = 0
    else if (judged[index] === null) weigh(page, judged, run, index)
  }
  dropRun(judged, run)
}

/** Entries in a row that are mostly links are a list of pointers from this number on. */
const shortestRun = 3

const dropRun = (judged: Judgement[], run: number[]): void => {
  if (run.length >= shortestRun) for (const index of run) judged[index] = chrome('page/link-list')
  run.length = 0
}

const weigh = (page: Page, judged: Judgement[], run: number[], index: number): void => {
  const block = page.document.blocks[index] as RawBlock
  const feature = page.features[index] as Feature
  if (isLinkOnly(block, feature)) judged[index] = chrome('page/link-only')
  else if (block.shape === 'entry' && linkShare(feature) >= 0.7 && feature.addresses === 0) run.push(index)
  else dropRun(judged, run)
}
