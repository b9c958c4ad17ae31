import { createBoardFeed } from '../board/feed.ts'
import { createSignIns } from '../board/sign-ins.ts'
import { boardEndpoints } from '../channels/http/board/admission.ts'
import { commandEndpoints } from '../channels/http/commands.ts'
import { taskEndpoints } from '../channels/http/tasks.ts'
import { createVanishing } from '../channels/telegram/staff/vanishing.ts'
import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts'
import { type Chats, createChats } from '../chats/chats.ts'
import type { Config } from '../config/config.ts'
import { createDesk } from '../conversation/create-desk.ts'
import type { Desk } from '../conversation/desk.ts'
import { gatedDesk } from '../conversation/gated-desk.ts'
import type { Tell } from '../conversation/tell.ts'
import { keepCorrections } from '../corrections/keep-corrections.ts'
import type { CustomerRef } from '../customers/customer.ts'
import { createDayBook } from '../day/day-book.ts'
import { notingOut, notingTexts } from '../day/noting.ts'
import { readKeyRing } from '../encryption/key-ring.ts'
import { createLinkCodes } from '../linking/link-codes.ts'
import { createLinks } from '../linking/links.ts'
import type { Menu } from '../menu/menu.ts'
import { nameOf } from '../menu/sold-out.ts'
import type { HealthBoard } from '../ops/health.ts'
import { createPasswords } from '../passwords/passwords.ts'
import { createSettling } from '../shortages/settling.ts'
import { createShortages } from '../shortages/shortage.ts'
import { shortageDesk } from '../shortages/shortage-desk.ts'
import { createCommandDesk } from '../staff/command-desk.ts'
import { type Commands, createCommands } from '../staff/commands/commands.ts'
import { createMembers } from '../staff/members.ts'
import { createPause } from '../staff/pause.ts'
import { loadPermissions, type Permissions } from '../staff/permissions.ts'
import { createSpecial } from '../staff/special.ts'
import { staffNames } from '../staff/staff-names.ts'
import { createStock } from '../staff/stock.ts'
import { toOwners } from '../staff/to-owners.ts'
import { createJsonStorage, type JsonStorage } from '../storage/json/open-storage.ts'
import { StorageUnavailableError } from '../storage/storage-unavailable.ts'
import { createTasks } from '../tasks/tasks.ts'
import { type Core, follow } from './core.ts'
import { linkedDoors } from './linking.ts'
import { taskUnderstandingFor, understandingFor } from './understanding.ts'

export type Services = Awaited<ReturnType<typeof createServices>>

/**
 * All that the bot can do, whichever door it is asked through.
 * @param telegram the channel, once it is there: some of it is told by Telegram, where some of it is asked for
 * @throws SafeError whatever is wrong with data directory, keys or permissions
 */
export async function createServices(core: Core, menuFile: () => Menu, telegram: () => TelegramChannel | null) {
  const { config, logger, metrics, health } = core
  const opened = await openStorage(core)
  const { orders } = opened
  const links = createLinks({ store: opened.customers, orders })
  const { customers } = links
  const storage = { ...opened, customers }
  const linkCodes = createLinkCodes({ store: opened.linkCodes })
  const special = createSpecial({ store: storage.special, menu: menuFile })
  const { menu } = special
  const passwords = createPasswords({ store: storage.passwords })
  const days = createDayBook({ store: storage.days, menu })
  const stock = notingOut(createStock({ store: storage.soldOut, menu }), days, logger)
  const pause = createPause({ store: storage.pause, menu: stock.menu })
  const shortages = createShortages(storage.shortages)
  const clock = () => new Date()
  const settling = createSettling({ orders, shortages, customers, menu, today: stock.menu, clock })
  const chats = createChats(storage.chats)
  const signIns = createSignIns({ store: storage.signIns })
  const tasks = createTasks({ store: storage.tasks, clock: () => new Date() })
  const understanding = notingTexts(understandingFor(config.understanding, menu, core), days)
  const corrections = keepCorrections(storage.corrections, logger)
  const members = createMembers({
    configured: config.staff,
    store: storage.members,
    async onChange(telegramId) {
      telegram()?.refreshMenus()
      if (!members.find(telegramId)) await signIns.forget(telegramId)
    },
  })
  const names = staffNames({ members, customers })
  const talk = createDesk({
    customers,
    orders,
    understanding,
    menu: pause.menu,
    metrics,
    learn: corrections.keep,
    async forgetElsewhere({ channel, id }) {
      await linkCodes.forget({ channel, id })
      if (channel === 'web') await chats.removeAll(id)
      else await Promise.all([signIns.forget(id), tasks.forget(id), leave(id)])
    },
  })
  const answering = shortageDesk({ desk: talk, shortages, settling, orders, customers, menu, clock })
  const tell = tellBy({ telegram, chats })
  const tellOwners = (text: string) =>
    toOwners({ members, logger })((id) => tell({ channel: 'telegram', id }, text)).catch((error) =>
      logger.warn({ err: error }, 'no owner could be told who is on the staff'),
    )

  /** Whoever is to be forgotten is kept as a member no longer. */
  async function leave(telegramId: string): Promise<void> {
    const name = await names.nameOf(telegramId)
    if (await members.remove(telegramId)) await tellOwners(`${name} has left the staff, by /forgetme.`)
  }

  const doors = linkedDoors({ config, telegram, desk: answering, links, codes: linkCodes, tell })
  const commands = createCommands({
    orders,
    understanding,
    stock,
    shortages,
    settling,
    special,
    pause,
    passwords,
    days,
    tasks: {
      tasks,
      understanding: taskUnderstandingFor(config.understanding, menu, core),
      people: names.people,
    },
    members: {
      members,
      nameOf: names.nameOf,
      permissions: () => permissions.current(),
      botName: () => telegram()?.username() ?? null,
    },
    tell,
    staffChat: staffChatOf(config),
  })
  const permissions = await permissionsFor(commands, core, () => telegram()?.refreshMenus())
  const soldOut = () => stock.soldOut().map(({ id, until }) => ({ id, until, name: nameOf(id, menu()) }))
  return {
    storage,
    menu,
    stock,
    shortages,
    settling,
    special,
    understanding,
    pause,
    chats,
    days,
    today: () => days.day(days.dateOf(new Date())),
    tasks,
    signIns,
    corrections,
    members,
    staffName: names.nameOf,
    tellOwners,
    isLinked: doors.isLinked,
    desk: gatedDesk(reporting(doors.desk, health)),
    tell,
    commands,
    permissions,
    commandDesk: createCommandDesk({ commands, permissions: permissions.current, logger }),
    boardFeed: createBoardFeed({ orders, days, soldOut, logger, metrics }),
    vanishing: createVanishing({
      store: storage.vanishing,
      remove: async (chat, message) => telegram()?.remove(chat, message),
      logger,
    }),
  }
}

const openStorage = ({ config, logger }: Core): Promise<JsonStorage> =>
  createJsonStorage({
    dataDir: config.dataDir,
    mustExist: config.environment === 'production',
    encryption: config.encryption && {
      ring: readKeyRing(config.encryption.keys.reveal()),
      customers: config.encryption.customers,
    },
    report: (problem) => logger.error(problem, 'storage needed mending'),
  })

/** null: the shop has none. */
export const staffChatOf = ({ telegram }: Config): CustomerRef | null =>
  telegram?.staffChat === undefined ? null : { channel: 'telegram', id: String(telegram.staffChat) }

/** To everybody in their own channel. */
function tellBy({ telegram, chats }: { telegram: () => TelegramChannel | null; chats: Chats }): Tell {
  return async ({ channel, id }, text, buttons = []) => {
    const open = telegram()
    if (channel === 'telegram' && open)
      return (await open.posts.post(Number(id), { text, buttons })) === null ? 'unreachable' : 'told'
    return channel === 'web' && (await chats.add(id, text, buttons.flat())) ? 'told' : 'unreachable'
  }
}

/** Who may do what, as the file says it now. */
async function permissionsFor(
  commands: Commands,
  core: Core,
  onTaken: () => void,
): Promise<{ current: () => Permissions; stop: () => void }> {
  const { apiKeys, staff, permissionsFile } = core.config
  const permissible = {
    commands: [...commands.keys()],
    endpoints: [...commandEndpoints, ...boardEndpoints, ...taskEndpoints],
    neededRoles: [...apiKeys, ...staff].map(({ role }) => role),
  }
  const load = (path: string) => loadPermissions(path, permissible)
  return follow('permissions', permissionsFile, load, core, onTaken)
}

/** The desk, saying of the storage what it learns of it. */
function reporting(desk: Desk, health: HealthBoard): Desk {
  return {
    async handle(message, onModel) {
      try {
        const view = await desk.handle(message, onModel)
        health.report('storage', 'ok')
        return view
      } catch (error) {
        if (error instanceof StorageUnavailableError) health.report('storage', 'degraded')
        throw error
      }
    },
  }
}
