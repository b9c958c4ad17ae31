import { expect, test } from 'vitest'
import type { RunningOrder } from '../../../conversation/running-order.ts'
import { chatOrder } from './chat-order.ts'
import { stillOffered } from './chat-standing.ts'

const order = (status: RunningOrder['status']) =>
  chatOrder({
    id: 'A1',
    status,
    fulfilment: 'pickup',
    wantedFor: null,
    readyInMinutes: null,
    readyAt: null,
    lines: [],
    deliveryFee: 0,
    total: 0,
    complete: true,
    currency: 'USD',
    language: 'en',
  })
const change = { label: 'Change', value: '#amend:7' }
const cancel = { label: 'Cancel', value: '#cancel:7' }
const again = { label: 'Order the same again', value: '#again:7' }
const typed = { label: 'Swap it', value: 'swap' }

test('once the kitchen has begun, the buttons by which an order is changed are gone, and all others stay', () => {
  const actions = [change, cancel, again, typed]
  for (const status of ['preparing', 'ready', 'out_for_delivery', 'done', 'cancelled'] as const) {
    expect(stillOffered(actions, { order: order(status) })).toEqual([again, typed])
  }
  for (const status of ['draft', 'placed', 'accepted'] as const) {
    expect(stillOffered(actions, { order: order(status) })).toEqual(actions)
  }
  expect(stillOffered(actions, { order: null })).toEqual(actions)
})
