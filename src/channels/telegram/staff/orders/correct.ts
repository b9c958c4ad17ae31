import { Composer } from 'grammy'
import type { Menu } from '../../../../menu/menu.ts'
import { orderButtons } from '../../../../notices/order-buttons.ts'
import { type Order, versionOf } from '../../../../orders/order.ts'
import type { OrderBook } from '../../../../orders/order-book.ts'
import { mayBeChanged } from '../../../../orders/status.ts'
import type { CommandDesk } from '../../../../staff/command-desk.ts'
import { oneOrderSchema } from '../../../../staff/commands/orders.ts'
import { mayNotRun, type Permissions } from '../../../../staff/permissions.ts'
import { lineSpokenOf, reworded } from '../../../../staff/reworded.ts'
import type { Understanding } from '../../../../understanding/understanding.ts'
import { answerTap, replaceButtons } from '../../tap.ts'
import { repliedTo } from '../replied-to.ts'
import { runCommands } from '../run-command.ts'
import type { StaffContext } from '../staff-context.ts'
import { alterationButtons, alterationsOf, lineButtons } from './correct-views.ts'
import { createProposals } from './proposals.ts'

export interface CorrectDependencies {
  commandDesk: CommandDesk
  permissions: () => Permissions
  orders: Pick<OrderBook, 'find'>
  /** What there is today. */
  today: () => Menu
  understanding: Pick<Understanding, 'understandLocally'>
  clock?: () => Date
}

/**
 * "Correct…" on an order's post: a line becomes what it should have been, by taps or in words. What that comes to is
 * shown before it is done, by `correct_order`, which tells the customer.
 */
export function correctFeature(dependencies: CorrectDependencies): Composer<StaffContext> {
  const { commandDesk, permissions, orders, today, understanding, clock = () => new Date() } = dependencies
  const composer = new Composer<StaffContext>()
  const run = runCommands(commandDesk)
  const { propose, wanted, drop } = createProposals({ today, clock })
  const read = understanding.understandLocally

  async function hear(context: StaffContext, order: Order, place: number | null, text: string): Promise<void> {
    const line = place === null ? undefined : order.lines[place - 1]
    if (place === null || !line)
      return void (await context.reply(`Which line of it? Tap “Correct…” on order ${order.id}.`))
    const said = reworded(line, text, today(), read)
    const answer = said.understood ? await propose(context, order, place, said.becomes) : unclear
    if (answer !== '') await context.reply(answer)
  }

  composer.callbackQuery(/^fix:([A-Z0-9]+):(\d+)(?::(\d+))?(?::(\w+))?$/, async (context) => {
    const [, id = '', version, place, code] = context.match
    const order = await orders.find(id)
    if (!permissions().mayRun(context.staff.role, 'correct_order'))
      return answerTap(context, `${mayNotRun(context.staff, 'correct_order')}.`)
    if (!order || !mayBeChanged(order.status)) return answerTap(context, `Order ${id} can't be changed any more.`)
    const line = order.lines[Number(place) - 1]
    if (versionOf(order) !== Number(version)) return answerTap(context, changedMeanwhile(id))
    if (!line) {
      await replaceButtons(context, lineButtons(order))
      return answerTap(context)
    }
    if (code === undefined) {
      await replaceButtons(context, alterationButtons(order, Number(place), line, today()))
      return answerTap(context)
    }
    await replaceButtons(context, orderButtons(order, clock()))
    if (code === 'words') {
      await context.reply(prompt(id, Number(place)), { reply_markup: { force_reply: true, selective: true } })
      return answerTap(context)
    }
    const altered = alterationsOf(line, today()).find((each) => each.code === code)
    return answerTap(
      context,
      altered ? await propose(context, order, Number(place), altered.becomes) : changedMeanwhile(id),
    )
  })

  composer.callbackQuery(/^fix-(yes|no):(\w+)$/, async (context) => {
    void answerTap(context)
    const [, decision, token = ''] = context.match
    const correction = wanted(token)
    // Kept for the tap that comes again, which is then the same one.
    if (decision === 'no') drop(token)
    // What it comes to was shown, its quantity too.
    else if (correction)
      await run(context, 'correct_order', { ...correction, quantity_confirmed: true }, oneOrderSchema)
    else await context.reply('That was too long ago: please begin again.')
    await replaceButtons(context)
  })

  composer.on('message:text', async (context, next) => {
    const { id, place } = aboutIn(repliedTo(context)) ?? {}
    const order = id === undefined ? null : await orders.find(id)
    // Others may talk about an order without meaning to change it.
    if (!order || !permissions().mayRun(context.staff.role, 'correct_order')) return next()
    if (!mayBeChanged(order.status)) return void (await context.reply(`Order ${order.id} can't be changed any more.`))
    await hear(context, order, place ?? lineSpokenOf(order, context.message.text, read), context.message.text)
  })

  return composer
}

const unclear = "I didn't understand that. Say for example “2 x large instead”, “no onions”, or the line in full."

const changedMeanwhile = (id: string): string => `Order ${id} was changed in the meantime: please begin again.`

const prompt = (id: string, place: number): string =>
  `What should line ${place} of order ${id} be? Reply to this message, for example “2 x large instead”.`

/** Which order, and which line of it, a message of the bot's is about: the prompt, or the order's post. */
function aboutIn(text: string): { id: string; place?: number } | null {
  const [, place, id] = /^What should line (\d+) of order ([A-Z0-9]+) be\?/.exec(text) ?? []
  if (id !== undefined) return { id, place: Number(place) }
  const [, posted] = /^(?:New o|O)rder ([A-Z0-9]+)(?::|\n)/.exec(text) ?? []
  return posted === undefined ? null : { id: posted }
}
