import type { Menu } from '../../../src/menu/menu.ts'
import { createLogger } from '../../../src/ops/logger.ts'
import { createMetrics } from '../../../src/ops/metrics.ts'
import type { GptParser } from '../../../src/understanding/gpt/gpt-parser.ts'
import { costOf } from '../../../src/understanding/gpt/prices.ts'
import { createQuestions } from '../../../src/understanding/gpt/question.ts'
import { createLocalParser } from '../../../src/understanding/local/create-local-parser.ts'
import { createUnderstanding } from '../../../src/understanding/parse-message.ts'
import { percent } from './accuracy.ts'
import { dayOf } from './day.ts'
import type { OrderSet } from './order-sets.ts'
import { tokensOf } from './tokens.ts'

const model = 'gpt-6-luna'
const cacheTtls = [300, 86_400]
/** The provider keeps the beginning of a prompt so long, from so many tokens on. */
const promptTtl = 30 * 60_000
const shortestCached = 1024

interface Bill {
  calls: number
  tokens: number
  dollars: number
}

interface Day {
  messages: number
  bySource: Record<'cache' | 'local' | 'gpt', number>
  bill: Bill
}

/** What the model costs for a day's messages at each shop, as the bot asks it and if it were asked about each. */
export async function reportCost(sets: readonly OrderSet[]): Promise<void> {
  console.log(
    '  a third of the messages repeat an earlier one; the model answers what the local parser reads; each: the same prompt',
  )
  console.log(`  for every message, nothing kept; prices of ${model}, with the provider's own prompt cache in both\n`)
  console.log(
    '  set              cache s  messages    cache    local      gpt   no call  tokens/1000  $/1000  each: tokens  $/1000  tokens  cost',
  )
  for (const ttl of cacheTtls) {
    const days: { ours: Day; each: Day }[] = []
    for (const set of sets) {
      const day = { ours: await live(set, 'auto', ttl), each: await live(set, 'gpt', 1) }
      days.push(day)
      console.log(`  ${row(set.name, ttl, day)}`)
    }
    const all = { ours: sum(days.map(({ ours }) => ours)), each: sum(days.map(({ each }) => each)) }
    console.log(`  ${row('all', ttl, all)}\n`)
  }
}

function row(name: string, ttl: number, { ours, each }: { ours: Day; each: Day }): string {
  const share = (source: keyof Day['bySource']) => percent(ours.bySource[source] / ours.messages)
  const per1000 = (day: Day, of: 'tokens' | 'dollars') => (1000 * day.bill[of]) / day.messages
  return [
    name.padEnd(16),
    String(ttl).padStart(6),
    String(ours.messages).padStart(8),
    share('cache'),
    share('local'),
    share('gpt'),
    percent(1 - ours.bill.calls / ours.messages),
    per1000(ours, 'tokens').toFixed(0).padStart(11),
    per1000(ours, 'dollars').toFixed(4),
    per1000(each, 'tokens').toFixed(0).padStart(12),
    per1000(each, 'dollars').toFixed(4),
    `1/${(each.bill.tokens / ours.bill.tokens).toFixed(1)}`,
    `1/${(each.bill.dollars / ours.bill.dollars).toFixed(1)}`,
  ].join('  ')
}

async function live({ menu, orders }: OrderSet, parser: 'auto' | 'gpt', ttlSeconds: number): Promise<Day> {
  const day: Day = {
    messages: 0,
    bySource: { cache: 0, local: 0, gpt: 0 },
    bill: { calls: 0, tokens: 0, dollars: 0 },
  }
  let clock = 0
  const { understand } = createUnderstanding({
    menu: () => menu,
    parser,
    gpt: billed(menu, day.bill, () => clock),
    cache: { ttlSeconds, maxEntries: 1000, now: () => clock },
    metrics: createMetrics(),
    logger: createLogger('silent'),
  })
  for (const { text, at } of dayOf(orders.map((order) => order.text))) {
    clock = at
    const { source } = await understand(text)
    day.messages++
    day.bySource[source]++
  }
  return day
}

/** Answers at once, as the local parser reads the text, and writes down what the real question would have cost. */
function billed(menu: Menu, bill: Bill, now: () => number): GptParser {
  const read = createLocalParser(menu)
  const questionOn = createQuestions(menu)
  let warmUntil = 0
  return {
    model,
    async parse(text) {
      const meaning = read(text)
      const { system, format } = questionOn(text)
      const beginning = tokensOf(system) + tokensOf(JSON.stringify(format.json_schema))
      const { source, sure, ...answer } = meaning
      const [input, output] = [beginning + tokensOf(text), tokensOf(JSON.stringify(answer))]
      const isKept = beginning >= shortestCached
      const isWarm = isKept && now() < warmUntil
      warmUntil = now() + promptTtl
      bill.calls++
      bill.tokens += input + output
      bill.dollars += costOf(model, {
        input,
        output,
        cachedInput: isWarm ? beginning : 0,
        cacheWrite: isKept && !isWarm ? beginning : 0,
      })
      return { meaning: { ...meaning, source: 'gpt' } }
    },
  }
}

const sum = (days: readonly Day[]): Day =>
  days.reduce((a, b) => ({
    messages: a.messages + b.messages,
    bySource: {
      cache: a.bySource.cache + b.bySource.cache,
      local: a.bySource.local + b.bySource.local,
      gpt: a.bySource.gpt + b.bySource.gpt,
    },
    bill: {
      calls: a.bill.calls + b.bill.calls,
      tokens: a.bill.tokens + b.bill.tokens,
      dollars: a.bill.dollars + b.bill.dollars,
    },
  }))
