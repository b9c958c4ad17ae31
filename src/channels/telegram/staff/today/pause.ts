import { Composer } from 'grammy'
import { timeOf } from '../../../../menu/formats.ts'
import type { Menu } from '../../../../menu/menu.ts'
import type { CommandDesk } from '../../../../staff/command-desk.ts'
import { longestPauseMinutes, pauseResultSchema } from '../../../../staff/commands/pause.ts'
import { shortened } from '../../../../text/shortened.ts'
import { readPauseEnd } from '../../../../today/read-pause.ts'
import { runCommands } from '../run-command.ts'
import type { StaffContext } from '../staff-context.ts'

export interface PauseDependencies {
  commandDesk: CommandDesk
  menu: () => Menu
  clock?: () => Date
}

/** `/pause`, `/pause 20` and `/resume`: whether the shop takes orders from customers. */
export function pauseFeature({ commandDesk, menu, clock = () => new Date() }: PauseDependencies) {
  const run = runCommands(commandDesk)

  async function pause(context: StaffContext, words: string): Promise<void> {
    const minutes = minutesIn(words)
    // Someone who writes this wants no more orders right now, whatever else the words say.
    const isUnread = words !== '' && minutes === undefined
    const now = await run(context, 'pause_orders', { ...(minutes !== undefined && { minutes }) }, pauseResultSchema)
    if (!now) return
    const until = now.until === null ? '/resume' : `${timeOf(menu(), new Date(now.until))}, or /resume before`
    const unread = `\nI can't read “${shortened(words, 60)}” as a time to come: “/pause 20” is for twenty minutes.`
    await context.reply(
      `Customers can't place orders until ${until}. Orders already placed go on.${isUnread ? unread : ''}`,
    )
  }

  /** undefined: they say none. */
  function minutesIn(words: string): number | undefined {
    const now = clock()
    const end = readPauseEnd(words, { now, timezone: menu().shop.timezone })
    const minutes = end ? Math.ceil((end.getTime() - now.getTime()) / 60_000) : 0
    return minutes >= 1 && minutes <= longestPauseMinutes ? minutes : undefined
  }

  async function resume(context: StaffContext): Promise<void> {
    if (await run(context, 'resume_orders', {}, pauseResultSchema))
      await context.reply('Customers can place orders again.')
  }

  const composer = new Composer<StaffContext>()
  composer.command('pause', (context) => pause(context, context.match.trim()))
  composer.command('resume', resume)
  return composer
}
