import { expect, test } from 'vitest'
import { createDesk } from '../conversation/create-desk.ts'
import type { CustomerStore } from '../customers/customer-store.ts'
import type { Special } from '../menu/special.ts'
import { createMetrics } from '../ops/metrics.ts'
import type { Actor } from '../staff/actor.ts'
import type { Command } from '../staff/commands/command.ts'
import { specialCommands } from '../staff/commands/special.ts'
import { localUnderstanding } from '../testing/local-understanding.ts'
import { memoryDocumentStore } from '../testing/memory-document-store.ts'
import { createMemoryOrderBook } from '../testing/memory-order-book.ts'
import { memoryTransaction } from '../testing/memory-transaction.ts'
import { deliMenu } from '../testing/menu.ts'
import { createSpecial } from './special.ts'

const actor: Actor = { kind: 'person', name: '1', role: 'owner' }

/** A shop at noon in Chicago, with one customer, Ana, who picks up what she orders. */
function start() {
  let now = new Date('2026-11-21T18:00:00Z')
  const clock = () => now
  const file = deliMenu()
  const store = memoryDocumentStore<Special>()
  const create = () => createSpecial({ store, menu: () => file, clock })
  const special = create()
  const commands = new Map<string, Command<unknown>>(specialCommands({ special, clock }))
  const run = async (command: string, args: object = {}) => commands.get(command)?.run(args, { actor, requestId: 'r' })

  const document = memoryDocumentStore<NonNullable<Awaited<ReturnType<CustomerStore['read']>>>>()
  const customers: CustomerStore = {
    read: () => document.read(),
    change: (_, decide) =>
      document.change(async (customer) => {
        const { customer: after, result } = await decide(customer, memoryTransaction)
        return { document: after, result }
      }),
  }
  const orders = createMemoryOrderBook()
  const metrics = createMetrics()
  const understanding = localUnderstanding(special.menu)
  const desk = createDesk({ customers, orders, understanding, menu: special.menu, metrics, clock })
  let messages = 0
  const send = (content: Parameters<typeof desk.handle>[0]['content']) =>
    desk.handle({ from: { channel: 'telegram', id: '7' }, messageId: `${++messages}`, name: 'Ana', content })
  const say = async (text: string) => (await send({ kind: 'text', text })).text
  async function tap(label: string) {
    const { buttons } = await send({ kind: 'command', command: 'cart' })
    const button = buttons.flat().find((each) => each.label === label)
    return (await send({ kind: 'tap', value: button?.value ?? '' })).text
  }
  return {
    file,
    special,
    create,
    run,
    say,
    tap,
    send,
    orders,
    pass: (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000)),
  }
}

const dish = { name: 'Pasta of the day', price: 1100, description: 'with salad' }

test('a dish of its own is told in the greeting, on the menu and to whoever asks, and is ordered by either name', async () => {
  const { run, say, tap, send, orders } = start()
  await run('set_special', dish)
  const line = "Today's special: Pasta of the day, $11.00."
  expect((await send({ kind: 'command', command: 'start' })).text).toContain(line)
  const { text: menu } = await send({ kind: 'command', command: 'menu' })
  expect(menu).toContain(line)
  expect(menu).toContain('Pasta of the day  $11.00\n    with salad')
  expect(await say("what's today's special?")).toContain(line)
  expect(await say('is the special vegan?')).toContain("doesn't say whether Pasta of the day is vegan")
  await say('two specials and a pasta of the day')
  await tap('Pickup')
  expect(await tap('Place order')).toContain('placed')
  const [order] = await orders.openOrders()
  expect(order?.lines.map(({ name, quantity, unitPrice }) => [name, quantity, unitPrice])).toEqual([
    ['Pasta of the day', 3, 1100],
  ])
})

test('an item of the menu has its price of today in one size, and its own again afterwards', async () => {
  const { run, say, special, file } = start()
  await run('set_special', { item: 'soup', size: 'large', price: 500 })
  expect(await say('any specials?')).toContain("Today's special: Large Soup, $5.00 instead of $6.50.")
  expect(await say('how much is a large soup?')).toContain('$5.00')
  expect(await say('how much is a small soup?')).toContain('$4.00')
  await run('set_special', { item: 'toast', price: 300 })
  expect(await say('how much is a large soup?')).toContain('$6.50')
  expect(await run('clear_special')).toEqual({ special: null })
  expect(special.menu()).toBe(file)
})

test('its price may be put up to the usual one, whatever it was before today', async () => {
  const { run } = start()
  await run('set_special', { item: 'soup', size: 'large', price: 500 })
  await run('set_special', { item: 'soup', size: 'large', price: 650 })
  expect(await run('read_special')).toMatchObject({ special: { price: 650, usual_price: 650 } })
  await expect(run('set_special', { item: 'soup', size: 'large', price: 651 })).rejects.toThrow(
    'It usually costs $6.50',
  )
})

test('it ends at its hour, and by itself with the day, also over a restart', async () => {
  const { run, create, pass, special } = start()
  await run('set_special', { ...dish, until: '2026-11-21T21:00:00.000Z' })
  expect(await run('read_special')).toMatchObject({ special: { name: 'Pasta of the day', usual_price: null } })
  pass(180)
  expect(await run('read_special')).toEqual({ special: null })
  await run('set_special', dish)
  const next = create()
  await next.open()
  expect(next.current()?.until).toBe('2026-11-22T11:00:00.000Z')
  pass(14 * 60)
  expect(special.current()).toBeNull()
  expect(special.menu().special).toBeUndefined()
})

test('whoever was told a price just before it ended orders at it; nobody hears of it any more', async () => {
  const { run, say, tap, send, orders, pass, special, file } = start()
  await run('set_special', { item: 'toast', size: null, price: 200, until: '2026-11-21T18:30:00.000Z' })
  pass(29)
  await say('the special please')
  await tap('Pickup')
  pass(5)
  expect((await send({ kind: 'command', command: 'menu' })).text).not.toContain('special')
  expect(await tap('Place order')).toContain('placed')
  expect(await orders.openOrders()).toMatchObject([{ total: 200 }])
  pass(30)
  expect(special.menu()).toBe(file)
  expect(await orders.openOrders()).toMatchObject([{ total: 200, lines: [{ unitPrice: 200 }] }])
})

test("another day's special is not the one of that day, also for who orders the same again", async () => {
  const { run, say, tap, pass } = start()
  await run('set_special', dish)
  await say('one pasta of the day')
  await tap('Pickup')
  await tap('Place order')
  pass(24 * 60)
  await run('set_special', { name: 'Fish and chips', price: 1500 })
  expect(await say('same as last time')).not.toContain('15.00')
})

test.each([
  ['an item that is none', { item: 'unicorn', price: 1 }, 'The menu has no item of this id'],
  ['one of several sizes, without one', { item: 'soup', price: 1 }, 'It comes in sizes; say which one: small, large'],
  ['one in a size that it lacks', { item: 'toast', size: 'large', price: 1 }, 'It does not come in this size'],
  ['a price above the usual one', { item: 'soup', size: 'large', price: 651 }, 'It usually costs $6.50'],
  ['an hour that has passed', { ...dish, until: '2026-11-21T17:00:00Z' }, 'That time has passed'],
  ['another day', { ...dish, until: '2026-11-22T18:00:00Z' }, 'A special ends with the day, at five in the morning'],
])('%s is refused, and changes nothing', async (_, args, message) => {
  const { run, special, file } = start()
  await expect(run('set_special', args)).rejects.toThrow(message)
  expect(special.menu()).toBe(file)
})

test('what has run out is no special that anybody is told of', async () => {
  const { run, send, say } = start()
  await run('set_special', { item: 'pie', price: 300 })
  expect((await send({ kind: 'command', command: 'menu' })).text).not.toContain("Today's special")
  expect(await say('any specials?')).not.toContain('Pie')
})

test("a name that the menu has for something else stays that thing's", async () => {
  const house = createSpecial({
    store: memoryDocumentStore<Special>(),
    menu: () => deliMenu(['name: Pie', 'name: Special']),
  })
  const what = { kind: 'dish', name: 'Fish', description: null, price: 900 } as const
  await house.set({ version: 1, what, until: '2099-01-01T00:00:00Z', isAllDay: true, by: '1' })
  const [fish] = house.menu().items.values()
  expect(fish?.name).toBe('Fish')
  expect(fish?.aliases).not.toContain('special')
  expect(fish?.aliases).toContain('dish of the day')
})
