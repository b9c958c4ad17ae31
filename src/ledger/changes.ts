import type { Order, OrderStatus } from '../orders/order.ts'
import type { OrderEvent } from '../orders/order-event.ts'
import { type Column, type Row, rowOf, withoutNotes } from './row.ts'

/** What a batch of events comes to for the ledger. */
export interface LedgerChanges {
  /** Of the orders placed, in their order, as they stand at the batch's end. */
  rows: Row[]
  /** The newest status by order id, of all orders of the batch that have changed it. */
  statuses: ReadonlyMap<string, OrderStatus>
  /** By order id, of all orders of the batch that were changed after placing, the cells that tell what is ordered. */
  contents: ReadonlyMap<string, Partial<Row>>
  forgotten: Forgotten[]
  /** What was ordered before this time keeps no personal data, whoever ordered it; not said: of no time. */
  blankBefore?: Date
}

/** What a customer ordered up to this time keeps no personal data. */
interface Forgotten {
  channel: string
  customerId: string
  at: string
}

/** The columns that say who a customer is, and nothing else. */
const personalColumns = ['customer_name', 'phone', 'address', 'note'] as const satisfies Column[]

/** The columns by which a row is known to be touched by a change. */
export const keyColumns = [
  'order_id',
  'placed_at',
  'channel',
  'customer_id',
  'items',
  ...personalColumns,
] as const satisfies Column[]
export type RowKey = Pick<Row, (typeof keyColumns)[number]>

export function foldEvents(events: readonly OrderEvent[]): LedgerChanges {
  const rows = new Map<string, Row>()
  const statuses = new Map<string, OrderStatus>()
  const contents = new Map<string, Partial<Row>>()
  const forgotten: Forgotten[] = []
  for (const event of events) {
    switch (event.type) {
      case 'order.placed':
        rows.set(event.order.id, rowOf(event.order))
        break
      case 'order.status': {
        statuses.set(event.id, event.status)
        const row = rows.get(event.id)
        if (row) row.status = event.status
        break
      }
      case 'order.changed': {
        const content = contentOf(event.order)
        contents.set(event.order.id, content)
        const row = rows.get(event.order.id)
        if (row) Object.assign(row, content)
        break
      }
      case 'customer.forgotten': {
        const { channel, customerId, at } = event
        forgotten.push({ channel, customerId, at })
        for (const row of rows.values()) Object.assign(row, changedCells(row, { statuses, contents, forgotten }))
        break
      }
    }
  }
  return { rows: [...rows.values()], statuses, contents, forgotten }
}

/** The cells that a change after placing can give another text. */
function contentOf(order: Order): Partial<Row> {
  const { customer_name, phone, fulfilment, address, wanted_for, items, total, note } = rowOf(order)
  return { customer_name, phone, fulfilment, address, wanted_for, items, total, note }
}

/** The cells of a row of the ledger that the changes give another text. */
export function changedCells(row: RowKey, changes: Omit<LedgerChanges, 'rows'>): Partial<Row> {
  const content = changes.contents.get(row.order_id)
  const status = changes.statuses.get(row.order_id)
  const isBlanked = changes.forgotten.some((customer) => isOf(row, customer)) || isPersonalOfBefore(row, changes)
  const items = content?.items ?? row.items
  return {
    ...content,
    ...(status && { status }),
    ...(isBlanked && { customer_name: '', phone: '', address: '', note: '', items: withoutNotes(items) }),
  }
}

function isPersonalOfBefore(row: RowKey, { blankBefore }: Pick<LedgerChanges, 'blankBefore'>): boolean {
  // One without an id, or whose time nobody can read, may be the owner's own row.
  if (!blankBefore || row.order_id === '' || !(Date.parse(row.placed_at) < blankBefore.getTime())) return false
  // Most were blanked when they were asked for last: those are not written again.
  return personalColumns.some((column) => row[column] !== '') || withoutNotes(row.items) !== row.items
}

// Events come more than once: an order placed after its customer was forgotten keeps its data when they come again.
// A time that nobody can read any more counts as before.
const isOf = (row: RowKey, { channel, customerId, at }: Forgotten): boolean =>
  row.channel === channel && row.customer_id === customerId && !(Date.parse(row.placed_at) > Date.parse(at))
