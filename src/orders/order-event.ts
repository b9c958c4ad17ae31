import { z } from 'zod'
import type { DeepReadonly } from '../types/deep-readonly.ts'
import { type Order, orderSchema, orderStatuses } from './order.ts'

/** What happened, in the order in which it happened. Followers of the book do all that has to follow from it. */
export const orderEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('order.placed'), at: z.iso.datetime(), order: orderSchema }),
  z.object({
    type: z.literal('order.status'),
    at: z.iso.datetime(),
    id: z.string(),
    status: z.enum(orderStatuses),
    /** Who did it: `customer`, or a member of staff. */
    by: z.string(),
    /** It only takes back the step that led to this status, and so leads to the one before. */
    takesBack: z.enum(orderStatuses).optional(),
    readyInMinutes: z.number().int().positive().optional(),
    reason: z.string().optional(),
  }),
  /** After placing: the order as it was and as it is from then on, but for its status. */
  z.object({
    type: z.literal('order.changed'),
    at: z.iso.datetime(),
    /** `customer`, or a member of staff. */
    by: z.string(),
    /** Something in it had run out: what it became is not what was meant. */
    because: z.literal('out').optional(),
    before: orderSchema,
    order: orderSchema,
  }),
  z.object({
    type: z.literal('customer.forgotten'),
    at: z.iso.datetime(),
    channel: z.string(),
    customerId: z.string(),
  }),
])
export type OrderEvent = DeepReadonly<z.infer<typeof orderEventSchema>>
export type StatusEvent = Extract<OrderEvent, { type: 'order.status' }>

/** What may be said with a step, for the customer to hear. */
export type Said = Pick<StatusEvent, 'readyInMinutes' | 'reason'>

/** The orders that an event tells whole, the newest last; none where it tells a step of one. */
export const ordersIn = (event: OrderEvent): Order[] => {
  if (event.type === 'order.changed') return [event.before, event.order]
  return event.type === 'order.placed' ? [event.order] : []
}

/** The order that an event is about; null: it is about none. */
export function orderIdOf(event: OrderEvent): string | null {
  if (event.type === 'customer.forgotten') return null
  return event.type === 'order.status' ? event.id : event.order.id
}
