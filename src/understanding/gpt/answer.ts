import { z } from 'zod'
import type { Menu } from '../../menu/menu.ts'
import { shopMatters } from '../inquiry.ts'
import { amounts, intents } from '../meaning.ts'
import { most } from '../validate.ts'
import { idsOf, mostListed } from './relevant-menu.ts'

/** What a model may say about a customer's question: of each inquiry, the parts that its prompt speaks of. */
const answeredAbouts = [
  'contents',
  'price',
  'stock',
  'absent',
  'need',
  'suitable',
  'with',
  'spicy',
  'spicy-ones',
  'sizes',
  'choices',
  'range',
  'difference',
  'cheapest',
  'recommended',
  ...shopMatters,
] as const

/**
 * The form in which the model answers. Strict mode asks that nothing is optional and nests little, so it is flatter
 * than a meaning: what does not apply is null, and several options in one choice are a choice left open.
 */
function schemaWith(part: Record<'item' | 'size' | 'option', z.ZodType<string>> & { number: z.ZodType<number> }) {
  const orNull = {
    item: part.item.nullable(),
    size: part.size.nullable(),
    option: part.option.nullable(),
    number: part.number.nullable(),
    text: z.string().nullable(),
  }
  const choice = z.object({
    options: z.array(part.option),
    amount: z.enum(amounts),
    count: orNull.number,
    exclude: z.boolean(),
  })
  const line = z.object({
    item: part.item,
    quantity: part.number,
    size: orNull.size,
    options: z.array(choice),
    note: orNull.text,
    words: z.string(),
  })
  const change = z.object({
    op: z.enum(['quantity', 'more', 'fewer', 'size', 'option', 'item', 'remove', 'keep', 'again', 'likewise']),
    target: z.enum(['implied', 'last', 'all', 'nth', 'which']),
    pieces: orNull.number,
    nth: orNull.number,
    item: orNull.item,
    ofSize: orNull.size,
    ofOption: orNull.option,
    quantity: orNull.number,
    size: orNull.size,
    option: choice.nullable(),
    other: orNull.item,
  })
  const question = z.object({
    about: z.enum(answeredAbouts),
    item: orNull.item,
    other: orNull.item,
    option: orNull.option,
    size: orNull.size,
    words: orNull.text,
  })
  const schema = z.object({
    intent: z.enum(intents),
    lines: z.array(line),
    changes: z.array(change),
    question: question.nullable().default(null),
    unmatched: z.array(z.string()),
  })
  const { item, size, option, number } = orNull
  return { schema, definitions: { ...part, choice, anItem: item, aSize: size, anOption: option, aNumber: number } }
}

/**
 * The schema that is sent: only ids of this menu, and numbers that can be ordered. What it needs in several places is a
 * definition, so that the request says it once.
 */
export function strictAnswerSchema(menu: Menu) {
  const items = [...menu.items.keys()]
  const sizes = [...menu.sizes.keys()]
  const options = [
    ...new Set(
      [...menu.items.values()].flatMap(({ groups }) => groups.flatMap((group) => group.options.map(({ id }) => id))),
    ),
  ]
  const isListed = idsOf(menu) <= mostListed
  const oneOf = (ids: string[]): z.ZodType<string> => (isListed && ids.length > 0 ? z.enum(ids) : z.string())
  return schemaWith({
    item: oneOf(items),
    size: oneOf(sizes),
    option: oneOf(options),
    number: z.int().min(1).max(most),
  })
}

/**
 * The schema that the answer is read by, which allows more: not every server keeps to the one that was sent, and this
 * way we can say what is wrong.
 */
export const answerSchema = schemaWith({
  item: z.string(),
  size: z.string(),
  option: z.string(),
  number: z.number(),
}).schema

export type Answer = z.infer<typeof answerSchema>
export type AnsweredChoice = Answer['lines'][number]['options'][number]
export type AnsweredChange = Answer['changes'][number]
