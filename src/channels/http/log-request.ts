import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { webhookPath } from '../telegram/webhook.ts'

/** Asked all the time, or told of already, as each update is: at the usual level only when they fail. */
const quiet = new Set(['/health', '/health/bot', '/health/bot/brief', webhookPath])
/** Asked all the time too, and not to be ready is no failure. */
const readiness = '/health/ready'

/**
 * One line when the answer is out, or the client has gone. It has the route's pattern, never the address: a query
 * string may hold anything.
 */
export function logRequest(logger: Logger, request: FastifyRequest, reply: FastifyReply): void {
  reply.raw.once('close', () => {
    const route = (!request.is404 && request.routeOptions.url) || null
    const status = reply.raw.statusCode
    const isQuiet = route === readiness || (status < 400 && quiet.has(route ?? ''))
    const level = isQuiet ? 'debug' : 'info'
    logger[level](
      {
        request_id: request.id,
        method: request.method,
        route,
        status,
        ms: Math.round(reply.elapsedTime),
        ...(!reply.raw.writableFinished && { aborted: true }),
      },
      'request',
    )
  })
}
