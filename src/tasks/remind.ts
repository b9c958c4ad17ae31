import type { Logger } from 'pino'
import type { CustomerRef } from '../customers/customer.ts'
import { describeTime, type ShopClock } from './describe-task.ts'
import type { Task } from './task.ts'

/** Says it to a chat on Telegram, with what can be done about the task. */
export type TellOfTask = (chat: string, text: string, taskId: number) => Promise<'told' | 'unreachable'>

interface Dependencies {
  tell: TellOfTask
  isMember: (telegramId: string) => boolean
  /** null: the shop has none. */
  staffChat: CustomerRef | null
  shop: () => ShopClock
  clock: () => Date
  logger: Logger
}

// Later than this it is no longer news, and the reminder says so.
const lateMs = 10 * 60_000

/**
 * Reminds the person whose task it is, in their private chat. Where that can't be reached, or the task is nobody's, it
 * reminds the staff chat, and without one whoever made the task.
 */
export function createRemind({ tell, isMember, staffChat, shop, clock, logger }: Dependencies) {
  return async (task: Task): Promise<void> => {
    const receivers = [
      ...privateChat(task.personId),
      ...(staffChat ? [staffChat.id] : []),
      ...privateChat(task.createdBy),
    ]
    for (const chat of new Set(receivers)) {
      const isTheirs = chat === task.personId
      if ((await tell(chat, reminderText(task, isTheirs, shop(), clock()), task.id)) === 'told') return
    }
    logger.error({ task: task.id }, 'nobody can be reminded of a task: set STAFF_CHAT_ID')
  }

  function privateChat(id: string | null): string[] {
    return id !== null && isMember(id) ? [id] : []
  }
}

function reminderText({ id, title, person, due, note }: Task, isTheirs: boolean, shop: ShopClock, now: Date): string {
  const isLate = due !== null && now.getTime() - Date.parse(due) > lateMs
  const whose = person === null || isTheirs ? '' : ` for ${person}`
  const since = isLate ? `, due ${describeTime(due, shop, now)}` : ''
  return [`${isLate ? 'Overdue' : 'Reminder'}${whose}${since}: ${title} (task ${id})`, ...(note ? [note] : [])].join(
    '\n',
  )
}
