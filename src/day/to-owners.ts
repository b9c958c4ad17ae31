import type { Logger } from 'pino'
import type { Members } from '../staff/members.ts'
import type { Report } from './day-report.ts'
import { pictureWidth, toPng } from './to-png.ts'

interface Dependencies {
  members: Pick<Members, 'list'>
  /** To somebody on Telegram. Rejects when showing it later may help. */
  show: (chat: number, png: Uint8Array, caption: string) => Promise<'told' | 'unreachable'>
  logger: Logger
}

/**
 * To everybody who owns the shop. Rejects only when it reached none of them: sent again, those whom it reached would have
 * it twice.
 */
export const toOwners =
  ({ members, show, logger }: Dependencies) =>
  async ({ svg, caption }: Report): Promise<void> => {
    const owners = members.list().filter(({ role }) => role === 'owner')
    if (owners.length === 0) return
    const png = await toPng(svg, pictureWidth)
    const attempts = await Promise.allSettled(owners.map(({ name }) => show(Number(name), png, caption)))
    const failures = attempts.filter((attempt) => attempt.status === 'rejected').map(({ reason }) => reason)
    if (failures.length === owners.length) throw failures[0]
    for (const error of failures) logger.warn({ err: error }, 'an owner could not be shown the day')
  }
