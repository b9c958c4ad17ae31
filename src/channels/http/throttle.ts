import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { RateLimit } from '../rate-limit.ts'
import { HttpError } from './http-error.ts'

/** Each throws an HttpError 429 when it was too much. */
export interface Throttle {
  /** Before anything is read. */
  address(request: FastifyRequest): Promise<void>
  customer(request: FastifyRequest, customerId: string): Promise<void>
}

/** Several people may share an address, and one may use several chats. */
const customersPerAddress = 10

/** A limit for each customer, and a higher one for each address, since anybody can begin new chats. */
export async function createThrottle(
  server: FastifyInstance,
  { messages, windowSeconds }: RateLimit,
): Promise<Throttle> {
  await server.register(rateLimit, { global: false })
  const timeWindow = windowSeconds * 1000
  const speaking = new WeakMap<FastifyRequest, string>()
  const addresses = server.createRateLimit({ max: messages * customersPerAddress, timeWindow })
  const customers = server.createRateLimit({
    max: messages,
    timeWindow,
    keyGenerator: (request) => speaking.get(request) ?? request.ip,
  })
  return {
    address: async (request) => refuse(await addresses(request)),
    async customer(request, customerId) {
      speaking.set(request, customerId)
      refuse(await customers(request))
    },
  }
}

function refuse(limit: Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>): void {
  if (limit.isAllowed || !limit.isExceeded) return
  throw new HttpError(429, 'That was a lot at once. Give me a moment, please.', { retryAfter: limit.ttlInSeconds })
}
