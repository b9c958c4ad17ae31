import type { Customer, DraftLine } from '../../../customers/customer.ts'
import { type Menu, optionOf } from '../../../menu/menu.ts'
import { type Change, isOpen } from '../../../understanding/meaning.ts'
import { optionWanted } from '../../../understanding/meanings.ts'
import type { ChoiceAction } from '../../actions.ts'
import { withOption } from '../../draft/draft.ts'
import type { Circumstances, Turn } from '../../turn.ts'
import { reline } from './redraft.ts'

/** A button about an option or a size of one line. */
export function onChoice(customer: Customer, action: ChoiceAction, circumstances: Circumstances): Turn {
  const turn = reline(customer, action.number, circumstances, (line) => chosen(line, action, circumstances.menu))
  return { ...turn, changes: inWords(action) }
}

function chosen(line: DraftLine, { verb, id }: ChoiceAction, menu: Menu): DraftLine {
  const item = menu.items.get(line.item)
  if (!item) return line
  switch (verb) {
    case 'size':
      return item.sizes.has(id) ? { ...line, size: id } : line
    case 'neither':
      return { ...line, options: line.options.filter((option) => !isOpen(option) || !option.anyOf.includes(id)) }
    case 'without':
      return { ...line, options: line.options.filter((option) => isOpen(option) || option.option !== id) }
    case 'choose':
      return optionOf(item, id) ? withChosen(line, id, menu) : line
  }
}

/** An amount said with the open choice holds for what is chosen. */
function withChosen(line: DraftLine, id: string, menu: Menu): DraftLine {
  const open = line.options.filter(isOpen).find((choice) => choice.anyOf.includes(id))
  const manner = { amount: open?.amount ?? 'regular', count: open?.count ?? null, exclude: false } as const
  return withOption(line, { option: id, ...manner }, menu)
}

/** What the customer would have said. */
function inWords({ verb, id }: ChoiceAction): Change[] {
  if (verb === 'size') return [{ op: 'size', target: 'implied', size: id }]
  return verb === 'choose' ? [{ op: 'option', target: 'implied', option: optionWanted(id) }] : []
}
