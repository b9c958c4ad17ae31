import type { BrowserContextOptions, Page } from 'playwright-core'
import type { TestContext } from 'vitest'
import { startBoard } from '../start-board.ts'
import { freshPages } from './fresh-pages.ts'

const tablet = { width: 1024, height: 768 }

/**
 * Opens the board of a shop for each test of a file, by a link, as somebody of a role; on a tablet, unless another
 * screen is asked for. A test without Chromium is skipped.
 */
export function openBoards() {
  const freshPage = freshPages()
  return async (
    context: TestContext,
    { role = 'owner', ...options }: BrowserContextOptions & { role?: string } = {},
  ) => {
    const page = await freshPage(context, { viewport: tablet, ...options })
    const shop = await startBoard()
    const faults: string[] = []
    page.on('pageerror', ({ name }) => faults.push(name))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !message.text().includes('ERR_')) faults.push(message.text())
    })
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (origin !== shop.url && protocol !== 'data:') faults.push(origin)
    })
    await page.goto(await shop.link(role))
    return { shop, page, faults }
  }
}

export async function enterBoard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the board' }).click()
  await page.getByText('Live', { exact: true }).waitFor()
}
