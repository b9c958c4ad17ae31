import type { z } from 'zod'
import type { CommandDesk } from '../../../staff/command-desk.ts'
import type { StaffContext } from './staff-context.ts'

/** Has a command done for who wrote or tapped; null: it was not, and they were told why. */
export type RunCommand = <T>(
  context: StaffContext,
  command: string,
  args: object,
  schema: z.ZodType<T>,
) => Promise<T | null>

export const runCommands =
  (commandDesk: CommandDesk): RunCommand =>
  async (context, command, args, schema) => {
    // An update that comes again is done once.
    const idempotencyKey = `telegram-${context.update.update_id}-${command}`
    const { outcome } = await commandDesk.run({ actor: context.staff, command, args, idempotencyKey })
    if (outcome?.state === 'done') return schema.parse(outcome.result)
    await context.reply(outcome?.state === 'refused' ? `${outcome.message}.` : 'Please try again in a moment.')
    return null
  }
