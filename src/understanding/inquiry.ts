import { z } from 'zod'
import { type Menu, optionOf } from '../menu/menu.ts'
import { needSchema } from '../needs/need.ts'
import type { DeepReadonly } from '../types/deep-readonly.ts'

/**
 * What is asked about, by ids; both null: what was spoken of last. Where the words name an item and an option, both are
 * given.
 */
const thing = { item: z.string().nullable(), option: z.string().nullable() }
const category = z.string().nullable()

/** What can be asked about the shop in a word. */
export const shopMatters = [
  'delivery',
  'delivery-fee',
  'minimum',
  'address',
  'phone',
  'complaint',
  'payment',
  'tip',
  'duration',
  'hours',
] as const
/** The same, but asked too rarely to tell a model of it. */
const rareMatters = ['discount', 'bot', 'table', 'changes'] as const

/** A moment as customers name it; null: not said. */
const when = {
  /** ISO weekday; 0 is today, 8 tomorrow. */
  day: z.int().min(0).max(8).nullable(),
  /** After midnight. */
  minutes: z.int().min(0).max(1439).nullable(),
}

/** What a customer wants to know. Answered from the menu file alone, and it orders nothing. */
export const inquirySchema = z.discriminatedUnion('about', [
  /** "What's in the margherita?" */
  z.object({ about: z.literal('contents'), ...thing }),
  /** "How much is a large coke?"; a size alone: "how much is a large?" */
  z.object({
    about: z.literal('price'),
    item: z.string().nullable(),
    size: z.string().nullable(),
    options: z.array(z.string()),
    /** More items that are asked about, "… and a brownie": of what size, is not said. */
    also: z.array(z.string()).optional(),
  }),
  /** "Do you have udon?" */
  z.object({ about: z.literal('stock'), ...thing }),
  /** "Do you have hot dogs?" of a shop that has none. */
  z.object({ about: z.literal('absent'), words: z.string() }),
  /** "Does it contain nuts?", "is it vegan?"; with none, "can I eat it?", by what the customer has told. */
  z.object({ about: z.literal('need'), ...thing, needs: z.array(needSchema) }),
  /** "What do you have without nuts?"; with none, "what can I eat?", by what the customer has told. */
  z.object({ about: z.literal('suitable'), needs: z.array(needSchema), category }),
  /** "What do you have with mushrooms?" */
  z.object({ about: z.literal('with'), words: z.string(), option: z.string().nullable(), category }),
  z.object({ about: z.literal('spicy'), ...thing }),
  /** "What's spicy?" */
  z.object({ about: z.literal('spicy-ones'), category }),
  /** "What sizes does it come in?" */
  z.object({ about: z.literal('sizes'), item: z.string().nullable() }),
  /** "What toppings are there?"; null: all that can be chosen. */
  z.object({ about: z.literal('choices'), item: z.string().nullable(), group: z.string().nullable() }),
  /** "What pizzas do you have?"; null: the menu. */
  z.object({ about: z.literal('range'), category }),
  z.object({ about: z.literal('difference'), items: z.tuple([z.string(), z.string()]) }),
  z.object({ about: z.literal('cheapest'), category }),
  z.object({ about: z.literal('recommended'), category }),
  /** "Are you open on Sunday at nine?" */
  z.object({ about: z.literal('open'), ...when }),
  z.object({ about: z.literal('opens'), ...when }),
  z.object({ about: z.literal('closes'), ...when }),
  z.object({ about: z.literal('shop'), matter: z.enum([...shopMatters, ...rareMatters]) }),
])
export type Inquiry = DeepReadonly<z.infer<typeof inquirySchema>>
export type When = { day: number | null; minutes: number | null }
export type Thing = { item: string | null; option: string | null }

function itemsOf(inquiry: Inquiry): readonly (string | null)[] {
  if (inquiry.about === 'difference') return inquiry.items
  const also = inquiry.about === 'price' ? (inquiry.also ?? []) : []
  return 'item' in inquiry ? [inquiry.item, ...also] : []
}

function optionsOf(inquiry: Inquiry): readonly (string | null)[] {
  if ('options' in inquiry) return inquiry.options
  return 'option' in inquiry ? [inquiry.option] : []
}

/** What it names is there on the menu. */
export function* inquiryProblems(inquiry: Inquiry, menu: Menu): Iterable<string> {
  const items = [...menu.items.values()]
  for (const item of itemsOf(inquiry)) {
    if (item !== null && !menu.items.has(item)) yield `there is no item "${item}" on the menu`
  }
  for (const option of optionsOf(inquiry)) {
    if (option !== null && !items.some((item) => optionOf(item, option))) yield `the menu has no option "${option}"`
  }
  if ('category' in inquiry) {
    const { category } = inquiry
    if (category !== null && !items.some((item) => item.category === category))
      yield `the menu has no category "${category}"`
  }
  if (inquiry.about === 'price' && inquiry.size !== null && !menu.sizes.has(inquiry.size))
    yield `the menu has no size "${inquiry.size}"`
  if (inquiry.about === 'choices') {
    const { group } = inquiry
    if (group !== null && !items.some(({ groups }) => groups.some(({ id }) => id === group)))
      yield `the menu has no option group "${group}"`
  }
}
