import type { BoardFeed } from '../board/feed.ts'
import { createSignIns } from '../board/sign-ins.ts'
import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts'
import type { Tell } from '../conversation/tell.ts'
import { createMembers } from '../staff/members.ts'
import { staffNames } from '../staff/staff-names.ts'
import { toOwners } from '../staff/to-owners.ts'
import type { JsonStorage } from '../storage/json/open-storage.ts'
import { createTasks } from '../tasks/tasks.ts'
import type { Core } from './core.ts'

interface Dependencies {
  core: Core
  storage: JsonStorage
  /** null: there is none, or not yet. */
  telegram: () => TelegramChannel | null
  boardFeed: Pick<BoardFeed, 'review'>
  tell: Tell
}

export type Staff = ReturnType<typeof createStaff>

/** Who is on the staff, what they are called, and what is kept of each. */
export function createStaff({ core: { config, logger }, storage, telegram, boardFeed, tell }: Dependencies) {
  const tasks = createTasks({ store: storage.tasks, clock: () => new Date() })
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
  const { nameOf, people } = staffNames({ members, customers: storage.customers })

  const tellOwners = (text: string): Promise<void> =>
    toOwners({ members, logger })((id) => tell({ channel: 'telegram', id }, text)).catch((error) =>
      logger.warn({ err: error }, 'no owner could be told who is on the staff'),
    )

  /** Someone who asks to be forgotten is no longer kept as a member. */
  async function leave(telegramId: string): Promise<void> {
    const name = await nameOf(telegramId)
    if (await members.remove(telegramId)) await tellOwners(`${name} has left the staff, by /forgetme.`)
  }

  async function forgetMember(telegramId: string): Promise<void> {
    await Promise.all([signIns.forget(telegramId), tasks.forget(telegramId), leave(telegramId)])
  }

  return { members, staffName: nameOf, people, tasks, signIns, tellOwners, forgetMember }
}
