import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Profile } from '../../customers/customer.ts'
import { loadMenu } from '../../menu/load-menu.ts'
import type { Menu } from '../../menu/menu.ts'
import { openStorage } from '../../testing/open-storage.ts'
import { tradeMenu } from '../../understanding/local/trades/trade-menu.ts'
import { type Dialogue, readDialogues } from './read-dialogues.ts'
import { runDialogue, stranger } from './run-dialogue.ts'

const shops = ['pizzeria', 'coffee-bar', 'grill']
/** At the pizzeria, who are asked for their name and how they want it. */
const newcomers = 'newcomers'
/** Each begins with the trade whose menu it is about. */
const trades = 'trades'
const folder = await mkdtemp(join(tmpdir(), 'order-bot-dialogues-'))
const storage = await openStorage(folder)
afterAll(async () => {
  await storage.end()
  await rm(folder, { recursive: true, force: true })
})

for (const told of [...shops, newcomers]) {
  const isKnown = told !== newcomers
  const shop = isKnown ? told : 'pizzeria'
  const menu = await loadMenu(join(import.meta.dirname, `${shop}.menu.yaml`))
  const dialogues = await readDialogues(told)
  describe(isKnown ? `at the ${shop}` : `of ${told}`, () => {
    test.each(dialogues)('$name', (dialogue) =>
      check({ ...dialogue, name: `${told}: ${dialogue.name}` }, menu, isKnown ? undefined : stranger),
    )
  })
}

describe('in shops of other trades', async () => {
  const dialogues = await readDialogues(trades)
  test.each(dialogues)('$name', async (dialogue) => {
    const [trade = ''] = dialogue.name.split(',')
    const menu = await tradeMenu(trade)
    await check({ ...dialogue, name: `${trades}: ${dialogue.name}` }, menu)
  })
})

async function check(dialogue: Dialogue, menu: Menu, profile?: Partial<Profile>): Promise<void> {
  const outcomes = await runDialogue(dialogue, menu, storage, profile)
  for (const [index, { text, button, expected }] of dialogue.steps.entries()) {
    const { draft, asks, reply } = outcomes[index] ?? {}
    const said = `after “${text ?? button}”, to which the bot said:\n${reply}\n`
    if (expected.draft !== undefined) expect(draft, said).toBe(expected.draft)
    if (expected.asks !== undefined) expect(asks, said).toBe(expected.asks)
    for (const words of expected.says ?? []) expect(reply, said).toContain(words)
  }
}

test('there are enough of them', async () => {
  const all = await Promise.all(shops.map(readDialogues))
  expect(all.flat().length).toBeGreaterThanOrEqual(150)
})
