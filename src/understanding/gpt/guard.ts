import {
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhenResult,
  isBrokenCircuitError,
  isBulkheadRejectedError,
} from 'cockatiel'
import type { Logger } from 'pino'

/** `unavailable`: it failed so often that it is left alone; `busy`: too many calls are under way. */
export type GuardFailure = 'unavailable' | 'busy' | 'error'

export interface GuardOptions {
  /** For all that is asked about one text. */
  budgetMs?: number
  /** How many texts are asked about at once; one more is refused. */
  concurrency?: number
  breaker?: { failures: number; halfOpenAfterMs: number }
  onStateChange?: (state: 'ok' | 'degraded') => void
  logger: Logger
}

/** Asks the model within a time budget, a few calls at once, and not while it fails again and again. Never rejects. */
export type Guard = <T>(ask: (deadline: AbortSignal) => Promise<T>) => Promise<T | { failure: GuardFailure }>

export function createGuard({
  budgetMs = 6_500,
  concurrency = 32,
  breaker = { failures: 5, halfOpenAfterMs: 30_000 },
  onStateChange = () => {},
  logger,
}: GuardOptions): Guard {
  const slots = bulkhead(concurrency)
  const circuit = circuitBreaker(handleWhenResult(isOutage), {
    breaker: new ConsecutiveBreaker(breaker.failures),
    halfOpenAfter: breaker.halfOpenAfterMs,
  })
  circuit.onBreak(() => {
    logger.warn('the model fails again and again: it is left alone for a while')
    onStateChange('degraded')
  })
  circuit.onReset(() => {
    logger.info('the model answers again')
    onStateChange('ok')
  })

  return async (ask) => {
    // One call tries whether the model is back; the breaker would let the others wait for it.
    if (circuit.state === CircuitState.HalfOpen) return { failure: 'unavailable' }
    const deadline = AbortSignal.timeout(budgetMs)
    try {
      return await slots.execute(() => circuit.execute(() => ask(deadline)))
    } catch (error) {
      if (isBrokenCircuitError(error)) return { failure: 'unavailable' }
      if (isBulkheadRejectedError(error)) return { failure: 'busy' }
      logger.error({ err: error }, 'asking the model is broken')
      return { failure: 'error' }
    }
  }
}

/**
 * The service itself failed. A text that is refused, cut short or not understood must not keep others from the model.
 */
const isOutage = (result: unknown): boolean =>
  typeof result === 'object' &&
  result !== null &&
  'failure' in result &&
  (result.failure === 'timeout' || result.failure === 'error' || result.failure === 'malformed')
