import type { z } from 'zod'
import type { CommandDesk, Outcome } from '../../../staff/command-desk.ts'
import { idOfMessage } from '../converse.ts'
import type { StaffContext } from './staff-context.ts'

/** Has a command done for whoever wrote or tapped; null: it was not, and they were told why. */
export type RunCommand = <T>(
  context: StaffContext,
  command: string,
  args: object,
  schema: z.ZodType<T>,
  /** Tells apart what one message has done several times. */
  part?: string,
) => Promise<T | null>

export const runCommands =
  (commandDesk: CommandDesk): RunCommand =>
  async (context, command, args, schema, part) => {
    const outcome = await outcomeOf(commandDesk, context, { command, args, part })
    if (outcome.state === 'done') return schema.parse(outcome.result)
    await context.reply(outcome.state === 'refused' ? `${outcome.message}.` : tryAgain)
    return null
  }

interface Asked {
  command: string
  args: object
  part?: string | undefined
}

/**
 * What came of a command for whoever wrote or tapped. One that takes too long has failed; asked for again, it is the
 * same one.
 */
export async function outcomeOf(
  commandDesk: CommandDesk,
  context: StaffContext,
  { command, args, part }: Asked,
): Promise<Outcome> {
  // A message or a tap is the same one under whatever update it comes, and is done once.
  const said = context.callbackQuery ? `tap-${context.callbackQuery.id}` : `${context.chat?.id}-${idOfMessage(context)}`
  const idempotencyKey = ['telegram', said, command, ...(part === undefined ? [] : [part])].join('-')
  const { outcome } = await commandDesk.run({ actor: context.staff, command, args, idempotencyKey })
  return outcome ?? { state: 'failed' }
}

export const tryAgain = 'Please try again in a moment.'
