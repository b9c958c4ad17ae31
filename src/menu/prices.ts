import { type Item, optionOf } from './menu.ts'
import type { Money } from './money.ts'

/** An option as a customer chose it. */
interface Choice {
  option: string
  count: number | null
  exclude: boolean
}

/**
 * What one of a line costs, in minor units: the price of the item, or of its size, and each option's price on top. A
 * counted option is paid as often as it was counted. An amount, extra or light, costs what the option costs: the menu
 * shows one price, and that is what is charged. What is excluded costs nothing, nor does an open choice ("rice") until
 * it is made.
 *
 * null while a size that decides the price is missing.
 */
export function unitPrice(item: Item, size: string | null, options: readonly Choice[]): Money | null {
  const base = item.price ?? (size === null ? undefined : item.sizes.get(size))
  if (base === undefined) return null
  return options.reduce((sum, choice) => sum + optionPrice(item, choice), base)
}

function optionPrice(item: Item, { option: id, count, exclude }: Choice): Money {
  const option = optionOf(item, id)
  if (!option) throw new Error(`${item.id} has no option ${id}`)
  if (exclude) return 0
  return option.counted && count !== null ? option.price * count : option.price
}
