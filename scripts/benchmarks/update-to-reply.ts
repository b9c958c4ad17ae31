import { type Bot, bareBot, nodeProgram, orderBot, withBots } from './bots.ts'
import { type Delivery, deliver, warmUp } from './deliver.ts'
import type { Figure, Goal } from './figure.ts'

const rounds = 5
const roundMs = 500
const telegraf = nodeProgram('peers/telegraf.ts')

const loads = [
  { atOnce: 1, delayMs: 0 },
  { atOnce: 32, delayMs: 0, goals: { rate: { atLeast: 0.75 }, cpu: { atMost: 1.35 } } },
  { atOnce: 100, delayMs: 0 },
  { atOnce: 1, delayMs: 20 },
  { atOnce: 32, delayMs: 20, goals: { p50: { atMost: 1.05 } } },
  { atOnce: 100, delayMs: 20 },
] satisfies Load[]

interface Load {
  atOnce: number
  /** How long the Bot API takes for a call. */
  delayMs: number
  goals?: Partial<Record<'rate' | 'cpu' | 'p50', Goal>>
}

/**
 * From an update to its reply, through all that order-bot does (understanding, pricing, a durable document), against
 * bots that answer with a constant.
 */
export function updateToReply(): Promise<Figure[]> {
  return withBots([orderBot, bareBot, telegraf], async (bots) => {
    for (const bot of bots) await warmUp(bot)
    const figures: Figure[] = []
    for (const load of loads) figures.push(...(await compare(bots, load)))
    return figures
  })
}

async function compare(bots: readonly Bot[], { atOnce, delayMs, goals }: Load): Promise<Figure[]> {
  const deliveries: Delivery[][] = bots.map(() => [])
  for (const { telegram } of bots) telegram.delayMs = delayMs
  for (let round = 0; round < rounds; round++) {
    for (const [index, bot] of bots.entries()) {
      deliveries[index]?.push(await deliver(bot, { atOnce, forMs: roundMs }))
    }
  }
  const [ours = [], bare = [], other = []] = deliveries
  const load = `${atOnce} at once, API ${delayMs === 0 ? 'at once' : `${delayMs} ms`}`
  const against = (name: string, theirs: Delivery[]) => {
    return (measure: string, unit: string, of: (delivery: Delivery) => number, goal?: Goal): Figure => {
      const peer = { name, values: theirs.map(of) }
      return { load, measure, unit, ours: ours.map(of), peer, ...(goal && { goal }) }
    }
  }
  const [grammy, telegrafs] = [against('bare grammY', bare), against('bare telegraf', other)]
  return [
    grammy('replies', '/s', ({ updatesPerSecond }) => updatesPerSecond, goals?.rate),
    grammy('p50', 'ms', ({ replyMs }) => replyMs.p50, goals?.p50),
    grammy('p99', 'ms', ({ replyMs }) => replyMs.p99),
    grammy('CPU an update', 'µs', ({ cpuMicros }) => cpuMicros, goals?.cpu),
    telegrafs('replies', '/s', ({ updatesPerSecond }) => updatesPerSecond),
    telegrafs('CPU an update', 'µs', ({ cpuMicros }) => cpuMicros),
  ]
}
