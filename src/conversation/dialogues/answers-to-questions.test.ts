import { describe, expect, test } from 'vitest'
import type { Menu } from '../../menu/menu.ts'
import { memoryCustomerStore } from '../../testing/memory-customer-store.ts'
import { createMemoryOrderBook } from '../../testing/memory-order-book.ts'
import { tradeMenu } from '../../understanding/local/trades/trade-menu.ts'
import { runDialogue, stranger } from './run-dialogue.ts'

// Each question that is asked on the way to an order, and the ways that people answer it who do not tap.
interface Answered {
  trade: string
  before: readonly string[]
  ways: readonly string[]
  draft: string
  asks: string | null
  says?: string
}

const doner = { trade: 'kebab', before: ['a doner'] }
const twoDoners = { trade: 'kebab', before: ['2 doners'] }
const pair = { trade: 'espresso', before: ['a latte and a mocha'] }
const grill = { trade: 'kebab', before: ['a mixed grill'] }
const tub = { trade: 'icecream', before: ['a choc ice', 'a tub'] }
const sauce = { trade: 'kebab', before: ['a large doner with sauce'] }
const lolly = { trade: 'icecream', before: ['a cola float', 'a lolly'] }
const cake = { trade: 'bakery', before: ['2 baguettes', 'a cake'] }
const wrap = { trade: 'kebab', before: ['a coke', 'a wrap'] }
const flurb = { trade: 'curry', before: ['a naan and a flurb'] }
const again = { trade: 'bakery', before: ['2 baguettes', '3 baguettes'] }
const way = { trade: 'espresso', before: ['a scone'] }
const name = { trade: 'bakery', before: ['a baguette', 'pickup'] }
const phone = { trade: 'bakery', before: ['a baguette', 'delivery', '12 Elm Street'] }
const confirm = { trade: 'curry', before: ['a garlic naan', 'pickup', 'Ann'] }

const answers: Readonly<Record<string, Answered>> = {
  'which size': {
    ...{ ...doner, draft: '1 Large Doner kebab', asks: 'fulfilment' },
    ways: [
      ...['large i guess', 'dunno, large', 'large is fine', 'the last one', 'option 2', 'the bigger one', 'large ofc'],
      ...['as big as possible', 'large obviously', 'the big one'],
    ],
  },
  'which size, and how many': {
    ...{ ...doner, draft: '2 Large Doner kebab', asks: 'fulfilment' },
    ways: ['two large ones', '2 large actually', 'large, and make it two', 'large, two of them'],
  },
  'which size of two alike': {
    ...{ ...twoDoners, draft: '2 Large Doner kebab', asks: 'fulfilment' },
    ways: ['same for both, large', 'both the same, large', '2 large', 'two large ones', 'large for each'],
  },
  'which sizes': {
    ...{ ...twoDoners, draft: '1 Regular Doner kebab + 1 Large Doner kebab', asks: 'fulfilment' },
    ways: ['one regular, the other large', 'a regular and a large', 'regular for one and large for the other'],
  },
  'which size of two things': {
    ...{ ...pair, draft: '1 Large Latte + 1 Large Mocha', asks: 'fulfilment' },
    ways: [
      ...['same for both, large', 'large, same for the other', 'everything large', 'both should be large'],
      ...['make them large', 'two larges', 'large and same for the mocha'],
    ],
  },
  'which size of each': {
    ...{ ...pair, draft: '1 Large Latte + 1 Small Mocha', asks: 'fulfilment' },
    ways: ['one large one small', 'latte: large, mocha: small', 'make the latte large and the mocha small'],
  },
  'which size, asked back': {
    ...{ ...doner, draft: '1 Doner kebab', asks: 'size', says: '9.50' },
    ways: ['options?', "what's the difference?", 'is there a regular?', 'how big is the large', 'how much for each'],
  },
  'which size, with no answer': {
    ...{ ...doner, draft: '1 Doner kebab', asks: 'size' },
    ways: [
      ...['no', 'nope', 'no preference', 'beats me', "i'm easy", 'not sure yet', 'whichever you think is best'],
      ...['wait', 'can i change something', "that's wrong"],
    ],
  },
  'which size, of what is not wanted then': {
    ...{ ...tub, draft: '1 Choc ice', asks: 'fulfilment' },
    ways: ['skip it', 'leave it out', 'none', 'scrap that one', 'actually leave that', "no i don't want it anymore"],
  },
  'which side, that is sold by itself too': {
    ...{ ...grill, draft: '1 Mixed grill (chips)', asks: 'fulfilment' },
    ways: [
      'chips',
      'with chips',
      'just chips',
      'the chips',
      'chips for me',
      'can i get chips',
      'number 2',
      'second one',
    ],
  },
  'which side, and more': {
    ...{ ...grill, draft: '1 Mixed grill (chips) + 1 Coke', asks: 'fulfilment' },
    ways: ['chips and a coke please', 'chips. oh and a coke', 'chips, plus a coke'],
  },
  'which sauce, and none is wanted': {
    ...{ ...sauce, draft: '1 Large Doner kebab', asks: 'fulfilment' },
    ways: ['none of them', 'nothing', 'skip it', "don't want any", 'without', 'neither'],
  },
  'which of several': {
    ...{ ...lolly, draft: '1 Cola float + 1 Twister lolly', asks: 'fulfilment' },
    ways: [
      'the twister one',
      'twister',
      'the second',
      'second one please',
      'number 2',
      'twister, thanks',
      'hmm twister',
    ],
  },
  'which of two that are called so': {
    ...{ ...cake, draft: '2 Baguette + 1 Carrot cake', asks: 'fulfilment' },
    ways: ['carrot', 'the carrot one', 'the first one', 'carrot cake then', 'number 1'],
  },
  'which of two, by what is said of others too': {
    ...{ ...wrap, draft: '1 Coke + 1 Chicken wrap', asks: 'fulfilment' },
    ways: ['chicken', 'the chicken please', 'a chicken one', 'sorry, chicken', 'go with the chicken'],
  },
  'which of two, and both are wanted': {
    ...{ ...wrap, draft: '1 Coke + 1 Falafel wrap + 1 Chicken wrap', asks: 'fulfilment' },
    ways: ['both', 'one of each', 'both of them', 'a falafel and a chicken'],
  },
  'what was meant': {
    ...{ ...flurb, draft: '1 Naan + 1 Samosa', asks: 'fulfilment' },
    ways: ['i meant a samosa', 'sorry, a samosa', 'make that a samosa', 'a samosa instead', 'no, a samosa'],
  },
  'what was meant, which is nothing': {
    ...{ ...flurb, draft: '1 Naan', asks: 'fulfilment' },
    ways: ['drop it', 'scrap that', "doesn't matter", 'no need', "no it's fine", 'forget that', 'nothing', 'remove it'],
  },
  'how many more': {
    ...{ ...again, draft: '5 Baguette', asks: 'fulfilment' },
    ways: ['plus 3', '3 on top', '3 extra', 'another 3', 'as well', 'that makes 5'],
  },
  'how many in all': {
    ...{ ...again, draft: '3 Baguette', asks: 'fulfilment' },
    ways: ['change it to 3', '3 overall', 'not more, 3', 'just 3'],
  },
  'pickup or delivery': {
    ...{ ...way, draft: '1 Scone', asks: 'name' },
    ways: ['no delivery', 'pickup is fine', 'pickup obviously', 'can i collect?', 'can i pick it up?', 'the first one'],
  },
  'pickup or delivery, to be brought': {
    ...{ ...way, draft: '1 Scone', asks: 'address' },
    ways: ['can you deliver', 'not pickup', 'bring it here', 'delivery if possible', 'delivery i guess', 'second one'],
  },
  'pickup or delivery, and more': {
    ...{ ...way, draft: '1 Scone + 1 Banana bread', asks: 'name' },
    ways: ['pickup and a banana bread please', 'pickup plus a banana bread'],
  },
  'what name': {
    ...{ ...name, draft: '1 Baguette', asks: 'confirm', says: 'for Ann' },
    ways: ['Ann, thanks', 'Ann thx', 'make it Ann', 'umm Ann', 'Ann i guess', 'Ann. 555 018 8123', 'sorry, Ann'],
  },
  'what name, and more': {
    ...{ ...name, draft: '1 Baguette + 1 Carrot cake', asks: 'confirm', says: 'for Ann' },
    ways: ['Ann, and a carrot cake', 'Ann. can i also add a carrot cake', 'Ann, oh and a carrot cake'],
  },
  'what name, by who has none to say': {
    ...{ ...name, draft: '1 Baguette', asks: 'confirm' },
    ways: ['just the number', 'the number is fine', 'skip it', 'anonymous', 'not needed'],
  },
  'which number': {
    ...{ ...phone, draft: '1 Baguette', asks: 'name' },
    ways: ['sure, 555 018 8123', "yes it's 5550188123", 'here: 5550188123', '5550188123, call when outside'],
  },
  'whether it is right': {
    ...{ ...confirm, draft: 'nothing', asks: null, says: 'placed' },
    ways: [
      'perfect',
      'great',
      'lovely',
      'all set',
      'good to go',
      'sure thing',
      'put it through',
      'okie',
      'all correct',
    ],
  },
  'whether it is right, and it is not': {
    ...{ ...confirm, draft: '1 Garlic naan', asks: 'confirm' },
    ways: [
      ...[
        "that's wrong",
        'not quite',
        'almost',
        'not now',
        'brb',
        'maybe',
        'can i add something',
        'wait one more thing',
      ],
      ...['something is missing', "don't"],
    ],
  },
}

const menuOf = async (trade: string): Promise<Menu> => {
  const menu = await tradeMenu(trade)
  return { ...menu, shop: { ...menu.shop, fulfilment: ['pickup', 'delivery'] } }
}
const trades = [...new Set(Object.values(answers).map(({ trade }) => trade))]
const menus = new Map(await Promise.all(trades.map(async (trade) => [trade, await menuOf(trade)] as const)))

describe.each(Object.entries(answers))('asked %s', (_, { trade, before, ways, draft, asks, says = '' }) => {
  test.each(ways)('“%s”', async (text) => {
    const menu = menus.get(trade)
    const ports = { customers: memoryCustomerStore(), orders: createMemoryOrderBook() }
    const steps = [...before, text].map((said) => ({ text: said, button: null, atOnce: false, expected: {} }))
    const outcome = menu && (await runDialogue({ name: text, steps }, menu, ports, stranger)).at(-1)
    expect(outcome).toMatchObject({ draft, asks })
    expect(outcome?.reply).toContain(says)
    expect(outcome?.reply).not.toContain(`“${text}”`)
  })
})
