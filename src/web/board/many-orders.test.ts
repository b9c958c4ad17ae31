import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { anOrder } from '../../testing/an-order.ts'
import { lookAt } from '../../testing/browser/look-at.ts'
import { enterBoard, openBoards } from '../../testing/browser/open-boards.ts'
import type { startBoard } from '../../testing/start-board.ts'

const open = openBoards()

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
type Shop = Awaited<ReturnType<typeof startBoard>>

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

/** So many that nobody finds theirs by looking: the first of each state are the oldest. */
async function fill({ orders }: Shop): Promise<void> {
  for (let index = 0; index < 40; index++) {
    const id = `${'NAPR'[index % 4]}${index + 10}`
    await orders.place(anOrder({ id, placedAt: ago(100 - index), name: index === 22 ? 'Charlotte' : 'Bo' }))
    const steps = (['accepted', 'preparing', 'ready'] as const).slice(0, index % 4)
    for (const to of steps) await orders.changeStatus(id, { to, by: 'bo', at: new Date() })
  }
}

const pick = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Orders' }).getByRole('button', { name })
const seen = (page: Page) => page.locator('.ticket:visible h3')
const heightOf = async (target: Locator) => (await target.boundingBox())?.height ?? 0
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

test('a phone shows the orders of one state, the oldest first, and how many there are of each', async (context) => {
  const { shop, page, faults } = await open(context, phone)
  await fill(shop)
  await enterBoard(page)
  await seen(page).first().waitFor()
  expect(await seen(page).allTextContents()).toEqual([
    'N10',
    'N14',
    'N18',
    'N22',
    'N26',
    'N30',
    'N34',
    'N38',
    'N42',
    'N46',
  ])
  await lookAt(page, 'board-phone-many')

  await page.evaluate(() => scrollTo(0, 2_000))
  expect(await pick(page, 'Preparing').textContent()).toBe('Preparing 10')
  expect(await heightOf(pick(page, 'Preparing'))).toBeGreaterThanOrEqual(44)
  await pick(page, 'Preparing').tap()
  expect(await seen(page).allTextContents()).toContain('P12')
  expect(await seen(page).first().textContent()).toBe('P12')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  expect(await pick(page, 'Preparing').getAttribute('aria-pressed')).toBe('true')
  expect(await pick(page, 'New').getAttribute('aria-pressed')).toBe('false')
  await pick(page, 'Done').tap()
  await page.getByRole('region', { name: 'Done' }).waitFor()
  expect(faults).toEqual([])
})

test('what a tap takes from sight can be brought back, and the keyboard goes on with the next one', async (context) => {
  const { shop, page } = await open(context, phone)
  await fill(shop)
  await enterBoard(page)
  await page.getByRole('button', { name: '25 minutes: accept order N10' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Order N10: Accepted').waitFor()
  expect(await focused(page)).toBe('N14')
  expect(await seen(page).first().textContent()).toBe('N14')

  await page.getByRole('button', { name: 'Show', exact: true }).tap()
  expect(await focused(page)).toBe('N10')
  await page.getByRole('button', { name: 'Undo the last step of order N10' }).tap()
  await page.getByText('Order N10: New').waitFor()
  expect(await pick(page, 'New').textContent()).toBe('New 10')
})

test("what others do takes nobody's place away, and is told by the numbers alone", async (context) => {
  const { shop, page } = await open(context, phone)
  await fill(shop)
  await enterBoard(page)
  await pick(page, 'Ready').tap()
  await shop.orders.place(anOrder({ id: 'N99' }))
  await shop.orders.changeStatus('P12', { to: 'ready', by: 'bo', at: new Date() })
  await pick(page, 'New').getByText('11').waitFor()
  await pick(page, 'Ready').getByText('11').waitFor()
  expect(await pick(page, 'Ready').getAttribute('aria-pressed')).toBe('true')
  expect(await page.locator('.toast').count()).toBe(0)
})

test.for([
  ['phone', phone],
  ['tablet', {}],
] as const)(
  "on a %s an order is found by its number or its customer's name, whatever its state",
  async ([, screen], context) => {
    const { shop, page } = await open(context, screen)
    await fill(shop)
    await enterBoard(page)
    const search = page.getByRole('searchbox', { name: 'Find an order by its number or name' })
    const found = page.getByRole('status').filter({ hasText: 'found' })
    await search.fill('r1')
    await found.getByText('2 orders found').waitFor()
    expect(await seen(page).allTextContents()).toEqual(['R13', 'R17'])
    expect(await page.getByRole('heading', { name: /^(New|Ready)/ }).allTextContents()).toContain('Ready 2')

    await shop.orders.place(anOrder({ id: 'R1X', name: 'Kim' }))
    await shop.orders.place(anOrder({ id: 'N77', name: 'Kim' }))
    await found.getByText('3 orders found').waitFor()
    await search.fill('charl')
    await found.getByText('1 order found').waitFor()
    expect(await seen(page).allTextContents()).toEqual(['P32'])
    await search.fill('zeppelin')
    await found.getByText('No orders found').waitFor()

    const showAll = page.getByRole('button', { name: 'Show all' })
    expect(await heightOf(showAll)).toBeGreaterThanOrEqual(44)
    await showAll.click()
    expect(await seen(page).allTextContents()).toContain('N77')
    expect(await search.inputValue()).toBe('')
    expect(await showAll.isVisible()).toBe(false)
  },
)
