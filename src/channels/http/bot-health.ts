import type { FastifyInstance } from 'fastify'
import type { HealthBoard } from '../../ops/health.ts'

/** What works, and what is degraded and since when. A degraded bot still takes orders; a stopping one does not. */
export function botHealthRoute(server: FastifyInstance, board: Pick<HealthBoard, 'health'>): void {
  server.get('/health/bot', (_request, reply) => {
    const health = board.health()
    return reply.code(health.status === 'stopping' ? 503 : 200).send(health)
  })
}
