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
  /** By `refKey`, as the journal tells it: the rows of these customers have changed, too. */
  forgottenIn: Map<string, number>
  /** Where lines end. */
  ends: Set<number>
}

/** Reads the journal from its beginning and notes what can't have happened. A torn last line is the bot's to mend. */
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
  const reading: Reading = { summary, personal: new Map(), findings }
  const note = (entry: Entry) => {
    summary.events++
    summary.ends.add(entry.next)
    checkEvent(entry, reading)
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

/** What has been read so far, and where to say what is wrong. */
interface Reading {
  summary: JournalSummary
  /** By `refKey`, the orders that say who their customer is. */
  personal: Map<string, Set<string>>
  findings: Findings
}

function checkEvent({ event, offset }: Entry, reading: Reading): void {
  switch (event.type) {
    case 'order.placed':
      checkPlaced(event, offset, reading)
      break
    case 'order.changed':
      checkChanged(event, offset, reading)
      break
    case 'order.status':
      checkStatus(event, offset, reading)
      break
    case 'customer.forgotten':
      checkForgotten(event, offset, reading)
  }
}

type EventOf<T extends OrderEvent['type']> = Extract<OrderEvent, { type: T }>

function checkPlaced({ order }: EventOf<'order.placed'>, offset: number, reading: Reading): void {
  const { summary, findings } = reading
  const owner = ownerOf(order)
  if (summary.orders.has(order.id)) findings.add(`order ${order.id}`, 'is placed twice')
  checkTotal(order, findings)
  summary.orders.set(order.id, {
    owner,
    status: order.status,
    version: versionOf(order),
    marks: marksOf(rowOf(order)),
    placedAt: offset,
    changedAt: offset,
  })
  if (isPersonal(order)) notePersonal(order.id, owner, reading)
}

function checkChanged({ before, order }: EventOf<'order.changed'>, offset: number, reading: Reading): void {
  const { summary, findings } = reading
  const known = summary.orders.get(order.id)
  if (!known) {
    findings.add(`order ${order.id}`, 'is changed, but was never placed')
    return
  }
  if (known.owner !== ownerOf(order)) findings.add(`order ${order.id}`, 'changed its customer')
  if (versionOf(order) !== known.version + 1) findings.add(`order ${order.id}`, 'lacks a change, or has one twice')
  checkTotal(order, findings)
  if (isPersonal(before) || isPersonal(order)) notePersonal(order.id, known.owner, reading)
  Object.assign(known, { version: versionOf(order), marks: marksOf(rowOf(order)), changedAt: offset })
}

function checkStatus({ id, status, takesBack }: EventOf<'order.status'>, offset: number, reading: Reading): void {
  const { summary, findings } = reading
  const order = summary.orders.get(id)
  if (!order) {
    findings.add(`order ${id}`, 'has a status, but was never placed')
    return
  }
  const isAllowed = takesBack
    ? takesBack === order.status && mayLeadBack(takesBack, status)
    : mayFollow(order.status, status)
  if (!isAllowed) findings.add(`order ${id}`, `became ${status} after it was ${order.status}`)
  Object.assign(order, { status, changedAt: offset })
}

/** From here on no order from before may say whose it was. */
function checkForgotten(
  { channel, customerId, at }: EventOf<'customer.forgotten'>,
  offset: number,
  { summary, personal, findings }: Reading,
): void {
  const owner = refKey({ channel, id: customerId })
  for (const id of personal.get(owner) ?? [])
    findings.add(`order ${id}`, 'still says who its customer is, who wanted to be forgotten')
  personal.delete(owner)
  summary.forgottenAt.set(owner, at)
  summary.forgottenIn.set(owner, offset)
}

const ownerOf = ({ channel, customerId }: Order): string => refKey({ channel, id: customerId })

const notePersonal = (id: string, owner: string, { personal }: Reading): void =>
  void personal.set(owner, (personal.get(owner) ?? new Set()).add(id))

function checkTotal({ id, lines, deliveryFee, total }: Order, findings: Findings): void {
  const sum = lines.reduce((sum, line) => sum + line.total, deliveryFee)
  if (total !== sum) findings.add(`order ${id}`, 'has a total that is not the sum of its lines')
}
