import type { Customer, Draft, DraftLine } from '../customers/customer.ts'
import type { Fulfilment, Menu } from '../menu/menu.ts'
import { type Need, needName } from '../needs/need.ts'
import type { Order, OrderLine } from './order.ts'
import { type QuotedLine, quote, quoteLine } from './quote.ts'

/**
 * The order that a customer's draft becomes. Pure: the order book makes it real.
 * @throws when a line is not complete: the conversation asks until all are
 */
export function orderFrom(customer: Customer, fulfilment: Fulfilment, menu: Menu, now: Date): Order {
  const { draft, profile } = customer
  if (!draft) throw new Error('there is no draft to place')
  const quoted = quote(draft, fulfilment, menu)
  return {
    id: draft.id,
    placedAt: now.toISOString(),
    channel: customer.channel,
    customerId: customer.id,
    // An empty name is that of a customer who was asked and gave none.
    name: profile.name || null,
    phone: profile.phone,
    fulfilment,
    address: fulfilment === 'delivery' ? profile.address : null,
    wantedFor: draft.wantedFor,
    lines: quoted.lines.map(settled),
    subtotal: quoted.subtotal,
    deliveryFee: quoted.deliveryFee,
    total: quoted.total,
    currency: menu.shop.currency,
    status: 'placed',
    note: draft.note || null,
    ...(profile.needs.length > 0 && { allergies: profile.needs.map((need) => allergyText(need, draft, menu)) }),
  }
}

/** "no dairy (accepts Margherita)": whoever took a dish in spite of it need not be asked again. */
function allergyText(need: Need, draft: Draft, menu: Menu): string {
  const accepted = draft.lines.filter((line) => line.accepted.includes(needName(need)))
  const names = accepted.map(({ item }) => menu.items.get(item)?.name ?? item)
  return names.length > 0 ? `${needName(need)} (accepts ${[...new Set(names)].join(', ')})` : needName(need)
}

/**
 * A line at the menu's prices of today, or at the one that was agreed.
 * @throws when it is not complete
 */
export const orderLineFrom = (line: DraftLine, menu: Menu): OrderLine => settled(quoteLine(line, menu))

function settled({ open, unitPrice, total, ...line }: QuotedLine): OrderLine {
  if (unitPrice === null || total === null || open.length > 0) throw new Error(`line ${line.item} is not complete`)
  return { ...line, unitPrice, total }
}
