import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Path of the system's Chromium, null where PATH has none. */
export const findChromium = (path: string): string | null =>
  path
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
    .find(runs) ?? null

// A browser that looks for updates would ask the network at every start, and be refused many times.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** How a page is looked at. */
export interface View {
  readonly width: number
  readonly scheme: 'light' | 'dark'
}

/** What a test does with a browser. */
export interface Window {
  /** Opens a page of HTML from a file, with scripts of the page switched off only by its own policy. */
  readonly open: (html: string, view: View) => Promise<Page>
}

/** A group of tests in a real browser. On a build server a missing browser is a failure; elsewhere the tests are left out
 * and the name of the group says so. */
export const inBrowser = (name: string, tests: (window: Window) => void): void => {
  const path = findChromium(process.env.PATH ?? '')
  const leftOut = path === null && process.env.CI !== 'true'
  describe.skipIf(leftOut)(leftOut ? `${name} (left out: no chromium on PATH)` : name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'brief-page-'))
    let browser: Browser | null = null
    let files = 0
    beforeAll(async () => {
      if (path === null)
        throw new Error('CI=true and there is no chromium on PATH: install it, the page must be tested')
      browser = await chromium.launch({ executablePath: path, args: quiet })
    })
    afterAll(async () => {
      await browser?.close()
      rmSync(folder, { recursive: true, force: true })
    })
    tests({
      open: async (html, view) => {
        if (browser === null) throw new Error('the browser did not start')
        files += 1
        const file = join(folder, `${files}.html`)
        writeFileSync(file, html)
        const page = await browser.newPage({
          colorScheme: view.scheme,
          viewport: { width: view.width, height: 900 },
          reducedMotion: 'reduce',
        })
        await page.goto(pathToFileURL(file).href)
        return page
      },
    })
  })
}
