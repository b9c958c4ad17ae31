import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type Health, type HealthBoard, healthSchema } from '../../ops/health.ts'
import type { Readiness } from '../../ops/readiness.ts'
import { type ApiRoute, jsonAnswer } from './api-route.ts'

interface Options {
  health: Pick<HealthBoard, 'health'>
  readiness: Pick<Readiness, 'answer' | 'arrived'>
}

const processApi: ApiRoute = {
  id: 'health',
  summary: 'Whether the process is alive',
  caller: 'anybody',
  answers: { 200: jsonAnswer('It does', z.object({ status: z.literal('ok') })) },
}
const botApi: ApiRoute = {
  id: 'botHealth',
  summary: 'What works, and what is degraded and since when',
  caller: 'anybody',
  answers: {
    200: jsonAnswer('It takes orders, or will in a moment', healthSchema),
    503: jsonAnswer('It is stopping', healthSchema),
  },
}

export function healthRoutes(server: FastifyInstance, { health, readiness }: Options): void {
  server.addHook('onRequest', async ({ routeOptions }) => {
    if (routeOptions.url !== '/health/ready') readiness.arrived()
  })

  /** The process lives. */
  server.get('/health', { config: { api: processApi } }, () => ({ status: 'ok' }))

  /** For the proxy: whether requests should come to this instance, of those that it knows. */
  server.get('/health/ready', (_request, reply) => {
    const isReady = readiness.answer()
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' })
  })

  /** What works, and what is degraded and since when. A degraded bot still takes orders; a stopping one does not. */
  server.get('/health/bot', { config: { api: botApi } }, (_request, reply) => {
    const { status, parts } = health.health()
    return reply.code(codeOf(status)).send({ status, parts })
  })

  /** The same for everybody: the parts are only the owner's business. */
  server.get('/health/bot/brief', (_request, reply) => {
    const { status } = health.health()
    return reply.code(codeOf(status)).send({ status })
  })
}

const codeOf = (status: Health['status']): number => (status === 'stopping' ? 503 : 200)
