import { join } from 'node:path'
import type { Cursor, OrderBook, OrderEvents } from '../../orders/order-book.ts'
import type { OrderEvent } from '../../orders/order-event.ts'
import type { LockedFiles } from './documents/locked-files.ts'
import { createCursors } from './journal/cursors.ts'
import type { Journal } from './journal/journal.ts'
import type { Report } from './report.ts'

interface Dependencies {
  dataDir: string
  journal: Journal
  files: LockedFiles
  report: Report
}

/** The journal as its followers read it, each from a cursor of its own. */
export function createEventReader({
  dataDir,
  journal,
  files,
  report,
}: Dependencies): Pick<OrderBook, 'eventsAfter' | 'knowsCursor' | 'cursorOf' | 'keepCursor'> {
  const kept = createCursors({ folder: join(dataDir, 'cursors'), files })

  async function page(from: number, limit: number): Promise<OrderEvents> {
    const events: OrderEvent[] = []
    const cursors: Cursor[] = []
    await journal.read(from, ({ event, next }) => {
      events.push(event)
      cursors.push(String(next))
      return events.length < limit
    })
    return { events, cursors, next: cursors.at(-1) ?? String(from) }
  }

  return {
    eventsAfter: (cursor, limit) => page(cursor === null ? 0 : offsetOf(cursor), limit),
    knowsCursor: (cursor) => journal.isBoundary(offsetOf(cursor)),
    async cursorOf(follower) {
      const cursor = await kept.read(follower)
      if (cursor === null || (await journal.isBoundary(offsetOf(cursor)))) return cursor
      report({ problem: 'cursor-lost', follower })
      return null
    },
    keepCursor: kept.keep,
  }
}

/** A cursor is an offset into the journal; -1 for what never was one. */
const offsetOf = (cursor: Cursor): number => (/^\d+$/.test(cursor) ? Number(cursor) : -1)
