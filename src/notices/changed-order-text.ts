import type { Shop } from '../menu/menu.ts'
import { formatMoney } from '../menu/money.ts'
import { describeDifference } from '../orders/describe-difference.ts'
import type { Order } from '../orders/order.ts'
import { kitchenLine } from './order-text.ts'

/** That there was a change, and no more. */
export const changedTitle = (id: string): string => `CHANGED: order ${id}`

/** What became different in a placed order, for the kitchen: see it before it cooks. */
export const changedForStaff = (before: Order, after: Order, shop: Pick<Shop, 'language'>): string =>
  changedText(changedTitle(after.id), describeDifference(before, after, kitchenLine), before, after, shop)

/** The same for its customer, where the shop has changed it. */
export const changedForCustomer = (before: Order, after: Order, shop: Pick<Shop, 'language'>): string =>
  changedText(`The shop has changed order ${after.id}:`, describeDifference(before, after), before, after, shop)

function changedText(
  title: string,
  differences: string[],
  before: Order,
  after: Order,
  { language }: Pick<Shop, 'language'>,
): string {
  const [was, is] = [before, after].map(({ total, currency }) => formatMoney(total, currency, language))
  return [title, ...differences, '', was === is ? `Total ${is}, as before` : `Total ${is} (was ${was})`].join('\n')
}
