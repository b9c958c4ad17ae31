import type { Shop } from '../menu/menu.ts'
import type { Order, OrderStatus } from './order.ts'

/** Until the shop has taken this step, by the menu file's word for it. */
const before: Record<Shop['changes']['until'], readonly OrderStatus[]> = {
  accepted: ['placed'],
  preparing: ['placed', 'accepted'],
}

/** Whether its customer may still change the order: for as long as the shop's menu file says. */
export const mayStillChange = (order: Order, { changes }: Pick<Shop, 'changes'>, now: Date): boolean =>
  before[changes.until].includes(order.status) && now.getTime() < changeableUntil(order, { changes }).getTime()

export const changeableUntil = ({ placedAt }: Order, { changes }: Pick<Shop, 'changes'>): Date =>
  new Date(Date.parse(placedAt) + changes.minutes * 60_000)

/** Whether its customer may cancel it: also later, for as long as nobody has taken it. */
export const mayStillCancel = (order: Order, shop: Pick<Shop, 'changes'>, now: Date): boolean =>
  order.status === 'placed' || mayStillChange(order, shop, now)
