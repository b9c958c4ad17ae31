import { setTimeout as sleep } from 'node:timers/promises'
import { GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { SafeError } from '../../ops/describe-error.ts'
import type { Metrics } from '../../ops/metrics.ts'
import { type BotOptions, createBot } from './bot.ts'
import { registerCommands } from './features/commands.ts'
import { grammySignal } from './grammy-signal.ts'
import { type Polling, startPolling } from './polling.ts'
import { allowedUpdates, createUpdateHandler, type Outcome } from './updates.ts'

export interface TelegramChannel {
  /** For the webhook's route: an update that Telegram delivered. */
  handle(update: Update): Promise<Outcome>
  /**
   * Begins to take updates: call it once the desk serves. Resolves after `stop`; rejects with `TelegramRefusedError`
   * when Telegram won't have this bot. While Telegram can't be reached it goes on trying.
   */
  run(): Promise<void>
  /** Takes no more updates, finishes those in hand, and sends what is still to be sent, within a bound. */
  stop(): Promise<void>
}

export type TelegramMode = { mode: 'polling' } | { mode: 'webhook'; url: string; secret: string }

interface Options extends BotOptions {
  mode: TelegramMode
  metrics: Pick<Metrics, 'messages' | 'replySeconds'>
  onState(state: 'ok' | 'degraded'): void
}

export class TelegramRefusedError extends SafeError {
  override readonly name = 'TelegramRefusedError'
}

const flushMs = 5_000
const longestPauseMs = 30_000

export function createTelegramChannel(options: Options): TelegramChannel {
  const { token, apiRoot, mode, logger, metrics, onState } = options
  const { bot, replies } = createBot(options)
  const handleUpdate = createUpdateHandler({ bot, replies, logger, metrics })
  const stopping = new AbortController()
  let polling: Polling | null = null

  // Until the bot knows its own name it can't tell its commands.
  const handle = async (update: Update): Promise<Outcome> => (bot.isInited() ? handleUpdate(update) : 'try-again')

  async function run(): Promise<void> {
    await persist(() => bot.init(grammySignal(stopping.signal)))
    await persist(() => registerCommands(bot.api))
    if (mode.mode === 'webhook') {
      const { url, secret } = mode
      await persist(() => bot.api.setWebhook(url, { secret_token: secret, allowed_updates: allowedUpdates }))
      onState('ok')
      logger.info('Telegram delivers to the webhook')
      return
    }
    if (stopping.signal.aborted) return
    polling = startPolling({ token, apiRoot, handle, logger, onState })
    logger.info('polling Telegram')
    await polling.done.catch((error) => Promise.reject(refused(error) ?? error))
  }

  /** Until it works, or can't. */
  async function persist(call: () => Promise<unknown>): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; failures++) {
      try {
        await call()
        return
      } catch (error) {
        const refusal = refused(error)
        if (refusal) throw refusal
        onState('degraded')
        logger.warn({ err: error }, 'Telegram does not answer, will try again')
        await sleep(Math.min(longestPauseMs, 500 * 2 ** failures), undefined, { signal: stopping.signal }).catch(
          () => {},
        )
      }
    }
  }

  return {
    handle,
    run,
    async stop() {
      stopping.abort()
      await polling?.stop()
      await replies.flush(flushMs)
    },
  }
}

/** What no waiting mends. */
function refused(error: unknown): TelegramRefusedError | null {
  if (!(error instanceof GrammyError)) return null
  if (error.error_code === 401 || error.error_code === 404) {
    return new TelegramRefusedError('Telegram does not know this bot: check TELEGRAM_BOT_TOKEN')
  }
  if (error.error_code === 409) {
    return new TelegramRefusedError('another process keeps polling with the same TELEGRAM_BOT_TOKEN')
  }
  if (error.error_code === 400 && error.method === 'setWebhook') {
    return new TelegramRefusedError('Telegram refuses the webhook: check TELEGRAM_WEBHOOK_URL')
  }
  return null
}
