import { createHash } from 'node:crypto'
import { z } from 'zod'
import { addLines, newDraft } from '../../conversation/draft.ts'
import { nextQuestion } from '../../conversation/questions.ts'
import { newCustomer } from '../../conversation/turn.ts'
import { type Customer, fulfilments } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import type { Order } from '../../orders/order.ts'
import type { OrderBook } from '../../orders/order-book.ts'
import { orderIdFor } from '../../orders/order-id.ts'
import { orderFrom } from '../../orders/place-order.ts'
import type { MeantLine } from '../../understanding/meaning.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import { type Command, CommandError } from './command.ts'
import { checkLines, lineSchema, missing, quantityConfirmedSchema, tooMany } from './line-args.ts'
import { orderBody } from './order-body.ts'
import { type OneOrder, oneOrderSchema } from './orders.ts'

const argsSchema = z
  .strictObject({
    customer: z.strictObject({
      name: z.string().trim().min(1).max(100),
      phone: z
        .string()
        .trim()
        .regex(/^\+?[\d ().-]{5,25}$/, 'must be a phone number')
        .nullable()
        .default(null),
    }),
    fulfilment: z.enum(fulfilments),
    address: z.string().trim().min(1).max(500).nullable().default(null),
    text: z.string().max(4096).optional().describe('What the customer wants, in their own words'),
    lines: z.array(lineSchema).min(1).max(100).optional().describe('The same by the ids of the menu'),
    note: z.string().max(500).nullable().default(null),
    quantity_confirmed: quantityConfirmedSchema,
  })
  .refine(({ text, lines }) => (text === undefined) !== (lines === undefined), 'needs either text or lines')
  .meta({ oneOf: [{ required: ['text'] }, { required: ['lines'] }] })
type Args = z.infer<typeof argsSchema>

interface Dependencies {
  orders: Pick<OrderBook, 'place' | 'find'>
  understanding: Understanding
  menu: () => Menu
  clock: () => Date
}

/** An order of somebody who called: checked as any other, and placed at once. */
export function placeOrder({ orders, understanding, menu, clock }: Dependencies): Command<Args, OneOrder> {
  async function meantLines({ text, lines }: Args): Promise<MeantLine[]> {
    if (text === undefined) return (lines ?? []).map((line) => ({ ...line, words: line.item }))
    const meaning = await understanding.understand(text)
    const unclear = meaning.unmatched.length > 0 || !meaning.sure || meaning.lines.length === 0
    if (unclear) throw new CommandError('unfit', 'text is not understood: give the order as lines')
    return meaning.lines
  }

  /** @returns null where the id has become another order's meanwhile */
  async function place(args: Args, id: string, caller: string): Promise<OneOrder | null> {
    const lines = await meantLines(args)
    const current = menu()
    checkLines(lines, current)
    const customer = callerWith(args, { id, caller, lines, menu: current, now: clock() })
    const question = nextQuestion(customer, current, clock())
    if (question?.kind === 'quantity') throw tooMany(question.item.id, question.line.quantity, current)
    if (question?.kind !== 'confirm') throw new CommandError('unfit', missing(question))
    const placing = await orders.place(orderFrom(customer, args.fulfilment, current, clock()))
    return placing.outcome === 'id-taken' ? null : { order: orderBody(placing.order) }
  }

  /** @returns null where the id is another order's */
  async function findOrPlace(args: Args, id: string, caller: string): Promise<OneOrder | null> {
    const known = await orders.find(id)
    if (!known) return place(args, id, caller)
    // Placed before, perhaps from another menu: what was agreed stays.
    return isOfRequest(known, caller, clock()) ? { order: orderBody(known) } : null
  }

  return {
    summary: 'Places an order for somebody who has no channel of their own, such as a caller',
    args: argsSchema,
    example: {
      customer: { name: 'Ana', phone: '+1 555 0100' },
      fulfilment: 'pickup',
      lines: [{ item: 'margherita', quantity: 2, size: 'large', options: [{ option: 'thin' }] }],
    },
    result: oneOrderSchema,
    async run(args, { requestId }) {
      const caller = callerOf(requestId)
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const done = await findOrPlace(args, orderIdFor(requestId, attempt), caller)
        if (done) return done
      }
      throw new CommandError('conflict', 'Please ask again under another Idempotency-Key')
    },
  }
}

const channel = 'phone'
/** Even one more is rare. */
const mostAttempts = 10
const dayMs = 86_400_000

/** Nobody is known by their phone number: each request has a customer of its own, by an id that no other one has. */
const callerOf = (requestId: string): string => createHash('sha256').update(requestId).digest('hex').slice(0, 32)

/** As long as other calls are known: some tills count theirs anew each day. */
function isOfRequest(order: Order, caller: string, now: Date): boolean {
  // Callers had the ids of their orders in earlier versions.
  const isCallers = order.channel === channel && [caller, order.id].includes(order.customerId)
  return isCallers && now.getTime() - Date.parse(order.placedAt) <= dayMs
}

interface Called {
  /** The order's. */
  id: string
  caller: string
  lines: MeantLine[]
  menu: Menu
  now: Date
}

function callerWith(args: Args, { id, caller, lines, menu, now }: Called): Customer {
  const draft = addLines({ ...newDraft(id, now), fulfilment: args.fulfilment, note: args.note }, lines, menu)
  const believed = draft.lines.map((line) => ({ ...line, quantityConfirmed: args.quantity_confirmed }))
  return {
    ...newCustomer({ channel, id: caller }, now),
    profile: { ...args.customer, address: args.address, fulfilment: null, needs: [] },
    draft: { ...draft, lines: believed },
  }
}
