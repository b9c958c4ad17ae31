import {
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhenResult,
  isBrokenCircuitError,
  isBulkheadRejectedError,
} from 'cockatiel'
import type { Menu } from '../../menu/menu.ts'
import type { Meaning } from '../meaning.ts'
import { perMenu } from '../per-menu.ts'
import { type CallFailure, createModelClient, type Message, type ModelOptions, type Said } from './model-client.ts'
import { repairRequest } from './prompt.ts'
import { createQuestions, type Question } from './question.ts'

/**
 * Why the model gave no meaning: it failed or said nothing of use; `invalid`, its answer did not hold against the menu
 * and the text even when it was told so; `unavailable`, it failed so often that it is left alone; `busy`, too many calls
 * are under way.
 */
type GptFailure = CallFailure | 'invalid' | 'unavailable' | 'busy'
type GptResult = { meaning: Meaning } | { failure: GptFailure }

export interface GptParser {
  /** Its answers are this model's. */
  model: string
  /**
   * Within its budget, never throws, and keeps nothing of the text.
   * @param onCall called when a call is about to be made
   */
  parse(text: string, menu: Menu, onCall?: () => void): Promise<GptResult>
}

export interface GptOptions extends ModelOptions {
  /** For all that is asked about one text. */
  budgetMs?: number
  /** How many texts are asked about at once; one more is refused. */
  concurrency?: number
  breaker?: { failures: number; halfOpenAfterMs: number }
  onStateChange?: (state: 'ok' | 'degraded') => void
}

/** Understands texts by a model behind the OpenAI API. */
export function createGptParser({
  budgetMs = 6_500,
  concurrency = 32,
  breaker = { failures: 5, halfOpenAfterMs: 30_000 },
  onStateChange = () => {},
  ...options
}: GptOptions): GptParser {
  const { metrics, model, logger } = options
  const ask = createModelClient(options)
  const questionsOn = perMenu(createQuestions)
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

  async function parse(text: string, menu: Menu, onCall?: () => void): Promise<GptResult> {
    // One call tries whether the model is back; the breaker would let the others wait for it.
    if (circuit.state === CircuitState.HalfOpen) return { failure: 'unavailable' }
    const deadline = AbortSignal.timeout(budgetMs)
    try {
      return await slots.execute(() =>
        circuit.execute(() => {
          onCall?.()
          return understand(text, questionsOn(menu)(text), deadline)
        }),
      )
    } catch (error) {
      if (isBrokenCircuitError(error)) return { failure: 'unavailable' }
      if (isBulkheadRejectedError(error)) return { failure: 'busy' }
      logger.error({ err: error }, 'asking the model is broken')
      return { failure: 'error' }
    }
  }

  async function understand(text: string, question: Question, deadline: AbortSignal): Promise<GptResult> {
    const asked: Message = { role: 'user', content: text }
    const attempt = async (dialogue: Message[]): Promise<Attempt> => {
      const attempted = readSaid(await ask(question, dialogue, deadline), question, text)
      metrics.modelCalls.inc({ outcome: outcomeOf(attempted) })
      return attempted
    }
    const first = await attempt([asked])
    if (!('problems' in first)) return first
    const again: Message = { role: 'user', content: repairRequest(first.problems) }
    const second = await attempt([asked, { role: 'assistant', content: first.content }, again])
    return 'problems' in second ? { failure: 'invalid' } : second
  }

  return { model, parse }
}

type Attempt = { meaning: Meaning } | { failure: CallFailure } | { problems: string[]; content: string }

function readSaid(said: Said, question: Question, text: string): Attempt {
  if ('failure' in said) return said
  const read = question.read(said.content, text)
  if (read === null) return { failure: 'malformed' }
  return read.ok ? { meaning: read.meaning } : { problems: read.problems, content: said.content }
}

const outcomeOf = (attempt: Attempt): string =>
  'failure' in attempt ? attempt.failure : 'problems' in attempt ? 'invalid' : 'ok'

/** The service is at fault. A text that is refused, cut short or not understood must not cost others the model. */
const isOutage = (result: unknown): boolean =>
  typeof result === 'object' &&
  result !== null &&
  'failure' in result &&
  (result.failure === 'timeout' || result.failure === 'error' || result.failure === 'malformed')
