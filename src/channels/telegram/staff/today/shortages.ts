import { Composer } from 'grammy'
import { choiceOf } from '../../../../shortages/answer-values.ts'
import type { Shortages } from '../../../../shortages/shortages.ts'
import type { CommandDesk } from '../../../../staff/command-desk.ts'
import { oneOrderSchema } from '../../../../staff/commands/orders.ts'
import { answerTap, replaceButtons } from '../../tap.ts'
import { runCommands } from '../run-command.ts'
import type { StaffContext } from '../staff-context.ts'

export interface ShortagesDependencies {
  commandDesk: CommandDesk
  shortages: Pick<Shortages, 'find'>
}

/** The buttons by which staff decides what becomes of an order that holds what has run out. */
export function shortagesFeature({ commandDesk, shortages }: ShortagesDependencies): Composer<StaffContext> {
  const composer = new Composer<StaffContext>()
  const run = runCommands(commandDesk)

  composer.callbackQuery(/^out-\w+:/, async (context) => {
    void answerTap(context)
    const choice = choiceOf(context.callbackQuery.data)
    const shortage = choice && (await shortages.find(choice.number))
    const answer = shortage && choice.answerOf(shortage)
    if (!answer) return void (await context.reply('That was settled long ago.'))
    const { order: id, thing } = shortage
    const args = { id, thing, answer: answer.kind, ...(answer.kind === 'swap' && { to: answer.to }) }
    const done = await run(context, 'settle_shortage', args, oneOrderSchema)
    if (!done) return
    // What became of the order shows on its post.
    await replaceButtons(context)
    if (answer.kind === 'keep') await context.reply(`Order ${id} stays as it was.`)
  })
  return composer
}
