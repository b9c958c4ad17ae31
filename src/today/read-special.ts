import { nextMoment } from '../menu/hours.ts'
import type { Menu } from '../menu/menu.ts'
import { type Money, toMinor } from '../menu/money.ts'

/** What somebody wrote of a special: "pasta of the day 11, with salad, until 3 pm". */
export interface WrittenSpecial {
  /** What it is, in their words. */
  words: string
  price: Money
  description: string | null
  /** null: not said. */
  until: Date | null
}

/** null: it lacks what it is, or a price, or ends at no time of the day. */
export function readSpecial(text: string, { shop }: Menu, now: Date): WrittenSpecial | null {
  const [, before = text, hour, minute = '0', half, after = ''] = until.exec(text) ?? []
  const [, words = '', digits, more = ''] = wordsAndPrice.exec(`${before.trim()}${after}`) ?? []
  const price = digits === undefined ? undefined : toMinor(amountOf(digits), shop.currency)
  if (price === undefined || Number(hour) > 24 || Number(minute) > 59) return null
  return {
    words: words.trim(),
    price,
    description: more.trim() || null,
    until: hour === undefined ? null : firstOf(Number(hour), Number(minute), half, shop.timezone, now),
  }
}

const until = /^(.*?)[\s,]+(?:until|till|til)\s+(\d{1,2})(?:[:.](\d{2}))?\s*([ap]m)?\b(.*)$/is

/** "1,250.00", "1.250,00", "9.50", "9,5" or "9" */
const amount = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3})+,\d{1,2}|\d+(?:[.,]\d{1,2})?`
/** Between what it is and what it costs: a comma after a digit is part of a number. */
const divider = String.raw`(?:[\s:–-]|(?<!\d),)[\s,:–-]*(?:(?:for|at)\s+)?`
const description = String.raw`(?:\s*,\s+(.*))?`
/** The price is the number before the end, or before a comma and what is said of it. */
const wordsAndPrice = new RegExp(`^(.+?)${divider}[$€£]?(${amount})\\s?[$€£]?${description}$`, 's')

/** A comma or a point before three digits divides thousands, before fewer it is a decimal point, here or elsewhere. */
const amountOf = (digits: string): number => Number(digits.replace(/[.,](?=\d{3})/g, '').replace(',', '.'))

/** "Until 3" is three in the afternoon, when it is said at noon. */
function firstOf(hour: number, minute: number, half: string | undefined, timezone: string, now: Date): Date {
  const hours =
    half === undefined ? (hour < 12 ? [hour, hour + 12] : [hour]) : [(hour % 12) + (/p/i.test(half) ? 12 : 0)]
  const moments = hours.map((each) => nextMoment(null, each * 60 + minute, timezone, now).getTime())
  return new Date(Math.min(...moments))
}
