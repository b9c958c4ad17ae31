import { Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import type { Logger } from 'pino'
import { settledWithin } from '../../concurrency/settled-within.ts'
import { backOff } from './backoff.ts'
import { clientOptions } from './client-options.ts'
import { describeFault } from './describe-fault.ts'
import { grammySignal } from './grammy-signal.ts'
import { refused, TelegramRefusedError } from './refused.ts'
import { allowedUpdates, type Outcome } from './updates.ts'
import { updatesInFlight } from './updates-in-flight.ts'

export interface Polling {
  /** Rejects when polling can't go on: the token is refused, or another bot keeps polling. Resolves after `stop`. */
  done: Promise<void>
  /** Takes no more updates, finishes those begun, and confirms them to Telegram. */
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
  /** How long another poller is tolerated before this one gives up, in milliseconds. */
  conflictMs?: number
}

/** What Telegram delivers at once; so many are in flight at most, as those not finished are among the next delivery. */
const batch = 100
/** How long an update begun may take once the process stops; what takes longer comes again. */
const finishMs = 10_000

/**
 * Polls for updates, and confirms none before it is finished: the offset is that of the oldest in flight, so that one
 * that was not finished when the process dies comes again. Chats don't wait for each other, which is why this is not
 * grammY's own loop (it handles one update after another) nor its runner (it confirms before it handles).
 */
export function startPolling(options: Options): Polling {
  const { token, apiRoot, handle, logger, onState, timeoutSeconds = 25, conflictMs = 90_000 } = options
  const api = new Api(token, clientOptions(apiRoot, timeoutSeconds + 15))
  const stopping = new AbortController()
  const { signal } = stopping
  const inFlight = updatesInFlight(handle, signal)

  async function poll(): Promise<void> {
    let failures = 0
    let conflictSince: number | null = null
    while (!signal.aborted) {
      try {
        const updates = await getUpdates()
        failures = 0
        conflictSince = null
        onState?.('ok')
        if (!inFlight.begin(updates) && updates.length > 0) await inFlight.oneToFinish()
      } catch (error) {
        if (signal.aborted) break
        const refusal = refused(error)
        if (refusal) throw refusal
        conflictSince = isConflict(error) ? (conflictSince ?? performance.now()) : null
        if (conflictSince !== null && performance.now() - conflictSince >= conflictMs) {
          throw new TelegramRefusedError('another process keeps taking the updates of the same TELEGRAM_BOT_TOKEN')
        }
        report(error)
        await backOff(failures++, signal, error)
      }
    }
  }

  const getUpdates = (): Promise<Update[]> =>
    api.getUpdates(
      { offset: inFlight.offset(), limit: batch, timeout: timeoutSeconds, allowed_updates: allowedUpdates },
      grammySignal(signal),
    )

  function report(error: unknown): void {
    onState?.('degraded')
    const fault = describeFault(error)
    if (isConflict(error)) logger.error({ fault }, 'another process takes the updates of the same bot token')
    else logger.warn({ fault }, 'polling failed, will try again')
  }

  const done = poll()
  // Those who await it learn of it; until then it must not count as an unhandled rejection.
  done.catch(() => undefined)

  return {
    done,
    async stop() {
      stopping.abort()
      await done.catch(() => undefined)
      await settledWithin(inFlight.settled(), finishMs)
      const offset = inFlight.offset()
      if (offset === 0) return
      // What is finished need not come again to the next process; if this fails, it does, and changes nothing.
      await api
        .getUpdates({ offset, limit: 1, timeout: 0 }, grammySignal(AbortSignal.timeout(3_000)))
        .catch(() => undefined)
    },
  }
}

const isConflict = (error: unknown): boolean => error instanceof GrammyError && error.error_code === 409
