import { toDecimal } from '../menu/money.ts'
import { lineOptions, lineTitle } from '../orders/describe-line.ts'
import type { Order, OrderLine } from '../orders/order.ts'

/** The ledger's columns, in their order; their names are the header row. */
export const columns = [
  'order_id',
  'placed_at',
  'channel',
  'customer_id',
  'customer_name',
  'phone',
  'fulfilment',
  'address',
  'wanted_for',
  'items',
  'total',
  'currency',
  'status',
  'note',
] as const
export type Column = (typeof columns)[number]

/** One order as text cells. Times are ISO 8601 in UTC; `wanted_for` is empty for as soon as possible. */
export type Row = Record<Column, string>

export function rowOf(order: Order): Row {
  return {
    order_id: order.id,
    placed_at: utc(order.placedAt),
    channel: order.channel,
    customer_id: order.customerId,
    customer_name: order.name ?? '',
    phone: order.phone ?? '',
    fulfilment: order.fulfilment,
    address: order.address ?? '',
    wanted_for: order.wantedFor === null ? '' : utc(order.wantedFor),
    items: order.lines.map(describe).join('; '),
    total: toDecimal(order.total, order.currency),
    currency: order.currency,
    status: order.status,
    note: [order.allergies?.length ? `Allergies and diet: ${order.allergies.join(', ')}` : null, order.note]
      .filter((part) => part)
      .join('; '),
  }
}

const utc = (time: string): string => new Date(time).toISOString()

/** "2 x Large Pizza (pepperoni, no onions, “well done”)". A customer's own words stand in quotes: see withoutNotes. */
function describe(line: OrderLine): string {
  const options = lineOptions({ ...line, note: null })
  const note = line.note ? `“${unquoted(line.note)}”` : ''
  const choices = [unquoted(options), note].filter((text) => text !== '').join(', ')
  // The plain x, since Excel takes a CSV file for Latin-1.
  const title = unquoted(lineTitle(line)).replace('×', 'x')
  return choices === '' ? title : `${title} (${choices.replaceAll('×', 'x')})`
}

const unquoted = (text: string): string => text.replaceAll(/[“”]/g, '"')

/** The items as they were, without what the customer wrote in their own words. A cell that was cut has no end of it. */
export const withoutNotes = (items: string): string => items.replaceAll(/, “[^”]*(?:”|$)| \(“[^”]*(?:”\)|$)/g, '')
