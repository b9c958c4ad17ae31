import { z } from 'zod'
import type { Question } from '../../conversation/questions.ts'
import { type Menu, sizesLeft } from '../../menu/menu.ts'
import { amounts, type MeantLine } from '../../understanding/meaning.ts'
import { validateMeaning } from '../../understanding/validate.ts'
import { CommandError } from './command.ts'

const optionSchema = z.strictObject({
  option: z.string(),
  amount: z.enum(amounts).default('regular'),
  count: z.int().positive().nullable().default(null),
  exclude: z.boolean().default(false),
})

/** A line of an order by the ids of the menu. */
export const lineSchema = z.strictObject({
  item: z.string(),
  quantity: z.int().positive().default(1),
  size: z.string().nullable().default(null),
  options: z.array(optionSchema).max(50).default([]),
  note: z.string().max(500).nullable().default(null),
})

export const quantityConfirmedSchema = z
  .boolean()
  .default(false)
  .describe('So many are really meant, where a line has more than the menu’s max_quantity')

/** A slip of the finger at the till is as likely as a customer's. */
export const tooMany = (item: string, quantity: number, { shop }: Menu): CommandError =>
  new CommandError(
    'unfit',
    `${quantity} × ${item} is more than max_quantity (${shop.maxQuantity}): say "quantity_confirmed": true where so many are meant`,
  )

/** @throws CommandError when the menu does not have what the lines say */
export function checkLines(lines: MeantLine[], menu: Menu): void {
  const checked = validateMeaning(
    { intent: 'order', lines, changes: [], unmatched: [], sure: true, source: 'local' },
    menu,
  )
  if (!checked.ok) throw new CommandError('unfit', checked.problems.join('; '))
}

/** What an order lacks, for whoever writes its lines. */
export function missing(question: Question | null): string {
  switch (question?.kind) {
    case 'sold-out-item':
      return `${question.item.id} is sold out`
    case 'sold-out-option':
      return `${question.option.id} is sold out`
    case 'sold-out-size':
      return `${question.item.id} is sold out in ${question.line.size}`
    case 'size':
      return `${question.item.id} needs a size: ${sizesLeft(question.item)
        .map(([size]) => size)
        .join(', ')}`
    case 'choice':
      return `${question.item.id} needs a choice among: ${question.anyOf.join(', ')}`
    case 'required':
      return `${question.item.id} needs at least ${question.group.min} of ${question.group.id}`
    case 'too-many':
      return `${question.item.id} takes at most ${question.group.max} of ${question.group.id}`
    case 'fulfilment':
      return 'the shop does not offer this fulfilment'
    case 'address':
    case 'phone':
    case 'name':
      return `${question.kind} is missing`
    case 'minimum':
      return `the order is below the shop's minimum of ${question.minimum}`
    case 'closed':
      return question.opens ? `the shop is closed until ${question.opens.toISOString()}` : 'the shop is closed'
    default:
      return 'there is nothing in it that the menu has'
  }
}
