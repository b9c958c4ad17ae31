import { expect, test } from 'vitest'
import { completeLine } from '../conversation/draft/complete-line.ts'
import { withoutSoldOut } from '../menu/sold-out.ts'
import type { Need } from '../needs/need.ts'
import { withLines } from '../orders/changed-order.ts'
import type { Order } from '../orders/order.ts'
import { anOrder } from '../testing/an-order.ts'
import { deliMenu } from '../testing/menu.ts'
import type { MeantLine } from '../understanding/meaning.ts'
import { orderAfter, swapsFor } from './remedies.ts'

const now = new Date('2026-11-21T18:00:00Z')
const drinks = [
  '- { id: cola, name: Cola, category: Drinks, price: 2.60 }',
  '- { id: water, name: Water, category: Drinks, price: 1.00 }',
  '- { id: juice, name: Juice, category: Drinks, sizes: { small: 2.40, large: 4.00 } }',
  '- { id: smoothie, name: Smoothie, category: Drinks, sizes: { small: 3.00, large: 4.10 } }',
  '- { id: shake, name: Shake, category: Drinks, price: 9.00, allergens: [milk], contains: [milk] }',
  '- { id: brew, name: Brew, category: Drinks, price: 2.55, allergens: [milk], contains: [milk] }',
]
const file = deliMenu(['option_groups:', `${drinks.map((drink) => `  ${drink}\n`).join('')}option_groups:`])

const todayWithout = (...ids: string[]) =>
  withoutSoldOut(
    file,
    ids.flatMap((id) => (['item', 'option'] as const).map((kind) => ({ kind, id, until: null, by: 'kim' }))),
  )
const setting = (...out: string[]) => ({ file, today: todayWithout(...out), now })

function orderOf(...lines: Partial<MeantLine>[]): Order {
  const made = lines.map((line) => {
    const meant = { item: 'toast', quantity: 1, size: null, options: [], note: null, words: '', ...line }
    const completion = completeLine(meant, file, now)
    if (!completion.ok) throw new Error("such a line can't be ordered")
    return completion.line
  })
  return { ...withLines(anOrder(), made), version: 1 }
}
const option = (id: string, exclude = false) => ({ option: id, amount: 'regular' as const, count: null, exclude })
const noMilk: Need = { kind: 'without', words: 'milk', allergens: ['milk'] }

test('an item is swapped for one of its category that is in, the nearest in price first; one that needs more choices is not offered', () => {
  const order = orderOf({ item: 'lemonade', quantity: 2 })
  expect(swapsFor(order, 'lemonade', [], setting('lemonade'))).toEqual([
    { to: 'brew', difference: 10 },
    { to: 'cola', difference: 20 },
    { to: 'water', difference: -300 },
  ])
  expect(swapsFor(order, 'lemonade', [], setting('lemonade', 'cola')).map(({ to }) => to)).toEqual([
    'brew',
    'water',
    'shake',
  ])
})

test('nothing is offered that the customer does not eat', () => {
  const order = orderOf({ item: 'lemonade' })
  expect(swapsFor(order, 'lemonade', [noMilk], setting('lemonade')).map(({ to }) => to)).toEqual(['cola', 'water'])
})

test('an option is swapped within its group, and one that the line has or excludes is no swap for it', () => {
  const soup = { item: 'soup', size: 'large', options: [option('rye'), option('cheese')] }
  expect(swapsFor(orderOf(soup), 'rye', [], setting('rye'))).toEqual([{ to: 'white', difference: 0 }])
  expect(swapsFor(orderOf(soup), 'cheese', [], setting('cheese'))).toEqual([{ to: 'onion', difference: -60 }])
  const without = { ...soup, options: [...soup.options, option('onion', true)] }
  expect(swapsFor(orderOf(without), 'cheese', [], setting('cheese'))).toEqual([])
})

test('of a size that runs out other sizes are offered, in all its dishes or in one, and dropping it drops the dish', () => {
  const soup = { item: 'soup', size: 'large', quantity: 2, options: [option('rye')] }
  const order = orderOf(soup, { item: 'toast' }, { item: 'juice', size: 'large' })
  const out = (id: string) => ({
    file,
    today: withoutSoldOut(file, [{ kind: 'size', id, until: null, by: 'kim' }]),
    now,
  })
  expect(swapsFor(order, 'large', [], out('large'))).toEqual([{ to: 'small', difference: 2 * -250 - 160 }])
  expect(swapsFor(order, 'soup/large', [], out('soup/large'))).toEqual([{ to: 'soup/small', difference: -500 }])
  const described = (thing: string, remedy: Parameters<typeof orderAfter>[2]) =>
    orderAfter(order, thing, remedy, out(thing))?.lines.map(({ item, size }) => [item, size?.id ?? null])
  expect(described('soup/large', { kind: 'swap', to: 'soup/small' })).toEqual([
    ['soup', 'small'],
    ['toast', null],
    ['juice', 'large'],
  ])
  expect(described('large', { kind: 'drop' })).toEqual([['toast', null]])
})

test('nothing is offered in a size that is out, and no size for another dish', () => {
  const order = orderOf({ item: 'juice', size: 'large' })
  const out = [
    { kind: 'size', id: 'large', until: null, by: 'kim' },
    { kind: 'item', id: 'juice', until: null, by: 'kim' },
  ] as const
  const setting = { file, today: withoutSoldOut(file, out), now }
  expect(swapsFor(order, 'juice', [], setting).map(({ to }) => to)).not.toContain('smoothie')
  expect(swapsFor(order, 'soup/large', [], setting)).toEqual([])
})

test('every line that holds it follows, what else has run out stays, and the total too', () => {
  const order = orderOf(
    { quantity: 2, options: [option('cheese'), option('onion')] },
    { item: 'lemonade' },
    { options: [option('cheese')], note: 'hot' },
  )
  const after = orderAfter(order, 'cheese', { kind: 'drop' }, setting('cheese', 'onion'))
  expect(after?.lines.map(({ options, note }) => [options.map((each) => each.option), note])).toEqual([
    [['onion'], null],
    [[], null],
    [[], 'hot'],
  ])
  expect(after?.total).toBe(order.total - 3 * 80)
  expect(after?.version).toBe(2)
})

test('what was agreed holds: only what becomes different is at the price of today', () => {
  const order = orderOf({ quantity: 2, options: [option('cheese')] })
  const [line] = order.lines
  if (!line) throw new Error('no line')
  const cheap = withLines(order, [{ ...line, unitPrice: 300, total: 600 }])
  expect(orderAfter(cheap, 'cheese', { kind: 'drop' }, setting('cheese'))?.lines[0]).toMatchObject({
    unitPrice: 220,
    total: 440,
  })
  expect(swapsFor(cheap, 'cheese', [], setting('cheese'))).toEqual([{ to: 'onion', difference: -120 }])
})

test("without what it can't be without a line goes, and with the last one the order", () => {
  const soup = { item: 'soup', size: 'small', options: [option('rye')] }
  const after = orderAfter(orderOf(soup, { item: 'lemonade' }), 'rye', { kind: 'drop' }, setting('rye'))
  expect(after?.lines.map(({ item }) => item)).toEqual(['lemonade'])
  expect(orderAfter(orderOf(soup), 'rye', { kind: 'drop' }, setting('rye'))).toBeNull()
})
