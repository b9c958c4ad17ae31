import { z } from 'zod'
import { type Order, orderStatuses } from '../../orders/order.ts'
import type { OrderBook } from '../../orders/order-book.ts'
import { type Command, CommandError } from './command.ts'
import { type OrderBody, orderBody, orderBodySchema } from './order-body.ts'

const id = z.string().trim().toUpperCase().min(1).max(20).describe('The id of an order, as the customer was told')

export const oneOrderSchema = z.object({ order: orderBodySchema })
export type OneOrder = z.infer<typeof oneOrderSchema>

export function listOrders(orders: Pick<OrderBook, 'openOrders'>): Command<object, { orders: OrderBody[] }> {
  return {
    summary: 'The orders that are not done, rejected or cancelled, oldest first',
    args: z.strictObject({}),
    example: {},
    result: z.object({ orders: z.array(orderBodySchema) }),
    run: async () => ({ orders: (await orders.openOrders()).map(orderBody) }),
  }
}

export function readOrder(orders: Pick<OrderBook, 'find'>): Command<{ id: string }, OneOrder> {
  return {
    summary: 'One order',
    args: z.strictObject({ id }),
    example: { id: 'A7K' },
    result: oneOrderSchema,
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
): Command<StatusArgs, OneOrder> {
  return {
    summary: 'Moves an order on; only steps that its status allows',
    args: z.strictObject({ id, status: z.enum(orderStatuses) }),
    example: { id: 'A7K', status: 'ready' },
    result: oneOrderSchema,
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
