import type { Profile } from '../../customers/customer.ts'
import type { CustomerStore } from '../../customers/customer-store.ts'
import { newCustomer } from '../../customers/new-customer.ts'
import type { Menu } from '../../menu/menu.ts'
import { createMetrics } from '../../ops/metrics.ts'
import { lineOptions } from '../../orders/describe-line.ts'
import type { OrderBook } from '../../orders/order-book.ts'
import { quoteLine } from '../../orders/quote.ts'
import { localUnderstanding } from '../../testing/local-understanding.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import { createDesk } from '../create-desk.ts'
import type { IncomingMessage } from '../desk.ts'
import { nextQuestion } from '../questions.ts'
import type { View } from '../view.ts'
import type { Dialogue, Step } from './read-dialogues.ts'

/** What came of a message. */
export interface Outcome {
  draft: string
  asks: string | null
  reply: string
}

interface Ports {
  customers: CustomerStore
  orders: OrderBook
}

/** A Friday, shortly before lunch in each of the shops. */
const noon = Date.parse('2026-11-20T18:30:00Z')
const pauseMs = 60_000
const momentMs = 1_500

/** Somebody who has ordered here before, so that the dialogue is about the order. */
const regular: Partial<Profile> = { name: 'Ana', fulfilment: 'pickup' }
/** Somebody who has never been here. */
export const stranger: Partial<Profile> = {}

/**
 * Speaks the customer's side to a real desk, whose understanding has no model, and notes what comes of each message.
 * @param profile what is known of them
 */
export async function runDialogue(
  dialogue: Dialogue,
  menu: Menu,
  ports: Ports,
  profile: Partial<Profile> = regular,
): Promise<Outcome[]> {
  let now = noon
  const metrics = createMetrics()
  const understanding = understandingOf(menu)
  const desk = createDesk({ ...ports, understanding, menu: () => menu, metrics, clock: () => new Date(now) })
  const from = { channel: 'test', id: dialogue.name }
  if (profile !== stranger) await introduce(from, profile, ports)
  let view: View | null = null
  const outcomes: Outcome[] = []
  for (const [index, step] of dialogue.steps.entries()) {
    now += step.atOnce ? momentMs : pauseMs
    const content = contentOf(step, view)
    view = await desk.handle({ from, messageId: `message-${index}`, name: profile.name ?? null, content })
    outcomes.push(await outcome(view))
  }
  return outcomes

  async function outcome({ text }: View): Promise<Outcome> {
    const customer = await ports.customers.read(from)
    if (!customer?.draft) return { draft: 'nothing', asks: null, reply: text }
    const asks = nextQuestion(customer, menu, new Date(now))?.kind ?? null
    const lines = customer.draft.lines.map((line) => {
      const { quantity, size, name, options, note, open } = quoteLine(line, menu)
      const told = [lineOptions({ quantity, size, name, options, note }), ...open.map((names) => names.join('/'))]
      const manner = told.filter((part) => part !== '').join(', ')
      return `${quantity} ${size ? `${size.name} ` : ''}${name}${manner && ` (${manner})`}`
    })
    return { draft: lines.join(' + '), asks, reply: text }
  }
}

const understandings = new WeakMap<Menu, Understanding>()

/** Made once for all dialogues about a menu: that takes far longer than to speak one of them. */
function understandingOf(menu: Menu): Understanding {
  const understanding = understandings.get(menu) ?? localUnderstanding(() => menu)
  understandings.set(menu, understanding)
  return understanding
}

const introduce = (from: IncomingMessage['from'], profile: Partial<Profile>, { customers }: Ports): Promise<void> =>
  customers.change(from, async () => {
    const customer = newCustomer(from, new Date(noon))
    return { customer: { ...customer, profile: { ...customer.profile, ...profile } }, result: undefined }
  })

function contentOf({ text, button }: Step, view: View | null): IncomingMessage['content'] {
  if (text !== null) return { kind: 'text', text }
  const found = view?.buttons.flat().find(({ label }) => label.split('  ')[0] === button)
  if (!found) throw new Error(`there is no button ${button} under ${view?.text}`)
  return { kind: 'tap', value: found.value }
}
