import { z } from 'zod'
import { type Order, orderStatuses } from '../../orders/order.ts'
import type { OrderBook } from '../../orders/order-book.ts'
import { type Command, CommandError } from './command.ts'

const id = z.string().trim().toUpperCase().min(1).max(20).describe('The id of an order, as the customer was told')

export function listOrders(orders: Pick<OrderBook, 'openOrders'>): Command<object> {
  return {
    summary: 'The orders that are not done, rejected or cancelled, oldest first',
    args: z.strictObject({}),
    run: async () => ({ orders: (await orders.openOrders()).map(orderBody) }),
  }
}

export function readOrder(orders: Pick<OrderBook, 'find'>): Command<{ id: string }> {
  return {
    summary: 'One order',
    args: z.strictObject({ id }),
    async run(args) {
      const order = await orders.find(args.id)
      if (!order) throw noOrder(args.id)
      return { order: orderBody(order) }
    },
  }
}

interface StatusArgs {
  id: string
  status: Order['status']
}

export function setOrderStatus(
  orders: Pick<OrderBook, 'changeStatus' | 'find'>,
  clock: () => Date,
): Command<StatusArgs> {
  return {
    summary: 'Moves an order on; only steps that its status allows',
    args: z.strictObject({ id, status: z.enum(orderStatuses) }),
    async run(args, { actor }) {
      const change = await orders.changeStatus(args.id, args.status, actor.name, clock())
      switch (change.outcome) {
        case 'unknown-order':
          throw noOrder(args.id)
        case 'not-allowed': {
          const status = (await orders.find(args.id))?.status
          throw new CommandError('conflict', `Order ${args.id} is ${status}, and can't become ${args.status}`)
        }
        default:
          return { order: orderBody(change.order) }
      }
    },
  }
}

const noOrder = (of: string) => new CommandError('not-found', `There is no order ${of}`)

/** An order as services see it; money in minor units of the currency. */
export const orderBody = (order: Order) => ({
  id: order.id,
  status: order.status,
  placed_at: order.placedAt,
  wanted_for: order.wantedFor,
  channel: order.channel,
  customer: { id: order.customerId, name: order.name, phone: order.phone },
  fulfilment: order.fulfilment,
  address: order.address,
  lines: order.lines.map((line) => ({
    item: line.item,
    name: line.name,
    quantity: line.quantity,
    size: line.size?.id ?? null,
    options: line.options.map(({ option, name, amount, count, exclude }) => ({ option, name, amount, count, exclude })),
    note: line.note,
    unit_price: line.unitPrice,
    total: line.total,
  })),
  subtotal: order.subtotal,
  delivery_fee: order.deliveryFee,
  total: order.total,
  currency: order.currency,
  note: order.note,
})
