import type { ChatRequest } from './chat-request.ts'

const tokensOf = (text: string): number => Math.ceil(text.length / 4)

/** A completion as the API answers it. A prompt's beginning counts as cached from 1,024 tokens on, by steps of 128. */
export function completion(
  { model, messages }: ChatRequest,
  message: { content: string | null; refusal: string | null },
  { isCached, finishReason }: { isCached: boolean; finishReason: 'stop' | 'length' },
) {
  const prompt = messages.reduce((sum, { content }) => sum + tokensOf(content), 0)
  const beginning = tokensOf(messages[0]?.content ?? '')
  const answered = tokensOf(message.content ?? '')
  return {
    id: 'chatcmpl-fake',
    object: 'chat.completion',
    created: 1_790_000_000,
    model,
    choices: [{ index: 0, message: { role: 'assistant', ...message }, logprobs: null, finish_reason: finishReason }],
    usage: {
      prompt_tokens: prompt,
      completion_tokens: answered,
      total_tokens: prompt + answered,
      prompt_tokens_details: { cached_tokens: isCached && beginning >= 1_024 ? beginning - (beginning % 128) : 0 },
      completion_tokens_details: { reasoning_tokens: 0 },
    },
  }
}

export const errorBody = (message: string, code: string | null = null, param: string | null = null) => ({
  error: { message, type: 'invalid_request_error', param, code },
})
