import type { Logger } from 'pino'
import { backOff } from './backoff.ts'
import { describeFault } from './describe-fault.ts'
import { refused } from './refused.ts'

interface Options {
  /** Aborted when it is no longer wanted. */
  signal: AbortSignal
  logger: Logger
  onState(state: 'degraded'): void
}

/**
 * Calls Telegram until that works or is no longer wanted.
 * @throws TelegramRefusedError when it never will
 */
export type KeepTrying = (call: () => Promise<unknown>) => Promise<void>

export const createKeepTrying =
  ({ signal, logger, onState }: Options): KeepTrying =>
  async (call) => {
    for (let failures = 0; !signal.aborted; failures++) {
      try {
        await call()
        return
      } catch (error) {
        if (signal.aborted) return
        const refusal = refused(error)
        if (refusal) throw refusal
        onState('degraded')
        logger.warn({ fault: describeFault(error) }, 'Telegram does not answer, will try again')
        await backOff(failures, signal, error)
      }
    }
  }
