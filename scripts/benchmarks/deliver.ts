import type { Bot } from './bots.ts'
import { median, quantile } from './statistics.ts'

export interface Delivery {
  updates: number
  updatesPerSecond: number
  replyMs: { p50: number; p99: number }
  cpuMicros: number
}

/** A text of its own for nearly every customer at a time: what is remembered of another's is of no use. */
const orderOf = (chat: number): string => {
  const pick = (words: readonly string[], each: number) => words[Math.floor(chat / each) % words.length]
  const count = pick(['two', 'three', 'four', 'five', 'six'], 1)
  const size = pick(['large', 'medium', 'small'], 5)
  const pizza = pick(['margherita', 'pepperoni', 'veggie'], 15)
  return `${count} ${size} ${pizza} pizzas and ${pick(['a cola', 'a lemonade', 'two colas', 'two lemonades'], 45)} please`
}

/** Whoever has written is nobody new: each delivery has customers of its own. */
let customers = 1_000

/** Lets so many customers at a time each write and wait for the reply, for so long; each customer orders three times. */
export async function deliver(bot: Bot, load: { atOnce: number; forMs: number }): Promise<Delivery> {
  const before = await bot.usage()
  const start = performance.now()
  const replyMs: number[] = []
  async function writeInTurn(): Promise<void> {
    let chat = 0
    for (let sent = 0; performance.now() - start < load.forMs; sent++) {
      if (sent % 3 === 0) chat = ++customers
      replyMs.push((await bot.send(chat, { text: orderOf(chat) })).ms)
    }
  }
  await Promise.all(Array.from({ length: load.atOnce }, writeInTurn))
  const seconds = (performance.now() - start) / 1_000
  const after = await bot.usage()
  return {
    updates: replyMs.length,
    updatesPerSecond: replyMs.length / seconds,
    replyMs: { p50: median(replyMs), p99: quantile(replyMs, 0.99) },
    cpuMicros: (after.cpuMicros - before.cpuMicros) / replyMs.length,
  }
}
