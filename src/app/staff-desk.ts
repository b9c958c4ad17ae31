import type { BoardFeed } from '../board/feed.ts'
import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts'
import type { Tell } from '../conversation/tell.ts'
import { createPasswords } from '../passwords/passwords.ts'
import type { Settling } from '../shortages/settling.ts'
import type { Shortages } from '../shortages/shortages.ts'
import { createCommandDesk } from '../staff/command-desk.ts'
import { createCommands } from '../staff/commands/commands.ts'
import type { JsonStorage } from '../storage/json/open-storage.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Core } from './core.ts'
import { permissionsFor } from './permissions.ts'
import type { Staff } from './staff.ts'
import { staffChatOf } from './telling.ts'
import type { Today } from './today.ts'
import { taskUnderstandingFor } from './understanding.ts'

interface Dependencies {
  core: Core
  storage: JsonStorage
  today: Today
  understanding: Understanding
  staff: Staff
  shortages: Shortages
  settling: Settling
  boardFeed: Pick<BoardFeed, 'review'>
  /** null: there is none, or not yet. */
  telegram: () => TelegramChannel | null
  tell: Tell
}

/**
 * What staff and services can have done, and who may.
 * @throws SafeError whatever is wrong with the permissions
 */
export async function createStaffDesk({
  core,
  storage,
  today: { menu, stock, special, pause, days },
  understanding,
  staff: { members, staffName, people, tasks },
  shortages,
  settling,
  boardFeed,
  telegram,
  tell,
}: Dependencies) {
  const { config, logger } = core
  const commands = createCommands({
    orders: storage.orders,
    understanding,
    stock,
    shortages,
    settling,
    special,
    pause,
    passwords: createPasswords({ store: storage.passwords }),
    days,
    tasks: { tasks, people, understanding: await taskUnderstandingFor(config.understanding, menu, core) },
    members: {
      members,
      nameOf: staffName,
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
    commands,
    permissions,
    commandDesk: createCommandDesk({ commands, permissions: permissions.current, logger }),
  }
}
