import type { Bot } from './bots.ts'
import { median, quantile } from './statistics.ts'

export interface Delivery {
  updates: number
  updatesPerSecond: number
  replyMs: { p50: number; p99: number }
  cpuMicros: number
}

const words = {
  count: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
  size: ['small', 'medium', 'large'],
  pizza: ['margherita', 'pepperoni', 'south side', 'blue note', 'garden quartet', 'hot brass'],
  crust: ['thin crust', 'deep dish', 'hand tossed', 'gluten free'],
  topping: ['mushrooms', 'olives', 'bacon', 'red onions', 'basil', 'pineapple', 'ham'],
  drink: ['colas', 'diet colas', 'orange sodas', 'lemonades', 'espressos'],
}
type Kind = keyof typeof words

const sentences: ((a: (kind: Kind) => string) => string)[] = [
  (a) => `${a('count')} ${a('size')} ${a('pizza')} pizzas and ${a('count')} ${a('drink')} please`,
  (a) => `can i get a ${a('size')} ${a('pizza')} ${a('crust')} with ${a('topping')} and ${a('count')} ${a('drink')}`,
  (a) => `${a('count')} ${a('drink')}, ${a('count')} ${a('pizza')} with ${a('topping')} and no ${a('topping')}`,
  (a) => `add ${a('count')} ${a('size')} ${a('pizza')} ${a('crust')} and ${a('count')} ${a('drink')}`,
]

/** What was read once is remembered for a while: these are thousands, so that next to none comes twice in that time. */
function orderText(number: number): string {
  // A prime: two in a row have little in common.
  let rest = number * 7_919
  const pick = <T>(among: readonly T[]): T => {
    const picked = among[rest % among.length] as T
    rest = Math.floor(rest / among.length)
    return picked
  }
  return pick(sentences)((kind) => pick(words[kind]))
}

let texts = 0
/** Whoever has written is nobody new: each delivery has customers of its own. */
let customers = 1_000

/**
 * Until V8 has compiled what is hot, which takes the longer the more there is of it: after three seconds ours still
 * costs half as much again.
 */
const warmUpMs = 20_000

export async function warmUp(bot: Bot): Promise<void> {
  await deliver(bot, { atOnce: 32, forMs: warmUpMs })
}

/** Lets so many customers at a time write and wait for the reply, for so long; each customer orders three times. */
export async function deliver(bot: Bot, load: { atOnce: number; forMs: number }): Promise<Delivery> {
  const before = await bot.usage()
  const start = performance.now()
  const replyMs: number[] = []
  async function writeInTurn(): Promise<void> {
    let chat = 0
    for (let sent = 0; performance.now() - start < load.forMs; sent++) {
      if (sent % 3 === 0) chat = ++customers
      replyMs.push((await bot.send(chat, { text: orderText(texts++) })).ms)
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
