import { describe, expect, test } from 'vitest'
import type { Menu } from '../../menu/menu.ts'
import { orders } from '../../understanding/local/trades/orders.ts'
import { tradeMenu } from '../../understanding/local/trades/trade-menu.ts'
import { draftsAfter } from './drafts-after.ts'

// Whoever orders twice orders both: what was ordered first is no part of what is ordered then.

/** So that they take seconds, and still come from every shop. */
const every = 5
const pairsOf = (texts: readonly string[]): [first: string, second: string][] =>
  texts.flatMap((text, at) => (at % every === 0 && texts[at + 1] !== undefined ? [[text, texts[at + 1] ?? '']] : []))

/** How much of each thing there is, in any order. */
function things(drafts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const line of drafts.flatMap((draft) => draft.split(/ \+ (?=\d+ )/))) {
    const [, count = '0', what = line] = /^(\d+) (.*)$/s.exec(line) ?? []
    counts.set(what, (counts.get(what) ?? 0) + Number(count))
  }
  return [...counts].map(([what, count]) => `${count} ${what}`).sort()
}

async function compare(menu: Menu, [first, second]: [string, string]) {
  const [alone = 'nothing'] = await draftsAfter([second], menu)
  const [before = 'nothing', both = 'nothing'] = await draftsAfter([first, second], menu)
  const [, placed, after = 'nothing'] = await draftsAfter([first, 'yes', second], menu)
  const isMeant = [before, alone].every((draft) => draft !== 'nothing')
  return { isMeant, isPlaced: placed === 'nothing', wanted: things([before, alone]), got: things([both]), alone, after }
}

describe('an order said after another one', async () => {
  const compared = []
  for (const [trade, told] of Object.entries(orders)) {
    const menu = await tradeMenu(trade)
    for (const pair of pairsOf(told.map(([text]) => text))) compared.push(await compare(menu, pair))
  }
  const meant = compared.filter(({ isMeant }) => isMeant)

  // Some are asked about: "a coke", where there is one, may be that.
  test('is added to it as it is', () => {
    const added = meant.filter(({ wanted, got }) => wanted.join() === got.join())
    expect(added.length / meant.length).toBeGreaterThan(0.97)
  })

  test('is one of its own, where the other one was just placed', () => {
    const placed = meant.filter(({ isPlaced }) => isPlaced)
    const own = placed.filter(({ alone, after }) => alone === after)
    expect(placed.length / meant.length).toBeGreaterThan(0.5)
    expect(own.length / placed.length).toBeGreaterThan(0.99)
  })
})
