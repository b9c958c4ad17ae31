import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type Metrics = ReturnType<typeof createMetrics>

/** All that is counted, in a registry of its own. No label holds anything of a customer's. */
export function createMetrics() {
  const registry = new Registry()
  // By itself it would look every 10 ms, and wake a machine that has nothing to do a hundred times a second.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 100 })
  const registers = [registry]
  return {
    registry,
    messages: new Counter({
      name: 'orderbot_messages_total',
      help: 'Messages handled, by channel and outcome',
      labelNames: ['channel', 'outcome'],
      registers,
    }),
    replySeconds: new Histogram({
      name: 'orderbot_reply_seconds',
      help: 'From a message taken to its effects being durable',
      labelNames: ['channel'],
      buckets: [0.005, 0.02, 0.1, 0.5, 1, 2, 4, 8, 16],
      registers,
    }),
    orders: new Counter({ name: 'orderbot_orders_placed_total', help: 'Orders placed', registers }),
    understood: new Counter({
      name: 'orderbot_understood_total',
      help: 'Texts understood by themselves, by source and whether every word was explained',
      labelNames: ['source', 'sure'],
      registers,
    }),
    cacheLookups: new Counter({
      name: 'orderbot_gpt_cache_lookups_total',
      help: 'Look-ups in the cache of model answers; a shared one waited for a call already in flight',
      labelNames: ['result'],
      registers,
    }),
    modelCalls: new Counter({
      name: 'orderbot_gpt_calls_total',
      help: 'Calls of the model, by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    modelTokens: new Counter({
      name: 'orderbot_gpt_tokens_total',
      help: 'Tokens billed, by kind: input, cached_input, output',
      labelNames: ['kind'],
      registers,
    }),
    modelCost: new Counter({
      name: 'orderbot_gpt_cost_dollars_total',
      help: 'Cost of the calls by the price table; models it does not list count nothing',
      registers,
    }),
    ledgerRows: new Counter({
      name: 'orderbot_ledger_rows_total',
      help: 'Rows written to the ledger, by kind: new, updated',
      labelNames: ['kind'],
      registers,
    }),
    ledgerFailures: new Counter({
      name: 'orderbot_ledger_failures_total',
      help: 'Failed attempts to write to the ledger; the rows follow later',
      registers,
    }),
    followerBehind: new Gauge({
      name: 'orderbot_follower_failing_seconds',
      help: 'For how long a follower of the journal has been failing; 0 when it works',
      labelNames: ['follower'],
      registers,
    }),
  }
}
