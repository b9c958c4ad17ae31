import { isDeepStrictEqual } from 'node:util'
import type { Customer } from '../customers/customer.ts'
import type { OrderLine } from '../orders/order.ts'
import type { OrderEvent } from '../orders/order-event.ts'
import type { Correction } from './correction.ts'

/**
 * What a customer meant by the words of a line that staff put right; null where the customer changed it themselves, or
 * it is not clearly about one line.
 * @param customer whose order it is, who has it as the last
 */
export function putRight(event: OrderEvent, customer: Customer | null): Correction | null {
  if (event.type !== 'order.changed' || event.by === 'customer' || event.because) return null
  const { before, order } = event
  const changed = order.lines.flatMap((line, at) => {
    const old = before.lines[at]
    return old && !isDeepStrictEqual(meant(old), meant(line)) ? [{ line, at }] : []
  })
  const [only, ...others] = changed
  const last = customer?.lastOrder?.id === order.id ? customer.lastOrder.lines : []
  const words = only ? last[only.at]?.words : undefined
  if (!only || !words || others.length > 0 || before.lines.length !== order.lines.length) return null
  return { at: event.at, by: 'staff', text: words, words: [words], meant: meant(only.line) }
}

const meant = ({ item, size, options }: OrderLine): Correction['meant'] => ({
  item,
  size: size?.id ?? null,
  options: options.map(({ name: _, ...option }) => option),
})
