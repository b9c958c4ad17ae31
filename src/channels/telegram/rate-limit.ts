import { limit } from '@grammyjs/ratelimiter'
import { Composer, type Context } from 'grammy'
import { LRUCache } from 'lru-cache'
import type { RateLimit } from '../rate-limit.ts'
import type { Replies } from './replies.ts'

// A timer of more milliseconds fires at once, which would be no limit.
const longestWindowMs = 2 ** 31 - 1

/**
 * Limits how much each customer may write in a span of time, and tells them once. Payments pass: dropping one would
 * lose money.
 */
export function rateLimit({ messages, windowSeconds }: RateLimit, replies: Replies): Composer<Context> {
  // An update that failed and comes again was let in before: counting it again could drop what the customer said once.
  const admitted = new LRUCache<number, true>({ max: 1_000 })
  const composer = new Composer()
  composer
    .filter(({ update }) => !isPayment(update) && !admitted.has(update.update_id))
    .use(
      limit({
        timeFrame: Math.min(windowSeconds * 1000, longestWindowMs),
        limit: messages,
        keyGenerator: (context) => context.from?.id.toString(),
        onLimitExceeded: async ({ chat }) => {
          if (chat)
            await replies.send(chat.id, { text: 'That was a lot at once. Give me a moment, please.', buttons: [] })
        },
      }),
    )
  composer.use((context, next) => {
    admitted.set(context.update.update_id, true)
    return next()
  })
  return composer
}

const isPayment = ({ pre_checkout_query, message }: Context['update']): boolean =>
  pre_checkout_query !== undefined || message?.successful_payment !== undefined
