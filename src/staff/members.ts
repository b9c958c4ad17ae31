import type { Actor } from './actor.ts'

/** Who belongs to the staff, by their ids on Telegram. */
export interface Members {
  /** null: they don't. */
  find(telegramId: string): Actor | null
  list(): Actor[]
}

export interface Member {
  telegramId: string
  role: string
}

/** @param configured as the owner's settings name them */
export function createMembers({ configured }: { configured: readonly Member[] }): Members {
  const actors = new Map(configured.map(({ telegramId, role }) => [telegramId, actorOf(telegramId, role)]))
  return {
    find: (telegramId) => actors.get(telegramId) ?? null,
    list: () => [...actors.values()],
  }
}

const actorOf = (name: string, role: string): Actor => ({ kind: 'person', name, role })
