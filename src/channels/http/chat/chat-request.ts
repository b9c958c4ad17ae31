import { z } from 'zod'
import { HttpError } from '../http-error.ts'

/** In characters, as a reader counts them: an emoji is one. */
const longestPrompt = 4096

const uuid = (field: string) => z.uuid(`Field '${field}' must be a UUID`).toLowerCase().optional()

export const chatRequestSchema = z.strictObject(
  {
    prompt: z
      .string({
        error: ({ input }) => (input === undefined ? "Field 'prompt' is required" : "Field 'prompt' must be a string"),
      })
      // Rather than trimmed and counted, so that the API's description says it too.
      .regex(/\S/, "Field 'prompt' is required")
      .refine(
        (text) => text.length <= longestPrompt || Array.from(text).length <= longestPrompt,
        `Field 'prompt' must have at most ${longestPrompt} characters`,
      )
      .meta({ maxLength: longestPrompt }),
    chat_id: uuid('chat_id'),
    message_id: uuid('message_id'),
  },
  {
    // A misspelt chat_id would begin a new chat each time, and nobody would know why.
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? "There are only the fields 'prompt', 'chat_id' and 'message_id'"
        : 'The body must be a JSON object',
  },
)

export type ChatRequest = z.infer<typeof chatRequestSchema>

/** @throws HttpError 400, saying what is wrong with the body */
export function readChatRequest(body: unknown): ChatRequest {
  // Without a body there is no prompt in it.
  const parsed = chatRequestSchema.safeParse(body ?? {})
  if (parsed.success) return parsed.data
  throw new HttpError(400, parsed.error.issues[0]?.message ?? 'The body is not understood')
}
