import type { Order, OrderStatus, Progress } from './order.ts'
import type { StatusChange, WantedStep } from './order-book.ts'
import type { StatusEvent } from './order-event.ts'
import { mayFollow } from './status.ts'
import { mayBeTakenBack } from './taking-back.ts'

type Standing = Pick<Order, 'status' | 'progress'>

/** What a step wanted comes to: an event that is still to be kept, or none. */
export type Step = { outcome: 'step'; event: StatusEvent } | { outcome: 'unchanged' | 'not-allowed' }

/** The step that is wanted, if the order as it stands allows it. */
export function stepTo(order: Order, { to, by, at, said, seen = order.status }: WantedStep): Step {
  if (order.status === to) return { outcome: 'unchanged' }
  if (order.status !== seen || !mayFollow(order.status, to)) return { outcome: 'not-allowed' }
  const event = { type: 'order.status' as const, at: at.toISOString(), id: order.id, status: to, by, ...said }
  return { outcome: 'step', event }
}

/** The step back from a status to the one before. */
export function stepBack(order: Order, status: OrderStatus, by: string, at: Date): Step {
  const { progress } = order
  // It comes again, or somebody else was as quick.
  if (progress?.takenBack && progress.from === status) return { outcome: 'unchanged' }
  if (!progress || order.status !== status || !mayBeTakenBack(order, at)) return { outcome: 'not-allowed' }
  const event = { type: 'order.status' as const, at: at.toISOString(), id: order.id, status: progress.from, by }
  return { outcome: 'step', event: { ...event, takesBack: status } }
}

/** Where an order stands after the event. */
export function standingAfter({ status: from, progress: before }: Standing, event: StatusEvent): Required<Standing> {
  const { status, at, by, takesBack, reason } = event
  const promise = event.readyInMinutes === undefined ? before : { ...event, promisedAt: at }
  const progress: Progress = {
    at,
    by,
    from,
    ...(takesBack && { takenBack: true as const }),
    ...(status !== 'placed' && promiseOf(promise)),
    ...(reason !== undefined && { reason }),
  }
  return { status, progress }
}

/** In how many minutes it is ready, and when that was said. */
const promiseOf = ({ readyInMinutes, promisedAt }: Pick<Progress, 'readyInMinutes' | 'promisedAt'> = {}) => ({
  ...(readyInMinutes !== undefined && { readyInMinutes }),
  ...(promisedAt !== undefined && { promisedAt }),
})

/** The answer for whoever wanted a step, of the order as it stands after it. */
export const settled = (step: Step, order: Order): StatusChange =>
  step.outcome === 'not-allowed'
    ? { outcome: 'not-allowed' }
    : { outcome: step.outcome === 'step' ? 'changed' : 'unchanged', order }
