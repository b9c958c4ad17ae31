import { join } from 'node:path'
import { inTurn } from '../../concurrency/in-turn.ts'
import type { CustomerRef } from '../../customers/customer.ts'
import { type OrderEvent, orderEventSchema, ordersIn } from '../../orders/order-event.ts'
import type { HeldLease } from '../lease.ts'
import type { Transaction } from '../transaction.ts'
import { blankOld, blankOrders, blankSealedOrders, isOrderOf, watchForgetting } from './journal/forgetting.ts'
import { openJournal } from './journal/journal.ts'
import { watchMonths } from './journal/month-watch.ts'
import { readWriteTurns } from './journal/read-write-turns.ts'
import type { SealedMonth } from './journal/sealed-month.ts'
import { journalName, openSealedMonths } from './journal/sealed-months.ts'
import { createSealing } from './journal/sealing.ts'
import { follow, ownerKey } from './journal/standings.ts'
import type { CommitLog } from './log/commit-log.ts'
import { createOrderReader } from './order-reader.ts'
import type { Report } from './report.ts'

interface Dependencies {
  dataDir: string
  held: HeldLease
  log: CommitLog
  report: Report
  /** Called after each durable event. */
  notify: () => void
  sealAfterMs: number
}

/** The journal `orders.jsonl` with what follows from it: where each order stands, and which months are over. */
export async function openOrderJournal({ dataDir, held, log, report, notify, sealAfterMs }: Dependencies) {
  const path = join(dataDir, journalName)
  const { months, settle } = await openSealedMonths({ folder: dataDir, held })
  /** Of the current part, and of what was open when it began; of all else its month's index tells. */
  let standings = await months.standings()
  const forgetting = watchForgetting()
  const watch = watchMonths()
  const journal = await openJournal({
    path,
    held,
    log,
    report,
    sealed: { months, settle },
    onEntry(entry) {
      forgetting.add(entry)
      watch.add(entry)
      return follow(standings, months.find, entry)
    },
  })
  const recall = (id: string) => journal.ask(({ find }) => find(id))
  const { keepAtHand, forgetAtHand, ...reader } = createOrderReader({ journal, standings: () => standings, recall })
  /** What is appended and followed is read; the current part begins anew as it is written. */
  const turns = readWriteTurns()
  const rewriting = inTurn()
  const undisturbed = <T>(task: () => Promise<T>) => rewriting('', task)
  const sealing = createSealing({ journal, months, watch, alone: undisturbed, enter, report, sealAfterMs })

  await finishForgetting()
  sealing.sealWhatIsOver('')

  /** The last process may have ended between a customer's wish to be forgotten and the last of their orders. */
  async function finishForgetting(): Promise<void> {
    for (const { customer, before } of forgetting.forgotten.values()) {
      const isNamed = standings.owners.get(ownerKey(customer))?.isPersonal
      await (isNamed ? blankOrders(journal, customer, before) : blankSealedOrders(journal, customer))
    }
  }

  /** What is kept of no document. */
  const alone: Transaction = {
    async append(event, follow) {
      const [offset = 0] = await log.commit({ events: [event] })
      await follow(offset)
      return offset
    },
  }

  /** @param joined called once the event is part of the transaction */
  async function append(event: OrderEvent, transaction = alone, joined = () => {}): Promise<number> {
    // A line that can't be read back would stop the next start.
    const kept = orderEventSchema.parse(event)
    const offset = await turns.reading(() => {
      const appended = transaction.append(kept, (offset) => follow(standings, recall, { event, offset }))
      joined()
      return appended
    })
    const told = ordersIn(kept).at(-1)
    if (told) keepAtHand(offset, told)
    watch.add({ event, offset })
    notify()
    sealing.sealWhatIsOver(event.at.slice(0, 13))
    return offset
  }

  function enter(month: SealedMonth): Promise<void> {
    return turns.writing(async () => {
      // The log names places in the file that there has been so far.
      await log.checkpoint()
      await journal.beginAfter(month)
      const next = await months.standings()
      for await (const entry of journal.entries()) await follow(next, recall, entry)
      standings = next
    })
  }

  async function forget(customer: CustomerRef, at: Date): Promise<void> {
    const { channel, id } = customer
    const before = await append({ type: 'customer.forgotten', at: at.toISOString(), channel, customerId: id })
    // What is about to be blanked must not be done again by what the log has of it.
    await log.checkpoint()
    await blankOrders(journal, customer, before)
    forgetAtHand((order) => isOrderOf(order, customer))
  }

  async function blankBefore(time: Date): Promise<void> {
    await log.checkpoint()
    await blankOld(journal, time.toISOString())
    forgetAtHand(() => true)
  }

  return {
    ...reader,
    journal,
    append,
    forget: (customer: CustomerRef, at: Date) => undisturbed(() => forget(customer, at)),
    blankBefore: (time: Date) => undisturbed(() => blankBefore(time)),
    async close(): Promise<void> {
      await sealing.end()
      await journal.close()
    },
  }
}
