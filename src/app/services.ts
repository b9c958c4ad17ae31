import { createBoardFeed } from '../board/feed.ts'
import { createSignIns } from '../board/sign-ins.ts'
import { createVanishing } from '../channels/telegram/staff/vanishing.ts'
import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts'
import { createChats } from '../chats/chats.ts'
import { createDesk } from '../conversation/create-desk.ts'
import { gatedDesk } from '../conversation/gated-desk.ts'
import { keepCorrections } from '../corrections/keep-corrections.ts'
import type { CustomerRef } from '../customers/customer.ts'
import { createDayBook } from '../day/day-book.ts'
import { notingOut, notingTexts } from '../day/noting.ts'
import { createLinkCodes } from '../linking/link-codes.ts'
import { createLinks } from '../linking/links.ts'
import type { Menu } from '../menu/menu.ts'
import { nameOf } from '../menu/sold-out.ts'
import { createPasswords } from '../passwords/passwords.ts'
import { createSettling } from '../shortages/settling.ts'
import { shortageDesk } from '../shortages/shortage-desk.ts'
import { createShortages } from '../shortages/shortages.ts'
import { createCommandDesk } from '../staff/command-desk.ts'
import { createCommands } from '../staff/commands/commands.ts'
import { createMembers } from '../staff/members.ts'
import { staffNames } from '../staff/staff-names.ts'
import { toOwners } from '../staff/to-owners.ts'
import { createTasks } from '../tasks/tasks.ts'
import { createPause } from '../today/pause.ts'
import { createSpecial } from '../today/special.ts'
import { createStock } from '../today/stock.ts'
import type { Core } from './core.ts'
import { linkedDoors } from './linking.ts'
import { permissionsFor } from './permissions.ts'
import { openStorage, reportingStorage } from './storage.ts'
import { staffChatOf, tellBy } from './telling.ts'
import { taskUnderstandingFor, understandingFor } from './understanding.ts'

export type Services = Awaited<ReturnType<typeof createServices>>

/**
 * All that the bot can do, whichever door it is asked through.
 * @param telegram the channel, once it is there: some of it is told by Telegram, where some of it is asked for
 * @throws SafeError whatever is wrong with data directory, keys or permissions
 */
export async function createServices(core: Core, menuFile: () => Menu, telegram: () => TelegramChannel | null) {
  const { config, logger, metrics, health } = core
  const clock = () => new Date()

  const opened = await openStorage(core)
  const { orders } = opened
  const links = createLinks({ store: opened.customers, orders })
  const { customers } = links
  const storage = { ...opened, customers }

  // Each says more of today's menu: what the file says, the special on it, what has run out, whether orders are taken.
  const special = createSpecial({ store: storage.special, menu: menuFile })
  const { menu } = special
  const days = createDayBook({ store: storage.days, menu })
  const stock = notingOut(createStock({ store: storage.soldOut, menu }), days, logger)
  const pause = createPause({ store: storage.pause, menu: stock.menu })
  const soldOut = () => stock.soldOut().map(({ id, until }) => ({ id, until, name: nameOf(id, menu()) }))
  const boardFeed = createBoardFeed({ orders, days, soldOut, logger, metrics })

  const understanding = notingTexts(await understandingFor(config.understanding, menu, core), days)
  const corrections = keepCorrections(storage.corrections, logger)
  const chats = createChats(storage.chats)
  const tell = tellBy({ telegram, chats })

  const tasks = createTasks({ store: storage.tasks, clock })
  const passwords = createPasswords({ store: storage.passwords })
  const signIns = createSignIns({ store: storage.signIns })
  const members = createMembers({
    configured: config.staff,
    store: storage.members,
    async onChange(telegramId) {
      telegram()?.refreshMenus()
      if (!members.find(telegramId)) await signIns.forget(telegramId)
      await boardFeed.review()
    },
  })
  const names = staffNames({ members, customers })
  const tellOwners = (text: string) =>
    toOwners({ members, logger })((id) => tell({ channel: 'telegram', id }, text)).catch((error) =>
      logger.warn({ err: error }, 'no owner could be told who is on the staff'),
    )

  /** Whoever is to be forgotten is kept as a member no longer. */
  async function leave(telegramId: string): Promise<void> {
    const name = await names.nameOf(telegramId)
    if (await members.remove(telegramId)) await tellOwners(`${name} has left the staff, by /forgetme.`)
  }

  const codes = createLinkCodes({ store: storage.linkCodes })

  /** What is kept of a customer besides their document and orders. */
  async function forgetElsewhere({ channel, id }: CustomerRef): Promise<void> {
    await codes.forget({ channel, id })
    if (channel === 'web') await chats.removeAll(id)
    else await Promise.all([signIns.forget(id), tasks.forget(id), leave(id)])
  }

  // A message goes through the desks from the last one to the first: what one of them knows is its to answer.
  const conversation = createDesk({
    customers,
    orders,
    understanding,
    menu: pause.menu,
    metrics,
    learn: corrections.keep,
    forgetElsewhere,
  })
  const shortages = createShortages(storage.shortages)
  const settling = createSettling({ orders, shortages, customers, menu, today: stock.menu, clock })
  const answering = shortageDesk({ desk: conversation, shortages, settling, orders, customers, menu, clock })
  const doors = linkedDoors({ config, telegram, desk: answering, links, codes, tell })
  const desk = gatedDesk(reportingStorage(doors.desk, health))

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
      understanding: await taskUnderstandingFor(config.understanding, menu, core),
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
  const permissions = await permissionsFor(commands, core, () => {
    telegram()?.refreshMenus()
    void boardFeed.review()
  })
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
    forgetElsewhere,
    desk,
    tell,
    commands,
    permissions,
    commandDesk: createCommandDesk({ commands, permissions: permissions.current, logger }),
    boardFeed,
    vanishing: createVanishing({
      store: storage.vanishing,
      remove: async (chat, message) => (await telegram()?.remove(chat, message)) ?? false,
      logger,
    }),
  }
}
