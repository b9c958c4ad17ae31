import { formatTime } from '../text/format-time.ts'
import { type Item, type Menu, type Shop, sizesLeft } from './menu.ts'
import { formatMoney, type Money } from './money.ts'

/** Writes money as the shop's customers do. */
export const moneyOf =
  ({ shop }: Menu) =>
  (amount: Money): string =>
    formatMoney(amount, shop.currency, shop.language)

/** "Mon 11:00 AM", in the shop's time zone. */
export const timeOf = (menu: Clocked, at: Date): string => inShop(menu, at, { weekday: 'short', ...clock })

/** "11:00 AM", of a moment that is not far. */
export const clockOf = (menu: Menu, at: Date): string => inShop(menu, at, clock)

/** "Nov 20, 2026, 11:00 AM" */
export const dateOf = (menu: Menu, at: Date): string => inShop(menu, at, { dateStyle: 'medium', timeStyle: 'short' })

const clock = { hour: 'numeric', minute: '2-digit' } as const

/** All that a time is written by. */
interface Clocked {
  shop: Pick<Shop, 'language' | 'timezone'>
}

const inShop = ({ shop }: Clocked, at: Date, format: Intl.DateTimeFormatOptions): string =>
  formatTime(at, shop.language, { ...format, timeZone: shop.timezone })

/** "$3.25", or "Small $9.50 · Large $17.50" */
export function pricesOf(item: Item, menu: Menu): string {
  const money = moneyOf(menu)
  if (item.price !== null) return money(item.price)
  const left = item.available ? sizesLeft(item) : [...item.sizes]
  return left.map(([size, price]) => `${menu.sizes.get(size)?.name ?? size} ${money(price)}`).join(' · ')
}
