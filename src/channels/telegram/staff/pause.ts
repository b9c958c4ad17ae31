import { Composer } from 'grammy'
import type { CommandDesk } from '../../../staff/command-desk.ts'
import { pauseResultSchema } from '../../../staff/commands/pause.ts'
import { runCommands } from './run-command.ts'
import type { StaffContext } from './staff-context.ts'

export interface PauseDependencies {
  commandDesk: CommandDesk
}

/** `/pause` and `/resume`: whether the shop takes orders from customers. */
export function pauseFeature({ commandDesk }: PauseDependencies): Composer<StaffContext> {
  const run = runCommands(commandDesk)

  async function set(context: StaffContext, command: string): Promise<void> {
    const now = await run(context, command, {}, pauseResultSchema)
    if (!now) return
    const paused = 'Customers can place no orders until /resume. What was placed goes on.'
    await context.reply(now.paused ? paused : 'Customers can place orders again.')
  }

  const composer = new Composer<StaffContext>()
  composer.command('pause', (context) => set(context, 'pause_orders'))
  composer.command('resume', (context) => set(context, 'resume_orders'))
  return composer
}
