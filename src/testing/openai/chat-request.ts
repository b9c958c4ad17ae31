import { z } from 'zod'
import { effortFault } from './reasoning-efforts.ts'
import { strictSchemaFaults } from './strict-schema.ts'

const chatRequestSchema = z.looseObject({
  model: z.string().min(1),
  messages: z
    .array(z.looseObject({ role: z.enum(['system', 'developer', 'user', 'assistant']), content: z.string() }))
    .min(1),
  response_format: z.looseObject({ type: z.literal('json_schema'), json_schema: z.looseObject({}) }).optional(),
  reasoning_effort: z.enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh']).nullish(),
  prompt_cache_key: z.string().max(64).optional(),
  max_completion_tokens: z.int().positive().optional(),
  stream: z.literal(false).optional(),
})
export type ChatRequest = z.infer<typeof chatRequestSchema>

const strictFormat = z.looseObject({
  name: z.string().regex(/^[\w-]{1,64}$/),
  strict: z.literal(true),
  schema: z.unknown(),
})

export type ReadRequest = { ok: true; request: ChatRequest } | { ok: false; param: string; message: string }

/** A request as OpenAI would take it, or its complaint. */
export function readChatRequest(body: unknown): ReadRequest {
  const parsed = chatRequestSchema.safeParse(body)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const param = issue?.path.join('.') ?? ''
    return { ok: false, param, message: `Invalid value for '${param}': ${issue?.message}.` }
  }
  const request = parsed.data
  const effort = request.reasoning_effort && effortFault(request.model, request.reasoning_effort)
  if (effort) return refuse('reasoning_effort', effort)
  if (request.response_format) {
    const format = strictFormat.safeParse(request.response_format.json_schema)
    if (!format.success)
      return refuse('response_format', "Invalid 'response_format': a strict schema with a name is needed.")
    const [fault] = strictSchemaFaults(format.data.schema)
    if (fault) return refuse('response_format', `Invalid schema for response_format '${format.data.name}': ${fault}`)
  }
  return { ok: true, request }
}

const refuse = (param: string, message: string): ReadRequest => ({ ok: false, param, message })
