import { Composer, InlineKeyboard } from 'grammy'
import type { Item, Menu, Named } from '../../../menu/menu.ts'
import { nameAmong, nameOf, type SoldOut, sizeOfItem } from '../../../menu/sold-out.ts'
import type { OrderBook } from '../../../orders/order-book.ts'
import { heldText, ordersHolding } from '../../../shortages/orders-holding.ts'
import { shortened } from '../../../shortened.ts'
import type { CommandDesk } from '../../../staff/command-desk.ts'
import { soldOutBodySchema } from '../../../staff/commands/stock.ts'
import { normalise } from '../../../understanding/normalise.ts'
import { answerTap } from '../tap.ts'
import { runCommands } from './run-command.ts'
import type { StaffContext } from './staff-context.ts'

export interface OutDependencies {
  commandDesk: CommandDesk
  menu: () => Menu
  soldOut: () => Pick<SoldOut, 'id'>[]
  orders: Pick<OrderBook, 'openOrders'>
}

/** `/out mozzarella` and "out of mozzarella": nobody can order it until tomorrow, or until it is put back. */
export function outFeature({ commandDesk, menu, soldOut, orders }: OutDependencies): Composer<StaffContext> {
  const composer = new Composer<StaffContext>()

  const run = runCommands(commandDesk)

  /** Where somebody has ordered it, nobody is asked about their order by a slip of the finger. */
  async function consider(context: StaffContext, id: string): Promise<void> {
    const held = await ordersHolding(id, orders)
    if (held.length === 0) return markOut(context, id)
    const ids = held.map((order) => order.id).join(', ')
    await context.reply(
      `${nameOf(id, menu())}: ${heldText(held.length)} (${ids}). Their customers are asked at once whether to swap it, leave it out or cancel.`,
      keyboard('mark', [id], () => 'Yes, it is out'),
    )
  }

  async function markOut(context: StaffContext, id: string): Promise<void> {
    if (!(await run(context, 'mark_out', { id }, soldOutBodySchema))) return
    const text = `${nameOf(id, menu())} is out until tomorrow. Nobody can order it.`
    await context.reply(
      text,
      keyboard('back', [id], () => 'Put it back'),
    )
  }

  async function putBack(context: StaffContext, id: string): Promise<void> {
    if (!(await run(context, 'put_back', { id }, soldOutBodySchema))) return
    await context.reply(`${nameOf(id, menu())} can be ordered again.`)
  }

  async function find(context: StaffContext, words: string): Promise<void> {
    const ids = called(words, menu())
    const [id, another] = ids
    if (id === undefined) await context.reply(`The menu has nothing that is called “${shortened(words, 60)}”.`)
    else if (another === undefined) await consider(context, id)
    else
      await context.reply(
        'Which one is out?',
        keyboard('which', ids, (each) => nameAmong(ids, each, menu())),
      )
  }

  async function list(context: StaffContext): Promise<void> {
    const ids = [...new Set(soldOut().map(({ id }) => id))]
    if (ids.length === 0) await context.reply('Nothing is out. Write /out and what has run out.')
    else
      await context.reply(
        'These are out. A tap puts one back.',
        keyboard('back', ids, (id) => nameAmong(ids, id, menu())),
      )
  }

  composer.command('out', (context) => {
    const words = context.match.trim()
    return words === '' ? list(context) : find(context, words)
  })
  composer.hears(/^(?:we(?:['’]re| are) )?out of (.+)$/i, (context) => find(context, context.match[1] ?? ''))
  composer.callbackQuery(/^out:(which|mark|back):(.+)$/, async (context) => {
    void answerTap(context)
    const [, action, id = ''] = context.match
    if (action === 'which') await consider(context, id)
    else await (action === 'mark' ? markOut(context, id) : putBack(context, id))
  })
  return composer
}

/** The ids of what is called so; where nothing is, of what has it in its name. */
function called(words: string, { items, sizes }: Menu): string[] {
  const options = [...items.values()].flatMap(({ groups }) => groups.flatMap((group) => group.options))
  const named = [...items.values(), ...options]
  const wanted = normalise(words)
  const exactly = [...named, ...sizes.values(), ...[...items.values()].flatMap((item) => sized(item, sizes))].filter(
    ({ id, name, aliases }) => [id, name, ...aliases].some((each) => normalise(each) === wanted),
  )
  const partly = named.filter(({ name }) => normalise(name).includes(wanted))
  return [...new Set((exactly.length > 0 ? exactly : partly).map(({ id }) => id))]
}

/** An item's sizes, by what they are called together with it: "large pizza". */
const sized = (item: Item, sizes: Menu['sizes']): Named[] =>
  [...item.sizes.keys()].flatMap((id) => {
    const size = sizes.get(id)
    if (!size) return []
    const names = (of: Named) => [of.name, ...of.aliases]
    const aliases = names(size).flatMap((big) => names(item).map((pizza) => `${big} ${pizza}`))
    return [{ id: sizeOfItem(item.id, id), name: `${size.name} ${item.name}`, aliases }]
  })

/** As many as can be looked through, and as Telegram takes. */
const mostButtons = 20
const longestValue = 64

function keyboard(action: 'which' | 'mark' | 'back', ids: readonly string[], label: (id: string) => string) {
  const values = ids.map((id) => ({ id, value: `out:${action}:${id}` }))
  const fitting = values.filter(({ value }) => Buffer.byteLength(value) <= longestValue).slice(0, mostButtons)
  return { reply_markup: InlineKeyboard.from(fitting.map(({ id, value }) => [InlineKeyboard.text(label(id), value)])) }
}
