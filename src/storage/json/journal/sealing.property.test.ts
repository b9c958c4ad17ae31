import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withLines } from '../../../orders/changed-order.ts'
import type { Order } from '../../../orders/order.ts'
import type { OrderBook } from '../../../orders/order-book.ts'
import type { OrderEvent } from '../../../orders/order-event.ts'
import { aLine, anOrder } from '../../../testing/an-order.ts'
import { createMemoryOrderBook } from '../../../testing/memory-order-book.ts'
import { openStorage } from '../../../testing/open-storage.ts'

const ids = ['A', 'B', 'C', 'D']
const customers = ['1001', '1002']
const anId = fc.constantFrom(...ids)
const aCustomer = fc.constantFrom(...customers)
const aStatus = fc.constantFrom('accepted', 'preparing', 'ready', 'done', 'rejected', 'cancelled')
const what = fc.oneof(
  fc.record({ do: fc.constant('place'), id: anId, customer: aCustomer }),
  fc.record({ do: fc.constant('step'), id: anId, status: aStatus }),
  fc.record({ do: fc.constant('back'), id: anId, status: aStatus }),
  fc.record({ do: fc.constant('change'), id: anId, quantity: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant('forget'), customer: aCustomer }),
)
type What = typeof what extends fc.Arbitrary<infer T> ? T : never
/** What happens, and whether that is in the next month, or seen by the next process. */
const happening = fc.record({ what, monthPasses: fc.boolean(), restarts: fc.boolean() })

async function perform(book: OrderBook, what: What, at: Date): Promise<unknown> {
  switch (what.do) {
    case 'place':
      return book.place(anOrder({ id: what.id, customerId: what.customer, placedAt: at.toISOString() }))
    case 'step':
      return book.changeStatus(what.id, { to: what.status, by: 'staff', at })
    case 'back':
      return book.takeBack(what.id, what.status, 'staff', at)
    case 'change': {
      const order = await book.find(what.id)
      return order && book.change(withLines(order, [aLine({ quantity: what.quantity })]), 'staff', at)
    }
    case 'forget':
      return book.forget({ channel: 'telegram', id: what.customer }, at)
  }
}

/** All answers of a book; its events in pages, each read from the place where the one before ended. */
async function answersOf(book: OrderBook): Promise<unknown> {
  const events: OrderEvent[] = []
  for (let cursor: string | null = null; ; ) {
    const page = await book.eventsAfter(cursor, 2)
    if (page.events.length === 0) break
    events.push(...page.events)
    cursor = page.next
  }
  const byTime = (orders: Order[]) => orders.toSorted((a, b) => a.id.localeCompare(b.id))
  return {
    events,
    found: await Promise.all(ids.map((id) => book.find(id))),
    open: byTime(await book.openOrders()),
    own: await Promise.all(customers.map((id) => book.ordersOf({ channel: 'telegram', id }))),
  }
}

test('months that are sealed anywhere between any events change no answer', async () => {
  let seals = 0
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 14 }), async (happenings) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'seals-'))
      const expected = createMemoryOrderBook()
      let storage = await openStorage(dataDir)
      let month = 0
      for (const [index, { what, monthPasses, restarts }] of happenings.entries()) {
        if (monthPasses) month += 1
        const at = new Date(Date.UTC(2026, month, 1, 12, index))
        expect(await perform(storage.orders, what, at)).toEqual(await perform(expected, what, at))
        // It comes after what is being sealed.
        await storage.orders.blankBefore(new Date(0))
        if (restarts) {
          await storage.end()
          storage = await openStorage(dataDir)
        }
        expect(await answersOf(storage.orders)).toEqual(await answersOf(expected))
      }
      expect(storage.problems).toEqual([])
      await storage.end()
      seals += (await readdir(dataDir)).filter((name) => name.endsWith('.gz')).length
      await rm(dataDir, { recursive: true })
    }),
    { numRuns: 12 },
  )
  expect(seals).toBeGreaterThan(0)
})
