import type { Logger } from 'pino'
import type { Members } from './members.ts'

interface Dependencies {
  members: Pick<Members, 'list'>
  logger: Logger
}

/**
 * Sends something to everybody who owns the shop, by their ids on Telegram. Rejects only when it reached none of them:
 * sent again, those whom it reached would have it twice.
 */
export const toOwners =
  ({ members, logger }: Dependencies) =>
  async (send: (telegramId: string) => Promise<unknown>): Promise<void> => {
    const owners = members.list().filter(({ role }) => role === 'owner')
    const attempts = await Promise.allSettled(owners.map(({ name }) => send(name)))
    const failures = attempts.filter((attempt) => attempt.status === 'rejected').map(({ reason }) => reason)
    if (failures.length > 0 && failures.length === owners.length) throw failures[0]
    for (const error of failures) logger.warn({ err: error }, 'an owner could not be told')
  }
