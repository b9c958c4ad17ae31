import { z } from 'zod'
import type { Menu } from '../../menu/menu.ts'
import { amounts, type MeantLine } from '../../understanding/meaning.ts'
import { ordering } from '../../understanding/meanings.ts'
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
  .describe("So many are really meant, where a line has more than the menu's max_quantity")

/** A till can slip a digit as easily as a customer. */
export const tooMany = (item: string, quantity: number, { shop }: Menu): CommandError =>
  new CommandError(
    'unfit',
    `${quantity} × ${item} is more than max_quantity (${shop.maxQuantity}): say "quantity_confirmed": true where so many are meant`,
  )

/** @throws CommandError when the menu does not have what the lines say */
export function checkLines(lines: readonly MeantLine[], menu: Menu): void {
  const checked = validateMeaning(ordering(lines, { sure: true }), menu)
  if (!checked.ok) throw new CommandError('unfit', checked.problems.join('; '))
}
