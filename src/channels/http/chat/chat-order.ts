import { z } from 'zod'
import type { RunningOrder } from '../../../conversation/running-order.ts'
import { fulfilments } from '../../../customers/customer.ts'
import { formatMoney } from '../../../menu/money.ts'
import { lineName, lineOptions } from '../../../orders/describe-line.ts'
import { orderSchema, orderStatuses } from '../../../orders/order.ts'

const { options, quantity, note } = orderSchema.shape.lines.element.shape

const price = z.object({
  amount: z.number().int().describe('In minor units of the currency'),
  text: z.string().describe('As the shop writes it: "$12.50"'),
})

/** An order as its customer sees it: the one that they are making, or the one placed last. */
export const chatOrderSchema = z.object({
  id: z.string().nullable().describe('null: it is not placed yet'),
  status: z.enum(['draft', ...orderStatuses]),
  fulfilment: z.enum(fulfilments).nullable(),
  wanted_for: z.iso.datetime().nullable().describe('null: as soon as possible'),
  ready_in_minutes: z
    .number()
    .int()
    .nullable()
    .describe('As the shop said it last, when it accepted the order or since'),
  ready_at: z.iso.datetime().nullable().describe('The time that comes to; null: the shop has not said'),
  lines: z.array(
    z.object({
      item: z.string(),
      title: z.string().describe('Its size and name'),
      quantity,
      size: z.string().nullable(),
      options,
      note,
      details: z.string().describe('Options, exclusions and note in words'),
      total: price.nullable().describe('null: it depends on a size that is not chosen yet'),
    }),
  ),
  delivery_fee: price,
  total: price,
  complete: z.boolean().describe('No choice is open'),
  currency: z.string(),
})
export type ChatOrder = z.infer<typeof chatOrderSchema>

export function chatOrder(order: RunningOrder): ChatOrder {
  const priced = (amount: number) => ({ amount, text: formatMoney(amount, order.currency, order.language) })
  return {
    id: order.id,
    status: order.status,
    fulfilment: order.fulfilment,
    wanted_for: order.wantedFor,
    ready_in_minutes: order.readyInMinutes,
    ready_at: order.readyAt,
    lines: order.lines.map((line) => ({
      item: line.item,
      title: lineName(line),
      quantity: line.quantity,
      size: line.size?.id ?? null,
      options: [...line.options],
      note: line.note,
      details: lineOptions(line),
      total: line.total === null ? null : priced(line.total),
    })),
    delivery_fee: priced(order.deliveryFee),
    total: priced(order.total),
    complete: order.complete,
    currency: order.currency,
  }
}
