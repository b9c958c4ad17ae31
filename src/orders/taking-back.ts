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

/** Whether the order's last step may still be taken back; one that took another back may not. */
export function mayBeTakenBack({ status, progress }: Pick<Order, 'status' | 'progress'>, now: Date): boolean {
  const within = minutes[status]
  if (within === undefined || !progress || progress.takenBack) return false
  return now.getTime() - Date.parse(progress.at) < within * 60_000
}

/** Whether a step from one status back to the other is one that can be taken. */
export const mayLeadBack = (from: OrderStatus, to: OrderStatus): boolean =>
  minutes[from] !== undefined && mayFollow(to, from)
