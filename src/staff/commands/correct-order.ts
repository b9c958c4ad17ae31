import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { completeLine } from '../../conversation/draft/complete-line.ts'
import type { Menu } from '../../menu/menu.ts'
import { withLines } from '../../orders/changed-order.ts'
import { type Order, type OrderLine, versionOf } from '../../orders/order.ts'
import type { OrderBook } from '../../orders/order-book.ts'
import { type Command, CommandError } from './command.ts'
import { checkLines, lineSchema, quantityConfirmedSchema, tooMany } from './line-args.ts'
import { missing } from './missing.ts'
import { orderBody } from './order-body.ts'
import { changedMeanwhile, noOrder, type OneOrder, oneOrderSchema, orderId, pastChanging } from './orders.ts'

const argsSchema = z.strictObject({
  id: orderId,
  version: z
    .int()
    .positive()
    .describe('Of the order as you saw it: one that somebody has changed since is not corrected'),
  line: z.int().positive().optional().describe('Which one, from 1; left out: a new line'),
  becomes: lineSchema.nullable().describe('What it should have been, by the ids of the menu; null takes it out'),
  quantity_confirmed: quantityConfirmedSchema,
})
/** What becomes of which line. */
export type LineCorrection = Pick<z.infer<typeof argsSchema>, 'line' | 'becomes'>
type Args = z.infer<typeof argsSchema>

interface Dependencies {
  orders: Pick<OrderBook, 'find' | 'change'>
  menu: () => Menu
  clock: () => Date
}

/** What was understood, or typed in, as something else than was wanted, put right in an order that is not made yet. */
export function correctOrder({ orders, menu, clock }: Dependencies): Command<Args, OneOrder> {
  async function readAs({ id, version }: Args): Promise<Order> {
    const order = await orders.find(id)
    if (!order) throw noOrder(id)
    if (versionOf(order) !== version) throw changedMeanwhile(id)
    return order
  }

  return {
    summary: 'Corrects a line of an order, removes it, or adds one; the customer is told',
    args: argsSchema,
    example: { id: 'A7K', version: 1, line: 2, becomes: { item: 'margherita', quantity: 2, size: 'large' } },
    result: oneOrderSchema,
    async run(args, { actor }) {
      const order = await readAs(args)
      const current = menu()
      if (!args.quantity_confirmed) checkQuantity(order, args, current)
      const corrected = correctedOrder(order, args, current, clock())
      if (isDeepStrictEqual(corrected.lines, order.lines)) return { order: orderBody(order) }
      const change = await orders.change(corrected, actor.name, clock())
      switch (change.outcome) {
        case 'unknown-order':
          throw noOrder(args.id)
        case 'stale':
          throw changedMeanwhile(args.id)
        case 'not-allowed':
          throw pastChanging(change.order)
        default:
          return { order: orderBody(change.order) }
      }
    },
  }
}

/** @throws CommandError when the line becomes more than is believed, and than it was */
function checkQuantity({ lines }: Order, { line, becomes }: LineCorrection, menu: Menu): void {
  const agreed = line === undefined ? 0 : (lines[line - 1]?.quantity ?? 0)
  if (becomes && becomes.quantity > Math.max(menu.shop.maxQuantity, agreed))
    throw tooMany(becomes.item, becomes.quantity, menu)
  for (const { option, count } of becomes?.options ?? [])
    if (count !== null && count > menu.shop.maxQuantity) throw tooMany(option, count, menu)
}

/**
 * The order as it would be.
 * @throws CommandError when the order has no such line, or the menu nothing such
 */
export const correctedOrder = (order: Order, correction: LineCorrection, menu: Menu, now: Date): Order =>
  withLines(order, correctedLines(order, correction, menu, now))

function correctedLines({ id, lines }: Order, { line, becomes }: LineCorrection, menu: Menu, now: Date): OrderLine[] {
  if (line === undefined && !becomes) throw new CommandError('unfit', 'becomes is null: say which line is taken out')
  const before = line === undefined ? undefined : lines[line - 1]
  if (line !== undefined && !before) throw new CommandError('not-found', `Order ${id} has no line ${line}`)
  const come = becomes ? [lineOf(becomes, before, menu, now)] : []
  const corrected = before ? lines.flatMap((other) => (other === before ? come : [other])) : [...lines, ...come]
  if (corrected.length === 0) throw new CommandError('unfit', 'an order has at least one line: cancel it instead')
  return corrected
}

/** At the menu's price of today; where only the number is another, at the one that was agreed. */
function lineOf(said: z.infer<typeof lineSchema>, before: OrderLine | undefined, menu: Menu, now: Date): OrderLine {
  const meant = { ...said, words: said.item }
  checkLines([meant], menu)
  const completion = completeLine(meant, menu, now)
  if (!completion.ok) throw new CommandError('unfit', missing(completion.lacks))
  const today = completion.line
  if (!before) return today
  const { quantity, unitPrice, total } = before
  const isSame = isDeepStrictEqual({ ...today, quantity, unitPrice, total }, before)
  return isSame ? { ...today, unitPrice, total: unitPrice * today.quantity } : today
}
