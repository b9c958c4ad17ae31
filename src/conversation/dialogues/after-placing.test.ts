import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadMenu } from '../../menu/load-menu.ts'
import type { Menu } from '../../menu/menu.ts'
import { tradeMenu } from '../../understanding/local/trades/trade-menu.ts'
import { draftsAfter } from './drafts-after.ts'
import { type Dialogue, readDialogues } from './read-dialogues.ts'

// What changes an order changes it right after it was placed, too: as a change that has yet to be confirmed.

/** What was added or taken off last, and what was asked about, is not spoken of any more once an order is placed. */
const mostUnlike = 0.08

const piecesIn = (draft: string): number =>
  draft.split(/ \+ (?=\d+ )/).reduce((sum, line) => sum + Number(/^\d+/.exec(line)?.[0] ?? 0), 0)

/** Where a message changes an order that could have been placed, and adds nothing to it. */
async function changesIn({ steps }: Dialogue, menu: Menu): Promise<{ texts: string[]; change: string; to: string }[]> {
  const texts = steps.map(({ text }) => text ?? '')
  if (steps.some(({ button, atOnce }) => button !== null || atOnce)) return []
  const drafts = await draftsAfter(texts, menu)
  return drafts.flatMap((to, at) => {
    const before = drafts[at - 1] ?? 'nothing'
    const isChange = before !== 'nothing' && to !== 'nothing' && to !== before && piecesIn(to) <= piecesIn(before)
    return isChange ? [{ texts: texts.slice(0, at), change: texts[at] ?? '', to }] : []
  })
}

const placing = 'place the order'

async function countUnlike(dialogues: readonly Dialogue[], menuOf: (dialogue: Dialogue) => Promise<Menu>) {
  let [changes, unlike] = [0, 0]
  for (const dialogue of dialogues) {
    const menu = await menuOf(dialogue)
    for (const { texts, change, to } of await changesIn(dialogue, menu)) {
      const drafts = await draftsAfter([...texts, placing, change], menu)
      // What lacks a size, say, can't be placed.
      if (drafts.at(-2) !== 'nothing') continue
      changes += 1
      if (drafts.at(-1) !== to) unlike += 1
    }
  }
  return { changes, unlike }
}

test.each(['pizzeria', 'coffee-bar', 'grill'])('at the %s', async (shop) => {
  const menu = await loadMenu(join(import.meta.dirname, `${shop}.menu.yaml`))
  const { changes, unlike } = await countUnlike(await readDialogues(shop), async () => menu)
  expect(changes).toBeGreaterThan(50)
  expect(unlike / changes).toBeLessThan(mostUnlike)
})

test('in shops of other trades', async () => {
  const menuOf = ({ name }: Dialogue) => tradeMenu(name.split(',')[0] ?? '')
  const { changes, unlike } = await countUnlike(await readDialogues('trades'), menuOf)
  expect(changes).toBeGreaterThan(50)
  expect(unlike / changes).toBeLessThan(mostUnlike)
})
