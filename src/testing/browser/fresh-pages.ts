import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished, type TestContext } from 'vitest'
import { launchBrowser } from './launch-browser.ts'

/**
 * A browser for the tests of a file.
 * @returns what opens a page for somebody who has never been here; where there is no Chromium, it skips the test
 */
export function freshPages(): (context: TestContext, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | null = null
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  return async (context, options) => {
    if (!browser) return context.skip('no Chromium found')
    const visit = await browser.newContext(options)
    onTestFinished(() => visit.close())
    return visit.newPage()
  }
}
