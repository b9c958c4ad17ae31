import type { Item, Menu } from '../../menu/menu.ts'
import { formatMoney, type Money } from '../../menu/money.ts'

/** Writes money as the shop's customers do. */
export const moneyOf =
  ({ shop }: Menu) =>
  (amount: Money): string =>
    formatMoney(amount, shop.currency, shop.language)

/** "Mon 11:00", in the shop's time zone. */
export function timeOf({ shop }: Menu, at: Date): string {
  const format = { weekday: 'short', hour: '2-digit', minute: '2-digit', timeZone: shop.timezone } as const
  return new Intl.DateTimeFormat(shop.language, format).format(at)
}

/** "$3.25", or "Small $9.50 · Large $17.50" */
export function pricesOf(item: Item, menu: Menu): string {
  const money = moneyOf(menu)
  if (item.price !== null) return money(item.price)
  return [...item.sizes].map(([size, price]) => `${menu.sizes.get(size)?.name ?? size} ${money(price)}`).join(' · ')
}
