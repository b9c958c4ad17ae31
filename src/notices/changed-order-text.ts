import { timeOf } from '../menu/formats.ts'
import type { Shop } from '../menu/menu.ts'
import { formatMoney } from '../menu/money.ts'
import { describeDifference, inWords } from '../orders/describe-difference.ts'
import type { Order } from '../orders/order.ts'
import { kitchenLine } from './order-text.ts'

type ToldShop = Pick<Shop, 'language' | 'timezone'>

const byClock =
  (shop: ToldShop) =>
  (at: Date): string =>
    `for ${timeOf({ shop }, at)}`

/** That there was a change, and nothing else. */
export const changedTitle = (id: string): string => `CHANGED: order ${id}`

/** What became different in a placed order, for the kitchen: see it before it cooks. */
export const changedForStaff = (before: Order, after: Order, shop: ToldShop): string =>
  lines(
    changedTitle(after.id),
    describeDifference(before, after, kitchenLine, byClock(shop)),
    totalText(before, after, shop),
  )

/** The same for its customer, where the shop has changed it. */
export const changedForCustomer = (before: Order, after: Order, shop: ToldShop): string =>
  lines(
    `The shop has changed order ${after.id}:`,
    describeDifference(before, after, inWords, byClock(shop)),
    totalText(before, after, shop),
  )

const lines = (title: string, differences: readonly string[], total: string): string =>
  [title, ...differences, '', total].join('\n')

function totalText(before: Order, after: Order, { language }: ToldShop): string {
  const [was, is] = [before, after].map(({ total, currency }) => formatMoney(total, currency, language))
  return was === is ? `Total ${is}, as before` : `Total ${is} (was ${was})`
}
