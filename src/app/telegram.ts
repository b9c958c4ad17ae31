import { allStaffFeatures } from '../channels/telegram/staff/features.ts'
import { joinFeature } from '../channels/telegram/staff/members/join.ts'
import { staffMenus } from '../channels/telegram/staff/menus.ts'
import { type FetchPicture, fetchPicturesFrom } from '../channels/telegram/staff/passwords/picture.ts'
import { createTelegramChannel, type TelegramChannel } from '../channels/telegram/telegram-channel.ts'
import type { Config, TelegramConfig } from '../config/config.ts'
import { dayReport } from '../day/day-report.ts'
import { describeTime } from '../tasks/describe-task.ts'
import type { Core } from './core.ts'
import type { Services } from './services.ts'

/** Telegram, for customers and for staff. */
export function telegramChannel(
  telegram: TelegramConfig,
  { config, logger, metrics, health }: Core,
  services: Services,
): TelegramChannel {
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
    report: async () => dayReport(await services.today(), services.pause.menu()),
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
