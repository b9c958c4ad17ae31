import { expect, test } from 'vitest'
import { z } from 'zod'
import { deliMenu } from '../../../testing/menu.ts'
import { startTill } from '../../../testing/start-till.ts'

/** Noon in Chicago. */
const noon = new Date('2026-11-21T18:00:00Z')

const menuSchema = z.object({
  shop: z.looseObject({}),
  items: z.array(z.looseObject({ id: z.string() })),
  option_groups: z.array(z.looseObject({ id: z.string(), options: z.array(z.looseObject({ id: z.string() })) })),
})

async function readMenu({ run }: Pick<Awaited<ReturnType<typeof startTill>>, 'run'>) {
  const menu = menuSchema.parse((await run('read_menu')).result)
  return {
    ...menu,
    item: (id: string) => menu.items.find((item) => item.id === id),
    option: (id: string) => menu.option_groups.flatMap(({ options }) => options).find((option) => option.id === id),
  }
}

test('a till reads what can be ordered, by the ids with which it orders, at the prices that it will cost', async () => {
  const till = await startTill()
  const { shop, items, item, option, option_groups } = await readMenu(till)
  expect(shop).toMatchObject({
    name: 'Corner Deli',
    currency: 'USD',
    timezone: 'America/Chicago',
    fulfilment: ['pickup', 'delivery'],
    minimum: { pickup: 0, delivery: 1000 },
    delivery_fee: 300,
  })
  expect(items.map(({ id }) => id)).toEqual(['soup', 'toast', 'pie', 'lemonade'])
  expect(item('soup')).toMatchObject({
    name: 'Soup',
    category: 'Kitchen',
    price: null,
    sizes: [
      { id: 'small', name: 'Small', price: 400, available: true },
      { id: 'large', name: 'Large', price: 650, available: true },
    ],
    option_groups: ['bread', 'extras'],
  })
  expect(item('lemonade')).toMatchObject({ price: 250, sizes: [], option_groups: [], available: true })
  expect(option_groups[0]).toMatchObject({ id: 'bread', name: 'Bread', min: 1, max: 1 })
  expect(option('egg')).toMatchObject({ name: 'Egg', price: 100, counted: true, available: true })

  const lines = [{ item: 'soup', size: 'large', options: [{ option: 'rye' }, { option: 'egg', count: 2 }] }]
  const order = { customer: { name: 'Ana' }, fulfilment: 'pickup', lines, expected_total: 850 }
  expect(await till.run('place_order', order)).toMatchObject({ status: 200 })
})

test('what has run out is said of the item, the option and the size, be it in all items or in one', async () => {
  const till = await startTill()
  expect((await readMenu(till)).item('pie')).toMatchObject({ available: false })
  expect((await readMenu(till)).option('truffle')).toMatchObject({ available: false })
  const out = { until: null, by: '1001' }
  await till.stock.markOut([
    { kind: 'item', id: 'toast', ...out },
    { kind: 'option', id: 'rye', ...out },
    { kind: 'size', id: 'soup/large', ...out },
  ])
  const { item, option } = await readMenu(till)
  expect(item('toast')).toMatchObject({ available: false })
  expect(option('rye')).toMatchObject({ available: false })
  expect(item('soup')).toMatchObject({
    available: true,
    sizes: [
      { id: 'small', available: true },
      { id: 'large', available: false },
    ],
  })
})

test('whether the shop is open, when it opens, and whether it takes a break, is said with its menu', async () => {
  const hours = 'language: en\n  hours: { mon-sun: "11:00-11:30, 17:00-22:00" }'
  const till = await startTill({ menu: () => deliMenu(['language: en', hours]), clock: () => noon })
  expect((await readMenu(till)).shop).toMatchObject({
    open: false,
    opens_at: '2026-11-21T23:00:00.000Z',
    paused: null,
    hours: { mon: ['11:00-11:30', '17:00-22:00'] },
  })
  await till.pause.set({ until: null }, '1001')
  expect((await readMenu(till)).shop).toMatchObject({ paused: { until: null } })
  const always = await startTill({ clock: () => noon })
  expect((await readMenu(always)).shop).toMatchObject({ open: true, opens_at: null, hours: null })
})
