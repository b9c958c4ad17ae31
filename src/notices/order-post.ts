import type { View } from '../conversation/view.ts'
import type { Shop } from '../menu/menu.ts'
import type { Order } from '../orders/order.ts'
import { readyAt } from '../orders/ready-time.ts'
import { formatTime } from '../text/format-time.ts'
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
  const clock = (at: string | Date) =>
    formatTime(new Date(at), shop.language, { timeZone: shop.timezone, timeStyle: 'short' })
  const done = steps.map((step) => ({ ...step, what: whatOf(step) }))
  const { readyTime } = order
  const retimed = readyTime ? [{ ...readyTime, what: `New time: ${clock(readyAt(order) ?? readyTime.at)}` }] : []
  const history = [...done, ...retimed]
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ at, what, by }) => `${clock(at)} ${what} – ${names.get(by) ?? by}`)
  const text = orderText(titleOf(order, clock), order, shop)
  return {
    text: history.length > 0 ? `${text}\n\n${history.join('\n')}` : text,
    buttons: orderButtons(order, now),
  }
}

const whatOf = ({ status, takesBack }: Step): string =>
  takesBack ? `Undone: ${stepLabels[takesBack].toLowerCase()}` : stepLabels[status]

function titleOf(order: Order, clock: (at: Date) => string): string {
  const { id, status, progress } = order
  if (status === 'placed') return `New order ${id}`
  const ready = ['accepted', 'preparing'].includes(status) ? readyAt(order) : null
  const reason = progress?.reason
  const more = [...(ready ? [`ready at ${clock(ready)}`] : []), ...(reason === undefined ? [] : [reason])]
  return `Order ${id}: ${[stepLabels[status].toUpperCase(), ...more].join(', ')}`
}
