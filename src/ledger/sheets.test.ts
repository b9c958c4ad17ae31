import { expect, test } from 'vitest'
import { withLines } from '../orders/changed-order.ts'
import { aLine, anOrder } from '../testing/an-order.ts'
import { cellsOf, changeStatus, idsIn, ledgerOnSheets, writerOf } from '../testing/ledger-on-sheets.ts'
import { blankable } from './blankable.ts'
import { columns } from './row.ts'

test('writes a header and one row an order into an empty tab', async () => {
  const { google, orders, start } = await ledgerOnSheets()
  await orders.place(anOrder())
  await start().idle()
  expect(google.table('Orders')).toEqual([
    [...columns],
    [
      'K7F3MQ',
      '2026-11-21T17:30:00.000Z',
      'telegram',
      '1001',
      'Ann Example',
      '+15550100',
      'delivery',
      '5 Elm St',
      '',
      '2 x Large Pizza (pepperoni)',
      '31',
      'USD',
      'placed',
      'Ring twice',
    ],
  ])
})

test('a batch costs one read and one write, and later orders go below', async () => {
  const { google, place, start, metrics } = await ledgerOnSheets()
  await place('A1', 'A2')
  const ledger = start()
  await ledger.idle()
  expect(google.quota()).toEqual({ reads: 1, writes: 1 })
  await place('A3')
  await ledger.idle()
  expect(google.quota()).toEqual({ reads: 2, writes: 2 })
  expect(idsIn(google)).toEqual(['A1', 'A2', 'A3'])
  expect((await metrics.ledgerRows.get()).values).toContainEqual({ value: 3, labels: { kind: 'new' } })
})

test('what looks like a formula stays text', async () => {
  const { google, orders, start } = await ledgerOnSheets()
  await orders.place(anOrder({ name: '=HYPERLINK("http://evil")', note: '+1', address: '@x', phone: '\t=1' }))
  await start().idle()
  expect(google.formulas('Orders')).toEqual([])
  expect(cellsOf(google, 'customer_name', 'note')).toEqual([['=HYPERLINK("http://evil")', '+1']])
  const writes = google.requests.filter((request) => request.kind === 'write')
  expect(writes.map((request) => request.valueInputOption)).toEqual(['RAW'])
})

test('makes the tab when the sheet has none of its name', async () => {
  const { google, place, start } = await ledgerOnSheets({ tabs: ['Sheet1'], tab: "Bob's orders" })
  await place('A1')
  await start().idle()
  expect(google.table("Bob's orders").map((row) => row[0])).toEqual(['order_id', 'A1'])
})

test('a later status changes the row, also after people have sorted the rows and put others between', async () => {
  const { google, orders, place, start, metrics } = await ledgerOnSheets()
  await place('A1', 'A2', 'A3')
  const ledger = start()
  await ledger.idle()
  const [header = [], one = [], two = [], three = []] = google.table('Orders')
  google.setTable('Orders', [header, ['monday'], three, two, [], one])
  await changeStatus(orders, 'A1', 'accepted')
  await changeStatus(orders, 'A3', 'rejected')
  await place('A4')
  await ledger.idle()
  expect(cellsOf(google, 'order_id', 'status')).toEqual([
    ['monday', ''],
    ['A3', 'rejected'],
    ['A2', 'placed'],
    ['', ''],
    ['A1', 'accepted'],
    ['A4', 'placed'],
  ])
  expect((await metrics.ledgerRows.get()).values).toContainEqual({ value: 2, labels: { kind: 'updated' } })
})

test("what is ordered after a change stands in the order's row, as does what it comes to", async () => {
  const { google, orders, place, start } = await ledgerOnSheets()
  await place('A1', 'A2')
  const ledger = start()
  await ledger.idle()
  const order = anOrder({ id: 'A1' })
  await orders.change(withLines(order, [aLine({ quantity: 3, total: 4200 })]), 'customer', new Date())
  await ledger.idle()
  expect(cellsOf(google, 'order_id', 'items', 'total', 'status')).toEqual([
    ['A1', '3 x Large Pizza (pepperoni)', '45', 'placed'],
    ['A2', '2 x Large Pizza (pepperoni)', '31', 'placed'],
  ])
})

test('an order that changes before it is written is written as it stands', async () => {
  const { google, orders, place, start } = await ledgerOnSheets()
  await place('A1')
  await changeStatus(orders, 'A1', 'accepted')
  await start().idle()
  expect(cellsOf(google, 'order_id', 'status')).toEqual([['A1', 'accepted']])
})

test('after a customer was forgotten nothing personal is left in their rows, and all in those of others', async () => {
  const { google, orders, start } = await ledgerOnSheets()
  const note = { ...anOrder().lines[0], note: 'for Ann' }
  const lines = anOrder().lines.map((line) => ({ ...line, ...note }))
  await orders.place(anOrder({ id: 'A1', lines }))
  await orders.place(anOrder({ id: 'A2', customerId: '1002' }))
  await orders.place(anOrder({ id: 'A3', channel: 'web' }))
  const ledger = start()
  await ledger.idle()
  expect(cellsOf(google, 'items')[0]).toEqual(['2 x Large Pizza (pepperoni, “for Ann”)'])
  await orders.forget({ channel: 'telegram', id: '1001' }, new Date('2026-11-21T18:00:00Z'))
  await orders.place(anOrder({ id: 'A4', placedAt: '2026-11-21T19:00:00.000Z' }))
  await ledger.idle()
  expect(cellsOf(google, 'order_id', 'customer_name', 'phone', 'address', 'note', 'items')).toEqual([
    ['A1', '', '', '', '', '2 x Large Pizza (pepperoni)'],
    ['A2', 'Ann Example', '+15550100', '5 Elm St', 'Ring twice', '2 x Large Pizza (pepperoni)'],
    ['A3', 'Ann Example', '+15550100', '5 Elm St', 'Ring twice', '2 x Large Pizza (pepperoni)'],
    ['A4', 'Ann Example', '+15550100', '5 Elm St', 'Ring twice', '2 x Large Pizza (pepperoni)'],
  ])
})

test('rows of before a time say no more who ordered, wherever people have put them; again, nothing is written', async () => {
  const { google, orders, start } = await ledgerOnSheets()
  await orders.place(anOrder({ id: 'A1', placedAt: '2026-10-20T23:59:59.000Z' }))
  await orders.place(anOrder({ id: 'A2' }))
  await start().idle()
  const [header = [], one = [], two = []] = google.table('Orders')
  const own = ['', '2026-01-01', '', '', 'Our own row']
  google.setTable('Orders', [header, two, own, one])
  const { signal } = new AbortController()
  const writer = blankable(writerOf(google))
  const before = new Date('2026-10-21T00:00:00Z')
  expect(await writer.blankBefore(before, signal)).toBe(1)
  expect(cellsOf(google, 'order_id', 'customer_name', 'phone', 'address', 'note', 'total')).toEqual([
    ['A2', 'Ann Example', '+15550100', '5 Elm St', 'Ring twice', '31'],
    ['', 'Our own row', '', '', '', ''],
    ['A1', '', '', '', '', '31'],
  ])
  expect(await writer.blankBefore(before, signal)).toBe(0)
})
