import type { Order } from './order.ts'

/** A meal is eaten by then. */
const recentMs = 3 * 3_600_000

/** The order may still be on its way, or on the table. */
export const isRecent = ({ placedAt }: Pick<Order, 'placedAt'>, now: Date): boolean =>
  now.getTime() - Date.parse(placedAt) < recentMs
