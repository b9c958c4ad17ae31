import { describe, expect, test } from 'vitest'
import type { Menu } from '../../menu/menu.ts'
import { memoryCustomerStore } from '../../testing/memory-customer-store.ts'
import { createMemoryOrderBook } from '../../testing/memory-order-book.ts'
import { tradeMenu } from '../../understanding/local/trades/trade-menu.ts'
import { runDialogue, stranger } from './run-dialogue.ts'

// Each way to ask a thing, in shops of four trades, before anything is ordered and after: the answer is about what was
// asked, and nothing is ordered, noted, chosen or called off by it.
interface Shop {
  trade: string
  /** What is ordered so far, and what the draft says then. */
  order: string
  draft: string
  item: string
  name: string
  price: string
  sized: string
  sizes: string
  extra: string
  takesExtra: string
  one: string
  other: string
  names: readonly [string, string]
  section: string
  sectionItem: string
  absent: string
}

const shops: readonly Shop[] = [
  {
    ...{ trade: 'bakery', order: '2 cinnamon rolls', draft: '2 Cinnamon roll', absent: 'pizza' },
    ...{ item: 'carrot cake', name: 'Carrot cake', price: '4.20', sized: 'sourdough', sizes: 'Half' },
    ...{ extra: 'oat milk', takesExtra: 'filter coffee', one: 'croissant', other: 'pain au chocolat' },
    ...{ names: ['Croissant', 'Pain au chocolat'], section: 'breads', sectionItem: 'Rye bread' },
  },
  {
    ...{ trade: 'kebab', order: 'a hummus', draft: '1 Hummus', absent: 'sushi' },
    ...{ item: 'baklava', name: 'Baklava', price: '3.50', sized: 'doner', sizes: 'Regular' },
    ...{ extra: 'halloumi', takesExtra: 'falafel wrap', one: 'chicken shish', other: 'lamb shish' },
    ...{ names: ['Chicken shish', 'Lamb shish'], section: 'drinks', sectionItem: 'Ayran' },
  },
  {
    ...{ trade: 'espresso', order: 'a scone', draft: '1 Scone', absent: 'hot dog' },
    ...{ item: 'banana bread', name: 'Banana bread', price: '3.75', sized: 'mocha', sizes: 'Medium' },
    ...{ extra: 'oat milk', takesExtra: 'latte', one: 'cold brew', other: 'cappuccino' },
    ...{ names: ['Cold brew', 'Cappuccino'], section: 'bakery', sectionItem: 'Scone' },
  },
  {
    ...{ trade: 'icecream', order: 'a choc ice', draft: '1 Choc ice', absent: 'burger' },
    ...{ item: 'belgian waffle', name: 'Belgian waffle', price: '5.00', sized: 'tub', sizes: 'Double' },
    ...{ extra: 'flake', takesExtra: 'waffle cone', one: 'oyster shell', other: 'screwball' },
    ...{ names: ['Oyster shell', 'Screwball'], section: 'lollies', sectionItem: 'Rocket lolly' },
  },
]

interface Topic {
  /** In capitals: what the shop has for it. */
  ways: readonly string[]
  says: (shop: Shop) => readonly string[]
}

const topics: Readonly<Record<string, Topic>> = {
  'the price of a thing': {
    ways: [
      ...['how much is the ITEM', 'ITEM price?', 'ITEM, how much?', 'ITEM how much is it', 'whats the ITEM going for'],
      ...['price of ITEM', 'what does the ITEM cost'],
    ],
    says: ({ name, price }) => [name, price],
  },
  'the price of an extra': {
    ways: ['how much is EXTRA', 'do you charge for EXTRA', 'is there a charge for EXTRA?', 'extra for EXTRA?'],
    says: ({ extra }) => [extra],
  },
  'what it does not have': {
    ways: ['do you have ABSENT?', 'got any ABSENT?', 'any ABSENT?', 'do you sell ABSENT', 'u got ABSENT?'],
    says: ({ absent }) => [`“${absent}” is not on the menu`],
  },
  'what is in a thing': {
    ways: ['whats in the ITEM', 'ITEM ingredients?', 'ITEM allergens?', 'ITEM vegan?', 'ITEM spicy?'],
    says: ({ name }) => [name],
  },
  'allergens at all': {
    ways: ['allergens?', 'allergy information', 'do you have an allergen list', 'what about allergens'],
    says: () => ["I'll check every dish"],
  },
  'the sizes of a thing': {
    ways: ['what sizes does the SIZED come in', 'sizes for SIZED?', 'SIZED sizes', 'SIZED, what sizes?'],
    says: ({ sizes }) => [sizes],
  },
  'the difference of two things': {
    ways: [
      ...['difference between ONE and OTHER', 'ONE or OTHER, whats the difference', 'is ONE cheaper than OTHER?'],
      ...['whats the diff between the ONE and the OTHER', 'how do ONE and OTHER differ'],
    ],
    says: ({ names }) => names,
  },
  'what can be had with a thing': {
    ways: ['options for the TAKER?', 'what extras are there for the TAKER', 'what can you put on the TAKER'],
    says: ({ extra }) => [extra],
  },
  'a part of the menu': {
    ways: ['SECTION?', 'SECTION menu', 'tell me about the SECTION', 'what have you got in the way of SECTION'],
    says: ({ sectionItem }) => [sectionItem],
  },
  'what is liked': {
    ways: ['what is your best seller', 'what do most people get', 'what are your specials', 'anything you recommend?'],
    says: () => ['what is liked best'],
  },
  'how long it takes': {
    ways: [
      ...[
        'how long for pickup?',
        'how long for delivery',
        'how many minutes',
        'how quick are you',
        'how long roughly?',
      ],
      ...['how long do you need', 'how long til i can pick up', 'when could it be ready?'],
    ],
    says: () => ['about 20 minutes for pickup'],
  },
  'where it is': {
    ways: ['what street are you on', 'where exactly are you', 'directions please', 'can you send me the address'],
    says: () => ['9 Lake Street'],
  },
  'how far it delivers': {
    ways: [
      'can you deliver to Hill Town?',
      'how far do you deliver',
      'what area do you deliver to',
      'do you deliver?',
      'u deliver?',
    ],
    says: () => ['delivers'],
  },
  'what delivery costs': {
    ways: [
      ...['do you charge for delivery', 'how much for delivery', 'is there a charge for delivery', 'cost of delivery?'],
      ...['how much extra is delivery', 'do i pay for delivery?'],
    ],
    says: () => ['3.00'],
  },
  'the minimum': {
    ways: ['is there a minimum for delivery', 'minimum for delivery?', 'is there a min', 'whats the minimum'],
    says: () => ['minimum'],
  },
  'how to pay': {
    ways: [
      'card ok?',
      'cash or card?',
      'can i pay on pickup',
      'can i pay when i collect',
      'is card ok',
      'apple pay?',
      'u take card?',
      'accept cash?',
    ],
    says: () => ['cash or card'],
  },
  'a table': {
    ways: [
      ...['party of 6, can we book a table', 'can i make a reservation', 'table for two tonight?', 'can we sit in'],
      ...['book a table for 7pm', 'do you take reservations', 'can we eat there?', 'you take bookings?'],
    ],
    says: () => ["can't book a table"],
  },
  'whether it may be changed later': {
    ways: ['can i still cancel', 'can i change it later?', 'what if i change my mind', 'is it possible to cancel'],
    says: () => ['until the shop accepts it'],
  },
}

async function menuOf({ trade }: Shop): Promise<Menu> {
  const menu = await tradeMenu(trade)
  const told = { address: '9 Lake Street', payment: ['cash', 'card'], leadMinutes: { pickup: 20, delivery: 45 } }
  return { ...menu, shop: { ...menu.shop, ...told, fulfilment: ['pickup', 'delivery'], deliveryFee: 300 } }
}

const menus = await Promise.all(shops.map(async (shop) => [shop, await menuOf(shop)] as const))

const asked = (way: string, { item, extra, takesExtra, absent, sized, one, other, section }: Shop): string =>
  Object.entries({ ITEM: item, EXTRA: extra, TAKER: takesExtra, ABSENT: absent, SIZED: sized, ONE: one }).reduce(
    (text, [name, words]) => text.replace(name, words),
    way.replace('OTHER', other).replace('SECTION', section),
  )

describe.each(Object.entries(topics))('asked for %s', (_, { ways, says }) => {
  test.each(ways)('“%s”', async (way) => {
    for (const [shop, menu] of menus) {
      const text = asked(way, shop)
      for (const before of [[], [shop.order]]) {
        const ports = { customers: memoryCustomerStore(), orders: createMemoryOrderBook() }
        const steps = [...before, text].map((said) => ({ text: said, button: null, atOnce: false, expected: {} }))
        const told = (await runDialogue({ name: text, steps }, menu, ports, stranger)).at(-1)
        for (const words of says(shop)) expect(told?.reply.toLowerCase(), text).toContain(words.toLowerCase())
        const isOrdering = before.length > 0
        expect(told, text).toMatchObject({
          draft: isOrdering ? shop.draft : 'nothing',
          asks: isOrdering ? 'fulfilment' : null,
        })
      }
    }
  })
})
