import { setTimeout as sleep } from 'node:timers/promises'
import { Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import type { Logger } from 'pino'
import { inTurn } from '../../in-turn.ts'
import { clientOptions } from './client-options.ts'
import { grammySignal } from './grammy-signal.ts'
import { allowedUpdates, chatOf, type Outcome } from './updates.ts'

export interface Polling {
  /** Rejects when polling can't go on: the token is refused, or another bot keeps polling. Resolves after `stop`. */
  done: Promise<void>
  /** Takes no more updates, finishes those in hand, and confirms them to Telegram. */
  stop(): Promise<void>
}

interface Options {
  token: string
  apiRoot: string | undefined
  handle: (update: Update) => Promise<Outcome>
  logger: Logger
  onState?: (state: 'ok' | 'degraded') => void
  /** How long Telegram holds an empty poll, in seconds. */
  timeoutSeconds?: number
  /** How long another poller is borne with before this one gives up, in milliseconds. */
  conflictMs?: number
}

/** What Telegram delivers at once; so many are in hand at most. */
const batch = 100
const shortestPauseMs = 300
const longestPauseMs = 15_000

/**
 * Polls for updates, and confirms none before it is finished: the offset is that of the oldest in hand, so that one that
 * was not finished when the process dies comes again. Chats don't wait for each other, which is why this is not grammY's
 * own loop (it handles one update after another) nor its runner (it confirms before it handles).
 */
export function startPolling(options: Options): Polling {
  const { token, apiRoot, handle, logger, onState, timeoutSeconds = 25, conflictMs = 90_000 } = options
  // Without the bot's retries: this loop has its own.
  const api = new Api(token, clientOptions(apiRoot, timeoutSeconds + 15))
  const stopping = new AbortController()
  /** From its delivery until it is confirmed, each update's handling. */
  const inHand = new Map<number, { finished: boolean; handling: Promise<void> }>()
  const chats = inTurn()
  let next = 0
  let finished = Promise.withResolvers<void>()

  async function poll(): Promise<void> {
    await clearWebhook()
    let failures = 0
    let conflictSince: number | null = null
    while (!stopping.signal.aborted) {
      try {
        const updates = await getUpdates()
        failures = 0
        conflictSince = null
        onState?.('ok')
        if (!take(updates) && updates.length > 0) await oneToFinish()
      } catch (error) {
        if (stopping.signal.aborted) break
        if (error instanceof GrammyError && error.error_code === 401) throw error
        if (error instanceof GrammyError && error.error_code === 409) {
          conflictSince ??= performance.now()
          if (performance.now() - conflictSince > conflictMs) throw error
          logger.error('another process polls with the same bot token')
        } else {
          logger.warn({ err: error }, 'polling failed, will try again')
        }
        onState?.('degraded')
        await pause(Math.min(longestPauseMs, shortestPauseMs * 2 ** failures++))
      }
    }
  }

  const getUpdates = (): Promise<Update[]> =>
    api.getUpdates(
      // Those in hand come again, as they are not confirmed; the limit leaves room for as many new ones.
      { offset: offset(), limit: batch, timeout: timeoutSeconds, allowed_updates: allowedUpdates },
      grammySignal(stopping.signal),
    )

  /** The oldest update that is not finished; what is before it is confirmed by the next poll. */
  function offset(): number {
    for (const [id, update] of [...inHand].sort(([a], [b]) => a - b)) {
      if (!update.finished) return id
      inHand.delete(id)
    }
    return next
  }

  /** Begins what is new; false when nothing was. */
  function take(updates: readonly Update[]): boolean {
    const fresh = updates.filter(({ update_id }) => !inHand.has(update_id))
    for (const update of fresh) {
      next = update.update_id + 1
      const chat = String(chatOf(update) ?? update.update_id)
      inHand.set(update.update_id, { finished: false, handling: chats(chat, () => finish(update)) })
    }
    return fresh.length > 0
  }

  /** Until it is handled: what follows in its chat waits for it. */
  async function finish(update: Update): Promise<void> {
    for (let failures = 0; (await handle(update)) === 'try-again'; failures++) {
      // Not confirmed: the next process will get it.
      if (stopping.signal.aborted) return
      await pause(Math.min(longestPauseMs, shortestPauseMs * 2 ** failures))
    }
    const entry = inHand.get(update.update_id)
    if (entry) entry.finished = true
    finished.resolve()
  }

  /** Telegram delivers at once what it has delivered before: asking again before something changes would be a spin. */
  async function oneToFinish(): Promise<void> {
    finished = Promise.withResolvers<void>()
    await Promise.race([finished.promise, pause(shortestPauseMs)])
  }

  async function clearWebhook(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; failures++) {
      try {
        await api.deleteWebhook(undefined, grammySignal(stopping.signal))
        return
      } catch (error) {
        if (error instanceof GrammyError && error.error_code === 401) throw error
        await pause(Math.min(longestPauseMs, shortestPauseMs * 2 ** failures))
      }
    }
  }

  const pause = (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => undefined)
  const done = poll()

  return {
    done,
    async stop() {
      stopping.abort()
      await done.catch(() => undefined)
      await Promise.all([...inHand.values()].map(({ handling }) => handling))
      if (next === 0) return
      // What is finished must not come again to the next process; if this fails, it does, and changes nothing.
      await api
        .getUpdates({ offset: offset(), limit: 1, timeout: 0 }, grammySignal(AbortSignal.timeout(3_000)))
        .catch(() => undefined)
    },
  }
}
