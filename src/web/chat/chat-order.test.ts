import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, type TestContext, test } from 'vitest'
import { freshPages } from '../../testing/browser/fresh-pages.ts'
import { lookAt } from '../../testing/browser/look-at.ts'
import { startChat } from '../../testing/start-chat.ts'

const freshPage = freshPages()

/** A shop's page in a browser that has never been here; a test without Chromium is skipped. */
async function open(context: TestContext, options: BrowserContextOptions = {}) {
  const page = await freshPage(context, options)
  const shop = await startChat()
  const faults: string[] = []
  page.on('pageerror', ({ name }) => faults.push(name))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.clock.install()
  await page.goto(shop.url)
  await shown(page, 'Corner Deli')
  return { ...shop, page, faults }
}

const order = (page: Page) => page.getByRole('complementary', { name: 'Your order' })
const shown = (page: Page, text: string | RegExp) => page.getByRole('log').getByText(text).first().waitFor()

/** Words, and then the button that is the likeliest answer, by keys alone. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

async function pressReply(page: Page, label: string): Promise<void> {
  const reply = page.getByRole('group', { name: 'Quick replies' }).getByRole('button', { name: label, exact: true })
  await reply.waitFor()
  for (let steps = 0; steps < 20; steps++) {
    if (await reply.evaluate((button) => button === document.activeElement)) break
    await page.keyboard.press('Shift+Tab')
  }
  await page.keyboard.press('Enter')
}

const placedId = async (page: Page) =>
  /Order (\w+) is placed/.exec(await page.getByRole('log').innerText())?.[1] ?? 'none'

test('a meal is ordered by keys alone, with its total always in sight, and followed until it is ready', async (context) => {
  const { page, orders, move, faults } = await open(context, { viewport: { width: 1280, height: 800 } })
  expect(await order(page).count()).toBe(0)
  await write(page, 'two large soups with rye and a lemonade')
  await order(page).getByText('$15.50').first().waitFor()
  expect(await order(page).innerText()).toMatch(/Your order · 3\sitems\s+\$15.50\s+2 ×\s+Large Soup\s+\$13.00\s+rye/)
  await pressReply(page, 'Pickup')
  await shown(page, /name/)
  await write(page, 'Ana')
  await pressReply(page, 'Place order')
  await shown(page, /is placed/)
  const id = await placedId(page)
  expect((await orders.find(id))?.total).toBe(1550)
  await order(page).getByText('Waiting for the shop').first().waitFor()
  await move(id, 'accepted', `Order ${id} is accepted.`)
  await move(id, 'preparing', `Order ${id} is being prepared.`)
  await page.clock.fastForward(6_000)
  await shown(page, 'is being prepared.')
  await order(page).getByText('Being prepared', { exact: true }).waitFor()
  await move(id, 'ready', `Order ${id} is ready.`)
  await page.clock.fastForward(6_000)
  await shown(page, 'is ready.')
  await order(page).getByText('Ready', { exact: true }).waitFor()
  expect(await page.getByRole('log').getByText('is being prepared.').count()).toBe(1)
  expect(faults).toEqual([])
})

test('a page that is loaded again has all that was said, and what the shop said meanwhile', async (context) => {
  const { page, chats, desk, faults } = await open(context)
  await write(page, 'a lemonade')
  await order(page).getByText('$2.50').first().waitFor()
  const said = await page.getByRole('log').innerText()
  const [customer = ''] = desk.messages.map(({ from }) => from.id)
  await page.goto('about:blank')
  await chats.add(customer, 'We close early today.')
  await page.goBack()
  await shown(page, 'We close early today.')
  expect((await page.getByRole('log').innerText()).startsWith(said)).toBe(true)
  expect(await page.getByRole('log').innerText()).not.toContain('/start')
  await order(page).getByText('$2.50').first().waitFor()
  expect(await page.getByRole('group', { name: 'Quick replies' }).getByRole('button').count()).toBeGreaterThan(0)
  expect(desk.messages).toHaveLength(2)
  expect(faults).toEqual([])
})

test('a page that is told that it looks too often waits for as long as it is told', async (context) => {
  const { page } = await open(context)
  await write(page, 'a lemonade')
  await order(page).getByText('$2.50').first().waitFor()
  let looks = 0
  await page.route('**/chats/*', (route) => {
    looks++
    return route.fulfill({ status: 429, headers: { 'retry-after': '60' }, json: { error: 'That was a lot at once.' } })
  })
  await page.clock.fastForward(20_000)
  await page.getByText('That was a lot at once.').waitFor()
  await page.clock.fastForward(30_000)
  // What the page had asked for before this would have been seen before it.
  await page.evaluate(() => fetch('/health'))
  expect(looks).toBe(1)
  await page.clock.fastForward(31_000)
  await expect.poll(() => looks).toBe(2)
})

test('what was written offline outlives the page, and goes out once', async (context) => {
  const { page, desk } = await open(context)
  await page.context().setOffline(true)
  await write(page, 'a lemonade')
  await page.getByText('You are offline.').waitFor()
  // As after a reload, for which the page itself would have to be there offline.
  const kept = await page.evaluate(() => sessionStorage.getItem('unsent'))
  await page.context().setOffline(false)
  await order(page).getByText('$2.50').first().waitFor()
  await page.evaluate((messages) => sessionStorage.setItem('unsent', messages ?? ''), kept)
  await page.reload()
  await order(page).getByText('$2.50').first().waitFor()
  expect(await page.evaluate(() => sessionStorage.getItem('unsent'))).toBeNull()
  expect(desk.messages.filter(({ content }) => content.kind === 'text')).toHaveLength(1)
})

test.for([
  ['phone', 'dark', { width: 390, height: 780 }],
  ['desktop', 'light', { width: 1280, height: 800 }],
] as const)('on a %s, %s, everybody can use it', async ([device, colorScheme, viewport], context) => {
  const isMobile = device === 'phone'
  const { page, move } = await open(context, { viewport, colorScheme, isMobile, hasTouch: isMobile })
  const box = page.getByRole('textbox', { name: 'Your message' })
  await box.fill('two large soups with rye, one without rye bread please, and a lemonade')
  await box.press('Enter')
  await order(page).waitFor()
  if (isMobile) await order(page).locator('summary').click()
  await lookAt(page, `chat-${device}-${colorScheme}`)
  await box.fill('/cancel')
  await box.press('Enter')
  await order(page).waitFor({ state: 'hidden' })
  await box.fill('a lemonade for pickup, my name is Ana')
  await box.press('Enter')
  await page.getByRole('button', { name: 'Place order' }).click()
  await shown(page, /is placed/)
  await move(await placedId(page), 'accepted', 'Accepted.')
  await page.clock.fastForward(6_000)
  await order(page).getByText('Accepted').first().waitFor()
  await lookAt(page, `chat-placed-${device}-${colorScheme}`)
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true)
})

test('on a phone that is held sideways the opened order leaves the talk its place', async (context) => {
  const { page } = await open(context, { viewport: { width: 640, height: 360 }, isMobile: true, hasTouch: true })
  const box = page.getByRole('textbox', { name: 'Your message' })
  await box.fill(
    'a large soup with rye, a toast, a toast with cheese, a toast with egg, a lemonade, a small soup with rye',
  )
  await box.press('Enter')
  await order(page).locator('summary').click()
  const [talk, composer] = await Promise.all(
    [page.getByRole('main'), page.locator('#composer')].map((part) => part.boundingBox()),
  )
  expect(talk?.height).toBeGreaterThan(60)
  expect((talk?.y ?? 0) + (talk?.height ?? 0)).toBeLessThanOrEqual((composer?.y ?? 0) + 1)
})
