import { expect, test } from 'vitest'
import type { OrderEvent } from '../orders/order-event.ts'
import { aLine, anOrder } from '../testing/an-order.ts'
import { changedCells, foldEvents } from './changes.ts'
import { rowOf, withoutNotes } from './row.ts'
import { cellOf } from './sheet-cell.ts'

const placed = (id: string, placedAt = '2026-11-21T17:00:00.000Z'): OrderEvent => {
  return { type: 'order.placed', at: placedAt, order: anOrder({ id, placedAt }) }
}
const accepted = (id: string): OrderEvent => {
  return { type: 'order.status', at: '2026-11-21T18:00:00.000Z', id, status: 'accepted', by: 'test' }
}
const forgotten: OrderEvent = {
  type: 'customer.forgotten',
  at: '2026-11-21T18:00:00.000Z',
  channel: 'telegram',
  customerId: '1001',
}

test('a batch comes to the rows as they stand at its end', () => {
  const { rows, statuses } = foldEvents([placed('A1'), placed('A2'), accepted('A1'), accepted('A0')])
  expect(rows.map((row) => [row.order_id, row.status])).toEqual([
    ['A1', 'accepted'],
    ['A2', 'placed'],
  ])
  expect([...statuses.keys()]).toEqual(['A1', 'A0'])
})

test('a customer who is forgotten has no personal data in rows before, and has it in rows after', () => {
  const { rows } = foldEvents([placed('A1'), forgotten, placed('A2', '2026-11-21T19:00:00.000Z')])
  expect(rows.map((row) => [row.order_id, row.customer_name])).toEqual([
    ['A1', ''],
    ['A2', 'Ann Example'],
  ])
})

const changed = (id: string, different: Parameters<typeof anOrder>[0]): OrderEvent => {
  const order = anOrder({ id, version: 2, ...different })
  return { type: 'order.changed', at: '2026-11-21T17:05:00.000Z', by: 'customer', before: anOrder({ id }), order }
}

test('an order that is changed after placing keeps its row, with what is ordered now', () => {
  const coke = aLine({ name: 'Coke', quantity: 1, size: null, options: [] })
  const different = { lines: [coke], total: 250, note: null, status: 'placed' as const }
  const { rows } = foldEvents([placed('A1'), accepted('A1'), changed('A1', different)])
  expect(rows).toEqual([
    rowOf(anOrder({ id: 'A1', placedAt: '2026-11-21T17:00:00.000Z', ...different, status: 'accepted' })),
  ])
  const earlier = changedCells(rowOf(anOrder({ id: 'A1' })), foldEvents([changed('A1', different)]))
  expect(earlier).toMatchObject({ items: '1 x Coke', total: '2.50', note: '' })
  expect(earlier).not.toHaveProperty('status')
})

test('an order that was changed has no personal data either, once its customer is forgotten', () => {
  const cells = changedCells(
    rowOf(anOrder({ id: 'A1' })),
    foldEvents([changed('A1', { lines: [aLine({ note: 'for Ann' })] }), forgotten]),
  )
  expect(JSON.stringify(cells)).not.toMatch(/Ann|Elm|5550100|Ring/)
  expect(cells.items).toBe('2 x Large Pizza (pepperoni)')
})

test('an order placed after its customer was forgotten keeps its data when the events come again', () => {
  const changes = foldEvents([forgotten])
  const row = (placedAt: string) => rowOf(anOrder({ placedAt }))
  expect(changedCells(row('2026-11-21T19:00:00Z'), changes)).toEqual({})
  expect(changedCells(row('2026-11-21T17:00:00Z'), changes)).toMatchObject({ customer_name: '', phone: '' })
  expect(changedCells({ ...row('2026-11-21T19:00:00Z'), placed_at: 'some day' }, changes)).toMatchObject({ note: '' })
})

test('the items read as people say them', () => {
  const option = { option: 'x', amount: 'regular', count: null, exclude: false } as const
  const options = [
    { ...option, name: 'pepperoni' },
    { ...option, name: 'cheese', amount: 'extra' as const },
    { ...option, name: 'shot', count: 2 },
    { ...option, name: 'onions', exclude: true },
  ]
  const coke = aLine({ name: 'Coke', quantity: 1, size: null, options: [] })
  const { items } = rowOf(
    anOrder({
      lines: [aLine({ options, note: 'well “done”' }), coke, { ...coke, note: 'cold' }, { ...coke, note: '' }],
    }),
  )
  expect(items).toBe(
    '2 x Large Pizza (pepperoni, extra cheese, 2 x shot, no onions, “well "done"”); 1 x Coke; 1 x Coke (“cold”); 1 x Coke',
  )
  expect(withoutNotes(items)).toBe(
    '2 x Large Pizza (pepperoni, extra cheese, 2 x shot, no onions); 1 x Coke; 1 x Coke; 1 x Coke',
  )
})

test('of a cell that was too long for the sheet a note goes, too, that has lost its end', () => {
  const lines = [aLine({ note: 'a'.repeat(60_000) })]
  const clipped = cellOf('items', rowOf(anOrder({ lines })).items)
  expect(withoutNotes(String(clipped))).toMatch(/^2 x Large Pizza[^a]*$/)
  const alone = cellOf('items', rowOf(anOrder({ lines: lines.map((line) => ({ ...line, options: [] })) })).items)
  expect(withoutNotes(String(alone))).toBe('2 x Large Pizza')
})

test('what the customer does not eat stands before their note', () => {
  expect(rowOf(anOrder({ allergies: ['no nuts', 'vegan'] })).note).toBe(
    'Allergies and diet: no nuts, vegan; Ring twice',
  )
  expect(rowOf(anOrder({ allergies: [], note: null })).note).toBe('')
})

test('money follows its currency, and times are in UTC', () => {
  const row = rowOf(anOrder({ total: 1250, currency: 'JPY', wantedFor: '2026-11-22T12:00:00Z' }))
  expect([row.total, row.currency, row.wanted_for]).toEqual(['1250', 'JPY', '2026-11-22T12:00:00.000Z'])
})
