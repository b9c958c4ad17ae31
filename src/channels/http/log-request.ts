import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'

/** Asked all the time: at the usual level only when they fail. */
const probes = new Set(['/health', '/health/bot'])

/**
 * One line when the answer is out, or the client has gone. It has the route's pattern, never the address: a query string
 * may hold anything.
 */
export function logRequest(logger: Logger, request: FastifyRequest, reply: FastifyReply): void {
  reply.raw.once('close', () => {
    const route = (!request.is404 && request.routeOptions.url) || null
    const status = reply.raw.statusCode
    const level = status < 400 && probes.has(route ?? '') ? 'debug' : 'info'
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
