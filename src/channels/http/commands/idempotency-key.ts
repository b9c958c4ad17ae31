import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { HttpError } from '../http-error.ts'

export const idempotencyKeySchema = z
  .string()
  .regex(/^[\x21-\x7e]{1,200}$/)
  .describe('The same when a request is repeated within a day: it is done once')

/** null: the request has none. */
export function idempotencyKeyOf({ headers }: FastifyRequest): string | null {
  const key = headers['idempotency-key']
  if (key === undefined) return null
  const { success, data } = idempotencyKeySchema.safeParse(key)
  if (!success) throw new HttpError(422, 'Idempotency-Key must be 1 to 200 visible characters')
  return data
}
