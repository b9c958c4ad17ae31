import type { View } from '../conversation/view.ts'
import type { Shop } from '../menu/menu.ts'
import type { Order } from '../orders/order.ts'
import { orderButtons, stepLabels } from './order-buttons.ts'
import { orderText } from './order-text.ts'
import type { StaffPost } from './staff-posts.ts'

type Step = StaffPost['steps'][number]

interface Setting {
  shop: Pick<Shop, 'timezone' | 'language'>
  /** Those who made its steps, as they are called. */
  names: ReadonlyMap<string, string>
  now: Date
}

/** An order in the staff chat: what is in it, who did what and when, and what can be done next. */
export function orderPost(order: Order, steps: readonly Step[], { shop, names, now }: Setting): View {
  const format = new Intl.DateTimeFormat(shop.language, { timeZone: shop.timezone, timeStyle: 'short' })
  const history = steps.map((step) => {
    const what = step.takesBack ? `Undone: ${stepLabels[step.takesBack].toLowerCase()}` : stepLabels[step.status]
    return `${format.format(new Date(step.at))} ${what} – ${names.get(step.by) ?? step.by}`
  })
  const text = orderText(titleOf(order), order, shop)
  return {
    text: history.length > 0 ? `${text}\n\n${history.join('\n')}` : text,
    buttons: orderButtons(order, now),
  }
}

function titleOf({ id, status, progress }: Order): string {
  if (status === 'placed') return `New order ${id}`
  const { readyInMinutes, reason } = progress ?? {}
  const more = [
    ...(status === 'accepted' && readyInMinutes !== undefined ? [`ready in ${readyInMinutes} min`] : []),
    ...(reason === undefined ? [] : [reason]),
  ]
  return `Order ${id}: ${[stepLabels[status].toUpperCase(), ...more].join(', ')}`
}
