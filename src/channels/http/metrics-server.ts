import type { FastifyInstance } from 'fastify'
import type { Metrics } from '../../ops/metrics.ts'
import { createHardenedServer } from './hardened-server.ts'

/** `GET /metrics` and nothing else, for a port that only the collector of metrics can reach. */
export function createMetricsServer({ registry }: Pick<Metrics, 'registry'>): FastifyInstance {
  const server = createHardenedServer(null)
  server.get('/metrics', async (_request, reply) => {
    reply.type(registry.contentType)
    return registry.metrics()
  })
  return server
}
