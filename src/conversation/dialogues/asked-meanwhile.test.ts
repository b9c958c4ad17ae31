import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Profile } from '../../customers/customer.ts'
import { loadMenu } from '../../menu/load-menu.ts'
import type { Menu } from '../../menu/menu.ts'
import { memoryCustomerStore } from '../../testing/memory-customer-store.ts'
import { createMemoryOrderBook } from '../../testing/memory-order-book.ts'
import { tradeMenu } from '../../understanding/local/trades/trade-menu.ts'
import { type Dialogue, readDialogues } from './read-dialogues.ts'
import { type Outcome, runDialogue } from './run-dialogue.ts'

// What the bot asks of somebody is no reason to understand otherwise what they say of their order.
const address = '12 Elm Street'
const asked: [what: string, known: Partial<Profile>][] = [
  ['a name', { fulfilment: 'pickup' }],
  ['how they want it', { name: 'Ana' }],
  ['an address', { name: 'Ana', fulfilment: 'delivery' }],
  ['a number', { name: 'Ana', fulfilment: 'delivery', address }],
]

/** These say something that, when it was asked for, is a name. */
const saysName = ['a word that was not understood holds nothing up', 'a wish for the shop becomes a note']
/** Of what was not understood nothing is kept while a name is asked for: it may be one. */
const goesOn = [
  'wingbox, which of several fries',
  'curry, as many of the one that a part of its name tells',
  'lonchera, what is called the same in several categories is asked about',
]
const others = [...saysName, ...goesOn]

const isTold = ({ steps }: Dialogue): boolean => steps.every(({ button, atOnce }) => button === null && !atOnce)

const dialoguesOf = async (told: string): Promise<Dialogue[]> =>
  (await readDialogues(told)).filter((dialogue) => isTold(dialogue) && !others.includes(dialogue.name))

/** The drafts, until the order is placed or given up. */
function draftsOf(outcomes: readonly Outcome[]): string[] {
  const drafts = outcomes.map(({ draft }) => draft)
  const begun = drafts.findIndex((draft) => draft !== 'nothing')
  const over = drafts.indexOf('nothing', Math.max(begun, 0))
  return over < 0 || begun < 0 ? drafts : drafts.slice(0, over)
}

async function areAlike(dialogue: Dialogue, menu: Menu, known: Partial<Profile>): Promise<boolean> {
  const spoken = (profile?: Partial<Profile>) =>
    runDialogue(dialogue, menu, { customers: memoryCustomerStore(), orders: createMemoryOrderBook() }, profile)
  const drafts = draftsOf(await spoken())
  const others = draftsOf(await spoken(known))
  return drafts.every((draft, at) => draft === others[at])
}

const delivers = ({ shop }: Menu): boolean => shop.fulfilment.includes('delivery')

describe.each(asked)('an order is the same while the bot asks for %s', (_, known) => {
  test.each(['pizzeria', 'coffee-bar', 'grill'])('at the %s', async (shop) => {
    const menu = await loadMenu(join(import.meta.dirname, `${shop}.menu.yaml`))
    expect(await differing(await dialoguesOf(shop), async () => menu)).toEqual([])
  })

  test('in shops of other trades', async () => {
    const menus = new Map<string, Promise<Menu>>()
    const menuOf = ({ name }: Dialogue) => {
      const [trade = ''] = name.split(',')
      const menu = menus.get(trade) ?? tradeMenu(trade)
      menus.set(trade, menu)
      return menu
    }
    expect(await differing(await dialoguesOf('trades'), menuOf)).toEqual([])
  })

  async function differing(dialogues: readonly Dialogue[], menuOf: (dialogue: Dialogue) => Promise<Menu>) {
    const names: string[] = []
    for (const dialogue of dialogues) {
      const menu = await menuOf(dialogue)
      if (known.fulfilment === 'delivery' && !delivers(menu)) continue
      if (!(await areAlike(dialogue, menu, known))) names.push(dialogue.name)
    }
    return names
  }
})
