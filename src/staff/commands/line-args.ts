import { z } from 'zod'
import type { Menu } from '../../menu/menu.ts'
import { amounts, isChosen, type MeantLine } from '../../understanding/meaning.ts'
import { ordering } from '../../understanding/meanings.ts'
import { validateMeaning } from '../../understanding/validate.ts'
import { CommandError } from './command.ts'
import { tooManyOf } from './missing.ts'

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
  .describe(
    "So many are really meant, where there is more of a line, or of an option in it, than the menu's max_quantity",
  )

/** A till can slip a digit as easily as a customer. */
export const tooMany = (item: string, quantity: number, { shop }: Menu): CommandError =>
  new CommandError(
    'unfit',
    `${quantity} × ${item} is more than max_quantity (${shop.maxQuantity}): say "quantity_confirmed": true where so many are meant`,
  )

/** @throws CommandError when the menu does not have what the lines say, or a line says two things of one choice */
export function checkLines(lines: readonly MeantLine[], menu: Menu): void {
  const checked = validateMeaning(ordering(lines, { sure: true }), menu)
  if (!checked.ok) throw new CommandError('unfit', checked.problems.join('; '))
  const contradictions = lines.flatMap((line, at) =>
    contradictionsIn(line, menu).map((why) => `line ${at + 1}: ${why}`),
  )
  if (contradictions.length > 0) throw new CommandError('unfit', contradictions.join('; '))
}

/** In a talk what is said last holds; where a program says both at once, nobody knows which one was meant. */
function contradictionsIn({ item: id, options }: MeantLine, { items }: Menu): string[] {
  const settled = options.filter(isChosen)
  const twice = settled.filter(({ option }, at) => settled.findIndex((other) => other.option === option) < at)
  const chosen = new Set(settled.filter(({ exclude }) => !exclude).map(({ option }) => option))
  const crowded = (items.get(id)?.groups ?? [])
    .map((group) => ({ group, taken: group.options.filter((option) => chosen.has(option.id)) }))
    .filter(({ group, taken }) => group.max === 1 && taken.length > 1)
  return [
    ...new Set(twice.map(({ option }) => `${id} has ${option} twice`)),
    ...crowded.map(({ group, taken }) => tooManyOf(group, id, taken)),
  ]
}
