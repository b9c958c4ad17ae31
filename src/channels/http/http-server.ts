import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { HealthBoard } from '../../ops/health.ts'
import { pagesFolder } from '../../web/build-pages.ts'
import { botHealthRoute } from './bot-health.ts'
import { type ChatOptions, chatRoute } from './chat.ts'
import { chatPageRoutes } from './chat-page.ts'
import { createHardenedServer } from './hardened-server.ts'
import { healthRoute } from './health.ts'

export { listen } from './listen.ts'

interface Options extends ChatOptions {
  health: Pick<HealthBoard, 'health'>
  logger: Logger
  /** Whether anybody who reaches the server may chat, and gets the page for it. */
  chat: boolean
}

/** The server for customers and operators. Routes may be added to it until it listens. */
export async function createHttpServer(options: Options): Promise<FastifyInstance> {
  const { health, logger, chat } = options
  const server = createHardenedServer(logger)
  healthRoute(server)
  botHealthRoute(server, health)
  if (chat) {
    await server.register((scope) => chatRoute(scope, options))
    await chatPageRoutes(server, await pagesFolder())
  }
  return server
}
