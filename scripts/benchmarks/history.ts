import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { OrderEvent } from '../../src/orders/order-event.ts'
import { type Entry, recordText } from '../../src/storage/json/journal/journal-record.ts'
import { journalName, openSealedMonths } from '../../src/storage/json/journal/sealed-months.ts'
import { createFileLease } from '../../src/storage/json/lease/lease.ts'
import { anOrder } from '../../src/testing/an-order.ts'
import type { Figure } from './figure.ts'
import { withFolder } from './folder.ts'
import type { Design, Opening } from './open-history.ts'

const rounds = 5
const sealedMonths = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2025, 10 + index)))
const currentMonth = new Date(Date.UTC(2026, 10))
const ordersOfCurrentMonth = 1_000
/** What is new in the kitchen. */
const stillOpen = 20
const customers = 20_000
/** All of the journal once more, as one file of lines. */
const naiveJournalName = 'all.jsonl'

/** A start with years of orders behind it, against one with this month alone, and against reading everything. */
export function history(whole: boolean): Promise<Figure[]> {
  const orders = whole ? 1_000_000 : 100_000
  return withFolder(async (folder) => {
    const [old, young] = [join(folder, 'old'), join(folder, 'young')]
    await writeHistory(old, orders)
    await writeHistory(young, 0)
    const openings: Record<'ours' | 'month' | 'naive', Opening[]> = { ours: [], month: [], naive: [] }
    for (let round = 0; round < rounds; round++) {
      openings.ours.push(await opening('ours', old))
      openings.month.push(await opening('ours', young))
      openings.naive.push(await opening('naive', old))
    }
    const figure = (measure: string, unit: string, of: (opening: Opening) => number) => ({
      load: `${orders.toLocaleString('en')} orders of a year`,
      measure,
      unit,
      ours: openings.ours.map(of),
      against: (name: string, peer: readonly Opening[]) => ({ name, values: peer.map(of) }),
    })
    const alone = `this month's ${ordersOfCurrentMonth.toLocaleString('en')} alone`
    const all = 'every line read and kept'
    return [
      figure('until its orders are there', 'ms', ({ ms }) => ms),
      figure('memory', 'MB', ({ megabytes }) => megabytes),
    ].flatMap(({ against, ...each }) => [
      { ...each, peer: against(alone, openings.month), goal: { atMost: 1.3 } },
      { ...each, peer: against(all, openings.naive), goal: { atMost: 0.5 } },
    ])
  })
}

/** In a process of its own, as at a start. */
async function opening(design: Design, folder: string): Promise<Opening> {
  const program = join(import.meta.dirname, 'open-history.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program, design, folder])
  const opening: Opening = JSON.parse(stdout)
  return opening
}

/** Months that are sealed as the bot seals them, and the current one; and all of it once more as one file of lines. */
async function writeHistory(folder: string, orders: number): Promise<void> {
  await mkdir(folder)
  const held = await createFileLease({ file: join(folder, 'desk.lease') }).acquire(AbortSignal.timeout(60_000))
  const { months } = await openSealedMonths({ folder, held })
  const all = createWriteStream(join(folder, naiveJournalName))
  const place = { seq: 0, end: 0 }
  const ofMonth = Math.floor(orders / sealedMonths.length)

  async function* noted(events: Iterable<OrderEvent>): AsyncGenerator<Entry> {
    for (const event of events) {
      const [seq, offset] = [place.seq + 1, place.end]
      const text = recordText({ seq, event })
      const next = offset + Buffer.byteLength(text)
      Object.assign(place, { seq, end: next })
      if (!all.write(text)) await once(all, 'drain')
      yield { seq, event, offset, next, text: text.trimEnd() }
    }
  }

  if (ofMonth > 0)
    for (const [index, month] of sealedMonths.entries())
      months.enter(await months.seal(month.toISOString().slice(0, 7), noted(eventsOf(month, index * ofMonth, ofMonth))))
  const current: string[] = []
  for await (const { text } of noted(eventsOf(currentMonth, orders, ordersOfCurrentMonth, stillOpen)))
    current.push(`${text}\n`)
  await writeFile(join(folder, journalName), current)
  all.end()
  await once(all, 'close')
  await months.close()
  await held.release()
}

/** A month's orders, by numbers that no other order has; the last ones are still open. */
function* eventsOf(month: Date, first: number, count: number, open = 0): Generator<OrderEvent> {
  const days = 28
  for (let number = 0; number < count; number++) {
    const minute = Math.floor((number * days * 24 * 60) / count)
    const at = (later: number) => new Date(month.getTime() + (minute + later) * 60_000).toISOString()
    const id = (first + number).toString(36).padStart(6, '0').toUpperCase()
    const customerId = String((first + number) % customers)
    yield { type: 'order.placed', at: at(0), order: anOrder({ id, customerId, placedAt: at(0) }) }
    if (number >= count - open) continue
    yield { type: 'order.status', at: at(2), id, status: 'accepted', by: 'staff', readyInMinutes: 20 }
    yield { type: 'order.status', at: at(40), id, status: 'done', by: 'staff' }
  }
}
