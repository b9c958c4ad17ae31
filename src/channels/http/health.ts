import type { FastifyInstance } from 'fastify'

/** The process lives. */
export function healthRoute(server: FastifyInstance): void {
  server.get('/health', () => ({ status: 'ok' }))
}
