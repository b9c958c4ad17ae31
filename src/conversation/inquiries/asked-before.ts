import type { Customer } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import type { Inquiry } from '../../understanding/inquiry.ts'
import { type ThingsNamed, thingsNamed } from './things-named.ts'

/** Nobody compares the prices of more. */
const mostCompared = 4

/** What the last question named; null: there was none that named anything. */
export const namedBefore = ({ asked }: Customer, menu: Menu): ThingsNamed | null =>
  asked ? thingsNamed(asked, menu) : null

/** "How much extra?" of the oat milk asked about before, "which is cheaper?" of two: the question with their names. */
export function ofWhatWasAsked(inquiry: Inquiry, customer: Customer, menu: Menu): Inquiry {
  const { items = [], options = [], byCustomer = false } = namedBefore(customer, menu) ?? {}
  const [item, ...also] = items
  const [option] = options
  // "Which one is the cheapest?", of the pizzas that were named
  if (inquiry.about === 'cheapest' && inquiry.category === null && customer.asked?.about === 'range')
    return { ...inquiry, category: customer.asked.category }
  if (!byCustomer) return inquiry
  switch (inquiry.about) {
    case 'price': {
      const isOfIt = inquiry.item === null && inquiry.size === null && inquiry.options.length === 0
      return isOfIt && options.length > 0 ? { ...inquiry, options: [...options] } : inquiry
    }
    case 'contents':
    case 'need':
    case 'spicy':
    case 'stock': {
      const isOfIt = inquiry.item === null && inquiry.option === null
      return isOfIt && option !== undefined && options.length === 1 ? { ...inquiry, option } : inquiry
    }
    case 'cheapest':
      return item !== undefined && also.length > 0 && inquiry.category === null
        ? { about: 'price', item, size: null, options: [], also }
        : inquiry
    default:
      return inquiry
  }
}

/** The question to remember: one that names nothing leaves the one before; prices are asked one by one. */
export function askedSince(inquiry: Inquiry, { asked = null }: Customer, menu: Menu): Inquiry | null {
  if (inquiry.about === 'absent') return null
  const { items, options } = thingsNamed(inquiry, menu)
  if (items.length + options.length === 0) return asked
  if (inquiry.about !== 'price' || asked?.about !== 'price' || asked.item === null || inquiry.item === null)
    return inquiry
  const all = [...new Set([asked.item, ...(asked.also ?? []), ...items])].slice(-mostCompared)
  const [item = null, ...also] = all
  return also.length > 0 ? { ...inquiry, item, also } : inquiry
}
