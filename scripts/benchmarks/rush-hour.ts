import { hash, randomUUID } from 'node:crypto'
import type { Dialogue } from '../../src/conversation/dialogues/read-dialogues.ts'
import type { Bot } from './bots.ts'
import { dine } from './diner.ts'
import type { Figure } from './figure.ts'

/** Telegram takes no more replies of a bot than about thirty a second. */
const messagesOfAnHour = 30 * 3_600
const atOnce = 32
const longestMs = 6 * 60_000

const key = 'key-of-the-kitchen'
/** The kitchen's, by which the bot knows it. */
export const apiKey = { env: { API_KEYS: `kitchen:manager:${hash('sha256', key)}` } }

/** An hour in which no more customers could write, in a kitchen that keeps up: fast-forward, with its memory. */
export async function rushHour(bot: Bot, dialogues: readonly Dialogue[]): Promise<Figure[]> {
  let [messages, placed] = [0, 0]
  async function afterAnother(share: number): Promise<Memory> {
    const served = await dine(bot, {
      dialogues,
      atOnce,
      forMs: longestMs * share,
      messages: messagesOfAnHour * share,
      onPlaced: (order) => finish(bot, order),
    })
    messages += served.replyMs.length
    placed += served.placed
    return memoryOf(bot)
  }
  const [early, middle, end] = [await afterAnother(1 / 6), await afterAnother(1 / 3), await afterAnother(1 / 2)]
  const figure = (measure: string, unit: string, value: number) => ({
    load: 'an hour of them',
    measure,
    unit,
    ours: [value],
  })
  const kept = (measure: string, of: (memory: Memory) => number): Figure[] => [
    figure(`${measure} after a sixth`, 'MB', of(early)),
    {
      ...figure(`${measure} at the end`, 'MB', of(end)),
      peer: { name: 'half-way', values: [of(middle)] },
      goal: { atMost: 1.1 },
    },
  ]
  return [
    figure('updates', '', messages),
    figure('orders placed and made', '', placed),
    ...kept('memory', ({ resident }) => resident),
    ...kept('heap', ({ heap }) => heap),
  ]
}

/** In megabytes. */
interface Memory {
  resident: number
  heap: number
}

/** After garbage collection: how much garbage V8 keeps depends on the machine's memory, and is no sign of a leak. */
async function memoryOf(bot: Bot): Promise<Memory> {
  const heap = await bot.heap()
  return { heap, resident: (await bot.usage()).megabytes }
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
