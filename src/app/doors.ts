import type { FastifyInstance } from 'fastify'
import { createKeyCheck } from '../channels/http/api-keys.ts'
import { type ChatDoor, createHttpServer } from '../channels/http/http-server.ts'
import { createTokenCheck } from '../channels/http/id-token.ts'
import { allStaffFeatures } from '../channels/telegram/staff/features.ts'
import { joinFeature } from '../channels/telegram/staff/join.ts'
import { staffMenus } from '../channels/telegram/staff/menus.ts'
import { type FetchPicture, fetchPicturesFrom } from '../channels/telegram/staff/picture.ts'
import { createTelegramChannel, type TelegramChannel } from '../channels/telegram/telegram-channel.ts'
import { registerWebhook } from '../channels/telegram/webhook.ts'
import { type Config, isChatOpen, type TelegramConfig } from '../config/config.ts'
import { createRunningOrder } from '../conversation/running-order.ts'
import { dayReport } from '../day/day-report.ts'
import { dayView } from '../day/day-view.ts'
import type { Readiness } from '../ops/readiness.ts'
import { describeTime } from '../tasks/describe-task.ts'
import type { Core } from './core.ts'
import type { Services } from './services.ts'

/** Telegram, for customers and for staff; null where it is not set up. */
export function createTelegram({ config, logger, metrics, health }: Core, services: Services): TelegramChannel | null {
  const { telegram } = config
  if (!telegram) return null
  const { members, permissions, desk } = services
  return createTelegramChannel({
    token: telegram.token.reveal(),
    apiRoot: telegram.apiRoot,
    mode: modeOf(telegram),
    desk,
    staff: {
      find: members.find,
      open: members.open,
      entrance: joinFeature({
        members,
        shopName: () => services.menu().shop.name,
        tellOwners: services.tellOwners,
        logger,
      }),
      features: staffFeatures(config, telegram, services),
      menus: () =>
        staffMenus({ members: members.list(), permissions: permissions.current(), staffChat: telegram.staffChat }),
    },
    rateLimit: config.rateLimit,
    logger,
    metrics,
    onState: (state) => health.report('telegram', state),
  })
}

const modeOf = (config: TelegramConfig) =>
  config.mode === 'webhook' ? { mode: config.mode, url: config.url, secret: config.secret.reveal() } : config

const staffFeatures = ({ publicUrl }: Config, telegram: TelegramConfig, services: Services) =>
  allStaffFeatures({
    orders: services.storage.orders,
    nameOf: services.staffName,
    invite: services.signIns.invite,
    permissions: services.permissions.current,
    publicUrl,
    commandDesk: services.commandDesk,
    report: async () => dayReport(await services.today(), services.menu()),
    menu: services.menu,
    soldOut: services.stock.soldOut,
    shortages: services.shortages,
    today: services.stock.menu,
    staffChat: telegram.staffChat,
    vanishing: services.vanishing,
    fetchPicture: picturesOf(telegram),
    shop: () => services.menu().shop,
    understanding: services.understanding,
    members: services.members,
    timeInShop: (at) => describeTime(at, services.menu().shop, new Date()),
  })

const picturesOf = ({ apiRoot, token }: TelegramConfig): FetchPicture =>
  fetchPicturesFrom({ apiRoot, token: token.reveal() })

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
    chat: whoMayChat(config),
    // Nobody asks where none has a key.
    commands:
      apiKeys.length > 0
        ? { commands, commandDesk, permissions: permissions.current, findService: createKeyCheck(apiKeys) }
        : null,
    board: {
      signIns: services.signIns,
      feed: services.boardFeed,
      commandDesk,
      commands: [...commands.keys()],
      permissions: permissions.current,
      async findMember(telegramId) {
        await services.members.open()
        return services.members.find(telegramId)
      },
      day: async (theme) => dayView(await services.today(), menu(), theme),
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

function whoMayChat(config: Config): ChatDoor {
  const { tokens } = config
  if (!tokens) return isChatOpen(config) ? { by: 'anybody' } : null
  const keys =
    tokens.keys.by === 'secret' ? { by: 'secret' as const, secret: tokens.keys.secret.reveal() } : tokens.keys
  return { by: 'token', checkToken: createTokenCheck({ ...tokens, keys }) }
}
