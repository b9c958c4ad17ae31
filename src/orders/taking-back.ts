import type { Order, OrderStatus } from './order.ts'
import { mayFollow } from './status.ts'

/** For so many minutes the step to a status may be taken back. What a customer cancelled stays cancelled. */
const minutes: Partial<Record<OrderStatus, number>> = {
  accepted: 5,
  rejected: 5,
  preparing: 5,
  ready: 5,
  out_for_delivery: 5,
  done: 10,
}

type Standing = Pick<Order, 'status' | 'progress'>

/** Until when the order's last step may be taken back; null: it may not, as one that took another back. */
export function takenBackUntil({ status, progress }: Standing): Date | null {
  const within = minutes[status]
  if (within === undefined || !progress || progress.takenBack) return null
  return new Date(Date.parse(progress.at) + within * 60_000)
}

/** Whether the order's last step may still be taken back. */
export const mayBeTakenBack = (order: Standing, now: Date): boolean =>
  now.getTime() < (takenBackUntil(order)?.getTime() ?? 0)

/** Whether a step from one status back to the other is one that can be taken. */
export const mayLeadBack = (from: OrderStatus, to: OrderStatus): boolean =>
  minutes[from] !== undefined && mayFollow(to, from)
