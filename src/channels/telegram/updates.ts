import { type Bot, BotError } from 'grammy'
import type { Update } from 'grammy/types'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import { inTurn } from '../../concurrency/in-turn.ts'
import { DeskClosedError } from '../../conversation/desk.ts'
import type { Metrics } from '../../ops/metrics.ts'
import { LeaseLostError } from '../../storage/lease.ts'
import { StorageUnavailableError } from '../../storage/storage-unavailable.ts'
import { describeFault } from './describe-fault.ts'
import type { Replies } from './replies.ts'

/** `try-again`: it had no effect, and Telegram must keep it. */
export type Outcome = 'handled' | 'try-again'

/** The kinds of updates that the bot asks for; it names them, so that an earlier bot's choice is not kept. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query'] as const

/** An update that fails for no known reason is tried so often, and then set aside: it must not block its chat. */
const maxAttempts = 3

interface Dependencies {
  bot: Bot
  replies: Replies
  logger: Logger
  metrics: Pick<Metrics, 'messages'>
}

/**
 * Handles an update, from a webhook or from polling: resolves when its effects are durable and its reply is on its way.
 * Updates of one chat are handled in the order of the calls; chats don't wait for each other. Never rejects.
 */
export function createUpdateHandler({
  bot,
  replies,
  logger,
  metrics,
}: Dependencies): (update: Update) => Promise<Outcome> {
  const queue = inTurn()
  const failures = new LRUCache<number, number>({ max: 1_000 })

  async function handle(update: Update): Promise<Outcome> {
    const about = { update_id: update.update_id, kind: kindOf(update) }
    const start = performance.now()
    const result = await attempt(update, about)
    metrics.messages.inc({ channel: 'telegram', outcome: result })
    logger.info({ ...about, ms: Math.round(performance.now() - start), outcome: result }, 'update')
    return result === 'try-again' ? 'try-again' : 'handled'
  }

  async function attempt(update: Update, about: object): Promise<Outcome | 'set-aside'> {
    try {
      await bot.handleUpdate(update)
      failures.delete(update.update_id)
      return 'handled'
    } catch (wrapped) {
      const error = wrapped instanceof BotError ? wrapped.error : wrapped
      if (isLeaving(error)) return 'try-again'
      const failed = (failures.get(update.update_id) ?? 0) + 1
      failures.set(update.update_id, failed)
      // Once, though Telegram delivers it again until it works.
      if (failed === 1) await apologise(update)
      const fault = describeFault(error)
      if (error instanceof StorageUnavailableError) {
        logger.error({ ...about, fault }, 'nothing could be stored')
        return 'try-again'
      }
      const final = failed >= maxAttempts
      logger.error({ ...about, fault, failed }, final ? 'update failed too often and is set aside' : 'update failed')
      return final ? 'set-aside' : 'try-again'
    }
  }

  async function apologise(update: Update): Promise<void> {
    const chat = chatOf(update)
    if (chat !== undefined) await replies.send(chat, { text: 'Please try again in a moment.', buttons: [] })
  }

  return (update) => queue(String(chatOf(update) ?? update.update_id), () => handle(update))
}

/** Another process serves, or soon will; it will get the update. */
const isLeaving = (error: unknown): boolean =>
  error instanceof DeskClosedError ||
  error instanceof LeaseLostError ||
  (error instanceof StorageUnavailableError && error.code === 'ECLOSED')

/** What an update is, by the name Telegram gives it. */
const kindOf = (update: Update): string => Object.keys(update).find((key) => key !== 'update_id') ?? 'empty'

/** The chat whose order an update must keep, as far as it has one: what a webhook is sent may lack anything. */
export const chatOf = ({ message, callback_query }: Update): number | undefined =>
  message?.chat?.id ?? callback_query?.message?.chat?.id ?? callback_query?.from?.id
