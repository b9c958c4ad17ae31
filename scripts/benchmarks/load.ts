import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Dialogue, readDialogues } from '../../src/conversation/dialogues/read-dialogues.ts'
import { verifyData } from '../../src/verify/verify-data.ts'
import { type Bot, orderBot, withBot } from './bots.ts'
import { eat } from './diner.ts'
import type { Figure } from './figure.ts'
import { median, quantile } from './statistics.ts'

const atOnce = 32
const warmUpMs = 5_000
const rushMs = 30_000
/** How many customers the shop has; they come back. */
const customers = 2_000
/** No more than an operating system lets wait to be accepted. */
const crowd = 500

const menuFile = join(import.meta.dirname, '../../src/conversation/dialogues/coffee-bar.menu.yaml')
const shop = { ...orderBot, env: { MENU_FILE: menuFile } }

/** A dinner rush of real orders through all of the bot, and then far more at once than it can take. */
export function load(): Promise<Figure[]> {
  return withBot(shop, async (bot) => {
    const dialogues = await readDialogues('coffee-bar')
    const served = [...(await rush(bot, dialogues)), ...(await truthOf(bot))]
    return [...served, ...(await overload(bot))]
  })
}

interface Served {
  replyMs: number[]
  placed: number
  unplaced: number
}

async function rush(bot: Bot, dialogues: readonly Dialogue[]): Promise<Figure[]> {
  await dine(bot, dialogues, warmUpMs)
  const begin = await bot.usage()
  const first = await dine(bot, dialogues, rushMs / 2)
  const middle = await bot.usage()
  const second = await dine(bot, dialogues, rushMs / 2)
  const end = await bot.usage()
  const replyMs = [...first.replyMs, ...second.replyMs]
  const figure = (measure: string, unit: string, value: number): Figure => ({
    load: `${atOnce} at a time`,
    measure,
    unit,
    ours: [value],
  })
  return [
    figure('updates', '', replyMs.length),
    figure('updates a second', '/s', (replyMs.length * 1_000) / rushMs),
    figure('orders placed', '', first.placed + second.placed),
    { ...figure('orders not to be placed', '', first.unplaced + second.unplaced), goal: { atMost: 0 } },
    figure('update to reply, p50', 'ms', median(replyMs)),
    figure('update to reply, p99', 'ms', quantile(replyMs, 0.99)),
    figure('CPU an update', 'µs', (end.cpuMicros - begin.cpuMicros) / replyMs.length),
    figure('memory at the start', 'MB', begin.megabytes),
    {
      ...figure('memory at the end', 'MB', end.megabytes),
      peer: { name: 'half-way', values: [middle.megabytes] },
      goal: { atMost: 1.1 },
    },
  ]
}

let meals = 0

async function dine(bot: Bot, dialogues: readonly Dialogue[], forMs: number): Promise<Served> {
  const start = performance.now()
  const served: Served = { replyMs: [], placed: 0, unplaced: 0 }
  async function dineInTurn(): Promise<void> {
    while (performance.now() - start < forMs) {
      const number = meals++
      const dialogue = dialogues[number % dialogues.length]
      if (!dialogue) return
      const { replyMs, isPlaced } = await eat(bot, 1 + (number % customers), dialogue)
      served.replyMs.push(...replyMs)
      served[isPlaced ? 'placed' : 'unplaced']++
    }
  }
  await Promise.all(Array.from({ length: atOnce }, dineInTurn))
  return served
}

/** What the checker finds in all that was kept, once the ledger has followed. */
async function truthOf({ dataDir }: Bot): Promise<Figure[]> {
  const verify = () => verifyData(dataDir, { kind: 'csv' })
  let verdict = await verify()
  for (let looks = 0; verdict.findings.length > 0 && looks < 10; looks++) {
    await sleep(500)
    verdict = await verify()
  }
  return [
    {
      load: 'afterwards',
      measure: 'findings of verify-data',
      unit: '',
      ours: [verdict.findings.length],
      goal: { atMost: 0 },
    },
  ]
}

/** Telegram itself never delivers so many at once; whoever is turned away with 503 comes again when told to. */
async function overload(bot: Bot): Promise<Figure[]> {
  const before = await bot.usage()
  const text = 'a large latte with oat milk'
  const replies = await Promise.all(
    Array.from({ length: crowd }, (_, chat) => bot.send(customers + 1 + chat, { text })),
  )
  const after = await bot.usage()
  const load = `${crowd.toLocaleString('en')} at once`
  return [
    { load, measure: 'answered in the end', unit: '', ours: [replies.length], goal: { atLeast: crowd } },
    { load, measure: 'turned away with 503', unit: '', ours: [bot.telegram.turnedAway], goal: { atLeast: 1 } },
    {
      load,
      measure: 'memory',
      unit: 'MB',
      ours: [after.megabytes],
      peer: { name: 'before', values: [before.megabytes] },
      goal: { atMost: 1.5 },
    },
  ]
}
