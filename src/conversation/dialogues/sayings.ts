import { join } from 'node:path'
import { loadMenu } from '../../menu/load-menu.ts'
import type { Menu } from '../../menu/menu.ts'
import { tradeMenu } from '../../understanding/local/trades/trade-menu.ts'
import { draftsAfter } from './drafts-after.ts'
import { readDialogues } from './read-dialogues.ts'

/** What somebody says in a dialogue. */
export interface Saying {
  menu: Menu
  /** What was said before. */
  texts: string[]
  said: string
  /** The order after it. */
  draft: string
}

/** What is said in the dialogues that are of words alone; of so many only one, so that tests take seconds. */
export async function sayings(every: number): Promise<Saying[]> {
  const shops = ['pizzeria', 'coffee-bar', 'grill'].map(async (shop) => {
    const menu = await loadMenu(join(import.meta.dirname, `${shop}.menu.yaml`))
    return sayingsOf(shop, async () => menu, every)
  })
  const trades = sayingsOf('trades', (name) => tradeMenu(name.split(',')[0] ?? ''), every)
  return (await Promise.all([...shops, trades])).flat()
}

async function sayingsOf(told: string, menuOf: (name: string) => Promise<Menu>, every: number): Promise<Saying[]> {
  const found: Saying[] = []
  for (const [index, { name, steps }] of (await readDialogues(told)).entries()) {
    if (index % every !== 0 || steps.some(({ button, atOnce }) => button !== null || atOnce)) continue
    const menu = await menuOf(name)
    const texts = steps.map(({ text }) => text ?? '')
    const drafts = await draftsAfter(texts, menu)
    for (const [at, said] of texts.entries())
      found.push({ menu, texts: texts.slice(0, at), said, draft: drafts[at] ?? '' })
  }
  return found
}

/** What comes to another order where it is said in these words. */
export async function saidUnlike(all: readonly Saying[], say: (text: string) => string): Promise<string[]> {
  const unlike: string[] = []
  for (const { menu, texts, said, draft } of all) {
    const drafts = await draftsAfter([...texts, say(said)], menu)
    if (drafts.at(-1) !== draft) unlike.push(say(said))
  }
  return unlike
}
