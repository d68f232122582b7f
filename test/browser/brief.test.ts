import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { composeBrief, renderHtml } from '../../src/edition/index.js'
import { allInvented, englishTicker, germanLetter, meanPage } from '../../src/edition/reading.case.js'
import type { Reading } from '../../src/model/index.js'
import { findChromium, inBrowser, type View } from './browser.case.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const pageOf = (readings: readonly Reading[], language: 'de' | 'en' = 'de'): string =>
  renderHtml(composeBrief(readings, { language, date: null, explain: (rule) => `Regel ${rule}.` }))

const views: readonly View[] = [
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
]

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const found = (await page.evaluate('axe.run(document)')) as { violations: Violation[] }
  return found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html} ${one.nodes[0]?.failureSummary}`)
}

/** Asks the page about one element: `one` stands for it. The page's own types are no part of this program. */
const ask = (page: Page, selector: string, question: string): Promise<unknown> =>
  page.evaluate(`((one) => ${question})(document.querySelector(${JSON.stringify(selector)}))`)

const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth')

inBrowser('the brief page in a browser', (window) => {
  for (const view of views)
    test(`[EDIT-40] no barrier is found and nothing sticks out, ${view.scheme} at ${view.width} px`, async () => {
      for (const [readings, language] of [
        [[germanLetter()], 'de'],
        [allInvented(), 'en'],
        [[], 'de'],
      ] as const) {
        const page = await window.open(pageOf(readings, language), view)
        // Folded parts are opened, so that they are looked at too.
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
        expect(await violations(page)).toEqual([])
        expect(await widthOf(page)).toBe(view.width)
        await page.close()
      }
    }, 180_000)

  test('[EDIT-41] the page asks nothing of any network, its policy is heeded, and no script of a source runs', async () => {
    const page = await window.open('<title>blank</title>', { width: 1280, scheme: 'light' })
    const asked: string[] = []
    const said: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => said.push(message.text()))
    page.on('dialog', (dialog) => said.push(dialog.message()))
    const next = await window.open(pageOf([meanPage()]), { width: 1280, scheme: 'light' })
    next.on('dialog', (dialog) => said.push(dialog.message()))
    await page.goto(next.url())
    expect(asked.filter((url) => !url.startsWith('file:') && url !== 'data:,')).toEqual([])
    expect(said).toEqual([])
    expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).fontFamily')).toContain('serif')
    await page.evaluate('document.body.insertAdjacentHTML("beforeend", "<style>body{display:none}</style>")')
    expect(await page.isVisible('h1')).toBe(true)
  })

  test('[EDIT-42] with the keyboard alone: skip to the brief, follow a line to its words, and come back', async () => {
    const page = await window.open(pageOf([germanLetter()]), { width: 1280, scheme: 'light' })
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    expect(await ask(page, '.skip', 'one.getBoundingClientRect().left >= 0')).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    const ref = page.locator('.said .ref').first()
    const target = (await ref.getAttribute('href')) ?? ''
    await ref.focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate('"#" + document.querySelector(":target").id')).toBe(target)
    const seen = '(({ top }) => top > 0 && top < innerHeight)(one.getBoundingClientRect())'
    expect(await ask(page, target, seen)).toBe(true)
    const background = 'getComputedStyle(one).backgroundColor'
    expect(await ask(page, target, background)).not.toBe(await ask(page, 'mark:not(:target)', background))
    await page.locator(`li.para:has(${target}) .back`).focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.querySelector(":target").id')).toBe('b-1-1')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
  })

  test('[EDIT-43] folded parts open without a script', async () => {
    const page = await window.open(pageOf([germanLetter()]), { width: 360, scheme: 'light' })
    const words = page.locator('#aside-1').getByText('Eine Nachricht von Wellblech')
    expect(await words.isVisible()).toBe(false)
    await page.locator('#aside-1 summary', { hasText: 'Bezahlte Botschaft' }).press('Enter')
    expect(await words.isVisible()).toBe(true)
  })

  test('[EDIT-44] on paper the page is black on white, with folded parts open and addresses written out', async () => {
    const page = await window.open(pageOf([germanLetter()]), { width: 673, scheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)')
    expect(await ask(page, '#aside-1 details p.w', 'one.getBoundingClientRect().height > 0')).toBe(true)
    const written = await ask(page, '.readings a.out', 'getComputedStyle(one, "::after").content')
    expect(written).toContain('https://planke.example/ebbe')
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('[EDIT-45] an event goes into a calendar without a script or a server', async () => {
    const page = await window.open(pageOf([germanLetter()]), { width: 1280, scheme: 'light' })
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.add').first().click()])
    expect(download.suggestedFilename()).toMatch(/^event-.*\.ics$/u)
    expect(readFileSync(await download.path(), 'utf8')).toContain('SUMMARY:Tag der offenen Schleuse')
  })

  test('[EDIT-46] a ticker and a single source need no more width than a phone has', async () => {
    const page = await window.open(pageOf([englishTicker()]), { width: 320, scheme: 'light' })
    expect(await widthOf(page)).toBe(320)
    expect(await page.locator('.stamp').count()).toBe(2)
  })
})

test('[EDIT-47] a browser is looked for on the path only', () => {
  expect(findChromium('')).toBe(null)
})
