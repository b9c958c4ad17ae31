import type { FastifyInstance } from 'fastify'
import { onTestFinished } from 'vitest'
import type { BoardOptions } from '../channels/http/board/board-routes.ts'
import type { IsLinked } from '../channels/http/chat/chat-standing.ts'
import type { CommandOptions } from '../channels/http/commands/commands.ts'
import { type ChatAccess, createHttpServer } from '../channels/http/http-server.ts'
import { listen } from '../channels/http/listen.ts'
import { type Chats, createChats } from '../chats/chats.ts'
import type { ReadRunningOrder } from '../conversation/running-order.ts'
import type { Menu } from '../menu/menu.ts'
import { createHealthBoard, type HealthBoard } from '../ops/health.ts'
import { createLogger } from '../ops/logger.ts'
import { createMetrics, type Metrics } from '../ops/metrics.ts'
import { createReadiness, type Readiness } from '../ops/readiness.ts'
import { memoryChatStore } from './memory-chat-store.ts'
import { deliMenu } from './menu.ts'
import { type ScriptedDesk, scriptedDesk } from './scripted-desk.ts'

export interface TestServer {
  server: FastifyInstance
  /** As in `http://127.0.0.1:34567`. */
  url: string
  desk: ScriptedDesk
  chats: Chats
  board: HealthBoard
  readiness: Readiness
  metrics: Metrics
  /** All that was logged, one JSON line each. */
  log: string[]
  chat(body: unknown): Promise<{ status: number; headers: Headers; body: unknown }>
}

interface Options {
  desk?: ScriptedDesk
  runningOrder?: ReadRunningOrder
  isLinked?: IsLinked
  menu?: () => Menu
  chat?: ChatAccess
  commands?: Omit<CommandOptions, 'throttle'> | null
  board?: Omit<BoardOptions, 'throttle'> | null
  docs?: boolean
  embedOrigins?: string[]
  rateLimit?: { messages: number; windowSeconds: number }
  trustedProxies?: string[]
  /** Routes that are added before it listens. */
  extend?: (server: FastifyInstance) => void
}

/** The HTTP server on a free port of loopback, in front of a scripted desk; closed with the test. */
export async function startHttpServer({
  desk = scriptedDesk(),
  runningOrder = async () => null,
  isLinked = null,
  menu = deliMenu,
  chat = { by: 'anybody' },
  commands = null,
  board: staffBoard = null,
  docs = false,
  embedOrigins = [],
  rateLimit = { messages: 1_000, windowSeconds: 60 },
  trustedProxies = [],
  extend = () => {},
}: Options = {}): Promise<TestServer> {
  const log: string[] = []
  const board = createHealthBoard()
  const chats = createChats(memoryChatStore())
  const readiness = createReadiness()
  const metrics = createMetrics()
  const logger = createLogger('trace', { write: (line) => void log.push(line) })
  const server = await createHttpServer({
    desk,
    chats,
    runningOrder,
    isLinked,
    menu,
    health: board,
    readiness,
    logger,
    metrics,
    trustedProxies,
    rateLimit,
    chat,
    commands,
    board: staffBoard,
    docs,
    embedOrigins,
  })
  extend(server)
  const url = await listen(server, { host: '127.0.0.1', port: 0 }, 'PORT')
  onTestFinished(() => server.close())
  return {
    server,
    url,
    desk,
    chats,
    board,
    readiness,
    metrics,
    log,
    async chat(body) {
      const response = await fetch(`${url}/chat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
      return { status: response.status, headers: response.headers, body: await response.json() }
    },
  }
}
