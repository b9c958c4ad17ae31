import type { OrderStatus } from '../orders/order.ts'
import type { JournalSummary } from './check-journal.ts'
import type { Findings } from './findings.ts'
import type { LedgerView } from './ledger-view.ts'

/** Whether each order that the ledger has dealt with has one row, as it stands; and no row is of an order that never was. */
export function checkLedger({ place, upTo, rows }: LedgerView, { orders }: JournalSummary, findings: Findings): void {
  const statuses = new Map<string, string>()
  for (const { id, status } of rows) {
    const where = `${place}, order ${id}`
    if (statuses.has(id)) findings.add(where, 'has two rows')
    if (!orders.has(id)) findings.add(where, 'has a row, but was never placed')
    statuses.set(id, status)
  }
  for (const [id, order] of orders) {
    const where = `${place}, order ${id}`
    const status = statuses.get(id)
    if (status === undefined && order.placedAt < upTo) findings.add(where, 'has no row')
    if (status !== undefined && order.changedAt < upTo && status !== order.status)
      findings.add(where, `is ${order.status}, but its row says ${describe(status)}`)
  }
}

/** What people write into a cell may be anything. */
const describe = (status: string): string => (isStatus(status) ? status : 'something else')

const known: Record<OrderStatus, true> = {
  placed: true,
  accepted: true,
  preparing: true,
  ready: true,
  out_for_delivery: true,
  done: true,
  rejected: true,
  cancelled: true,
}
const isStatus = (text: string): boolean => Object.hasOwn(known, text)
