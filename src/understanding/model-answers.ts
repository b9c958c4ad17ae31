import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Menu } from '../menu/menu.ts'
import type { Metrics } from '../ops/metrics.ts'
import { createCacheKey } from './cache-key.ts'
import type { GptParser } from './gpt/gpt-parser.ts'
import { PROMPT_VERSION } from './gpt/prompt.ts'
import type { Meaning } from './meaning.ts'
import type { OrderSoFar } from './order-so-far.ts'
import { perMenu } from './per-menu.ts'
import type { Setting } from './understanding.ts'

export interface CacheOptions {
  ttlSeconds: number
  maxEntries: number
  /** Milliseconds, of any beginning. */
  now?: () => number
}

/** What a call needs beside the key. */
interface Ask {
  text: string
  menu: Menu
  setting: Setting
}

/**
 * A model's answers, each text asked about once for an order so far: again it is remembered, at the same moment it is
 * shared.
 */
export function createModelAnswers(
  gpt: GptParser,
  { ttlSeconds, maxEntries, now = () => performance.now() }: CacheOptions,
  metrics: Metrics,
) {
  const cache = new LRUCache<string, Meaning, Ask>({
    max: maxEntries,
    ttl: ttlSeconds * 1000,
    perf: { now },
    // An entry ends by this clock alone.
    ttlResolution: 0,
    // A call that others push out of a full cache is still waited for.
    ignoreFetchAbort: true,
    // A failure is no answer, so it is not kept.
    fetchMethod: async (_key, _stale, { context }) => {
      const result = await gpt.parse(context.text, context.menu, context.setting)
      return 'meaning' in result ? result.meaning : undefined
    },
  })

  const cacheKeyOn = perMenu(createCacheKey)
  const keyOf = (text: string, menu: Menu, soFar: OrderSoFar | null): string =>
    createHash('sha256')
      .update(JSON.stringify([gpt.model, PROMPT_VERSION, menu.version, cacheKeyOn(menu)(text), soFar]))
      .digest('base64')

  return {
    /** An answer given before. */
    remembered(text: string, menu: Menu, soFar: OrderSoFar | null): Meaning | undefined {
      const meaning = cache.get(keyOf(text, menu, soFar))
      if (meaning === undefined) return undefined
      metrics.cacheLookups.inc({ result: 'hit' })
      return { ...meaning, source: 'cache' }
    },
    /** The model's answer, or undefined where it has none. */
    ask(text: string, menu: Menu, setting: Setting): Promise<Meaning | undefined> {
      const key = keyOf(text, menu, setting.soFar ?? null)
      const status: LRUCache.Status<string, Meaning, Ask> = {}
      const answer = cache.fetch(key, { context: { text, menu, setting }, status })
      const shared = status.fetch === 'inflight'
      metrics.cacheLookups.inc({ result: shared ? 'shared' : 'miss' })
      if (shared) setting.onModel?.()
      return answer
    },
  }
}
