import type { OrderStatus, Progress } from '../../../orders/order.ts'

/** Where an order stands. */
export interface Standing {
  /** Where the journal tells all of it, as it was placed or changed last. */
  offset: number
  status: OrderStatus
  progress?: Progress
}
