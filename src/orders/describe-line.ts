import { onOneLine } from '../text/one-line.ts'
import { uncapitalised } from '../text/uncapitalised.ts'
import type { OrderLine } from './order.ts'

type Described = Pick<OrderLine, 'name' | 'quantity' | 'size' | 'options' | 'note'>

/** "Large Pizza" */
export const lineName = ({ size, name }: Described): string => (size === null ? name : `${size.name} ${name}`)

/** "2 × Large Pizza" */
export const lineTitle = (line: Described): string => `${line.quantity} × ${lineName(line)}`

/** "pepperoni, extra cheese, 2 × shot, no onions"; empty without any. */
export function lineOptions({ options, note }: Described): string {
  const chosen = options.filter((option) => !option.exclude)
  const excluded = options.filter((option) => option.exclude)
  return [
    ...chosen.map(optionText),
    ...excluded.map((option) => `no ${optionText(option)}`),
    ...(note ? [onOneLine(note)] : []),
  ].join(', ')
}

/** "extra cheese", "2 × shot"; whether it is wanted or not is not said. */
export function optionText({ name, amount, count }: OrderLine['options'][number]): string {
  const much = amount === 'regular' ? withinText(name) : `${amount} ${withinText(name)}`
  return count === null ? much : `${count} × ${much}`
}

/** A menu's "Fresh basil" among other words: "fresh basil". "Earl Grey" stays, and so does a menu's "Thin Crust". */
export const withinText = (name: string): string => (/\s\p{Lu}\p{Ll}/u.test(name) ? name : uncapitalised(name))
