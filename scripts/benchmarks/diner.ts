import type { Dialogue } from '../../src/conversation/dialogues/read-dialogues.ts'
import type { Bot } from './bots.ts'
import type { Doing, Reply } from './telegram-stand-in.ts'

interface Meal {
  replyMs: number[]
  /** The id of their order; null: it was not to be placed. */
  order: string | null
}

/** Several meals. */
export interface Served {
  replyMs: number[]
  placed: number
  unplaced: number
}

interface Rush {
  dialogues: readonly Dialogue[]
  atOnce: number
  /** It ends with the first meal that is over after so long. */
  forMs: number
  /** Or with as many messages. */
  messages?: number
  onPlaced?: (order: string) => Promise<void>
}

/** How many customers the shop has; they come back. */
export const customers = 2_000

/** Nobody has to be asked more than this before the order is placed. */
const mostQuestions = 8

/** Says what the dialogue's customer says, then answers, mostly as the first button does, until the order is placed. */
async function eat(bot: Bot, chat: number, { steps }: Dialogue): Promise<Meal> {
  const replyMs: number[] = []
  async function send(doing: Doing): Promise<Reply> {
    const reply = await bot.send(chat, doing)
    replyMs.push(reply.ms)
    return reply
  }
  let reply = await send({ text: 'hello' })
  for (const { text } of steps) if (text !== null) reply = await send({ text })
  for (let asked = 0; asked < mostQuestions && !orderIn(reply); asked++) {
    const wanted = reply.buttons.find(({ text }) => text === 'Place order') ?? reply.buttons[0]
    reply = await send(wanted ? { tap: wanted.callback_data } : { text: 'Ana' })
  }
  return { replyMs, order: orderIn(reply) }
}

const orderIn = ({ text }: Reply): string | null => /Order (\w+) is placed/.exec(text)?.[1] ?? null

let meals = 0

/** How many customers order at a time, one after the other. */
export async function dine(
  bot: Bot,
  { dialogues, atOnce, forMs, messages = Number.POSITIVE_INFINITY, onPlaced }: Rush,
): Promise<Served> {
  const start = performance.now()
  const served: Served = { replyMs: [], placed: 0, unplaced: 0 }
  async function dineInTurn(): Promise<void> {
    while (performance.now() - start < forMs && served.replyMs.length < messages) {
      const number = meals++
      const dialogue = dialogues[number % dialogues.length]
      if (!dialogue) return
      const { replyMs, order } = await eat(bot, 1 + (number % customers), dialogue)
      served.replyMs.push(...replyMs)
      served[order ? 'placed' : 'unplaced']++
      if (order) await onPlaced?.(order)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, dineInTurn))
  return served
}
