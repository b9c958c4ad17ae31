import type { FastifyInstance } from 'fastify'
import { type ChatAccess, createHttpServer } from '../channels/http/http-server.ts'
import { createKeyCheck } from '../channels/http/identity/api-keys.ts'
import { createTokenCheck } from '../channels/http/identity/id-token.ts'
import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts'
import { registerWebhook } from '../channels/telegram/webhook.ts'
import { type Config, isChatOpen } from '../config/config.ts'
import { createRunningOrder } from '../conversation/running-order.ts'
import { dayView } from '../day/day-view.ts'
import type { Readiness } from '../ops/readiness.ts'
import { outsideChats } from '../staff/commands/commands.ts'
import type { Core } from './core.ts'
import type { Services } from './services.ts'

/** Telegram, for customers and for staff; null where it is not set up: then nothing of it is loaded. */
export async function createTelegram(core: Core, services: Services): Promise<TelegramChannel | null> {
  const { telegram } = core.config
  if (!telegram) return null
  const { telegramChannel } = await import('./telegram.ts')
  return telegramChannel(telegram, core, services)
}

/** HTTP: the chat, commands, the board, the pages, and Telegram's webhook. */
export async function createHttp(
  { config, logger, metrics, health }: Core,
  services: Services,
  telegram: TelegramChannel | null,
  readiness: Readiness,
): Promise<FastifyInstance> {
  const { commands, commandDesk, permissions, storage, menu } = services
  const { apiKeys } = config
  const http = await createHttpServer({
    desk: services.desk,
    chats: services.chats,
    isLinked: services.isLinked,
    menu,
    runningOrder: createRunningOrder({ ...storage, menu: services.stock.menu }),
    health,
    readiness,
    logger,
    metrics,
    trustedProxies: config.http.trustedProxies,
    rateLimit: config.rateLimit,
    chat: chatAccessOf(config),
    // Without keys there is nobody who could call.
    commands:
      apiKeys.length > 0
        ? { commands, commandDesk, permissions: permissions.current, findService: createKeyCheck(apiKeys) }
        : null,
    board: {
      signIns: services.signIns,
      feed: services.boardFeed,
      commandDesk,
      commands: [...outsideChats(commands).keys()],
      permissions: permissions.current,
      async findMember(telegramId) {
        await services.members.open()
        return services.members.find(telegramId)
      },
      day: async (theme) => dayView(await services.today(), services.pause.menu(), theme),
      timezone: () => menu().shop.timezone,
      isSecure: config.publicUrl.startsWith('https:'),
    },
    embedOrigins: config.embedOrigins,
    docs: config.environment !== 'production',
  })
  if (telegram && config.telegram?.mode === 'webhook') {
    const { secret, previousSecret } = config.telegram
    registerWebhook(http, [secret.reveal(), ...(previousSecret ? [previousSecret.reveal()] : [])], telegram.handle)
  }
  return http
}

function chatAccessOf(config: Config): ChatAccess {
  const { tokens } = config
  if (!tokens) return isChatOpen(config) ? { by: 'anybody' } : null
  const keys =
    tokens.keys.by === 'secret' ? { by: 'secret' as const, secret: tokens.keys.secret.reveal() } : tokens.keys
  return { by: 'token', checkToken: createTokenCheck({ ...tokens, keys }) }
}
