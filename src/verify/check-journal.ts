import { refKey } from '../customers/customer.ts'
import { rowOf } from '../ledger/row.ts'
import { type Order, type OrderStatus, versionOf } from '../orders/order.ts'
import type { OrderEvent } from '../orders/order-event.ts'
import { isPersonal } from '../orders/personal.ts'
import { mayFollow } from '../orders/status.ts'
import { mayLeadBack } from '../orders/taking-back.ts'
import type { Entry } from '../storage/json/journal/journal-record.ts'
import { readWholeJournal } from '../storage/json/journal/whole-journal.ts'
import type { Appended } from '../storage/json/log/commit-reading.ts'
import type { Findings } from './findings.ts'
import { marksOf, type RowMarks } from './row-marks.ts'

/** An order as the journal tells it. */
export interface KnownOrder {
  owner: string
  status: OrderStatus
  version: number
  /** What its row says, but for the status, which comes by itself. */
  marks: RowMarks
  /** Where the journal tells of its placing, and where of what became of it last. */
  placedAt: number
  changedAt: number
}

export interface JournalSummary {
  events: number
  orders: Map<string, KnownOrder>
  /** By `refKey`, when each was forgotten last. */
  forgottenAt: Map<string, string>
  /** By `refKey`, where the journal tells of that: their rows have changed, too. */
  forgottenIn: Map<string, number>
  /** Where lines end. */
  ends: Set<number>
}

/** Reads the journal from its beginning, and notes what cannot have happened. Leaves a torn last line to the bot's start. */
export async function checkJournal(
  folder: string,
  findings: Findings,
  watch: (event: OrderEvent) => void,
  appended: Appended | undefined,
): Promise<JournalSummary> {
  const summary: JournalSummary = {
    events: 0,
    orders: new Map(),
    forgottenAt: new Map(),
    forgottenIn: new Map(),
    ends: new Set([0]),
  }
  const personal = new Map<string, Set<string>>()
  const note = (entry: Entry) => {
    summary.events++
    summary.ends.add(entry.next)
    checkEvent(entry, summary, personal, findings)
    watch(entry.event)
  }
  const broken = await readWholeJournal(folder, note, appended, ({ file, line }) =>
    findings.add(`${file}, line ${line}`, coveredMonth),
  )
  // What a crash leaves, and every start cuts off.
  if (broken && !broken.isUnfinished)
    findings.add(`${broken.file}, line ${broken.line}`, 'is not the event that belongs there')
  return summary
}

/** With the file gone, a start seals the month again. */
const coveredMonth =
  'is not the event that belongs there; orders.jsonl has the month as well, so this file and its index can be removed'

function checkEvent(
  { event, offset }: Entry,
  summary: JournalSummary,
  personal: Map<string, Set<string>>,
  findings: Findings,
) {
  const { orders, forgottenAt, forgottenIn } = summary
  switch (event.type) {
    case 'order.placed': {
      const { order } = event
      const owner = refKey({ channel: order.channel, id: order.customerId })
      if (orders.has(order.id)) findings.add(`order ${order.id}`, 'is placed twice')
      if (order.total !== sumOf(order))
        findings.add(`order ${order.id}`, 'has a total that is not the sum of its lines')
      orders.set(order.id, {
        owner,
        status: order.status,
        version: versionOf(order),
        marks: marksOf(rowOf(order)),
        placedAt: offset,
        changedAt: offset,
      })
      if (isPersonal(order)) personal.set(owner, (personal.get(owner) ?? new Set()).add(order.id))
      return
    }
    case 'order.changed': {
      const { before, order } = event
      const known = orders.get(order.id)
      if (!known) return findings.add(`order ${order.id}`, 'is changed, but was never placed')
      if (known.owner !== refKey({ channel: order.channel, id: order.customerId }))
        findings.add(`order ${order.id}`, 'changed its customer')
      if (versionOf(order) !== known.version + 1) findings.add(`order ${order.id}`, 'lacks a change, or has one twice')
      if (order.total !== sumOf(order))
        findings.add(`order ${order.id}`, 'has a total that is not the sum of its lines')
      if (isPersonal(before) || isPersonal(order))
        personal.set(known.owner, (personal.get(known.owner) ?? new Set()).add(order.id))
      Object.assign(known, { version: versionOf(order), marks: marksOf(rowOf(order)), changedAt: offset })
      return
    }
    case 'order.status': {
      const order = orders.get(event.id)
      if (!order) return findings.add(`order ${event.id}`, 'has a status, but was never placed')
      const { takesBack } = event
      const isAllowed = takesBack
        ? takesBack === order.status && mayLeadBack(takesBack, event.status)
        : mayFollow(order.status, event.status)
      if (!isAllowed) findings.add(`order ${event.id}`, `became ${event.status} after it was ${order.status}`)
      Object.assign(order, { status: event.status, changedAt: offset })
      return
    }
    case 'customer.forgotten': {
      const owner = refKey({ channel: event.channel, id: event.customerId })
      for (const id of personal.get(owner) ?? [])
        findings.add(`order ${id}`, 'still says who its customer is, who wanted to be forgotten')
      personal.delete(owner)
      forgottenAt.set(owner, event.at)
      forgottenIn.set(owner, offset)
    }
  }
}

const sumOf = ({ lines, deliveryFee }: Order): number => lines.reduce((sum, { total }) => sum + total, deliveryFee)
