import { type Order, versionOf } from './order.ts'

/** What staff said last of when an order is ready, as it was accepted or since; null: nothing. */
export function readyTimeOf({ status, progress, readyTime }: Order): { at: string; inMinutes: number } | null {
  // Its accepting was taken back, and what was said with it.
  if (status === 'placed') return null
  const { readyInMinutes: inMinutes, promisedAt, at } = progress ?? {}
  const accepted = at !== undefined && inMinutes !== undefined ? [{ at: promisedAt ?? at, inMinutes }] : []
  const said = [...accepted, ...(readyTime ? [readyTime] : [])].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return said.at(-1) ?? null
}

/** The moment that comes to. */
export function readyAt(order: Order): Date | null {
  const last = readyTimeOf(order)
  return last ? new Date(Date.parse(last.at) + last.inMinutes * 60_000) : null
}

/** That, or when its customer wants it. */
export const dueAt = (order: Order): Date | null =>
  readyAt(order) ?? (order.wantedFor === null ? null : new Date(order.wantedFor))

/** The order, ready in so many minutes from now, for `OrderBook.change`. */
export const withReadyTime = (order: Order, inMinutes: number, by: string, now: Date): Order => ({
  ...order,
  readyTime: { at: now.toISOString(), by, inMinutes, count: (order.readyTime?.count ?? 0) + 1 },
  version: versionOf(order) + 1,
})

/** Whether a change only said a new time. */
export const isNewTime = (before: Order, after: Order): boolean => before.readyTime?.count !== after.readyTime?.count

/** Whether what is in the order is as it was placed. */
export const isAsPlaced = (order: Order): boolean => versionOf(order) === 1 + (order.readyTime?.count ?? 0)
