import type { Logger } from 'pino'
import { daysFrom } from '../menu/hours.ts'
import type { Metrics } from '../ops/metrics.ts'
import { type Follower, type FollowerOptions, startFollower } from '../orders/follower.ts'
import type { Order, OrderStatus } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { type OrderEvent, orderIdOf } from '../orders/order-event.ts'
import type { DayBook, NotedOrder } from './day-book.ts'

interface Options {
  orders: Pick<OrderBook, 'find' | 'eventsAfter' | 'onEvent' | 'cursorOf' | 'keepCursor'>
  days: DayBook
  assertHeld?: FollowerOptions['assertHeld']
  clock?: () => Date
  logger: Logger
  metrics: Pick<Metrics, 'followerBehind'>
}

/** The cursor's name. What is on the board begins where this follower stands. */
export const daysFollower = 'days'

/** Notes each order in the book of its day, as it stands. Noting it again changes nothing. */
export function startDays({ orders, days, clock = () => new Date(), ...options }: Options): Follower {
  async function handle(events: OrderEvent[]): Promise<void> {
    const byDate = new Map<string, Map<string, NotedOrder>>()
    const yesterday = daysFrom(days.dateOf(clock()), -1)
    for (const event of events) {
      const id = orderIdOf(event)
      const order = id === null ? null : await orders.find(id)
      if (!order) continue
      const date = days.dateOf(new Date(order.placedAt))
      // A shop that begins to use this has a journal of years.
      if (date < yesterday) continue
      const noted = byDate.get(date) ?? new Map<string, NotedOrder>()
      byDate.set(date, noted.set(order.id, noteOf(order, event, noted.get(order.id))))
    }
    for (const [date, noted] of byDate) await days.noteOrders(date, Object.fromEntries(noted))
  }

  return startFollower({
    ...options,
    orders,
    name: daysFollower,
    handle,
    batchSize: 500,
    batchDelay: 200,
  })
}

const isBeforeReady = (status: OrderStatus): boolean => ['placed', 'accepted', 'preparing'].includes(status)

function noteOf(
  { placedAt, status, total, lines, wantedFor }: Order,
  event: OrderEvent,
  before?: NotedOrder,
): NotedOrder {
  return {
    placedAt,
    status,
    total,
    lines: lines.map(({ name, quantity, total }) => ({ name, quantity, total })),
    readyAt: isBeforeReady(status) ? null : (readyAt(event) ?? before?.readyAt),
    // One for later waits because it was meant to.
    steps: wantedFor === null ? { ...before?.steps, ...stepIn(event) } : {},
  }
}

const stepIn = (event: OrderEvent): NotedOrder['steps'] =>
  event.type === 'order.status' ? { [event.status]: event.at } : {}

const readyAt = (event: OrderEvent): string | undefined =>
  event.type === 'order.status' && event.status === 'ready' ? event.at : undefined
