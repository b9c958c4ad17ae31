import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { botWorld } from '../testing/bot-world.ts'
import { launchBrowser } from '../testing/browser/launch-browser.ts'
import { lookAt } from '../testing/browser/look-at.ts'
import { startLine } from '../testing/line.ts'
import { firstOrder, serving } from '../testing/serving-bot.ts'

const log = (page: Page) => page.getByRole('log')
const ticket = (page: Page, column: string, id: string) =>
  page.getByRole('region', { name: new RegExp(`^${column}`) }).getByRole('heading', { name: id })

async function lookAtEverySize(page: Page, name: string): Promise<void> {
  for (const [device, viewport] of [
    ['phone', { width: 390, height: 844 }],
    ['desktop', { width: 1280, height: 800 }],
  ] as const) {
    await page.setViewportSize(viewport)
    await lookAt(page, `${name}-${device}`)
  }
}

test('a meal ordered by keys alone is on the board beside the page, over a line that is cut, and the page says when it is ready', async (context) => {
  const browser = await launchBrowser()
  if (!browser) return context.skip('no Chromium found')
  onTestFinished(() => browser.close())
  const world = await botWorld()
  const bot = await serving(world, { STAFF: '77:kitchen' })
  const line = await startLine(bot.url)

  const { text } = await world.telegram.customer(77, 'Kim').ask('/board')
  const [, token] = /\/board\/#(\S+)/.exec(text) ?? []
  const board = await browser.newPage()
  await board.goto(`${line.url}/board/#${token}`)
  await board.getByRole('button', { name: 'Open the board' }).click()
  await board.getByText('Live', { exact: true }).waitFor()

  const page = await browser.newPage()
  await page.clock.install()
  await page.goto(bot.url)
  const placeOrder = page.getByRole('button', { name: 'Place order', exact: true })
  await page.getByRole('group', { name: 'Quick replies' }).getByRole('button').first().waitFor()
  await page.keyboard.type('a lemonade for pickup, my name is Ana')
  await page.keyboard.press('Enter')
  await placeOrder.waitFor()
  while (!(await placeOrder.evaluate((button) => button === document.activeElement))) {
    await page.keyboard.press('Shift+Tab')
  }
  const start = performance.now()
  await page.keyboard.press('Enter')
  await board.getByRole('article').waitFor()
  await context.annotate(`on the board ${Math.round(performance.now() - start)} ms after the key was pressed`)
  await log(page)
    .getByText(/is placed/)
    .waitFor()
  const [, id = ''] = /Order (\w+) is placed/.exec(await log(page).innerText()) ?? []
  await ticket(board, 'New', id).waitFor()

  line.cut()
  await board.getByText('Live', { exact: true }).waitFor({ state: 'hidden' })
  const missed = await firstOrder(world.telegram.customer(7, 'Bo'))
  line.mend()
  await ticket(board, 'New', missed).waitFor()
  await ticket(board, 'New', id).waitFor()
  expect(await board.getByRole('article').count()).toBe(2)

  for (const move of ['15 minutes: accept', 'Start:', 'Ready:']) {
    await board.getByRole('button', { name: `${move} order ${id}`, exact: true }).click()
  }
  await ticket(board, 'Ready', id).waitFor()
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(6_000)
        return log(page).innerText()
      },
      { interval: 500 },
    )
    .toContain(`Order ${id} is ready`)
  expect(await log(page).getByText(`Order ${id} is ready`).count()).toBe(1)
  await lookAtEverySize(page, 'meal-page')
  await lookAtEverySize(board, 'meal-board')
})
