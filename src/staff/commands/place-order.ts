import { createHash } from 'node:crypto'
import type { Menu } from '../../menu/menu.ts'
import type { Order } from '../../orders/order.ts'
import type { OrderBook } from '../../orders/order-book.ts'
import { orderIdFor } from '../../orders/order-id.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import { type Command, CommandError } from './command.ts'
import { meantLines } from './meant-lines.ts'
import { type OrderArgs, orderArgsSchema } from './order-args.ts'
import { orderBody } from './order-body.ts'
import { orderOfCaller } from './order-of-caller.ts'
import { type OneOrder, oneOrderSchema } from './orders.ts'

interface Dependencies {
  orders: Pick<OrderBook, 'place' | 'find'>
  understanding: Understanding
  menu: () => Menu
  clock: () => Date
}

/** An order of somebody who called: checked as any other, and placed at once. */
export function placeOrder({ orders, understanding, menu, clock }: Dependencies): Command<OrderArgs, OneOrder> {
  /** @returns null where the id has become another order's meanwhile */
  async function place(args: OrderArgs, id: string, caller: string): Promise<OneOrder | null> {
    const lines = await meantLines(args, understanding)
    const placing = await orders.place(
      orderOfCaller(args, { id, caller, channel: callersChannel, lines, menu: menu(), now: clock() }),
    )
    return placing.outcome === 'id-taken' ? null : { order: orderBody(placing.order) }
  }

  /** @returns null where the id is another order's */
  async function findOrPlace(args: OrderArgs, id: string, caller: string): Promise<OneOrder | null> {
    const known = await orders.find(id)
    if (!known) return place(args, id, caller)
    // Placed before, perhaps from another menu: what was agreed stays.
    return isOfRequest(known, caller, clock()) ? { order: orderBody(known) } : null
  }

  return {
    summary: 'Places an order for somebody who has no channel of their own, such as a caller',
    args: orderArgsSchema,
    example: {
      customer: { name: 'Ana', phone: '+1 555 0100' },
      fulfilment: 'pickup',
      lines: [{ item: 'margherita', quantity: 2, size: 'large', options: [{ option: 'thin' }] }],
    },
    result: oneOrderSchema,
    async run(args, { requestId }) {
      const caller = callerOf(requestId)
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const done = await findOrPlace(args, orderIdFor(requestId, attempt), caller)
        if (done) return done
      }
      throw new CommandError('conflict', 'Please ask again under another Idempotency-Key')
    },
  }
}

/** That of orders for which others spoke: staff at the phone, a till, a web shop. */
export const callersChannel = 'phone'
/** Even one more is rare. */
const mostAttempts = 10
const dayMs = 86_400_000

/** Nobody is known by their phone number: each request has a customer of its own, by an id that no other one has. */
const callerOf = (requestId: string): string => createHash('sha256').update(requestId).digest('hex').slice(0, 32)

/** As long as other calls are known: some tills count theirs anew each day. */
function isOfRequest(order: Order, caller: string, now: Date): boolean {
  // Callers had the ids of their orders in earlier versions.
  const isCallers = order.channel === callersChannel && [caller, order.id].includes(order.customerId)
  return isCallers && now.getTime() - Date.parse(order.placedAt) <= dayMs
}
