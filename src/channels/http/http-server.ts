import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Chats } from '../../chats/chats.ts'
import type { Desk } from '../../conversation/desk.ts'
import type { ReadRunningOrder } from '../../conversation/running-order.ts'
import type { Menu } from '../../menu/menu.ts'
import type { HealthBoard } from '../../ops/health.ts'
import type { Metrics } from '../../ops/metrics.ts'
import type { Readiness } from '../../ops/readiness.ts'
import { pagesFolder } from '../../web/build-pages.ts'
import type { RateLimit } from '../rate-limit.ts'
import { collectRoutes } from './api-route.ts'
import { type BoardOptions, boardRoutes } from './board/board-routes.ts'
import { chatRoute } from './chat/chat.ts'
import { chatHistoryRoutes } from './chat/chat-history.ts'
import type { IsLinked } from './chat/chat-standing.ts'
import { type CommandOptions, commandRoutes } from './commands/commands.ts'
import { taskRoutes } from './commands/tasks.ts'
import { createHardenedServer } from './hardened-server.ts'
import { healthRoutes } from './health.ts'
import { createAuthenticate } from './identity/authenticate.ts'
import type { CheckToken } from './identity/id-token.ts'
import { menuPhotoRoutes } from './menu-photos.ts'
import { docsRoutes } from './openapi/docs.ts'
import { openApiDocument } from './openapi/openapi.ts'
import { pageRoutes } from './pages.ts'
import { createThrottle, type Throttle } from './throttle.ts'

/** Who may chat: whoever has a token that is found good; anybody who reaches the server; or nobody. */
export type ChatAccess = { by: 'token'; checkToken: CheckToken } | { by: 'anybody' } | null

interface Options {
  desk: Desk
  chats: Chats
  runningOrder: ReadRunningOrder
  isLinked: IsLinked
  menu: () => Menu
  metrics: Pick<Metrics, 'messages' | 'replySeconds'>
  rateLimit: RateLimit
  health: Pick<HealthBoard, 'health'>
  readiness: Pick<Readiness, 'answer' | 'arrived'>
  logger: Logger
  /** Proxies whose word on a client's address counts: addresses, networks, or `uniquelocal`. */
  trustedProxies: string[]
  chat: ChatAccess
  /** What other services may call; null: nothing. */
  commands: Omit<CommandOptions, 'throttle'> | null
  /** What staff sees; null: there is none. */
  board: Omit<BoardOptions, 'throttle'> | null
  /** The sites that may have the chat page in a frame. */
  embedOrigins: readonly string[]
  /** Whether the server says what its API is. */
  docs: boolean
}

/** A page asks every five seconds, however little is said: this is enough for ten of them in one chat. */
const readsPerSecond = 2
/** A service speaks for many. */
const customersPerService = 10
/** On a busy evening, several boards of one shop share its address. */
const boardTaps = 10

/** The server for customers and operators. Routes may be added to it until it listens. */
export async function createHttpServer(options: Options): Promise<FastifyInstance> {
  const { logger, trustedProxies, rateLimit, chat, commands, board } = options
  const { messages, windowSeconds } = rateLimit
  const server = createHardenedServer(logger, trustedProxies)
  const routes = collectRoutes(server)

  /** Adds routes that have a limit of their own, of so many requests in the same time. */
  async function within(limit: number, add: (scope: FastifyInstance, throttle: Throttle) => unknown): Promise<void> {
    await server.register(async (scope) => {
      await add(scope, await createThrottle(scope, { messages: limit, windowSeconds }))
    })
  }

  healthRoutes(server, options)
  if (chat || commands) menuPhotoRoutes(server, options.menu)
  if (chat) {
    const authenticate = createAuthenticate(chat.by === 'token' ? chat.checkToken : null)
    await within(messages, (scope, throttle) => chatRoute(scope, { ...options, authenticate, throttle }))
    const reads = messages + windowSeconds * readsPerSecond
    await within(reads, (scope, throttle) => chatHistoryRoutes(scope, { ...options, authenticate, throttle }))
  }
  if (commands) {
    await within(messages * customersPerService, (scope, throttle) => {
      commandRoutes(scope, { ...commands, throttle })
      taskRoutes(scope, { ...commands, throttle })
    })
  }
  if (board) await within(messages * boardTaps, (scope, throttle) => boardRoutes(scope, { ...board, throttle }))
  await pageRoutes(server, await pagesFolder(), {
    chat: chat !== null,
    board: board !== null,
    embedOrigins: options.embedOrigins,
  })
  if (options.docs) docsRoutes(server, () => openApiDocument(routes, { customersSignIn: chat?.by === 'token' }))
  return server
}
