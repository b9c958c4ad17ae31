import OpenAI, { APIError } from 'openai'
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions'
import type { ResponseFormatJSONSchema } from 'openai/resources/shared'
import type { Logger } from 'pino'
import type { Metrics } from '../../ops/metrics.ts'
import { type CompletionFailure, saidIn, usageOf } from './completion.ts'
import { leastReasoning } from './least-reasoning.ts'
import { costOf } from './prices.ts'

export interface ModelOptions {
  apiKey: string
  /** undefined: OpenAI's own. */
  baseUrl: string | undefined
  model: string
  metrics: Metrics
  logger: Logger
}

/** All of a request but what somebody wrote. */
export interface Instruction {
  system: string
  format: ResponseFormatJSONSchema
  /** Sends calls that begin alike to where their beginning is cached. */
  cacheKey: string
}

export type Message = ChatCompletionMessageParam
export type CallFailure = CompletionFailure | 'timeout' | 'error'
export type Said = { content: string } | { failure: CallFailure }

/** Above what an order needs, so that an answer that never ends costs little. */
const mostAnswerTokens = 4_000

/** Asks the model, counts what is billed, and gives a failure a name. */
export function createModelClient({ apiKey, baseUrl, model, metrics, logger }: ModelOptions) {
  // Its own retries would outlive the customer's patience, and its own log may hold texts.
  const client = new OpenAI({ apiKey, baseURL: baseUrl, maxRetries: 0, logLevel: 'off' })

  return async (
    { system, format, cacheKey }: Instruction,
    dialogue: readonly Message[],
    signal: AbortSignal,
  ): Promise<Said> => {
    try {
      // Not `parse`, which throws for an answer that was cut short: that one is billed too, and must be counted.
      const completion: unknown = await client.chat.completions.create(
        {
          model,
          messages: [{ role: 'system', content: system }, ...dialogue],
          response_format: format,
          prompt_cache_key: cacheKey,
          max_completion_tokens: mostAnswerTokens,
          reasoning_effort: leastReasoning(model),
        },
        { signal },
      )
      count(completion)
      return saidIn(completion)
    } catch (error) {
      const failure = failureOf(error, signal)
      logger.warn({ err: error, outcome: failure }, 'the model could not be asked')
      return { failure }
    }
  }

  function count(completion: unknown): void {
    const usage = usageOf(completion)
    if (!usage) return
    metrics.modelTokens.inc({ kind: 'input' }, usage.input - usage.cachedInput)
    metrics.modelTokens.inc({ kind: 'cached_input' }, usage.cachedInput)
    metrics.modelTokens.inc({ kind: 'output' }, usage.output)
    metrics.modelCost.inc(costOf(model, usage))
  }
}

function failureOf(error: unknown, signal: AbortSignal) {
  if (signal.aborted) return 'timeout'
  return isFiltered(error) ? 'refused' : 'error'
}

/** Some services refuse a text with an error. */
const isFiltered = (error: unknown): boolean => error instanceof APIError && error.code === 'content_filter'
