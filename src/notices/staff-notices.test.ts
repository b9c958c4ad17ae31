import { expect, test } from 'vitest'
import { withLines } from '../orders/changed-order.ts'
import { aLine, anOrder } from '../testing/an-order.ts'
import { startStaffChat } from '../testing/start-staff-chat.ts'

const onions = { option: 'onion', name: 'Onion', amount: 'regular' as const, count: null, exclude: true }

test('a new order stands in the staff chat with all that the kitchen needs, once, also after a restart', async () => {
  const { orders, start, said } = await startStaffChat()
  await orders.place(anOrder({ id: 'A1', lines: [aLine({ options: [onions], note: 'cut in six' })] }))
  const before = start()
  await before.idle()
  await before.stop()
  await orders.place(anOrder({ id: 'A2', fulfilment: 'pickup', allergies: ['no nuts', 'vegan'] }))
  await start().idle()
  expect(said()).toHaveLength(2)
  expect(said()[0]).toMatch(/^New order A1\nPlaced .*, for as soon as possible\nAnn Example, \+15550100\n/)
  expect(said()[0]).toContain('Delivery: 5 Elm St\n\n2 × Large Pizza\n    NO ONION\n    Note: cut in six\n\n')
  expect(said()[0]).toMatch(/Note: Ring twice\nTotal \$31\.00$/)
  expect(said()[1]).toContain('Pickup\nALLERGIES AND DIET: NO NUTS, VEGAN\n\n2 ×')
})

test("what a customer wrote on several lines can't be taken for lines of the shop's", async () => {
  const { orders, start, said } = await startStaffChat()
  const order = anOrder({
    name: 'Ann\nPAID',
    note: 'Ring twice\r\n\nTotal $0.00',
    lines: [aLine({ note: 'no salt\n2 × Pie' })],
  })
  await orders.place(order)
  const notices = start()
  await notices.idle()
  expect(said()[0]).toContain('\nAnn / PAID, +15550100\n')
  expect(said()[0]).toContain('\n    Note: no salt / 2 × Pie\n')
  expect(said()[0]).toMatch(/\nNote: Ring twice \/ Total \$0\.00\nTotal \$31\.00$/)
  await orders.change(
    { ...withLines(order, order.lines), note: 'x\nTotal $0.00' },
    'customer',
    new Date('2026-11-21T17:59:00Z'),
  )
  await notices.idle()
  expect(said().at(-1)).toContain('\nNote: x / Total $0.00\n')
})

test('a change after placing stands in the staff chat, with what must not be in it in capitals', async () => {
  const { orders, start, said } = await startStaffChat()
  const order = anOrder({ id: 'A1', lines: [aLine({ options: [] })] })
  await orders.place(order)
  const notices = start()
  await notices.idle()
  await orders.change(withLines(order, [aLine({ options: [onions] })]), 'customer', new Date('2026-11-21T17:59:00Z'))
  await notices.idle()
  expect(said().slice(1)).toEqual([
    'CHANGED: order A1\n2 × Large Pizza → 2 × Large Pizza (NO ONION)\n\nTotal $31.00, as before',
  ])
})

test('what is over, or long ago, is not posted', async () => {
  const { orders, start, said } = await startStaffChat()
  await orders.place(anOrder({ id: 'A1' }))
  await orders.changeStatus('A1', { to: 'cancelled', by: 'customer', at: new Date() })
  await orders.place(anOrder({ id: 'A2', placedAt: '2026-11-20T18:00:00.000Z' }))
  await start().idle()
  expect(said()).toEqual([])
})

test('an order waits for a Telegram that fails; a chat that is not there is said in the log, without the customer', async () => {
  const { api, orders, start, said, log } = await startStaffChat()
  api.fail('sendMessage', { times: 2, status: 502 })
  await orders.place(anOrder({ id: 'A1' }))
  const notices = start()
  await notices.idle()
  expect(said()).toHaveLength(1)
  api.fail('sendMessage', { times: 1, status: 403, description: 'Forbidden: bot was kicked' })
  await orders.place(anOrder({ id: 'A2' }))
  await notices.idle()
  expect(log()).toContain('check STAFF_CHAT_ID')
  expect(log()).not.toMatch(/Ann|5550100|Elm/)
})

test('that the staff chat is not there is said once, and once that it is there again', async () => {
  const { api, orders, start, log } = await startStaffChat()
  api.fail('sendMessage', { times: 2, status: 403, description: 'Forbidden: bot was kicked' })
  const notices = start()
  for (const id of ['A1', 'A2']) await orders.place(anOrder({ id }))
  await notices.idle()
  expect(log().match(/can't be reached/g)).toHaveLength(1)
  expect(log()).not.toContain('reached again')
  for (const id of ['A3', 'A4']) await orders.place(anOrder({ id }))
  await notices.idle()
  expect(log().match(/can't be reached/g)).toHaveLength(1)
  expect(log().match(/can be reached again/g)).toHaveLength(1)
})

test('what a change said of its customer is in the staff chat no more once they are forgotten', async () => {
  const { orders, start, said, clock } = await startStaffChat()
  const order = anOrder({ id: 'A1', fulfilment: 'pickup', address: null })
  await orders.place(order)
  await orders.place(anOrder({ id: 'A2', customerId: '1002', name: 'Bo' }))
  const before = start()
  await before.idle()
  const moved = { ...withLines(order, order.lines), fulfilment: 'delivery' as const, address: '5 Elm St' }
  await orders.change(moved, 'customer', clock())
  await before.idle()
  expect(said().at(-1)).toBe('CHANGED: order A1\nPickup → Delivery to 5 Elm St\n\nTotal $31.00, as before')
  await before.stop()
  await orders.forget({ channel: 'telegram', id: '1001' }, clock())
  await start().idle()
  expect(said()).toHaveLength(3)
  expect(said().at(-1)).toBe('CHANGED: order A1')
  expect(said().filter((text) => /Ann|Ring|Elm/.test(text))).toEqual([expect.stringMatching(/^New order A2/)])
})
