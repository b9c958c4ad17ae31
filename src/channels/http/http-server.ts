import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { HealthBoard } from '../../ops/health.ts'
import type { Readiness } from '../../ops/readiness.ts'
import { pagesFolder } from '../../web/build-pages.ts'
import { type ChatOptions, chatRoute } from './chat.ts'
import { chatPageRoutes } from './chat-page.ts'
import { createHardenedServer } from './hardened-server.ts'
import { healthRoutes } from './health.ts'

export { listen } from './listen.ts'

interface Options extends ChatOptions {
  health: Pick<HealthBoard, 'health'>
  readiness: Pick<Readiness, 'answer'>
  logger: Logger
  /** Proxies whose word on a client's address counts: addresses, networks, or `uniquelocal`. */
  trustedProxies: string[]
  /** Whether anybody who reaches the server may chat, and gets the page for it. */
  chat: boolean
}

/** The server for customers and operators. Routes may be added to it until it listens. */
export async function createHttpServer(options: Options): Promise<FastifyInstance> {
  const { logger, trustedProxies, chat } = options
  const server = createHardenedServer(logger, trustedProxies)
  healthRoutes(server, options)
  if (chat) {
    await server.register((scope) => chatRoute(scope, options))
    await chatPageRoutes(server, await pagesFolder())
  }
  return server
}
