import { inStep } from '../concurrency/in-step.ts'
import { inTurn } from '../concurrency/in-turn.ts'
import type { Correction } from '../corrections/correction.ts'
import { saidAgain } from '../corrections/said-again.ts'
import { type Customer, type CustomerRef, isSameRef, refKey, refsOf } from '../customers/customer.ts'
import type { CustomerStore } from '../customers/customer-store.ts'
import { introduced } from '../customers/new-customer.ts'
import type { Menu } from '../menu/menu.ts'
import type { Metrics } from '../ops/metrics.ts'
import type { Order } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { newOrderId } from '../orders/order-id.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Desk, IncomingMessage } from './desk.ts'
import { createDeskViews } from './desk-views.ts'
import { upToDate } from './draft/up-to-date.ts'
import { hear } from './hear.ts'
import { isTogether } from './hearing/unclear.ts'
import { createEffectPerformer, type Keeping } from './perform-effect.ts'
import { placed } from './reactions/ordering.ts'
import { step } from './step.ts'
import type { Heard } from './turn.ts'
import type { View } from './view.ts'

interface Dependencies {
  customers: CustomerStore
  orders: OrderBook
  understanding: Understanding
  /** Today's menu: another one from the moment the file is changed. */
  menu: () => Menu
  metrics: Pick<Metrics, 'orders'>
  /** Told what words that were not understood turned out to mean. */
  learn?: (correction: Correction) => void
  /** Deletes what is kept of a customer outside of documents and orders. */
  forgetElsewhere?: (customer: CustomerRef) => Promise<void>
  clock?: () => Date
}

/** Customers whose messages are read in step: of more, each would wait longer than the processor saves. */
const inOneStep = 8
/** How many messages are remembered as applied: more than a channel ever delivers again. */
const rememberedMessages = 50

/** The order desk over its ports. */
export function createDesk({
  customers,
  orders,
  understanding,
  menu,
  metrics,
  learn = () => {},
  forgetElsewhere = async () => {},
  clock = () => new Date(),
}: Dependencies): Desk {
  const queue = inTurn()
  const together = inStep(inOneStep)
  const { view, orderInSight } = createDeskViews({ orders, menu, clock })
  const perform = createEffectPerformer({ orders, freeOrderId, menu, metrics, forgetElsewhere, clock })

  async function handle(message: IncomingMessage, onModel?: () => void): Promise<View> {
    await together()
    const stored = await customers.read(message.from)
    const known = upToDate(stored ?? introduced(message.from, message.name, clock()), menu(), clock())
    // A model is not asked twice for a message that was answered before.
    if (isApplied(known, message)) return view(known)
    const facts = { menu: menu(), now: clock(), order: await orderInSight(known), lastOrder: await lastOrderOf(known) }
    const heard = await hear(message, { customer: known, ...facts, understanding, onModel })
    const shown = await view(await apply(message, heard))
    return isTogether(heard) ? { ...shown, replacesLast: true } : shown
  }

  /** Decides and keeps, under the document's lock; returns the customer that the reply shows. */
  async function apply(message: IncomingMessage, heard: Heard): Promise<Customer> {
    const whenKept: Keeping['whenKept'] = []
    const applied = await customers.change(message.from, async (stored, transaction) => {
      const customer = await caughtUp(stored ?? introduced(message.from, message.name, clock()))
      if (isApplied(customer, message)) return { customer, result: customer }
      const lastOrder = await lastOrderOf(customer)
      const id = await freeOrderId()
      const turn = step(customer, heard, { menu: menu(), now: clock(), newId: () => id, lastOrder })
      const performed = await perform(turn, customer, { transaction, whenKept })
      const after = remembering(message, performed)
      const lesson = lessonOf(customer, heard)
      if (lesson) whenKept.push(() => learn(lesson))
      return { customer: turn.effect?.kind === 'forget' ? null : after, result: after }
    })
    for (const then of whenKept) then()
    return applied
  }

  const lastOrderOf = async ({ lastOrder }: Customer): Promise<Order | null> => lastOrder && orders.find(lastOrder.id)

  function lessonOf(before: Customer, heard: Heard): Correction | null {
    return heard.kind === 'text' && heard.meaning && !isTogether(heard)
      ? saidAgain(before, heard.meaning, clock())
      : null
  }

  /** Two drafts may still draw the same one: the order book notices when the second is placed. */
  async function freeOrderId(): Promise<string> {
    for (;;) {
      const id = newOrderId(clock())
      if (!(await orders.find(id))) return id
    }
  }

  /** A draft that the order book has as an order was placed, though the process died before the document said so. */
  async function caughtUp(customer: Customer): Promise<Customer> {
    const order = customer.draft && (await orders.find(customer.draft.id))
    const own =
      order && refsOf(customer).some((ref) => isSameRef(ref, { channel: order.channel, id: order.customerId }))
    return own ? { ...placed(customer, order).customer, remarks: [] } : customer
  }

  return { handle: (message, onModel) => queue(refKey(message.from), () => handle(message, onModel)) }
}

const isApplied = (customer: Customer, { messageId }: IncomingMessage): boolean => customer.applied.includes(messageId)

const remembering = ({ messageId }: IncomingMessage, customer: Customer): Customer => ({
  ...customer,
  applied: [...customer.applied, messageId].slice(-rememberedMessages),
})
