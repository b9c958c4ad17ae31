import type { Logger } from 'pino'
import type { DayBook } from '../day/day-book.ts'
import { daysFollower } from '../day/follow-days.ts'
import type { Metrics } from '../ops/metrics.ts'
import { describeDifference } from '../orders/describe-difference.ts'
import { endOfJournal } from '../orders/end-of-journal.ts'
import type { Follower } from '../orders/follower.ts'
import type { Order } from '../orders/order.ts'
import type { Cursor, OrderBook } from '../orders/order-book.ts'
import { type OrderEvent, orderIdOf } from '../orders/order-event.ts'
import { isAsPlaced } from '../orders/ready-time.ts'
import { mayBeChanged } from '../orders/status.ts'
import { eventText } from './event-text.ts'
import { finishedToday } from './finished-today.ts'
import { followOrders } from './follow-orders.ts'
import { type Board, createOpenBoards, type OpenBoards, type OpenBoardsOptions } from './open-boards.ts'
import { createRecent } from './recent.ts'
import { createShownTickets } from './shown-tickets.ts'
import type { Ticket } from './ticket.ts'

/** What all boards show, live. Each event is rendered once, however many boards there are. */
export interface BoardFeed extends Pick<OpenBoards, 'review' | 'tellShop'> {
  /** Begins to follow the orders. */
  open(): Promise<void>
  /**
   * Sends what a board needs to be up to date, and then all that happens. Resolves with the reason why it ended;
   * rejects when the feed can't be opened.
   * @param since the last event that the board has seen, by id; what it missed is sent, or all if that was long ago
   */
  join(since: string | null, board: Board): Promise<() => void>
  stop(): Promise<void>
}

interface Options extends Pick<OpenBoardsOptions, 'soldOut' | 'paused'> {
  orders: Pick<OrderBook, 'find' | 'openOrders' | 'eventsAfter' | 'onEvent' | 'cursorOf'>
  days: Pick<DayBook, 'dateOf' | 'day'>
  clock?: () => Date
  logger: Logger
  metrics: Pick<Metrics, 'followerBehind'>
}

/** How many orders stay on the board when they are done. */
const mostFinished = 12
/** How many events a board may have missed; one that has missed more is sent all. */
const mostMissed = 500

export function createBoardFeed(options: Options): BoardFeed {
  const { orders, days, soldOut, paused, clock = () => new Date() } = options
  const tickets = createShownTickets(mostFinished)
  const boards = createOpenBoards({ soldOut, paused, clock })
  const recent = createRecent(mostMissed)
  const opened = Promise.withResolvers<void>()
  // A failure to open is the caller's of `open`; no board need be waiting.
  opened.promise.catch(() => undefined)
  let position: Cursor = ''
  let whole: string | null = null
  let follower: Follower | null = null

  async function open(): Promise<void> {
    // What happens from here on is followed; what is read below may know of it already, which does no harm.
    position = await endOfJournal(orders, await orders.cursorOf(daysFollower))
    for (const order of await orders.openOrders()) tickets.put(order, changesUnseen(order))
    for (const id of await finishedToday(days, clock(), mostFinished)) {
      const order = await orders.find(id)
      if (order) tickets.put(order, [])
    }
    recent.add(position, '')
    follower = followOrders({ ...options, position: () => position, follow })
    boards.open()
    opened.resolve()
  }

  async function follow(event: OrderEvent, at: Cursor): Promise<void> {
    if (event.type === 'customer.forgotten') return forget(event, at)
    const id = orderIdOf(event)
    const order = id === null ? null : await orders.find(id)
    if (!order) return
    const ticket = tickets.put(order, changesAfter(event, tickets.find(order.id)))
    whole = null
    // What was read at the start may have known of the event.
    if (ticket === null) return
    position = at
    const events = eventText('ticket', ticket, at)
    recent.add(at, events)
    boards.send(events)
  }

  /** Nothing of theirs may be sent again, so every board begins anew. */
  function forget(customer: Pick<Order, 'channel' | 'customerId'>, at: Cursor): void {
    tickets.forget(customer)
    recent.clear()
    recent.add(at, '')
    whole = null
    position = at
    boards.send(wholeBoard())
  }

  /** When a deploy sends all boards here at once, they are sent the same text. */
  function wholeBoard(): string {
    whole ??= eventText('board', tickets.all(), position)
    return whole
  }

  return {
    open: () =>
      open().catch((error) => {
        opened.reject(error)
        throw error
      }),
    async join(since, board) {
      await opened.promise
      const missed = since === null ? null : recent.after(since)
      return boards.add(board, missed ?? wholeBoard())
    },
    review: boards.review,
    tellShop: boards.tellShop,
    async stop() {
      boards.stop()
      await follower?.stop()
    },
  }
}

/** What was changed is shown until the order is ready: then it is in the bag, or not. */
function changesAfter(event: OrderEvent, before: Ticket | null): string[] {
  const known = before?.changes ?? []
  if (event.type === 'order.changed') return [...known, ...describeDifference(event.before, event.order)]
  return event.type === 'order.status' && event.status === 'ready' ? [] : known
}

/** What was changed before the bot started is in the journal; that something was is enough to look twice. */
const changesUnseen = (order: Order): string[] =>
  mayBeChanged(order.status) && !isAsPlaced(order) ? ['Not as it was placed'] : []
