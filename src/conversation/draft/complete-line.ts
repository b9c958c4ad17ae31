import { newCustomer } from '../../customers/new-customer.ts'
import { type Menu, optionOf } from '../../menu/menu.ts'
import type { OrderLine } from '../../orders/order.ts'
import { orderLineFrom } from '../../orders/place-order.ts'
import { isChosen, type MeantLine } from '../../understanding/meaning.ts'
import { nextQuestion, type Question } from '../questions.ts'
import { addLines, newDraft } from './draft.ts'

/** A line by the menu's ids as an order has it, at today's prices; or what it still lacks for that. */
export type Completion = { ok: true; line: OrderLine } | { ok: false; lacks: Question | null }

export function completeLine(meant: MeantLine, menu: Menu, now: Date): Completion {
  if (!isOn(menu, meant)) return { ok: false, lacks: null }
  const draft = addLines(newDraft('', now), [meant], menu)
  const lines = draft.lines.map((line) => ({ ...line, quantityConfirmed: true }))
  const caller = { ...newCustomer({ channel: 'phone', id: '' }, now), draft: { ...draft, lines } }
  const question = nextQuestion(caller, menu, now)
  const [line] = lines
  if (!line || (question && 'line' in question)) return { ok: false, lacks: question }
  return { ok: true, line: orderLineFrom(line, menu) }
}

/** An order may be older than the menu. */
function isOn({ items }: Menu, { item: id, size, options }: MeantLine): boolean {
  const item = items.get(id)
  if (!item || (size !== null && !item.sizes.has(size))) return false
  return options.filter(isChosen).every(({ option }) => optionOf(item, option) !== undefined)
}

/** What was meant by a line of an order, by the menu's ids. */
export const meantBy = ({ item, quantity, size, options, note }: OrderLine): MeantLine => ({
  item,
  quantity,
  size: size?.id ?? null,
  options: options.map(({ name: _, ...option }) => option),
  note,
  words: '',
})
