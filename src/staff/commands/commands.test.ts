import { expect, test } from 'vitest'
import { orderIdFor } from '../../orders/order-id.ts'
import { anOrder } from '../../testing/an-order.ts'
import { memoryCommands } from '../../testing/memory-commands.ts'
import { deliMenu } from '../../testing/menu.ts'
import { CommandError } from './command.ts'

const now = new Date('2026-11-21T18:00:00Z')

function prepare(menu = deliMenu()) {
  let current = menu
  let clock = now
  const told: string[][] = []
  const { commands, ...kept } = memoryCommands({
    menu: () => current,
    clock: () => clock,
    async tell(to, text) {
      told.push([to.channel, to.id, text])
      return to.id === 'blocked' ? 'unreachable' : 'told'
    },
    staffChat: { channel: 'telegram', id: '-100' },
  })
  const actor = { kind: 'service' as const, name: 'till-1', role: 'till' }
  return {
    ...kept,
    told,
    at: (time: string) => {
      clock = new Date(time)
    },
    change: (other: typeof menu) => {
      current = other
    },
    async run(name: string, args: object, requestId = 'till-1:1') {
      const command = commands.get(name)
      if (!command) throw new Error(`no command ${name}`)
      return command.run(command.args.parse(args), { actor, requestId })
    },
  }
}

const refusalOf = (running: Promise<unknown>) =>
  running.then(
    (result) => result,
    (error: unknown) => (error instanceof CommandError ? [error.failure, error.message] : error),
  )

const caller = { customer: { name: 'Ana', phone: '312-555-0175' }, fulfilment: 'pickup' }

test('orders are listed while something may happen to them, and read at any time', async () => {
  const { orders, run } = prepare()
  await orders.place(anOrder({ id: 'A1' }))
  await orders.place(anOrder({ id: 'A2' }))
  await orders.changeStatus('A1', { to: 'rejected', by: 'staff', at: now })
  expect(await run('list_orders', {})).toMatchObject({ orders: [{ id: 'A2', status: 'placed', total: 3100 }] })
  expect(await run('read_order', { id: 'a1 ' })).toMatchObject({ order: { id: 'A1', status: 'rejected' } })
  expect(await refusalOf(run('read_order', { id: 'A9' }))).toEqual(['not-found', 'There is no order A9'])
})

test('an order is moved on as its status allows, by whoever did it', async () => {
  const { orders, run } = prepare()
  await orders.place(anOrder({ id: 'A1' }))
  expect(await run('set_order_status', { id: 'A1', status: 'accepted' })).toMatchObject({
    order: { status: 'accepted' },
  })
  expect(await run('set_order_status', { id: 'A1', status: 'accepted' })).toMatchObject({
    order: { status: 'accepted' },
  })
  expect(await refusalOf(run('set_order_status', { id: 'A1', status: 'done' }))).toEqual([
    'conflict',
    "Order A1 is accepted, and can't become done",
  ])
  expect(await refusalOf(run('set_order_status', { id: 'A9', status: 'done' }))).toMatchObject(['not-found', {}])
  const { events } = await orders.eventsAfter(null, 10)
  expect(events.slice(1)).toMatchObject([{ type: 'order.status', status: 'accepted', by: 'till-1' }])
})

test('what is said with a step that was taken before is not lost in silence', async () => {
  const { orders, run } = prepare()
  await orders.place(anOrder({ id: 'A1' }))
  await orders.place(anOrder({ id: 'A2' }))
  const accept = (ready_in_minutes: number) =>
    run('set_order_status', { id: 'A1', status: 'accepted', ready_in_minutes })
  const reject = (reason: string) => run('set_order_status', { id: 'A2', status: 'rejected', reason })
  await accept(20)
  expect(await accept(20)).toMatchObject({ order: { status: 'accepted', ready_in_minutes: 20 } })
  expect(await refusalOf(accept(30))).toEqual([
    'conflict',
    'Order A1 is accepted already: set_ready_time says another time',
  ])
  await reject('We are closing')
  expect(await reject('We are closing')).toMatchObject({ order: { status: 'rejected' } })
  expect(await refusalOf(reject('No more dough'))).toEqual(['conflict', 'Order A2 is rejected already'])
})

test('a caller orders in words or by the ids of the menu, at the prices of the menu', async () => {
  const { run } = prepare()
  const inWords = await run('place_order', { ...caller, text: 'two large soups with rye and a lemonade' }, 'till-1:1')
  const lines = [{ item: 'soup', quantity: 2, size: 'large', options: [{ option: 'rye' }] }, { item: 'lemonade' }]
  const byIds = await run('place_order', { ...caller, lines, note: 'ring twice' }, 'till-1:2')
  for (const placed of [inWords, byIds]) {
    expect(placed).toMatchObject({
      order: {
        status: 'placed',
        channel: 'phone',
        customer: { name: 'Ana', phone: '312-555-0175' },
        lines: [
          { item: 'soup', quantity: 2, size: 'large', options: [{ option: 'rye' }], total: 1300 },
          { item: 'lemonade', quantity: 1, total: 250 },
        ],
        total: 1550,
      },
    })
  }
})

test('a request that comes again places one order, also when the menu has changed since', async () => {
  const { orders, run, change } = prepare()
  const first = await run('place_order', { ...caller, text: 'a lemonade' })
  change(deliMenu(['price: 2.50', 'price: 9.50']))
  expect(await run('place_order', { ...caller, text: 'a lemonade' })).toEqual(first)
  await run('place_order', { ...caller, text: 'a lemonade' }, 'till-1:2')
  expect(await orders.openOrders()).toHaveLength(2)
})

test('two requests whose short ids are the same place an order each, and each has its own when it comes again', async () => {
  const { orders, run } = prepare()
  const [first, second] = ['till-1:call-4007', 'till-1:call-36538']
  expect(orderIdFor(first)).toBe(orderIdFor(second))
  const bo = { ...caller, customer: { name: 'Bo', phone: null } }
  const ofAna = await run('place_order', { ...caller, text: 'a lemonade' }, first)
  const ofBo = await run('place_order', { ...bo, text: 'two lemonades' }, second)
  expect(ofBo).toMatchObject({ order: { customer: { name: 'Bo' }, lines: [{ quantity: 2 }] } })
  expect(await run('place_order', { ...caller, text: 'a lemonade' }, first)).toEqual(ofAna)
  expect(await run('place_order', { ...bo, text: 'two lemonades' }, second)).toEqual(ofBo)
  expect(await orders.openOrders()).toHaveLength(2)
})

test('a key that was used another day, as by a till that counts its calls anew each morning, places another order', async () => {
  const { orders, run, at } = prepare()
  await run('place_order', { ...caller, text: 'a lemonade' })
  at('2026-11-22T18:00:01Z')
  const today = await run('place_order', { ...caller, text: 'two lemonades' })
  expect(today).toMatchObject({ order: { lines: [{ quantity: 2 }] } })
  expect(await run('place_order', { ...caller, text: 'two lemonades' })).toEqual(today)
  expect(await orders.openOrders()).toHaveLength(2)
})

test('an order that the version before has placed is known to a request that comes again', async () => {
  const { orders, run } = prepare()
  const id = orderIdFor('till-1:1')
  await orders.place(anOrder({ id, channel: 'phone', customerId: id, placedAt: now.toISOString() }))
  expect(await run('place_order', { ...caller, text: 'a lemonade' })).toMatchObject({ order: { id } })
  expect(await orders.openOrders()).toHaveLength(1)
})

test.each([
  [
    'words that are not understood',
    { text: 'a lemonade and a zeppelin' },
    'text is not understood: give what is ordered as lines, and when it is wanted as wanted_for',
  ],
  [
    'nothing to eat',
    { text: 'hello' },
    'text is not understood: give what is ordered as lines, and when it is wanted as wanted_for',
  ],
  ['an item that is not there', { lines: [{ item: 'zeppelin' }] }, expect.stringContaining('zeppelin')],
  [
    'an option that it has not',
    { lines: [{ item: 'lemonade', options: [{ option: 'rye' }] }] },
    expect.stringContaining('rye'),
  ],
  ['no size', { lines: [{ item: 'soup', options: [{ option: 'rye' }] }] }, 'line 1: soup needs a size: small, large'],
  ['no bread', { lines: [{ item: 'soup', size: 'small' }] }, 'line 1: soup needs at least 1 of bread: rye, white'],
  ['what is sold out', { lines: [{ item: 'pie' }] }, 'line 1: pie is sold out'],
  [
    'an option that is sold out',
    { lines: [{ item: 'toast', options: [{ option: 'truffle' }] }] },
    'line 1: truffle is sold out',
  ],
  [
    'too little to deliver',
    { fulfilment: 'delivery', text: 'a lemonade' },
    "the order is below the shop's minimum of 1000",
  ],
  ['no address', { fulfilment: 'delivery', lines: [{ item: 'lemonade', quantity: 9 }] }, 'address: is missing'],
])('an order with %s is not placed, and the reason said', async (_, args, message) => {
  const { orders, run } = prepare()
  expect(await refusalOf(run('place_order', { ...caller, ...args }))).toEqual(['unfit', message])
  expect(await orders.openOrders()).toEqual([])
})

test('a closed shop says until when', async () => {
  const { run } = prepare(deliMenu(['language: en', 'language: en\n  hours: { mon-sun: "18:00-22:00" }']))
  expect(await refusalOf(run('place_order', { ...caller, text: 'a lemonade' }))).toEqual([
    'unfit',
    'the shop is closed until 2026-11-22T00:00:00.000Z: give wanted_for for an order for later',
  ])
})

test.each([
  [{}, 'needs either text or lines'],
  [{ text: 'a lemonade', lines: [{ item: 'lemonade' }] }, 'needs either text or lines'],
  [{ text: 'a lemonade', customer: { name: '' } }, '>=1'],
  [{ text: 'a lemonade', customer: { name: 'Ana', phone: 'call me' } }, 'must be a phone number'],
  [{ lines: [{ item: 'lemonade', price: 0 }] }, 'price'],
])('the arguments %j are not taken', async (args, fault) => {
  const { run } = prepare()
  await expect(run('place_order', { ...caller, ...args })).rejects.toThrow(fault)
})

const lemonade = { ...caller, lines: [{ item: 'lemonade' }] }
const soup = { ...caller, lines: [{ item: 'soup', size: 'large', options: [{ option: 'rye' }] }] }

test('an accepted order has a new time: from now, or later than it was due; one that waits or is made has none', async () => {
  const { run, orders } = prepare()
  await orders.place(anOrder({ id: 'A1', wantedFor: '2026-11-21T20:00:00.000Z' }))
  const said = (args: object) => run('set_ready_time', { id: 'A1', ...args })
  expect(await refusalOf(said({ ready_in_minutes: 20 }))).toEqual(['conflict', expect.stringContaining('is placed')])
  await run('set_order_status', { id: 'A1', status: 'accepted' })
  await expect(said({})).rejects.toThrow('needs either')
  await expect(said({ ready_in_minutes: 20, minutes_later: 20 })).rejects.toThrow('needs either')
  expect(await said({ minutes_later: 20 })).toMatchObject({
    order: { ready_at: '2026-11-21T20:20:00.000Z', version: 2 },
  })
  expect(await said({ ready_in_minutes: 140 })).toMatchObject({ order: { version: 2 } })
  expect(await said({ ready_in_minutes: 30 })).toMatchObject({
    order: { ready_at: '2026-11-21T18:30:00.000Z', ready_in_minutes: 30, version: 3 },
  })
  for (const status of ['preparing', 'ready']) await run('set_order_status', { id: 'A1', status })
  expect(await refusalOf(said({ ready_in_minutes: 20 }))).toEqual(['conflict', expect.stringContaining('is ready')])
  expect(await refusalOf(run('set_ready_time', { id: 'A9', ready_in_minutes: 20 }))).toEqual([
    'not-found',
    'There is no order A9',
  ])
})

test("what has run out can't be ordered until tomorrow morning by the shop's clock", async () => {
  const { run, at, stock } = prepare()
  expect(await run('mark_out', { id: 'lemonade' })).toEqual({
    sold_out: [{ kind: 'item', id: 'lemonade', until: '2026-11-22T11:00:00.000Z' }],
    held_by: [],
  })
  expect(await refusalOf(run('place_order', lemonade))).toEqual(['unfit', 'line 1: lemonade is sold out'])
  expect(stock.menu()).toBe(stock.menu())
  at('2026-11-22T11:00:00Z')
  expect(await run('list_out', {})).toEqual({ sold_out: [] })
  expect(await run('place_order', lemonade)).toMatchObject({ order: { total: 250 } })
})

test('an option that has run out is out in all that has it, until it is put back', async () => {
  const { run, at } = prepare()
  await run('mark_out', { id: 'rye', until: 'put_back' })
  at('2027-11-22T11:00:00Z')
  expect(await refusalOf(run('place_order', soup))).toEqual(['unfit', 'line 1: rye is sold out'])
  expect(await run('put_back', { id: 'rye' })).toEqual({ sold_out: [] })
  expect(await run('place_order', soup)).toMatchObject({ order: { total: 650 } })
  expect(await refusalOf(run('put_back', { id: 'rye' }))).toMatchObject(['not-found', expect.any(String)])
})

test("what the menu file calls sold out stays so, and what it does not have can't run out", async () => {
  const { run } = prepare()
  await run('mark_out', { id: 'pie' })
  await run('put_back', { id: 'pie' })
  expect(await refusalOf(run('place_order', { ...caller, lines: [{ item: 'pie' }] }))).toEqual([
    'unfit',
    'line 1: pie is sold out',
  ])
  expect(await refusalOf(run('mark_out', { id: 'zeppelin' }))).toMatchObject(['not-found', expect.any(String)])
})

test('a message goes to the customer of an order, or to the staff chat', async () => {
  const { orders, run, told } = prepare()
  await orders.place(anOrder({ id: 'A1', customerId: '1001' }))
  await orders.place(anOrder({ id: 'A2', customerId: 'blocked' }))
  expect(await run('send_message', { order: 'a1', text: ' Ten minutes more ' })).toEqual({ sent: true })
  expect(await run('send_message', { to: 'staff', text: 'The till is back' })).toEqual({ sent: true })
  expect(told).toEqual([
    ['telegram', '1001', 'Ten minutes more'],
    ['telegram', '-100', 'The till is back'],
  ])
  expect(await refusalOf(run('send_message', { order: 'A2', text: 'x' }))).toMatchObject([
    'conflict',
    expect.any(String),
  ])
  expect(await refusalOf(run('send_message', { order: 'A9', text: 'x' }))).toMatchObject([
    'not-found',
    expect.any(String),
  ])
  await expect(run('send_message', { text: 'to whom?' })).rejects.toThrow('needs either order or to')
})

test('a day is told in figures: today, as the shop counts its days, or another', async () => {
  const { days, run, at } = prepare()
  const order = {
    placedAt: '2026-11-21T18:00:00.000Z',
    readyAt: '2026-11-21T18:25:00.000Z',
    status: 'done' as const,
    total: 1300,
    lines: [{ name: 'Soup', quantity: 2, total: 1300 }],
  }
  await days.noteOrders('2026-11-21', { A1: order, A2: { ...order, status: 'cancelled' } })
  at('2026-11-22T08:00:00Z')
  const figures = {
    date: '2026-11-21',
    orders: 1,
    lost: 1,
    revenue: 1300,
    currency: 'USD',
    by_hour: [{ hour: 12, orders: 1 }],
    sold: [{ name: 'Soup', quantity: 2, total: 1300 }],
    minutes_to_ready: { average: 25, slowest: 25, slowest_order: 'A1' },
    slowest_step: null,
    texts: { count: 0, unclear: 0, without_model: null },
  }
  expect(await run('read_day', {})).toEqual(figures)
  at('2026-11-25T18:00:00Z')
  expect(await run('read_day', { date: '2026-11-21' })).toEqual(figures)
  expect(await run('read_day', {})).toMatchObject({ date: '2026-11-25', orders: 0, minutes_to_ready: null })
})

test('more of a line than is believed has to be confirmed, by a till as by a customer', async () => {
  const { run } = prepare()
  const many = { ...caller, lines: [{ item: 'lemonade', quantity: 400 }] }
  expect(await refusalOf(run('place_order', many))).toEqual([
    'unfit',
    '400 × lemonade is more than max_quantity (20): say "quantity_confirmed": true where so many are meant',
  ])
  const eggs = { ...caller, lines: [{ item: 'toast', options: [{ option: 'egg', count: 999 }] }] }
  expect(await refusalOf(run('place_order', eggs))).toEqual([
    'unfit',
    '999 × egg is more than max_quantity (20): say "quantity_confirmed": true where so many are meant',
  ])
  expect(await run('place_order', { ...many, quantity_confirmed: true })).toMatchObject({ order: { total: 100_000 } })
})

test('customers can order nothing while the shop pauses, and again when it resumes', async () => {
  const { run, pause } = prepare()
  expect(await run('pause_orders', {})).toEqual({ paused: true, until: null })
  expect(pause.menu().shop.pause).toEqual({ until: null })
  expect(pause.menu()).toBe(pause.menu())
  expect(await run('resume_orders', {})).toEqual({ paused: false, until: null })
  expect(pause.menu().shop.pause).toBeUndefined()
  expect(await run('pause_orders', { minutes: 20 })).toMatchObject({ paused: true, until: expect.any(String) })
  expect(pause.current()?.until).toBeInstanceOf(Date)
})
