import { Composer, InlineKeyboard } from 'grammy'
import type { Menu } from '../../../../menu/menu.ts'
import { nameAmong, nameOf, type SoldOut } from '../../../../menu/sold-out.ts'
import type { OrderBook } from '../../../../orders/order-book.ts'
import { heldText, ordersHolding } from '../../../../shortages/orders-holding.ts'
import type { CommandDesk } from '../../../../staff/command-desk.ts'
import { soldOutBodySchema } from '../../../../staff/commands/stock.ts'
import type { Permissions } from '../../../../staff/permissions.ts'
import { shortened } from '../../../../text/shortened.ts'
import { answerTap, removeTapped } from '../../tap.ts'
import { runCommands } from '../run-command.ts'
import type { StaffContext } from '../staff-context.ts'
import { eachCalled } from './called.ts'

export interface OutDependencies {
  commandDesk: CommandDesk
  menu: () => Menu
  soldOut: () => Pick<SoldOut, 'id'>[]
  orders: Pick<OrderBook, 'openOrders'>
  permissions: () => Permissions
}

/** `/out mozzarella` and "out of mozzarella": nobody can order it until tomorrow, or until it is put back. */
export function outFeature({
  commandDesk,
  menu,
  soldOut,
  orders,
  permissions,
}: OutDependencies): Composer<StaffContext> {
  const composer = new Composer<StaffContext>()

  const run = runCommands(commandDesk)

  /** Where somebody has ordered it, nobody is asked about their order by a slip of the finger. */
  async function consider(context: StaffContext, id: string, until: Until): Promise<void> {
    const held = await ordersHolding(id, orders)
    const mayMark = permissions().mayRun(context.staff.role, 'mark_out')
    if (held.length === 0 || !mayMark) return markOut(context, id, until)
    const ids = held.map((order) => order.id).join(', ')
    await context.reply(
      `${nameOf(id, menu())}: ${heldText(held.length)} (${ids}). Their customers are asked at once whether to swap it, leave it out or cancel.`,
      keyboard(`mark${lasting[until]}`, [id], () => 'Yes, it is out'),
    )
  }

  async function markOut(context: StaffContext, id: string, until: Until): Promise<void> {
    // Of several that are named in one message each is a call of its own.
    if (!(await run(context, 'mark_out', { id, until }, soldOutBodySchema, id))) return
    const end = until === 'tomorrow' ? 'tomorrow' : 'it is put back'
    const text = `${nameOf(id, menu())} is out until ${end}. Nobody can order it.`
    await context.reply(
      text,
      keyboard('back', [id], () => 'Put it back'),
    )
  }

  async function putBack(context: StaffContext, id: string): Promise<void> {
    if (!(await run(context, 'put_back', { id }, soldOutBodySchema))) return
    await context.reply(`${nameOf(id, menu())} can be ordered again.`)
  }

  async function find(context: StaffContext, said: string): Promise<void> {
    const { words, until } = untilIn(said)
    for (const named of eachCalled(words, menu())) await mark(context, named, until)
  }

  async function mark(context: StaffContext, { words, ids }: { words: string; ids: string[] }, until: Until) {
    const [id, another] = ids
    if (id === undefined) await context.reply(`There is nothing called “${shortened(words, 60)}” on the menu.`)
    else if (another === undefined) await consider(context, id, until)
    else
      await context.reply(
        'Which one is out?',
        keyboard(`which${lasting[until]}`, ids, (each) => nameAmong(ids, each, menu())),
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
  composer.callbackQuery(/^out:(which|mark|back)(-on)?:(.+)$/, async (context) => {
    void answerTap(context)
    const [, action, on, id = ''] = context.match
    const until = on === undefined ? 'tomorrow' : 'put_back'
    if (action === 'which') return consider(context, id, until)
    await (action === 'mark' ? markOut(context, id, until) : putBack(context, id))
    // It has done its work, also where somebody else has put the thing back before.
    await removeTapped(context)
  })
  return composer
}

type Until = 'tomorrow' | 'put_back'

/** How a button says that it is about more than today. */
const lasting: Record<Until, '' | '-on'> = { tomorrow: '', put_back: '-on' }

/** "Lemonade until tomorrow", "lemonade until further notice" */
function untilIn(said: string): { words: string; until: Until } {
  const [words = said, isLasting] = said.split(
    /[\s,]+(?:until|till|til) (?:(tomorrow|tmrw)|it(?:['’]?s| is)? put back|further notice|put back)[.!]*$/i,
  )
  return { words, until: words === said || isLasting !== undefined ? 'tomorrow' : 'put_back' }
}

/** As many as can be looked through, and as Telegram takes. */
const mostButtons = 20
const longestValue = 64

function keyboard(
  action: `${'which' | 'mark'}${'' | '-on'}` | 'back',
  ids: readonly string[],
  label: (id: string) => string,
) {
  const values = ids.map((id) => ({ id, value: `out:${action}:${id}` }))
  const fitting = values.filter(({ value }) => Buffer.byteLength(value) <= longestValue).slice(0, mostButtons)
  return { reply_markup: InlineKeyboard.from(fitting.map(({ id, value }) => [InlineKeyboard.text(label(id), value)])) }
}
