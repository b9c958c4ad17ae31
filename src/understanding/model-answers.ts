import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Menu } from '../menu/menu.ts'
import type { Metrics } from '../ops/metrics.ts'
import { createCacheKey } from './cache-key.ts'
import type { GptParser } from './gpt/gpt-parser.ts'
import { PROMPT_VERSION } from './gpt/prompt.ts'
import type { Meaning } from './meaning.ts'
import { perMenu } from './per-menu.ts'

export interface CacheOptions {
  ttlSeconds: number
  maxEntries: number
  /** Milliseconds, of any beginning. */
  now?: () => number
}

/** What a call needs that is not in the key. */
interface Ask {
  text: string
  menu: Menu
  onCall: () => void
}

/** A model's answers, each text asked about once: again it is remembered, at the same moment it is shared. */
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
      const result = await gpt.parse(context.text, context.menu, context.onCall)
      return 'meaning' in result ? result.meaning : undefined
    },
  })

  const cacheKeyOn = perMenu(createCacheKey)
  const keyOf = (text: string, menu: Menu): string =>
    createHash('sha256')
      .update(JSON.stringify([gpt.model, PROMPT_VERSION, menu.version, cacheKeyOn(menu)(text)]))
      .digest('base64')

  return {
    /** An answer given before. */
    remembered(text: string, menu: Menu): Meaning | undefined {
      const meaning = cache.get(keyOf(text, menu))
      if (meaning === undefined) return undefined
      metrics.cacheLookups.inc({ result: 'hit' })
      return { ...meaning, source: 'cache' }
    },
    /**
     * The model's answer, or undefined where it has none.
     * @param onCall called when there is a call to wait for
     */
    ask(text: string, menu: Menu, onCall: () => void): Promise<Meaning | undefined> {
      const key = keyOf(text, menu)
      const status: LRUCache.Status<string, Meaning, Ask> = {}
      const answer = cache.fetch(key, { context: { text, menu, onCall }, status })
      const shared = status.fetch === 'inflight'
      metrics.cacheLookups.inc({ result: shared ? 'shared' : 'miss' })
      if (shared) onCall()
      return answer
    },
  }
}
