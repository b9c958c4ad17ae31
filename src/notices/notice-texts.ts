import { clockOf, timeOf } from '../menu/formats.ts'
import type { Menu } from '../menu/menu.ts'
import type { Order, OrderStatus } from '../orders/order.ts'
import type { StatusEvent } from '../orders/order-event.ts'
import { dueAt } from '../orders/ready-time.ts'

type Told = Pick<Order, 'id' | 'fulfilment'>
type Step = Pick<StatusEvent, 'status' | 'takesBack' | 'readyInMinutes' | 'reason'>

/** What a customer is told of a step that the shop made; null: nothing, as they know. */
export function noticeText(order: Told, step: Step): string | null {
  return step.takesBack ? takenBackText(order, step.takesBack) : stepText(order, step)
}

function stepText({ id, fulfilment }: Told, { status, readyInMinutes, reason }: Step): string | null {
  const why = reason === undefined ? '.' : `: ${reason}`
  switch (status) {
    case 'accepted': {
      const when = fulfilment === 'pickup' ? 'will be ready' : 'will leave'
      return readyInMinutes === undefined
        ? `Order ${id} is accepted.`
        : `Order ${id} is accepted, and ${when} in about ${readyInMinutes} minutes.`
    }
    case 'preparing':
      return `Order ${id} is being prepared.`
    case 'ready':
      return fulfilment === 'pickup'
        ? `Order ${id} is ready to be picked up.`
        : `Order ${id} is ready, and leaves soon.`
    case 'out_for_delivery':
      return `Order ${id} is on its way to you.`
    case 'rejected':
      return `We are sorry: the shop can't take order ${id}${why}`
    case 'cancelled':
      return `We are sorry: the shop had to cancel order ${id}${why}`
    case 'placed':
    case 'done':
      return null
  }
}

/** They were told of the step, and should not go by it any more. */
function takenBackText({ id }: Told, status: OrderStatus): string | null {
  switch (status) {
    case 'accepted':
      return `We were too quick: order ${id} is not accepted yet. We'll tell you as soon as it is.`
    case 'rejected':
      return `Good news: that was a mistake, and the shop still has order ${id}. We'll tell you as soon as it is accepted.`
    case 'preparing':
      return `We were too quick: order ${id} is still waiting for its turn.`
    case 'ready':
      return `We are sorry, we were too quick: order ${id} needs a little longer. We'll tell you when it is ready.`
    case 'out_for_delivery':
      return `We are sorry, we were too quick: order ${id} is ready, but has not left yet.`
    default:
      return null
  }
}

/** What a customer is told of a time that was said anew; null: there is none. */
export function newTimeText(before: Order, after: Order, menu: Menu): string | null {
  const [was, is] = [dueAt(before), dueAt(after)]
  if (is === null) return null
  const will = after.fulfilment === 'pickup' ? 'will be ready' : 'will leave'
  // One for later may be for another day.
  const at = `at about ${after.wantedFor === null ? clockOf(menu, is) : timeOf(menu, is)}`
  if (was === null) return `Order ${after.id} ${will} ${at}.`
  return was < is
    ? `We are sorry: order ${after.id} takes longer, and ${will} ${at}.`
    : `Good news: order ${after.id} ${will} sooner, ${at}.`
}
