import { z } from 'zod'
import { orderBodySchema } from '../../../staff/commands/order-body.ts'
import { chatAnswerSchema, chatBodySchema, chatHeadingSchema } from '../chat/chat-answer.ts'
import { chatOrderSchema } from '../chat/chat-order.ts'
import { errorSchema } from '../error-body.ts'

const uri = (id: string): string => `#/components/schemas/${id}`

/** What is used in several places has a name of its own. */
const named = {
  Error: errorSchema,
  Chat: chatBodySchema,
  ChatHeading: chatHeadingSchema,
  ChatAnswer: chatAnswerSchema,
  ChatOrder: chatOrderSchema,
  Order: orderBodySchema,
}

export interface Components {
  /** A reference to what is sent, under this name. */
  request(schema: z.ZodType, name: string): { $ref: string }
  /** A reference to what is answered, under this name unless it has one. */
  answer(schema: z.ZodType, name: string): { $ref: string }
  /** All that was referred to, as JSON Schema (draft 2020-12). */
  schemas(): Record<string, object>
}

export function createComponents(): Components {
  const requests = z.registry<{ id: string }>()
  const answers = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) answers.add(schema, { id })
  const referTo = (registry: typeof requests) => (schema: z.ZodType, name: string) => {
    const known = registry.get(schema)?.id
    if (known === undefined) registry.add(schema, { id: name })
    return { $ref: uri(known ?? name) }
  }
  return {
    request: referTo(requests),
    answer: referTo(answers),
    schemas: () => ({ ...schemasOf(requests, 'input'), ...schemasOf(answers, 'output') }),
  }
}

function schemasOf(registry: z.core.$ZodRegistry<{ id: string }>, io: 'input' | 'output'): Record<string, object> {
  const { schemas } = z.toJSONSchema(registry, { uri, io })
  // The document itself says which draft they are in, and where they stand is their address.
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]))
}
