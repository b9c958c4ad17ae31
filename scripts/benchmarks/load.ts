import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Dialogue, readDialogues } from '../../src/conversation/dialogues/read-dialogues.ts'
import { verifyData } from '../../src/verify/verify-data.ts'
import { type Bot, orderBot, withBot } from './bots.ts'
import { customers, dine } from './diner.ts'
import type { Figure } from './figure.ts'
import { apiKey, rushHour } from './rush-hour.ts'
import { median, quantile } from './statistics.ts'

const atOnce = 32
const warmUpMs = 5_000
const rushMs = 30_000
/** No more than an operating system lets wait to be accepted. */
const crowd = 500
/** How long the Bot API takes then, as on a bad day: what is answered at once does not pile up. */
const apiMs = 2_000

const menuFile = join(import.meta.dirname, '../../src/conversation/dialogues/coffee-bar.menu.yaml')
const shop = { ...orderBot, env: { ...orderBot.env, MENU_FILE: menuFile, ...apiKey.env } }

/**
 * A dinner rush of real orders through all of the bot, and then far more at once than it can take.
 * @param whole with all that Telegram delivers in an hour, which takes minutes
 */
export function load(whole: boolean): Promise<Figure[]> {
  return withBot(shop, async (bot) => {
    const dialogues = (await readDialogues('coffee-bar')).filter(endsWithOrder)
    const served = [
      ...(await rush(bot, dialogues)),
      ...(whole ? await rushHour(bot, dialogues) : []),
      ...(await truthOf(bot)),
    ]
    return [...served, ...(await overload(bot))]
  })
}

const endsWithOrder = ({ steps }: Dialogue): boolean => steps.at(-1)?.expected.draft !== 'nothing'

async function rush(bot: Bot, dialogues: readonly Dialogue[]): Promise<Figure[]> {
  const eating = { dialogues, atOnce }
  await dine(bot, { ...eating, forMs: warmUpMs })
  const begin = await look(bot)
  const first = await dine(bot, { ...eating, forMs: rushMs / 2 })
  const middle = await look(bot)
  const second = await dine(bot, { ...eating, forMs: rushMs / 2 })
  const end = await look(bot)
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
    figure('resident at the end', 'MB', end.megabytes),
    figure('heap at the start', 'MB', begin.heap),
    {
      ...figure('heap at the end', 'MB', end.heap),
      peer: { name: 'half-way', values: [middle.heap] },
      goal: { atMost: 1.1 },
    },
  ]
}

/** With what is in use of the heap: how much garbage lies about is V8's affair, and goes by the machine's memory. */
const look = async (bot: Bot) => ({ heap: await bot.heap(), ...(await bot.usage()) })

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
  bot.telegram.delayMs = apiMs
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
