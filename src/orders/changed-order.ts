import { isDeepStrictEqual } from 'node:util'
import { type Order, type OrderLine, versionOf } from './order.ts'
import type { OrderChange } from './order-book.ts'
import { blanked, isBlanked } from './personal.ts'
import { mayBeChanged } from './status.ts'

/** The order with other lines and the total that they come to, for `OrderBook.change`. */
export function withLines(order: Order, lines: readonly OrderLine[]): Order {
  const subtotal = lines.reduce((sum, { total }) => sum + total, 0)
  const total = subtotal + order.deliveryFee
  return { ...order, lines: [...lines], subtotal, total, version: versionOf(order) + 1 }
}

/** What a change comes to, by the order as it stands; `changed` is still to be kept. */
export function changedOrder(kept: Order, wanted: Order): Exclude<OrderChange, { outcome: 'unknown-order' }> {
  const { id, placedAt, channel, customerId, status, progress } = kept
  // Made of the order as it was before its customer was forgotten.
  const content = isBlanked(kept) ? blanked(wanted) : wanted
  const readyTime = content.readyTime ?? kept.readyTime
  const order = { ...content, id, placedAt, channel, customerId, status, progress, readyTime }
  // It comes again, after a crash or by a second tap.
  if (isDeepStrictEqual(asKept(order), asKept(kept))) return { outcome: 'unchanged', order: kept }
  if (!mayBeChanged(status)) return { outcome: 'not-allowed', order: kept }
  if (wanted.status !== status || versionOf(wanted) !== versionOf(kept) + 1) return { outcome: 'stale', order: kept }
  return { outcome: 'changed', before: kept, order }
}

/** As the journal has it: what is not said is not there. */
const asKept = (order: Order): unknown => JSON.parse(JSON.stringify(order))
