import { describe, expect, onTestFinished, test } from 'vitest'
import type { Correction } from '../corrections/correction.ts'
import type { Customer } from '../customers/customer.ts'
import { createMetrics } from '../ops/metrics.ts'
import { withLines } from '../orders/changed-order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { anOrder } from '../testing/an-order.ts'
import { localUnderstanding } from '../testing/local-understanding.ts'
import { deliMenu } from '../testing/menu.ts'
import { openStorage } from '../testing/open-storage.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { createLocalParser } from '../understanding/local/create-local-parser.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { createDesk } from './create-desk.ts'
import type { Desk, IncomingMessage } from './desk.ts'

const menu = deliMenu()
const parse = createLocalParser(menu)
const ana = { channel: 'telegram', id: '7' }

async function openFiles() {
  const storage = await openStorage(await temporaryFolder())
  onTestFinished(() => storage.end())
  return storage
}

/** A desk over real files, whose understanding notes what it was asked. */
async function openDesk(changed: { orders?: (orders: OrderBook) => OrderBook } = {}) {
  const { customers, orders } = await openFiles()
  const asked: string[] = []
  const understanding: Understanding = {
    ...localUnderstanding(() => menu),
    understand: async (text) => {
      asked.push(text)
      return parse(text)
    },
  }
  const book = changed.orders?.(orders) ?? orders
  const learned: Correction[] = []
  const learn = (correction: Correction) => void learned.push(correction)
  const desk = createDesk({ customers, orders: book, understanding, menu: () => menu, metrics: createMetrics(), learn })
  return { desk, customers, orders, asked, learned, talk: talkWith(desk) }
}

function talkWith(desk: Desk) {
  let messages = 0
  const send = (
    content: IncomingMessage['content'],
    messageId = `message-${++messages}`,
    name: string | null = 'Ana',
  ) => desk.handle({ from: ana, messageId, name, content })
  return {
    say: (text: string, messageId?: string, name?: string | null) => send({ kind: 'text', text }, messageId, name),
    async tap(label: string, messageId?: string) {
      const view = await send({ kind: 'command', command: 'cart' })
      const button = view.buttons.flat().find((one) => one.label === label)
      if (!button) throw new Error(`no button ${label} under ${view.text}`)
      return send({ kind: 'tap', value: button.value }, messageId)
    },
    send,
  }
}

async function allOrders(orders: OrderBook) {
  const { events } = await orders.eventsAfter(null, 100)
  return events.flatMap((event) => (event.type === 'order.placed' ? [event.order] : []))
}

test('an order goes from words to the order book', async () => {
  const { talk, orders } = await openDesk()
  await talk.say('a large soup with rye and two lemonades')
  await talk.tap('Pickup')
  const { text } = await talk.tap('Place order')
  const [order] = await allOrders(orders)
  expect(text).toContain(`Order ${order?.id} is placed`)
  expect(order).toMatchObject({ name: 'Ana', fulfilment: 'pickup', total: 1150, status: 'placed' })
})

test.each(['/summary', ' /Summary@some_bot of it all'])(
  '%j is no words, and the order stays in sight',
  async (text) => {
    const { talk, asked } = await openDesk()
    await talk.say('two lemonades')
    const answer = await talk.say(text)
    expect(answer.text).toMatch(/^I don't know the command \/summary\. .*\n.*2 × Lemonade/s)
    expect(answer.buttons.flat().map(({ label }) => label)).toContain('Pickup')
    expect(asked).toEqual(['two lemonades'])
  },
)

test('a command with words after it is the command, and a slash alone makes none', async () => {
  const { talk, asked } = await openDesk()
  expect(await talk.say('/help me please')).toEqual(await talk.send({ kind: 'command', command: 'help' }))
  await talk.say('/2 lemonades')
  expect(asked).toEqual(['/2 lemonades'])
})

test('a message delivered again, or twice at once, has no second effect and shows the current view', async () => {
  const { talk, orders, asked } = await openDesk()
  const views = await Promise.all([talk.say('two lemonades', 'one'), talk.say('two lemonades', 'one')])
  expect(views[1]).toEqual(views[0])
  expect(views[0]?.text).toContain('2 × Lemonade')
  expect(asked).toEqual(['two lemonades'])
  await talk.tap('Pickup')
  const view = await talk.send({ kind: 'command', command: 'cart' })
  const value = view.buttons[0]?.[0]?.value ?? ''
  const [placed, again] = await Promise.all([
    talk.send({ kind: 'tap', value }, 'tap'),
    talk.send({ kind: 'tap', value }, 'tap'),
  ])
  expect(again).toEqual(placed)
  expect(await allOrders(orders)).toHaveLength(1)
})

test('a tap that comes again as another message places one order', async () => {
  const { talk, orders } = await openDesk()
  await talk.say('two lemonades')
  await talk.tap('Pickup')
  const { buttons } = await talk.send({ kind: 'command', command: 'cart' })
  const value = buttons[0]?.[0]?.value ?? ''
  await Promise.all([talk.send({ kind: 'tap', value }), talk.send({ kind: 'tap', value })])
  expect(await allOrders(orders)).toHaveLength(1)
})

test('messages of one customer are handled in their order, even when understanding them takes time', async () => {
  const { customers, orders } = await openFiles()
  const slow = Promise.withResolvers<void>()
  const understanding: Understanding = {
    ...localUnderstanding(() => menu),
    understand: async (text) => {
      if (text.includes('soup')) await slow.promise
      return parse(text)
    },
  }
  const desk = createDesk({ customers, orders, understanding, menu: () => menu, metrics: createMetrics() })
  const talk = talkWith(desk)
  const first = talk.say('a small soup with rye')
  const second = talk.say('make it large')
  slow.resolve()
  await first
  expect((await second).text).toContain('1 × Large Soup')
})

test('an order that was kept, though the process died before the document said so, is not placed again', async () => {
  const { talk, customers, orders } = await openDesk()
  await talk.say('two lemonades')
  await talk.tap('Pickup')
  const before = await customers.read(ana)
  await talk.tap('Place order')
  await customers.change(ana, async () => ({ customer: before, result: undefined }))
  expect((await talk.say('and a toast')).text).toContain('1 × Toast')
  expect((await customers.read(ana))?.draft?.id).not.toBe(before?.draft?.id)
  expect(await allOrders(orders)).toHaveLength(1)
})

test('a customer whose order was kept while the process died is told so, by tap or by words', async () => {
  const { talk, customers, orders } = await openDesk()
  await talk.say('two lemonades')
  await talk.tap('Pickup')
  const before = await customers.read(ana)
  await talk.tap('Place order', 'the tap')
  const [order] = await allOrders(orders)
  for (const again of [() => talk.say('place order', 'the tap'), () => talk.say('yes', 'words')]) {
    await customers.change(ana, async () => ({ customer: before, result: undefined }))
    expect((await again()).text).toContain(`Order ${order?.id} is placed`)
  }
  expect(await allOrders(orders)).toHaveLength(1)
})

/** A desk with an order of two lemonades that has just been placed, and its change to three to be confirmed. */
async function openChange(changed?: Parameters<typeof openDesk>[0]) {
  const opened = await openDesk(changed)
  await opened.talk.say('two lemonades')
  await opened.talk.tap('Pickup')
  await opened.talk.tap('Place order')
  const [order] = await allOrders(opened.orders)
  if (!order) throw new Error('nothing was placed')
  expect((await opened.talk.say('make it three')).text).toContain('2 × Lemonade → 3 × Lemonade')
  return { ...opened, order, find: () => opened.orders.find(order.id) }
}

test('a placed order is changed once, when that is confirmed, however often the tap comes', async () => {
  const { talk, orders, order, find } = await openChange()
  expect(await find()).toEqual(order)
  const view = await talk.tap('Confirm change', 'the tap')
  expect(view.text).toContain(`Order ${order.id} is changed.`)
  expect(await talk.say('#place:1', 'the tap')).toEqual(view)
  expect(await find()).toMatchObject({ version: 2, total: 750, lines: [{ quantity: 3 }] })
  expect((await orders.eventsAfter(null, 9)).events.map(({ type }) => type)).toEqual(['order.placed', 'order.changed'])
})

test('a change that was kept while the process died is told, though the shop has accepted the order since', async () => {
  const { talk, customers, orders, order } = await openChange()
  const before = await customers.read(ana)
  await talk.tap('Confirm change', 'the tap')
  await orders.changeStatus(order.id, { to: 'accepted', by: 'staff', at: new Date() })
  for (const again of [() => talk.say('confirm change', 'the tap'), () => talk.say('yes', 'words')]) {
    await customers.change(ana, async () => ({ customer: before, result: undefined }))
    expect((await again()).text).toContain(`Order ${order.id} is changed.`)
  }
  expect((await customers.read(ana))?.draft).toBeNull()
  expect((await orders.eventsAfter(null, 9)).events).toHaveLength(3)
})

test.each([
  [
    'moves on',
    "can't be changed here any more",
    (book: OrderBook, id: string) => book.changeStatus(id, { to: 'accepted', by: 'staff', at: new Date() }),
  ],
  ['is changed by the shop', 'was changed by the shop in the meantime', changedByShop],
])(
  'an order that %s while its change is confirmed stays as the shop has it, and that is said',
  async (_, said, happens) => {
    const { talk, customers, find } = await openChange({
      orders: (book) => ({
        ...book,
        async change(order, by, at) {
          await happens(book, order.id)
          return book.change(order, by, at)
        },
      }),
    })
    expect((await talk.tap('Confirm change')).text).toContain(said)
    expect(await find()).toMatchObject({ lines: [{ quantity: 2 }] })
    expect((await customers.read(ana))?.draft).toBeNull()
  },
)

async function changedByShop(book: OrderBook, id: string) {
  const order = await book.find(id)
  if (order) await book.change({ ...withLines(order, order.lines), note: 'no ice' }, 'staff', new Date())
}

test('a question is no address', async () => {
  const { talk } = await openDesk()
  await talk.say('five toasts')
  await talk.say('delivery')
  expect((await talk.say('how much is delivery?')).text).toContain('What is the address')
  expect((await talk.say('how much is that')).text).toContain('What is the address')
})

test('a draft begins under an id that no order has', async () => {
  const taken = new Set<string>()
  const { talk, orders } = await openDesk({
    orders: (book) => ({
      ...book,
      async find(id) {
        if (taken.size === 3) return book.find(id)
        taken.add(id)
        return anOrder({ id, customerId: 'another' })
      },
    }),
  })
  await talk.say('two lemonades')
  await talk.tap('Pickup')
  expect((await talk.tap('Place order')).text).toContain('is placed')
  expect(taken.size).toBe(3)
  for (const { id } of await allOrders(orders)) expect(taken).not.toContain(id)
})

test("a draft whose id is another customer's order gets a new one, and can then be placed", async () => {
  let taken = true
  const { talk, orders } = await openDesk({
    orders: (book) => ({
      ...book,
      async place(order) {
        if (!taken) return book.place(order)
        taken = false
        return { outcome: 'id-taken' }
      },
    }),
  })
  await talk.say('two lemonades')
  await talk.tap('Pickup')
  expect((await talk.tap('Place order')).text).toContain('2 × Lemonade')
  expect((await talk.tap('Place order')).text).toContain('is placed')
  expect(await allOrders(orders)).toHaveLength(1)
})

test('“yes” takes what a price was just told of, though it costs something else by now', async () => {
  const { customers, orders } = await openFiles()
  let today = menu
  const understanding: Understanding = localUnderstanding(() => today)
  const talk = talkWith(createDesk({ customers, orders, understanding, menu: () => today, metrics: createMetrics() }))
  await talk.say('a toast, pickup for Ana')
  await talk.say('how much is a lemonade?')
  today = deliMenu(['price: 2.50', 'price: 2.60'])
  expect((await talk.say('yes')).text).toContain('1 × Lemonade')
})

test('a draft whose item the owner took off the menu is taken out, whatever the customer says next', async () => {
  const { customers, orders } = await openFiles()
  let today = menu
  const understanding: Understanding = localUnderstanding(() => menu)
  const talk = talkWith(createDesk({ customers, orders, understanding, menu: () => today, metrics: createMetrics() }))
  await talk.say('two lemonades and a toast', 'first')
  today = deliMenu(['id: lemonade', 'id: cola'])
  expect((await talk.say('two lemonades and a toast', 'first')).text).toContain('1 × Toast')
  const { text } = await talk.say('yes')
  expect(text).toContain('No longer on the menu')
  expect(text).toContain('1 × Toast')
})

test('what the shop accepts in the moment in which its customer cancels is not cancelled', async () => {
  const { talk, orders } = await openDesk({
    orders: (book) => ({
      ...book,
      async changeStatus(id, step) {
        await book.changeStatus(id, { to: 'accepted', by: 'staff', at: new Date() })
        return book.changeStatus(id, step)
      },
    }),
  })
  await talk.say('two lemonades, pickup')
  await talk.say('place order')
  await talk.say('cancel')
  expect((await talk.say('cancel the order')).text).toContain("can't be cancelled here any more")
  const [order] = await allOrders(orders)
  expect(await orders.find(order?.id ?? '')).toMatchObject({ status: 'accepted' })
})

test('the buttons of any view can be answered in words', async () => {
  const { talk, customers, orders } = await openDesk()
  await talk.say('two lemonades')
  await talk.say('pick up')
  expect((await talk.say('place order')).text).toContain('is placed')
  expect((await talk.say('change')).text).toContain('What should I change?')
  await talk.say('done')
  expect((await talk.say('leave it as it was')).text).toContain('stays as it is')
  expect((await talk.say('cancel')).text).toContain('Shall I cancel it?')
  expect((await talk.say('yes, cancel it')).text).toContain('is cancelled')
  expect((await allOrders(orders)).length).toBe(1)
  await talk.send({ kind: 'command', command: 'forgetme' })
  expect((await talk.say('no, keep it')).text).toContain("I'll keep it")
  await talk.send({ kind: 'command', command: 'forgetme' })
  await talk.say('delete my data')
  expect(await customers.read(ana)).toBeNull()
})

test('nothing that is lost while placing is told as placed', async () => {
  const { talk, customers } = await openDesk({
    orders: (book) => ({ ...book, place: () => Promise.reject(new Error('the disk is full')) }),
  })
  await talk.say('two lemonades')
  await talk.tap('Pickup')
  await expect(talk.tap('Place order')).rejects.toThrow('the disk is full')
  expect((await customers.read(ana))?.draft?.lines).toHaveLength(1)
})

describe('what is personal', () => {
  test('never goes on to understanding', async () => {
    const { talk, asked } = await openDesk()
    await talk.say('two lemonades for Canaria, deliver to 12 Canary Street, phone 312-555-0175', undefined, 'Canaria')
    await talk.say('it is for canaria, 312-555-0175, 12 Canary Street', undefined, 'Canaria')
    expect(asked.join(' ')).not.toMatch(/canar|555/i)
    expect(asked.join(' ')).toContain('two lemonades')
  })

  test.each(['12B apt 5, Oakwood Towers, two lemonades', 'mail me at ana@example.com', 'P.O. Box 123, a toast'])(
    'is kept from a model where it can not be told from the order: %s',
    async (text) => {
      const { talk, asked } = await openDesk()
      await talk.say(text)
      expect(asked).toEqual([])
    },
  )

  test('is answered without a model when it was asked for', async () => {
    const { talk, asked } = await openDesk()
    await talk.say('five toasts', undefined, null)
    await talk.say('delivery', undefined, null)
    for (const answer of ['the blue house by the canary', '312 555 0175', 'Canaria'])
      await talk.say(answer, undefined, null)
    expect((await talk.tap('Place order')).text).toContain('Thank you, Canaria!')
    expect(asked).toEqual(['five toasts'])
  })

  test('is handed out by /mydata, and deleted by /forgetme', async () => {
    const { talk, customers, orders } = await openDesk()
    await talk.say("I'm allergic to nuts")
    await talk.say('five toasts, deliver to 12 Elm Street, phone 312-555-0175')
    await talk.tap('Place order')
    const { text } = await talk.send({ kind: 'command', command: 'mydata' })
    for (const part of ['Ana', '12 Elm Street', '312-555-0175', '5 × Toast', 'diet: no nuts'])
      expect(text).toContain(part)
    expect(text).not.toContain('on the page')
    await talk.send({ kind: 'command', command: 'forgetme' })
    const { buttons } = await talk.send({ kind: 'command', command: 'forgetme' })
    const forget = buttons.flat().find(({ label }) => label === 'Delete my data')
    await talk.send({ kind: 'tap', value: forget?.value ?? '' })
    expect(await customers.read(ana)).toBeNull()
    expect(JSON.stringify(await allOrders(orders))).not.toMatch(/Ana|Elm|555/)
    expect(await allOrders(orders)).toHaveLength(1)
    expect((await talk.send({ kind: 'command', command: 'mydata' })).text).not.toContain('Allergies and diet')
  })
})

test.each([
  ['nothing', ''],
  ['white space', ' \n\t '],
  ['4,096 characters of emoji', '🍕'.repeat(2_048)],
  ['a negative quantity', '-3 toasts'],
  ['a huge quantity', '1e9 lemonades'],
  ['markup', '<script>alert(1)</script> *bold* [x](y)'],
  ['a prototype', '__proto__ constructor'],
  ['a made-up button', '#place:99999'],
])('%s gets a clear answer, and orders nothing', async (_, text) => {
  const { talk, customers } = await openDesk()
  const view = await talk.say(text)
  expect(view.text.length).toBeGreaterThan(10)
  expect(view.text.length).toBeLessThan(600)
  const after: Customer | null = await customers.read(ana)
  expect(after?.draft).toBeNull()
})

test('what was not understood and is said again in other words is learned, once', async () => {
  const { talk, learned } = await openDesk()
  await talk.say('a fizzlepop')
  await talk.say('a lemonade', 'again')
  await talk.say('a lemonade', 'again')
  expect(learned).toMatchObject([{ text: 'a fizzlepop', meant: { item: 'lemonade' }, by: 'customer' }])
})
