import type { Bot } from './bots.ts'
import { median, quantile } from './statistics.ts'

export interface Delivery {
  updates: number
  updatesPerSecond: number
  replyMs: { p50: number; p99: number }
  cpuMicros: number
}

export const order = 'two large margherita pizzas and a cola please'

/** Whoever has written is nobody new: each delivery has customers of its own. */
let customers = 1_000

/** Lets so many customers at a time each write a text and wait for the reply, for so long; each customer writes three. */
export async function deliver(bot: Bot, text: string, load: { atOnce: number; forMs: number }): Promise<Delivery> {
  const before = await bot.usage()
  const start = performance.now()
  const replyMs: number[] = []
  async function writeInTurn(): Promise<void> {
    let chat = 0
    for (let sent = 0; performance.now() - start < load.forMs; sent++) {
      if (sent % 3 === 0) chat = ++customers
      replyMs.push((await bot.send(chat, { text })).ms)
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
