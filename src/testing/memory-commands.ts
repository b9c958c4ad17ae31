import type { Tell } from '../conversation/tell.ts'
import type { CustomerRef } from '../customers/customer.ts'
import { createDayBook } from '../day/day-book.ts'
import type { Menu } from '../menu/menu.ts'
import { createPasswords } from '../passwords/passwords.ts'
import { createCommands } from '../staff/commands/commands.ts'
import { createPause } from '../today/pause.ts'
import { createSpecial } from '../today/special.ts'
import { createStock } from '../today/stock.ts'
import { localUnderstanding } from './local-understanding.ts'
import { memoryDayStore } from './memory-day-store.ts'
import { memoryDocumentStore } from './memory-document-store.ts'
import { memoryMembers } from './memory-members.ts'
import { createMemoryOrderBook } from './memory-order-book.ts'
import { memoryShortages } from './memory-shortages.ts'
import { memoryTasks } from './memory-tasks.ts'

interface Options {
  menu: () => Menu
  clock?: () => Date
  tell?: Tell
  staffChat?: CustomerRef | null
}

/** Every command, with what they work on, which keeps nothing. */
export function memoryCommands({
  menu,
  clock = () => new Date(),
  tell = async () => 'told',
  staffChat = null,
}: Options) {
  const orders = createMemoryOrderBook()
  const stock = createStock({ store: memoryDocumentStore(), menu, clock })
  const pause = createPause({ store: memoryDocumentStore(), menu: stock.menu, clock })
  const days = createDayBook({ store: memoryDayStore(), menu, clock })
  const commands = createCommands({
    orders,
    understanding: localUnderstanding(menu),
    stock,
    ...memoryShortages({ orders, menu, today: stock.menu, clock }),
    pause,
    passwords: createPasswords({ store: memoryDocumentStore() }),
    days,
    tasks: memoryTasks(),
    special: createSpecial({ store: memoryDocumentStore(), menu }),
    members: {
      members: memoryMembers(),
      nameOf: async (id) => id,
      permissions: () => ({ version: '', roles: [], mayRun: () => true, mayCall: () => true }),
      botName: () => null,
    },
    tell,
    staffChat,
    clock,
  })
  return { commands, orders, stock, pause, days }
}
