import type { Dialogue } from '../../src/conversation/dialogues/read-dialogues.ts'
import type { Bot } from './bots.ts'
import type { Doing, Reply } from './telegram-stand-in.ts'

export interface Meal {
  replyMs: number[]
  isPlaced: boolean
}

/** Nobody has to be asked more than this before the order is placed. */
const mostQuestions = 8

/** Says what the dialogue's customer says, and then answers until the order is placed, mostly as the first button does. */
export async function eat(bot: Bot, chat: number, { steps }: Dialogue): Promise<Meal> {
  const replyMs: number[] = []
  async function send(doing: Doing): Promise<Reply> {
    const reply = await bot.send(chat, doing)
    replyMs.push(reply.ms)
    return reply
  }
  let reply = await send({ text: 'hello' })
  for (const { text } of steps) if (text !== null) reply = await send({ text })
  for (let asked = 0; asked < mostQuestions && !isPlaced(reply); asked++) {
    const wanted = reply.buttons.find(({ text }) => text === 'Place order') ?? reply.buttons[0]
    reply = await send(wanted ? { tap: wanted.callback_data } : { text: 'Ana' })
  }
  return { replyMs, isPlaced: isPlaced(reply) }
}

const isPlaced = ({ text }: Reply): boolean => /Order \w+ is placed/.test(text)
