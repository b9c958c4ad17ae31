import { createBoardFeed } from '../board/feed.ts'
import { createVanishing } from '../channels/telegram/staff/passwords/vanishing.ts'
import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts'
import { createChats } from '../chats/chats.ts'
import { notingTexts } from '../day/noting.ts'
import { createLinks } from '../linking/links.ts'
import type { Menu } from '../menu/menu.ts'
import type { HeldLease } from '../storage/lease.ts'
import type { Core } from './core.ts'
import { createCustomersDesk } from './customers-desk.ts'
import { createStaff } from './staff.ts'
import { createStaffDesk } from './staff-desk.ts'
import { openStorage } from './storage.ts'
import { tellBy } from './telling.ts'
import { createToday } from './today.ts'
import { understandingFor } from './understanding.ts'

export type Services = Awaited<ReturnType<typeof createServices>>

/**
 * All that the bot can do, whatever the channel.
 * @param telegram the channel, once it is there: some of it is told by Telegram, where some of it is asked for
 * @throws SafeError whatever is wrong with data directory, keys or permissions
 */
export async function createServices(core: Core, menuFile: () => Menu, telegram: () => TelegramChannel | null) {
  const { config, logger, metrics } = core
  const opened = await openStorage(core)
  const links = createLinks({ store: opened.customers, orders: opened.orders })
  // Two that are linked are one customer to everybody.
  const storage = { ...opened, customers: links.customers }
  const { orders } = storage

  const today = createToday(core, storage, menuFile)
  const understanding = notingTexts(await understandingFor(config.understanding, today.menu, core), today.days)
  const chats = createChats(storage.chats)
  const tell = tellBy({ telegram, chats })
  const { days, soldOut, pause } = today
  const boardFeed = createBoardFeed({ orders, days, soldOut, paused: pause.current, logger, metrics })

  const shared = { core, storage, telegram, tell, today, understanding, boardFeed }
  const staff = createStaff(shared)
  const customersDesk = createCustomersDesk({ ...shared, links, chats, staff })
  const staffDesk = await createStaffDesk({ ...shared, ...customersDesk, staff })
  const vanishing = createVanishing({
    store: storage.vanishing,
    remove: async (chat, message) => (await telegram()?.remove(chat, message)) ?? false,
    logger,
  })

  /** Reads what is kept, now that it is this process's to write. */
  async function open(held: HeldLease): Promise<void> {
    await storage.open(held)
    for (const kept of [today.special, today.stock, today.pause, staff.members]) await kept.open()
  }

  return {
    open,
    storage,
    understanding,
    chats,
    tell,
    boardFeed,
    vanishing,
    ...today,
    ...staff,
    ...customersDesk,
    ...staffDesk,
  }
}
