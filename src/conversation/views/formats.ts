import type { Menu } from '../../menu/menu.ts'
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
