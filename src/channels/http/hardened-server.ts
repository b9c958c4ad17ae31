import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { answerClientError } from './client-errors.ts'
import { answerErrors, answerFrameworkError } from './error-answers.ts'
import { readJsonBodies } from './json-bodies.ts'
import { logRequest } from './log-request.ts'
import { securityHeaders } from './security-headers.ts'

/**
 * A server without routes: bounded in size and time, one voice for errors, JSON only.
 * @param logger null: nothing is logged
 * @param trustedProxies whose word on a client's address counts; without any, the client is whoever connects
 */
export function createHardenedServer(logger: Logger | null, trustedProxies: string[] = []): FastifyInstance {
  const server = Fastify({
    logger: false,
    genReqId: () => randomUUID(),
    trustProxy: trustedProxies.length > 0 && trustedProxies,
    bodyLimit: 64 * 1024,
    // For a request to arrive in; answering may take longer.
    requestTimeout: 15_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
    // A message may be held while the desk opens, and then ask a model: silence for less than this is no fault.
    connectionTimeout: 60_000,
    // Longer than a proxy keeps its connections (Caddy: 2 minutes), so that none closes just when the proxy sends.
    keepAliveTimeout: 130_000,
    // What comes while it closes is answered by the routes, who know what to say.
    return503OnClosing: false,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerClientError,
    schemaController: { compilersFactory: { buildValidator: withoutSchemas, buildSerializer: withoutSchemas } },
  })
  // What a form on another site can send without being asked must not be read.
  server.removeContentTypeParser('text/plain')
  readJsonBodies(server)
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(securityHeaders).header('x-request-id', request.id)
    if (logger) logRequest(logger, request, reply)
    done()
  })
  endConnectionsOnClosing(server)
  answerErrors(server, logger)
  return server
}

/** What comes is looked at by zod: Fastify's own compilers of schemas would only take time and memory at each start. */
function withoutSchemas(): never {
  throw new Error("a route has a schema of Fastify's")
}

/** A request in flight when the server closes would keep its connection, and so the server, open for long after. */
function endConnectionsOnClosing(server: FastifyInstance): void {
  let closing = false
  server.addHook('preClose', async () => {
    closing = true
  })
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) reply.header('connection', 'close')
    done()
  })
}
