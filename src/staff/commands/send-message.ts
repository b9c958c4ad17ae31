import { z } from 'zod'
import type { Tell } from '../../conversation/tell.ts'
import type { CustomerRef } from '../../customers/customer.ts'
import type { OrderBook } from '../../orders/order-book.ts'
import { type Command, CommandError } from './command.ts'
import { noOrder, orderId } from './orders.ts'

const argsSchema = z
  .strictObject({
    order: orderId.optional().describe('To whoever placed this order'),
    to: z.literal('staff').optional().describe('To the staff chat'),
    text: z.string().trim().min(1).max(2000),
  })
  .refine(({ order, to }) => (order === undefined) !== (to === undefined), 'needs either order or to')
  .meta({ oneOf: [{ required: ['order'] }, { required: ['to'] }] })
const resultSchema = z.object({ sent: z.literal(true) })
type Args = z.infer<typeof argsSchema>

interface Dependencies {
  orders: Pick<OrderBook, 'find'>
  tell: Tell
  /** null: the shop has none. */
  staffChat: CustomerRef | null
}

export function sendMessage({ orders, tell, staffChat }: Dependencies): Command<Args, z.infer<typeof resultSchema>> {
  async function receiver(order: string | undefined): Promise<CustomerRef> {
    if (order === undefined) {
      if (staffChat) return staffChat
      throw new CommandError('conflict', 'There is no staff chat: STAFF_CHAT_ID is not set')
    }
    const found = await orders.find(order)
    if (!found) throw noOrder(order)
    return { channel: found.channel, id: found.customerId }
  }

  return {
    summary: 'Sends a message to the customer of an order, in their channel, or to the staff chat',
    args: argsSchema,
    example: { order: 'A7K', text: 'Your order is on its way' },
    result: resultSchema,
    async run({ order, text }) {
      const outcome = await tell(await receiver(order), text)
      if (outcome === 'unreachable') throw new CommandError('conflict', "They can't be reached in their channel")
      return { sent: true }
    },
  }
}
