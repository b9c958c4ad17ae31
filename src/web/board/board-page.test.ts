import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { DayOrder } from '../../day/day.ts'
import { withLines } from '../../orders/changed-order.ts'
import { aLine, anOrder } from '../../testing/an-order.ts'
import { lookAt } from '../../testing/browser/look-at.ts'
import { enterBoard, openBoards } from '../../testing/browser/open-boards.ts'
import type { startBoard } from '../../testing/start-board.ts'
import { pagesFolder } from '../build-pages.ts'

const open = openBoards()

const tablet = { width: 1024, height: 768 }
type Shop = Awaited<ReturnType<typeof startBoard>>

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
const ticket = (page: Page, name: string, id: string) => column(page, name).getByRole('heading', { name: id })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const onion = { option: 'onion', name: 'Onion', amount: 'regular' as const, count: null, exclude: true }
const cheese = { option: 'cheese', name: 'Cheese', amount: 'extra' as const, count: null, exclude: false }
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

test('a link that is opened in the tab of a board signs in there', async (context) => {
  const { shop, page } = await open(context, { role: 'kitchen' })
  await enterBoard(page)
  await page.goto(await shop.link('owner'))
  await enterBoard(page)
  await page.getByText('Ana of owner, owner').waitFor()
})

test('a ticket appears, is moved on by taps, and is there after the connection was cut', async (context) => {
  const { shop, page, faults } = await open(context, { role: 'kitchen' })
  expect(new URL(page.url()).hash).toBe('')
  await enterBoard(page)
  await page.getByText('Ana of kitchen, kitchen').waitFor()
  await shop.orders.place(anOrder({ id: 'A1' }))
  await ticket(page, 'New', 'A1').waitFor()
  await button(page, '25 minutes: accept order A1').click()
  await ticket(page, 'Accepted', 'A1').waitFor()
  await page.getByText(/^in (24|25) min$/).waitFor()
  expect((await shop.orders.find('A1'))?.progress?.readyInMinutes).toBe(25)
  await button(page, 'Start: order A1').focus()
  await page.keyboard.press('Enter')
  await ticket(page, 'Preparing', 'A1').waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('A1')

  await page.getByRole('button', { name: 'Undo the last step of order A1' }).click()
  await ticket(page, 'Accepted', 'A1').waitFor()
  await button(page, 'Start: order A1').click()
  await ticket(page, 'Preparing', 'A1').waitFor()

  await button(page, 'New time…').click()
  await button(page, 'Order A1 is ready in 45 minutes').click()
  await page.getByText(/^in (44|45) min$/).waitFor()

  await page.context().setOffline(true)
  await shop.orders.place(anOrder({ id: 'A2' }))
  await shop.orders.changeStatus('A1', { to: 'ready', by: 'bo', at: new Date() })
  await page.context().setOffline(false)
  await page.reload()
  await ticket(page, 'New', 'A2').waitFor()
  await ticket(page, 'Ready', 'A1').waitFor()
  expect(await page.getByRole('article').count()).toBe(2)
  expect(faults).toEqual([])

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('Send /board to the bot').waitFor()
})

test('it connects only when the link is opened; a rejection is told in the words of the staff chat', async (context) => {
  const { shop, page } = await open(context)
  await page.getByRole('button', { name: 'Open the board' }).waitFor()
  expect(await page.getByRole('status').textContent()).toBe('')
  await shop.orders.place(anOrder({ id: 'A1', fulfilment: 'pickup' }))
  await enterBoard(page)
  await button(page, 'Reject…').click()
  expect(await page.getByText('Too far away').count()).toBe(0)
  await button(page, 'Too busy: order A1').click()
  await ticket(page, 'Done', 'A1').waitFor()
  expect((await shop.orders.find('A1'))?.progress?.reason).toBe('there is too much to do right now.')
})

test('a pause stands above the orders until a tap ends it', async (context) => {
  const { shop, page } = await open(context)
  await shop.pause.set({ until: null }, 'Bo')
  await enterBoard(page)
  const pause = page.getByRole('region', { name: 'Pause' })
  await pause.getByText("Customers can't place orders until they are taken again").waitFor()
  await button(page, 'Take orders again').click()
  await pause.waitFor({ state: 'hidden' })
  expect(shop.pause.current()).toBeNull()
})

test('a tap says that something is out, and another that it is back', async (context) => {
  const { shop, page } = await open(context)
  await shop.orders.place(anOrder({ id: 'A1', lines: [aLine({ item: 'soup', name: 'Soup', options: [cheese] })] }))
  await enterBoard(page)
  // What can be taken back for some seconds, can for as long as a busy machine takes.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1_000)
  await page.getByRole('button', { name: /^We're out of Large Soup/ }).click()
  await button(page, 'extra cheese').click()
  await page.getByText('extra cheese is out until tomorrow').waitFor()
  await page.getByRole('region', { name: 'Out' }).getByText('Cheese').waitFor()
  expect(shop.stock.soldOut()).toMatchObject([{ kind: 'option', id: 'cheese' }])
  await button(page, 'Undo').click()
  await page.getByRole('region', { name: 'Out' }).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: /^We're out of Large Soup/ }).click()
  await button(page, 'Large Soup').click()
  await page.getByRole('region', { name: 'Out' }).getByText('Large Soup').waitFor()
  expect(shop.stock.soldOut()).toMatchObject([{ kind: 'size', id: 'soup/large' }])
  await button(page, 'Undo').last().click()
  await page.getByRole('region', { name: 'Out' }).waitFor({ state: 'hidden' })
  expect(shop.stock.soldOut()).toEqual([])
})

test('of a dish without sizes and options too, a second tap says that it is out', async (context) => {
  const { shop, page } = await open(context)
  await shop.orders.place(
    anOrder({ id: 'A1', lines: [aLine({ item: 'soup', name: 'Soup', size: null, options: [] })] }),
  )
  await enterBoard(page)
  const opener = button(page, "We're out of Soup")
  await opener.click()
  await page.getByText('Whoever has ordered it is asked at once.').waitFor()
  expect(await opener.getAttribute('aria-expanded')).toBe('true')
  expect(shop.stock.soldOut()).toEqual([])
  await button(page, 'Soup').click()
  await page.getByText('Soup is out until tomorrow').waitFor()
  expect(await opener.getAttribute('aria-expanded')).toBe('false')
  expect(shop.stock.soldOut()).toMatchObject([{ kind: 'item', id: 'soup' }])
})

/** Of what came to browsers after 2018, what is easily taken for older. */
const tooYoung =
  /\.replaceChildren\(|\.at\(|\.replaceAll\(|structuredClone|Object\.(?:fromEntries|hasOwn)|AbortSignal|randomUUID|\.toSorted\(|\.matchAll\(|\?\.|\?\?|allSettled|queueMicrotask/

test('an old tablet understands all of it', async () => {
  const folder = join(await pagesFolder(), 'board')
  expect(await readFile(join(folder, 'board.js'), 'utf8')).not.toMatch(tooYoung)
  const styles = await readFile(join(folder, 'board.css'), 'utf8')
  expect(styles).not.toMatch(/\b(clamp|min|max)\(|inset:|:focus-visible|:is\(|:has\(|aspect-ratio|[;{]gap:/)
  expect(styles).toContain('-webkit-sticky')
})

const markup = '<img src=x onerror=alert(1)><b>bold</b>'

test('what looks like markup is text, whoever wrote it', async (context) => {
  const { shop, page, faults } = await open(context)
  const lines = [aLine({ name: markup, note: markup, options: [{ ...onion, name: markup }] })]
  await shop.orders.place(
    anOrder({ id: 'A1', name: markup, allergies: [markup], address: markup, phone: markup, note: markup, lines }),
  )
  await shop.days.noteOrders(shop.days.dateOf(new Date()), {
    A1: {
      placedAt: ago(5),
      readyAt: null,
      status: 'placed',
      total: 100,
      lines: [{ name: markup, quantity: 1, total: 100 }],
    },
  })
  await enterBoard(page)
  await ticket(page, 'New', 'A1').waitFor()
  await page.getByRole('button', { name: 'Today' }).click()
  await page.getByText(`Best sellers: 1 × ${markup}`).waitFor()
  expect(await page.locator('main b', { hasText: 'bold' }).count()).toBe(0)
  expect(await page.locator('.ticket img').count()).toBe(0)
  expect(faults).toEqual([])
})

/** A busy evening. */
async function fill({ orders, stock, days }: Shop): Promise<void> {
  const place = async (
    id: string,
    minutes: number,
    different: Parameters<typeof anOrder>[0],
    ...steps: ('accepted' | 'preparing' | 'ready' | 'done' | 'cancelled')[]
  ) => {
    await orders.place(anOrder({ id, placedAt: ago(minutes), ...different }))
    for (const step of steps) await orders.changeStatus(id, { to: step, by: 'bo', at: new Date() })
  }
  const pizza = aLine({ name: 'Margherita', options: [onion, cheese] })
  const soup = aLine({
    name: 'Tomato soup',
    item: 'soup',
    quantity: 1,
    size: null,
    options: [],
    note: 'not too hot, please',
  })
  await place('K7F', 1, { lines: [pizza, soup], note: null })
  await place('B2M', 5, {
    fulfilment: 'pickup',
    lines: [soup],
    note: 'Ring twice',
    name: 'Bo',
    allergies: ['no nuts', 'no dairy (accepts soup)'],
  })
  await place('C9X', 8, {
    fulfilment: 'pickup',
    lines: [aLine({ quantity: 12, name: 'Lemonade', size: null, options: [] })],
    note: null,
    name: 'Charlotte-Wilhelmine',
  })
  await place(
    'D4T',
    12,
    { wantedFor: new Date(Date.now() + 25 * 60_000).toISOString(), lines: [pizza], note: null },
    'accepted',
  )
  await place(
    'E1P',
    31,
    { lines: [aLine({ options: [{ ...cheese, name: 'Gorgonzola' }] }), soup], note: null },
    'accepted',
    'preparing',
  )
  await place('F8W', 17, { fulfilment: 'pickup', lines: [pizza], note: null, name: null }, 'accepted', 'preparing')
  await place('G3H', 26, { lines: [soup], note: null }, 'accepted', 'preparing', 'ready')
  await place('H6J', 50, {}, 'accepted', 'preparing', 'ready', 'done')
  await place('J5L', 42, { name: 'Kim' }, 'accepted', 'cancelled')
  const ordered = await orders.find('D4T')
  if (ordered) await orders.change(withLines(ordered, [...ordered.lines, soup]), 'customer', new Date())
  await stock.markOut([{ kind: 'option', id: 'cheese', until: null, by: 'bo' }])
  const order = (minutes: number, name: string, quantity: number): DayOrder => ({
    placedAt: ago(minutes),
    readyAt: ago(minutes - 14),
    status: 'done',
    total: quantity * 950,
    lines: [{ name, quantity, total: 1 }],
  })
  await days.noteOrders(days.dateOf(new Date()), {
    ...Object.fromEntries(
      [200, 150, 140, 90, 80, 75, 70, 20].map((minutes, index) => [
        `M${index}`,
        order(minutes, 'Margherita', 1 + (index % 3)),
      ]),
    ),
    ...Object.fromEntries([130, 85, 60].map((minutes, index) => [`L${index}`, order(minutes, 'Lemonade', 2)])),
    S1: order(66, 'Tomato soup', 1),
  })
  for (let text = 0; text < 40; text++)
    days.noteText({ source: text < 3 ? 'gpt' : 'local', intent: text === 5 ? 'other' : 'order', unmatched: [] })
  await days.flush()
}

test.for([
  ['tablet', { viewport: tablet }],
  ['tablet-upright-dark', { viewport: { width: 768, height: 1024 }, colorScheme: 'dark' }],
  ['wide-dark', { viewport: { width: 1600, height: 900 }, colorScheme: 'dark' }],
  ['phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
] as const)('on a %s all can be read by everybody, and nothing sticks out', async ([name, screen], context) => {
  const { shop, page, faults } = await open(context, screen)
  await fill(shop)
  await enterBoard(page)
  await ticket(page, 'New', 'K7F').waitFor()
  await lookAt(page, `board-${name}`)
  await page.getByRole('button', { name: 'Today' }).click()
  await page.getByText('12 orders').waitFor()
  await lookAt(page, `day-${name}`)
  expect(faults).toEqual([])
})
