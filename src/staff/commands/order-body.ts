import { z } from 'zod'
import { type Order, orderSchema, versionOf } from '../../orders/order.ts'
import { readyAt, readyTimeOf } from '../../orders/ready-time.ts'

const { id, status, channel, fulfilment, address, currency, note, name, phone, placedAt, wantedFor, total } =
  orderSchema.shape
const line = orderSchema.shape.lines.element.shape

/** An order as services see it; money in minor units of the currency. */
export const orderBodySchema = z.object({
  id,
  version: z.int().positive().describe('Counts the changes after placing; correct_order asks for it'),
  status,
  placed_at: placedAt,
  wanted_for: wantedFor.describe('null: as soon as possible'),
  channel,
  customer: z.object({ id: orderSchema.shape.customerId, name, phone }),
  fulfilment,
  address,
  lines: z.array(
    z.object({
      item: line.item,
      name: line.name,
      quantity: line.quantity,
      size: z.string().nullable(),
      options: line.options,
      note: line.note,
      unit_price: line.unitPrice,
      total: line.total,
    }),
  ),
  subtotal: orderSchema.shape.subtotal,
  delivery_fee: orderSchema.shape.deliveryFee,
  total: total.describe('In minor units of the currency, as all prices'),
  currency,
  note,
  ready_in_minutes: z.number().int().nullable().describe('As it was said last, when it was accepted or since'),
  ready_at: z.iso.datetime().nullable().describe('The time that comes to; null: nobody has said'),
  reason: z.string().nullable().describe('Why it was rejected or cancelled'),
  allergies: z.array(z.string()).describe('What the customer does not eat: "no nuts", "vegan"'),
})
export type OrderBody = z.infer<typeof orderBodySchema>

export const orderBody = (order: Order): OrderBody => ({
  id: order.id,
  version: versionOf(order),
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
  ready_in_minutes: readyTimeOf(order)?.inMinutes ?? null,
  ready_at: readyAt(order)?.toISOString() ?? null,
  reason: order.progress?.reason ?? null,
  allergies: [...(order.allergies ?? [])],
})
