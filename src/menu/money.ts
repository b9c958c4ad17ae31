/** An amount in the minor unit of the shop's currency (cents); always an integer. */
export type Money = number

const formats = new Map<string, Intl.NumberFormat>()

/** Making a format takes a hundred times as long as using it. */
function formatOf(currency: string, language: string): Intl.NumberFormat {
  const key = `${language} ${currency}`
  const known = formats.get(key) ?? new Intl.NumberFormat(language, { style: 'currency', currency })
  formats.set(key, known)
  return known
}

/** How many digits the currency has after the point: 2 for USD, 0 for JPY. */
const minorDigits = (currency: string): number => formatOf(currency, 'en').resolvedOptions().maximumFractionDigits ?? 2

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
export function formatMoney(money: Money, currency: string, language: string): string {
  const amount = money / 10 ** minorDigits(currency)
  return formatOf(currency, language).format(amount)
}
