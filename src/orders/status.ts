import type { OrderStatus } from './order.ts'

/** From each status, those that may follow. All that changes a status asks here. */
const transitions: Record<OrderStatus, readonly OrderStatus[]> = {
  placed: ['accepted', 'rejected', 'cancelled'],
  accepted: ['preparing', 'rejected', 'cancelled'],
  preparing: ['ready', 'cancelled'],
  ready: ['out_for_delivery', 'done'],
  out_for_delivery: ['done'],
  done: [],
  rejected: [],
  cancelled: [],
}

/** Nothing may follow: the order is history. */
export const isFinal = (status: OrderStatus): boolean => transitions[status].length === 0

/** What is in the order may still be changed: it is not made yet. */
export const mayBeChanged = (status: OrderStatus): boolean => ['placed', 'accepted', 'preparing'].includes(status)

export const mayFollow = (from: OrderStatus, to: OrderStatus): boolean => transitions[from].includes(to)
