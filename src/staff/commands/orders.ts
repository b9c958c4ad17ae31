import { z } from 'zod'
import { type Order, orderStatuses } from '../../orders/order.ts'
import type { OrderBook, StatusChange } from '../../orders/order-book.ts'
import type { Said } from '../../orders/order-event.ts'
import { type Command, CommandError } from './command.ts'
import { type OrderBody, orderBody, orderBodySchema } from './order-body.ts'

export const orderId = z
  .string()
  .trim()
  .toUpperCase()
  .min(1)
  .max(20)
  .describe('The id of an order, as the customer was told')

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
    args: z.strictObject({ id: orderId }),
    example: { id: 'A7K' },
    result: oneOrderSchema,
    async run(args) {
      const order = await orders.find(args.id)
      if (!order) throw noOrder(args.id)
      return { order: orderBody(order) }
    },
  }
}

export const readyInMinutes = z.number().int().min(1).max(600)

interface StatusArgs {
  id: string
  status: Order['status']
  ready_in_minutes?: number | undefined
  reason?: string | undefined
}

const statusArgs = z
  .strictObject({
    id: orderId,
    status: z.enum(orderStatuses),
    ready_in_minutes: readyInMinutes.optional().describe('For the customer, when it is accepted'),
    reason: z.string().trim().min(1).max(200).optional().describe('For the customer, when it is rejected or cancelled'),
  })
  .refine(({ status, ready_in_minutes }) => ready_in_minutes === undefined || status === 'accepted', {
    error: 'goes with accepted alone',
    path: ['ready_in_minutes'],
  })
  .refine(({ status, reason }) => reason === undefined || status === 'rejected' || status === 'cancelled', {
    error: 'goes with rejected and cancelled alone',
    path: ['reason'],
  })

export function setOrderStatus(
  orders: Pick<OrderBook, 'changeStatus' | 'find'>,
  clock: () => Date,
): Command<StatusArgs, OneOrder> {
  return {
    summary: 'Moves an order to another status; only steps that its status allows',
    args: statusArgs,
    example: { id: 'A7K', status: 'accepted', ready_in_minutes: 25 },
    result: oneOrderSchema,
    async run({ id, status, ready_in_minutes, reason }, { actor }) {
      const said = {
        ...(ready_in_minutes !== undefined && { readyInMinutes: ready_in_minutes }),
        ...(reason !== undefined && { reason }),
      }
      const change = await orders.changeStatus(id, { to: status, by: actor.name, at: clock(), said })
      const order = await changed(change, id, `can't become ${status}`, orders)
      if (change.outcome === 'unchanged') checkSaid(order, said)
      return { order: orderBody(order) }
    },
  }
}

/** @throws CommandError where the step was taken with another time or reason: that is what the customer was told */
function checkSaid({ id, status, progress }: Order, { readyInMinutes, reason }: Said): void {
  if (readyInMinutes !== undefined && readyInMinutes !== progress?.readyInMinutes)
    throw new CommandError('conflict', `Order ${id} is ${status} already: set_ready_time says another time`)
  if (reason !== undefined && reason !== progress?.reason)
    throw new CommandError('conflict', `Order ${id} is ${status} already`)
}

export function takeBackStep(
  orders: Pick<OrderBook, 'takeBack' | 'find'>,
  clock: () => Date,
): Command<{ id: string; status: Order['status'] }, OneOrder> {
  return {
    summary: 'Undoes the step that led to this status; only the last one, for a few minutes',
    args: z.strictObject({ id: orderId, status: z.enum(orderStatuses) }),
    example: { id: 'A7K', status: 'ready' },
    result: oneOrderSchema,
    async run({ id, status }, { actor }) {
      const change = await orders.takeBack(id, status, actor.name, clock())
      return { order: orderBody(await changed(change, id, `its step to ${status} can't be taken back`, orders)) }
    },
  }
}

/** @throws CommandError when the order is not there, or not as it would have to be */
async function changed(
  change: StatusChange,
  id: string,
  impossible: string,
  orders: Pick<OrderBook, 'find'>,
): Promise<Order> {
  if ('order' in change) return change.order
  if (change.outcome === 'unknown-order') throw noOrder(id)
  throw new CommandError('conflict', `Order ${id} is ${(await orders.find(id))?.status}, and ${impossible}`)
}

export const noOrder = (of: string) => new CommandError('not-found', `There is no order ${of}`)

export const changedMeanwhile = (id: string) =>
  new CommandError('conflict', `Order ${id} was changed in the meantime: read it again`)

/** It is made, or over. */
export const pastChanging = ({ id, status }: Order) =>
  new CommandError('conflict', `Order ${id} is ${status}, and can't be changed any more`)
