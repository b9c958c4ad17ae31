import { setTimeout as sleep } from 'node:timers/promises'
import type { Update } from 'grammy/types'
import { settledWithin } from '../../concurrency/settled-within.ts'
import { type BotOptions, createBot } from './bot.ts'
import { grammySignal } from './grammy-signal.ts'
import { createKeepTrying } from './keep-trying.ts'
import { type Polling, startPolling } from './polling.ts'
import { registerCommands } from './register-commands.ts'
import { createUnasked, type Unasked } from './unasked.ts'
import { allowedUpdates, createUpdateHandler, type Outcome } from './updates.ts'

export interface TelegramChannel extends Unasked {
  /** For the webhook's route: an update that Telegram delivered. May be called before `run`. */
  handle(update: Update): Promise<Outcome>
  /**
   * Asks Telegram who the bot is. Rejects with `TelegramRefusedError` when Telegram refuses the bot; if Telegram
   * doesn't answer for a few seconds, goes on without.
   */
  introduce(): Promise<void>
  /**
   * Begins to take updates: call it once the desk serves. Resolves after `stop`, and with a webhook once Telegram knows
   * it; rejects with `TelegramRefusedError` when Telegram won't have this bot. While Telegram can't be reached it goes
   * on trying.
   */
  run(): Promise<void>
  /** The bot's name on Telegram, without "@"; null: Telegram has not said it yet. */
  username(): string | null
  /** Call it when who may do what has changed. */
  refreshMenus(): void
  /** Takes no more updates, finishes those in flight, and sends what is still to be sent, within a bound. */
  stop(): Promise<void>
}

export type TelegramMode = { mode: 'polling' } | { mode: 'webhook'; url: string; secret: string }

interface Options extends BotOptions {
  mode: TelegramMode
  onState(state: 'ok' | 'degraded'): void
}

// How long what is in flight when the process stops may take to be handled, and then to be sent.
const finishMs = 10_000
const flushMs = 5_000
// Twice what Telegram delivers at once: what comes on top is turned away before it queues without bound.
const mostInFlight = 200
// How long an update waits that comes before the bot knows its own name; then it comes again.
const introductionMs = 5_000
// How long the start waits for Telegram to say whether it knows the bot.
const firstIntroductionMs = 3_000

export function createTelegramChannel(options: Options): TelegramChannel {
  const { token, apiRoot, mode, logger, onState } = options
  const { bot, replies } = createBot(options)
  const handleUpdate = createUpdateHandler({ ...options, bot, replies })
  const stopping = new AbortController()
  const signal = grammySignal(stopping.signal)
  const inFlight = new Set<Promise<Outcome>>()
  let introduction: Promise<void> | null = null
  let polling: Polling | null = null
  const keepTrying = createKeepTrying({ signal: stopping.signal, logger, onState })
  const putUp = registerCommands(bot.api, { logger, signal })
  let menus = Promise.resolve()

  /** Until the bot knows its own name it can't tell its commands. */
  function introduce(): Promise<void> {
    // Not by grammY's own init, which would keep a failing Telegram to itself.
    introduction ??= keepTrying(async () => {
      bot.botInfo = await bot.api.getMe(signal)
    })
    return introduction
  }

  async function handle(update: Update): Promise<Outcome> {
    if (inFlight.size >= mostInFlight) return 'try-again'
    if (!bot.isInited()) await settledWithin(introduce(), introductionMs)
    if (!bot.isInited()) return 'try-again'
    const handling = handleUpdate(update)
    inFlight.add(handling)
    return handling.finally(() => inFlight.delete(handling))
  }

  async function run(): Promise<void> {
    await introduce()
    if (stopping.signal.aborted) return
    refreshMenus()
    if (mode.mode === 'webhook') await takeByWebhook(mode)
    else await takeByPolling()
  }

  /** One after the other: the newest is put up last. */
  function refreshMenus(): void {
    menus = menus.then(() => putUp(options.staff.menus?.() ?? []))
  }

  async function takeByWebhook({ url, secret }: { url: string; secret: string }): Promise<void> {
    const options = { secret_token: secret, allowed_updates: allowedUpdates, max_connections: 100 }
    await keepTrying(() => bot.api.setWebhook(url, options, signal))
    if (stopping.signal.aborted) return
    onState('ok')
    logger.info('Telegram delivers to the webhook')
  }

  async function takeByPolling(): Promise<void> {
    // As long as a webhook is set, Telegram gives no updates to whoever polls.
    await keepTrying(() => bot.api.deleteWebhook(undefined, signal))
    if (stopping.signal.aborted) return
    polling = startPolling({ token, apiRoot, handle, logger, onState })
    logger.info('polling Telegram')
    await polling.done
  }

  return {
    handle,
    run,
    ...createUnasked(bot.api, logger),
    username: () => (bot.isInited() ? bot.botInfo.username : null),
    refreshMenus,
    introduce: () => Promise.race([introduce(), sleep(firstIntroductionMs, undefined, { ref: false })]),
    async stop() {
      stopping.abort()
      await polling?.stop()
      await settledWithin(Promise.all(inFlight), finishMs)
      await replies.close(flushMs)
    },
  }
}
