import { orderStatuses } from '../orders/order.ts'
import type { JournalSummary } from './check-journal.ts'
import type { Findings } from './findings.ts'
import type { LedgerRow, LedgerView } from './ledger-view.ts'
import { differing } from './row-marks.ts'

/** Whether each order that the ledger has dealt with has one up-to-date row, and no row is of an unknown order. */
export function checkLedger(ledger: LedgerView, journal: JournalSummary, findings: Findings): void {
  const { place, upTo, rows } = ledger
  const { orders, forgottenIn } = journal
  const byId = new Map<string, LedgerRow>()
  const known = new Set(rows.map(({ id }) => id))
  const fault = ledger.faultWith([...orders.keys()].filter((id) => !known.has(id)))
  if (fault !== null) {
    findings.add(place, `${fault}: no row can be added`)
    return
  }
  for (const row of rows) {
    const where = `${place}, order ${row.id}`
    if (byId.has(row.id)) findings.add(where, 'has two rows')
    if (!orders.has(row.id)) findings.add(where, 'has a row, but was never placed')
    byId.set(row.id, row)
  }
  for (const [id, order] of orders) {
    const where = `${place}, order ${id}`
    const row = byId.get(id)
    if (!row && order.placedAt < upTo) findings.add(where, 'has no row')
    if (!row || Math.max(order.changedAt, forgottenIn.get(order.owner) ?? 0) >= upTo) continue
    if (row.status !== order.status) findings.add(where, `is ${order.status}, but its row says ${describe(row.status)}`)
    const others = differing(row.marks, order.marks).filter((column) => column !== 'status')
    if (others.length > 0) findings.add(where, `has a row that says something else in ${others.join(', ')}`)
  }
}

/** What people write into a cell may be anything. */
const describe = (status: string): string => (isStatus(status) ? status : 'something else')

const isStatus = (text: string): boolean => orderStatuses.some((status) => status === text)
