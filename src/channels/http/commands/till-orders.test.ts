import { expect, test } from 'vitest'
import { deliMenu } from '../../../testing/menu.ts'
import { startTill } from '../../../testing/start-till.ts'

/** Noon in Chicago. */
const noon = new Date('2026-11-21T18:00:00Z')
const evenings = deliMenu(['language: en', 'language: en\n  hours: { mon-sun: "17:00-22:00" }'])

const pickup = { customer: { name: 'Ana', phone: '312-555-0175' }, fulfilment: 'pickup' }
const lemonade = { ...pickup, lines: [{ item: 'lemonade' }] }
const refused = (error: unknown) => ({ status: 422, error })

test('an order for later is placed while the shop is closed, with its time by whichever clock the till has', async () => {
  const { run } = await startTill({ menu: () => evenings, clock: () => noon })
  const later = await run('place_order', { ...lemonade, wanted_for: '2026-11-22T19:30:00-06:00' })
  expect(later).toMatchObject({
    status: 200,
    result: { order: { status: 'placed', wanted_for: '2026-11-23T01:30:00.000Z' } },
  })
})

test.each([
  [
    'now, in a closed shop',
    undefined,
    'the shop is closed until 2026-11-21T23:00:00.000Z: give wanted_for for an order for later',
  ],
  [
    'when the shop is closed',
    '2026-11-22T06:00:00Z',
    'wanted_for: the shop is closed then, and opens at 2026-11-22T23:00:00.000Z',
  ],
  ['when it is too late', '2026-11-21T17:59:59Z', 'wanted_for: has passed; leave it out for as soon as possible'],
  ['in the year after next', '2028-11-21T23:30:00Z', 'wanted_for: is more than a year ahead'],
  ['a time that is none', '2026-11-21 18:00', 'wanted_for: must be a time such as 2026-11-21T18:00:00Z'],
])('nothing is placed for %s, and the till is told why', async (_, wanted_for, error) => {
  const { run, orders } = await startTill({ menu: () => evenings, clock: () => noon })
  expect(await run('place_order', { ...lemonade, wanted_for })).toEqual(refused(error))
  expect(await orders.openOrders()).toEqual([])
})

test('what the customer was shown is what they pay: another total is refused, and may be put right under the same key', async () => {
  const { run, orders } = await startTill()
  const shown = (expected_total: number) => run('place_order', { ...lemonade, expected_total }, 'sale-1')
  expect(await shown(200)).toEqual(refused('expected_total: the order comes to 250'))
  expect(await orders.openOrders()).toEqual([])
  expect(await shown(250)).toMatchObject({ status: 200, result: { order: { total: 250 } } })
})

test('what an order comes to is said before anybody is named, and that is what it then costs', async () => {
  const { run, orders } = await startTill()
  const lines = [{ item: 'lemonade', quantity: 4 }]
  expect(await run('price_order', { fulfilment: 'delivery', lines })).toMatchObject({
    status: 200,
    result: { subtotal: 1000, delivery_fee: 300, total: 1300, currency: 'USD', lines: [{ unit_price: 250 }] },
  })
  expect(await run('price_order', { fulfilment: 'delivery', lines: [{ item: 'lemonade' }] })).toEqual(
    refused("the order is below the shop's minimum of 1000"),
  )
  expect(await orders.openOrders()).toEqual([])
  const ana = { name: 'Ana', phone: '312-555-0175' }
  const order = { customer: ana, fulfilment: 'delivery', address: '1 Lake Street', lines, expected_total: 1300 }
  expect(await run('place_order', order)).toMatchObject({ status: 200 })
})

test("what a customer can't eat is checked against each line, and the kitchen reads it", async () => {
  const milky: [string, string] = ['name: Toast,', 'name: Toast, allergens: [milk, gluten],']
  const { run, orders } = await startTill({ menu: () => deliMenu(milky) })
  const order = {
    customer: { name: 'Ana', allergies: ['nuts', 'milk', 'vegan'] },
    fulfilment: 'pickup',
    lines: [{ item: 'lemonade' }, { item: 'toast' }],
  }
  const { status, error } = await run('place_order', order)
  expect([status, error]).toEqual([
    422,
    expect.stringMatching(/^line 2: Toast .*milk.*: say "allergies_accepted": true/),
  ])
  expect(await orders.openOrders()).toEqual([])
  expect(await run('place_order', { ...order, allergies_accepted: true })).toMatchObject({
    status: 200,
    result: { order: { allergies: ['no nuts', 'no milk (accepts Toast)', 'vegan (accepts Toast)'] } },
  })
  const peanut = { ...order, customer: { name: 'Ana', allergies: ['peanut'] } }
  expect((await run('place_order', peanut)).error).toContain('customer.allergies: entry 1: must be gluten or')
})

test.each([
  [
    'a choice that has to be made',
    { lines: [{ item: 'lemonade' }, { item: 'soup', size: 'large' }] },
    'line 2: soup needs at least 1 of bread: rye, white',
  ],
  [
    'too many choices',
    { lines: [{ item: 'toast', options: ['cheese', 'onion', 'egg'].map((option) => ({ option })) }] },
    'line 1: toast takes at most 2 of extras, and has cheese, onion, egg',
  ],
  [
    'two choices where there is one to make',
    {
      lines: [{ item: 'lemonade' }, { item: 'soup', size: 'large', options: [{ option: 'rye' }, { option: 'white' }] }],
    },
    'line 2: soup takes at most 1 of bread, and has rye, white',
  ],
  [
    'two things said of one option',
    { lines: [{ item: 'toast', options: [{ option: 'egg' }, { option: 'egg', exclude: true }] }] },
    'line 1: toast has egg twice',
  ],
  [
    'a size',
    { lines: [{ item: 'lemonade' }, { item: 'soup', size: 'huge' }] },
    'line 2: item "soup" has no size "huge"',
  ],
  ['what is sold out', { lines: [{ item: 'lemonade' }, { item: 'pie' }] }, 'line 2: pie is sold out'],
  [
    'a phone for delivery',
    {
      customer: { name: 'Ana' },
      fulfilment: 'delivery',
      address: '1 Lake Street',
      lines: [{ item: 'lemonade', quantity: 4 }],
    },
    'customer.phone: is missing',
  ],
  ['an address', { fulfilment: 'delivery', lines: [{ item: 'lemonade', quantity: 4 }] }, 'address: is missing'],
])('of %s that is not right, the till is told where and why', async (_, args, error) => {
  const { run } = await startTill()
  expect(await run('place_order', { ...pickup, ...args })).toEqual(refused(error))
})

test('of what the shop does not offer, the till is told what it does', async () => {
  const { run } = await startTill({ menu: () => deliMenu(['[pickup, delivery]', '[pickup]']) })
  const delivery = { ...lemonade, fulfilment: 'delivery', address: '1 Lake Street' }
  expect(await run('place_order', delivery)).toEqual(refused('fulfilment: the shop offers pickup alone'))
})
