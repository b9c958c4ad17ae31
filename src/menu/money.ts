import { LRUCache } from 'lru-cache'

/** An amount in the minor unit of the shop's currency (cents); always an integer. */
export type Money = number

interface Format {
  /** After the point. */
  digits: number
  /** What amounts are written as: a menu has few prices, and each reply many of them. */
  texts: LRUCache<Money, string>
}

const formats = new Map<string, Format>()

/** Making a format takes a hundred times as long as using it, and asking one for its digits is costly as well. */
function formatOf(currency: string, language: string): Format {
  const key = `${language} ${currency}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(language, { style: 'currency', currency })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  const memoMethod = (money: Money) => format.format(money / 10 ** digits)
  const made = { digits, texts: new LRUCache<Money, string>({ max: 1_000, memoMethod }) }
  formats.set(key, made)
  return made
}

/** How many digits the currency has after the point: 2 for USD, 0 for JPY. */
const minorDigits = (currency: string): number => formatOf(currency, 'en').digits

/** 12.5 → 1250. Undefined when the currency has no unit that small (12.345 dollars). */
export function toMinor(amount: number, currency: string): Money | undefined {
  const scale = 10 ** minorDigits(currency)
  const money = Math.round(amount * scale)
  return money / scale === amount ? money : undefined
}

/** 1250 → "12.50", without a currency sign: for a cell in a sheet. */
export function toDecimal(money: Money, currency: string): string {
  const digits = minorDigits(currency)
  return (money / 10 ** digits).toFixed(digits)
}

/** 1250 → "$12.50", as the shop's customers write it. */
export const formatMoney = (money: Money, currency: string, language: string): string =>
  formatOf(currency, language).texts.memo(money)
