import { z } from 'zod'
import type { TokenUsage } from './prices.ts'

export type CompletionFailure = 'truncated' | 'refused' | 'malformed'

const completionSchema = z.object({
  choices: z.tuple(
    [
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    ],
    z.unknown(),
  ),
})

const tokens = z.number().int().nonnegative()
const usageSchema = z.object({
  usage: z.object({
    prompt_tokens: tokens,
    completion_tokens: tokens,
    prompt_tokens_details: z
      .object({ cached_tokens: tokens.nullish(), cache_write_tokens: tokens.nullish() })
      .nullish(),
  }),
})

/** What the model said, or why it can't be used. A compatible server may answer anything. */
export function saidIn(completion: unknown): { content: string } | { failure: CompletionFailure } {
  const parsed = completionSchema.safeParse(completion)
  if (!parsed.success) return { failure: 'malformed' }
  const [{ finish_reason, message }] = parsed.data.choices
  if (message.refusal || finish_reason === 'content_filter') return { failure: 'refused' }
  if (finish_reason === 'length') return { failure: 'truncated' }
  return message.content ? { content: message.content } : { failure: 'malformed' }
}

/** What was billed; null where the server does not say. */
export function usageOf(completion: unknown): TokenUsage | null {
  const parsed = usageSchema.safeParse(completion)
  if (!parsed.success) return null
  const { prompt_tokens: input, completion_tokens: output, prompt_tokens_details: details } = parsed.data.usage
  const cachedInput = Math.min(details?.cached_tokens ?? 0, input)
  const cacheWrite = Math.min(details?.cache_write_tokens ?? 0, input - cachedInput)
  return { input, output, cachedInput, cacheWrite }
}
