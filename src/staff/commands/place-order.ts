import { z } from 'zod'
import { addLines, newDraft } from '../../conversation/draft.ts'
import { nextQuestion, type Question } from '../../conversation/questions.ts'
import { newCustomer } from '../../conversation/turn.ts'
import { type Customer, fulfilments } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import type { OrderBook } from '../../orders/order-book.ts'
import { orderIdOf } from '../../orders/order-id.ts'
import { orderFrom } from '../../orders/place-order.ts'
import { amounts, type MeantLine } from '../../understanding/meaning.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import { validateMeaning } from '../../understanding/validate.ts'
import { type Command, CommandError } from './command.ts'
import { orderBody } from './order-body.ts'
import { type OneOrder, oneOrderSchema } from './orders.ts'

const optionSchema = z.strictObject({
  option: z.string(),
  amount: z.enum(amounts).default('regular'),
  count: z.int().positive().nullable().default(null),
  exclude: z.boolean().default(false),
})

const lineSchema = z.strictObject({
  item: z.string(),
  quantity: z.int().positive().default(1),
  size: z.string().nullable().default(null),
  options: z.array(optionSchema).max(50).default([]),
  note: z.string().max(500).nullable().default(null),
})

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

  async function place(args: Args, id: string): Promise<OneOrder> {
    const lines = await meantLines(args)
    const current = menu()
    const checked = validateMeaning(
      { intent: 'order', lines, changes: [], unmatched: [], sure: true, source: 'local' },
      current,
    )
    if (!checked.ok) throw new CommandError('unfit', checked.problems.join('; '))
    const customer = callerWith(args, id, lines, current, clock())
    const question = nextQuestion(customer, current, clock())
    if (question?.kind !== 'confirm') throw new CommandError('unfit', missing(question))
    const placing = await orders.place(orderFrom(customer, args.fulfilment, current, clock()))
    if (placing.outcome === 'id-taken')
      throw new CommandError('conflict', 'Please ask again under another Idempotency-Key')
    return { order: orderBody(placing.order) }
  }

  return {
    summary: 'Places an order for somebody who has no channel of their own, such as one who called',
    args: argsSchema,
    example: {
      customer: { name: 'Ana', phone: '+1 555 0100' },
      fulfilment: 'pickup',
      lines: [{ item: 'margherita', quantity: 2, size: 'large', options: [{ option: 'thin' }] }],
    },
    result: oneOrderSchema,
    async run(args, { requestId }) {
      const id = orderIdOf(requestId)
      // Placed before, perhaps from another menu: what was agreed stays.
      const placed = await orders.find(id)
      return placed && isCallers(placed) ? { order: orderBody(placed) } : place(args, id)
    },
  }
}

const channel = 'phone'
const isCallers = (order: { id: string; channel: string; customerId: string }): boolean =>
  order.channel === channel && order.customerId === order.id

/** Nobody is known by their phone number: each order has a customer of its own. */
function callerWith(args: Args, id: string, lines: MeantLine[], menu: Menu, now: Date): Customer {
  const draft = addLines({ ...newDraft(id, now), fulfilment: args.fulfilment, note: args.note }, lines, menu)
  const believed = draft.lines.map((line) => ({ ...line, quantityConfirmed: true }))
  return {
    ...newCustomer({ channel, id }, now),
    profile: { ...args.customer, address: args.address, fulfilment: null, needs: [] },
    draft: { ...draft, lines: believed },
  }
}

/** What an order lacks, for whoever writes its lines. */
function missing(question: Question | null): string {
  switch (question?.kind) {
    case 'sold-out-item':
      return `${question.item.id} is sold out`
    case 'sold-out-option':
      return `${question.option.id} is sold out`
    case 'size':
      return `${question.item.id} needs a size: ${[...question.item.sizes.keys()].join(', ')}`
    case 'choice':
      return `${question.item.id} needs a choice among: ${question.anyOf.join(', ')}`
    case 'required':
      return `${question.item.id} needs at least ${question.group.min} of ${question.group.id}`
    case 'too-many':
      return `${question.item.id} takes at most ${question.group.max} of ${question.group.id}`
    case 'fulfilment':
      return 'the shop does not offer this fulfilment'
    case 'address':
    case 'phone':
    case 'name':
      return `${question.kind} is missing`
    case 'minimum':
      return `the order is below the shop's minimum of ${question.minimum}`
    case 'closed':
      return question.opens ? `the shop is closed until ${question.opens.toISOString()}` : 'the shop is closed'
    default:
      return 'there is nothing in it that the menu has'
  }
}
