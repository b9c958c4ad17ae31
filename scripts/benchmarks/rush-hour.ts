import { hash, randomUUID } from 'node:crypto'
import type { Dialogue } from '../../src/conversation/dialogues/read-dialogues.ts'
import type { Bot } from './bots.ts'
import { dine } from './diner.ts'
import type { Figure } from './figure.ts'

/** Telegram takes no more replies of a bot than about thirty a second. */
const messagesOfAnHour = 30 * 3_600
const atOnce = 32
const longestMs = 6 * 60_000
const parts = 6

const key = 'key-of-the-kitchen'
/** The kitchen's, by which the bot knows it. */
export const apiKey = { env: { API_KEYS: `kitchen:manager:${hash('sha256', key)}` } }

/** An hour in which no more customers could write, as fast as it goes, in a kitchen that keeps up: memory, part by part. */
export async function rushHour(bot: Bot, dialogues: readonly Dialogue[]): Promise<Figure[]> {
  const memory = [await memoryOf(bot)]
  let [messages, placed] = [0, 0]
  for (let part = 0; part < parts; part++) {
    const served = await dine(bot, {
      dialogues,
      atOnce,
      forMs: longestMs / parts,
      messages: messagesOfAnHour / parts,
      onPlaced: (order) => finish(bot, order),
    })
    messages += served.replyMs.length
    placed += served.placed
    memory.push(await memoryOf(bot))
  }
  const figure = (measure: string, unit: string, value = Number.NaN): Figure => ({
    load: 'an hour of them',
    measure,
    unit,
    ours: [value],
  })
  const [first, middle, last] = [memory.at(1), memory.at(parts / 2), memory.at(-1)]
  return [
    figure('updates', '', messages),
    figure('orders placed and made', '', placed),
    figure('memory after a sixth', 'MB', first?.resident),
    {
      ...figure('memory at the end', 'MB', last?.resident),
      peer: { name: 'half-way', values: [middle?.resident ?? Number.NaN] },
      goal: { atMost: 1.1 },
    },
    figure('heap after a sixth', 'MB', first?.heap),
    {
      ...figure('heap at the end', 'MB', last?.heap),
      peer: { name: 'half-way', values: [middle?.heap ?? Number.NaN] },
      goal: { atMost: 1.1 },
    },
  ]
}

/** The heap once garbage is collected, and what is resident before that. */
async function memoryOf(bot: Bot): Promise<{ resident: number; heap: number }> {
  const { megabytes } = await bot.usage()
  return { resident: megabytes, heap: await bot.heap() }
}

/** What the kitchen does with an order until it is handed over. */
async function finish({ url }: Bot, id: string): Promise<void> {
  for (const status of ['accepted', 'preparing', 'ready', 'done']) {
    const response = await fetch(`${url}/enqueue_command`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key, 'idempotency-key': randomUUID() },
      body: JSON.stringify({ command: 'set_order_status', args: { id, status } }),
    })
    if (!response.ok) throw new Error(`the kitchen was told ${response.status}`)
    await response.arrayBuffer()
  }
}
