import type { Draft, DraftLine } from '../customers/customer.ts'
import { type Fulfilment, type Menu, optionOf } from '../menu/menu.ts'
import type { Money } from '../menu/money.ts'
import { unitPrice } from '../menu/prices.ts'
import { isChosen, isOpen } from '../understanding/meaning.ts'
import type { OrderLine } from './order.ts'

/** A draft's line with its names and prices. Open while a choice is missing: it can be shown, but not placed. */
export interface QuotedLine extends Omit<OrderLine, 'unitPrice' | 'total'> {
  /** The names among which the customer still has to choose, a list for each open choice. */
  open: string[][]
  /** null while a size that decides the price is missing. */
  unitPrice: Money | null
  total: Money | null
}

export interface Quote {
  lines: QuotedLine[]
  /** What is priced so far. */
  subtotal: Money
  deliveryFee: Money
  total: Money
  /** Every line has its price and no choice is open. */
  complete: boolean
}

/**
 * The draft at the menu's prices of today, but for lines whose price is agreed. Lines of items that the menu no longer
 * has must be gone from it.
 */
export function quote(draft: Pick<Draft, 'lines'>, fulfilment: Fulfilment | null, menu: Menu): Quote {
  const lines = draft.lines.map((line) => quoteLine(line, menu))
  const subtotal = lines.reduce((sum, line) => sum + (line.total ?? 0), 0)
  const deliveryFee = fulfilment === 'delivery' ? menu.shop.deliveryFee : 0
  return {
    lines,
    subtotal,
    deliveryFee,
    total: subtotal + deliveryFee,
    complete: lines.every((line) => line.total !== null && line.open.length === 0),
  }
}

/** One line at the menu's prices of today. */
export function quoteLine(
  line: Pick<DraftLine, 'item' | 'quantity' | 'size' | 'options' | 'note' | 'agreed'>,
  menu: Menu,
): QuotedLine {
  const item = menu.items.get(line.item)
  if (!item) throw new Error(`the menu has no item ${line.item}`)
  const nameOf = (option: string) => optionOf(item, option)?.name ?? option
  const chosen = line.options.filter(isChosen)
  const price = line.agreed?.unitPrice ?? unitPrice(item, line.size, chosen)
  return {
    item: item.id,
    name: item.name,
    quantity: line.quantity,
    size: line.size === null ? null : { id: line.size, name: menu.sizes.get(line.size)?.name ?? line.size },
    options: chosen.map((option) => ({ ...option, name: nameOf(option.option) })),
    open: line.options.filter(isOpen).map((option) => option.anyOf.map(nameOf)),
    note: line.note,
    unitPrice: price,
    total: price === null ? null : price * line.quantity,
  }
}
