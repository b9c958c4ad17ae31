import type { Order, OrderLine } from '../orders/order.ts'

/** An order as it is placed, with what a test wants to be different. */
export function anOrder(different: Partial<Order> = {}): Order {
  return {
    id: 'K7F3MQ',
    placedAt: '2026-11-21T17:30:00.000Z',
    channel: 'telegram',
    customerId: '1001',
    name: 'Ann Example',
    phone: '+15550100',
    fulfilment: 'delivery',
    address: '5 Elm St',
    wantedFor: null,
    lines: [aLine()],
    subtotal: 2800,
    deliveryFee: 300,
    total: 3100,
    currency: 'USD',
    status: 'placed',
    note: 'Ring twice',
    ...different,
  }
}

export function aLine(different: Partial<OrderLine> = {}): OrderLine {
  return {
    item: 'pizza',
    name: 'Pizza',
    quantity: 2,
    size: { id: 'large', name: 'Large' },
    options: [{ option: 'pepperoni', name: 'pepperoni', amount: 'regular', count: null, exclude: false }],
    note: null,
    unitPrice: 1400,
    total: 2800,
    ...different,
  }
}
