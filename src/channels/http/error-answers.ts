import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { DeskClosedError } from '../../conversation/desk.ts'
import { LeaseLostError } from '../../storage/lease.ts'
import { StorageUnavailableError } from '../../storage/storage-unavailable.ts'
import { HttpError } from './http-error.ts'
import { securityHeaders } from './security-headers.ts'

/** What the framework refuses, by its status. Its own messages quote paths and bodies. */
const refusals: Record<number, string> = {
  400: 'The request is not well-formed',
  413: 'The request is too large',
  414: 'The address is too long',
  415: 'The content type must be application/json',
}

/** Answers all that goes wrong with `{"error": "…"}` and a fitting status, and nothing of the error itself. */
export function answerErrors(server: FastifyInstance, logger: Logger | null): void {
  const methodsAt = collectMethods(server)
  server.setNotFoundHandler((request) => {
    throw notFound(methodsAt, request)
  })
  server.setErrorHandler((error, request, reply) => {
    // An unknown route gets a 404, whatever the framework thinks of the body.
    const told = request.is404 ? notFound(methodsAt, request) : toHttpError(error)
    if (told.status >= 500) logger?.error({ request_id: request.id, err: error }, 'request failed')
    return tell(reply, told)
  })
}

/** What the router can't read never reaches a hook or a route. */
export const answerFrameworkError = (error: Error, _request: FastifyRequest, reply: FastifyReply): void => {
  tell(reply.headers(securityHeaders), toHttpError(error))
}

const tell = (reply: FastifyReply, { status, headers, message }: HttpError): FastifyReply =>
  reply.code(status).headers(headers).send({ error: message })

/** What a client is told of it. */
export function toHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error
  if (isTemporary(error)) return new HttpError(503, 'Please try again in a moment', { retryAfter: 1 })
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  const refusal = refusals[status]
  return refusal === undefined ? new HttpError(500, 'Something went wrong here') : new HttpError(status, refusal)
}

/** Another try may find room, or the process that serves now. */
const isTemporary = (error: unknown): boolean =>
  [DeskClosedError, StorageUnavailableError, LeaseLostError].some((temporary) => error instanceof temporary)

type MethodsAt = (path: string) => string[]

/** By which methods there is something at a path, of all routes that are added from here on. */
function collectMethods(server: FastifyInstance): MethodsAt {
  const routes: { method: string; path: RegExp }[] = []
  server.addHook('onRoute', ({ method, url }) => {
    const path = new RegExp(`^${url.split('/').map(partPattern).join('/')}$`)
    for (const each of [method].flat()) routes.push({ method: each, path })
  })
  return (asked) => [...new Set(routes.filter(({ path }) => path.test(asked)).map(({ method }) => method))]
}

const partPattern = (part: string): string => (part.startsWith(':') ? '[^/]+' : RegExp.escape(part))

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

function notFound(methodsAt: MethodsAt, { url }: FastifyRequest): HttpError {
  const known = methodsAt(url.split('?')[0] ?? '')
  const allow = methods.filter((method) => known.includes(method)).join(', ')
  return allow === '' ? new HttpError(404, 'Not found') : new HttpError(405, `Only ${allow}`, { allow })
}
