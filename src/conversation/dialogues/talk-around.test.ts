import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadMenu } from '../../menu/load-menu.ts'
import type { Menu } from '../../menu/menu.ts'
import { tradeMenu } from '../../understanding/local/trades/trade-menu.ts'
import { draftsAfter } from './drafts-after.ts'
import { readDialogues } from './read-dialogues.ts'

// "Um", "ok" and "thanks" around what is said of an order make it no other order.
const around: [name: string, say: (text: string) => string][] = [
  ['um …', (text) => `um ${text}`],
  ['well …', (text) => `well ${text}`],
  ['ok …', (text) => `ok ${text}`],
  ['hi …', (text) => `hi ${text}`],
  ['hey there! …', (text) => `hey there! ${text}`],
  ['perfect! …', (text) => `perfect! ${text}`],
  ['please …', (text) => `please ${text}`],
  ['can you …', (text) => (/^(?:make|change|put|add|take|remove|swap|drop)\b/.test(text) ? `can you ${text}` : text)],
  ['… please', (text) => `${text} please`],
  ['… thanks', (text) => `${text} thanks`],
  ['… . thank you so much!', (text) => `${text}. thank you so much!`],
  ['… if possible', (text) => `${text} if possible`],
  ['… 👍', (text) => `${text} 👍`],
  ['…, that’s all', (text) => `${text}, that's all`],
  ['IN CAPITALS', (text) => text.toUpperCase()],
  ['… then', (text) => `${text} then`],
  ['… lol', (text) => `${text} lol`],
]

/** In some it counts: "ok thank you" agrees, and "go on" is no "go on then". */
const mostUnlike = 0.02
/** So that they take seconds. */
const every = 3

interface Saying {
  menu: Menu
  /** What was said before. */
  texts: string[]
  said: string
  draft: string
}

async function sayingsOf(told: string, menuOf: (name: string) => Promise<Menu>): Promise<Saying[]> {
  const sayings: Saying[] = []
  for (const [index, { name, steps }] of (await readDialogues(told)).entries()) {
    if (index % every !== 0 || steps.some(({ button, atOnce }) => button !== null || atOnce)) continue
    const menu = await menuOf(name)
    const texts = steps.map(({ text }) => text ?? '')
    const drafts = await draftsAfter(texts, menu)
    for (const [at, said] of texts.entries())
      if (!/[?.!]\W*$/.test(said)) sayings.push({ menu, texts: texts.slice(0, at), said, draft: drafts[at] ?? '' })
  }
  return sayings
}

const shops = ['pizzeria', 'coffee-bar', 'grill'].map(async (shop) => {
  const menu = await loadMenu(join(import.meta.dirname, `${shop}.menu.yaml`))
  return sayingsOf(shop, async () => menu)
})
const sayings = [
  ...(await Promise.all(shops)).flat(),
  ...(await sayingsOf('trades', (name) => tradeMenu(name.split(',')[0] ?? ''))),
]

test.each(around)('“%s”', async (_, say) => {
  const unlike: string[] = []
  for (const { menu, texts, said, draft } of sayings) {
    const drafts = await draftsAfter([...texts, say(said)], menu)
    if (drafts.at(-1) !== draft) unlike.push(say(said))
  }
  expect(sayings.length).toBeGreaterThan(200)
  expect(unlike.length / sayings.length, unlike.join('\n')).toBeLessThan(mostUnlike)
})
