import { limit } from '@grammyjs/ratelimiter'
import { Composer } from 'grammy'
import type { Replies } from './replies.ts'

export interface RateLimit {
  messages: number
  windowSeconds: number
}

// A timer of more milliseconds fires at once, which would be no limit.
const longestWindowMs = 2 ** 31 - 1

/** Lets each customer write so much in so long, and tells them once. Payments pass: dropping one would lose money. */
export function rateLimit(
  { messages, windowSeconds }: RateLimit,
  replies: Replies,
): Composer<import('grammy').Context> {
  const composer = new Composer()
  composer
    .filter((context) => !context.preCheckoutQuery && !context.message?.successful_payment)
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
  return composer
}
