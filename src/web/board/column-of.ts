import type { Ticket } from '../../board/ticket.ts'

/** From left to right. */
export const columnNames = ['new', 'accepted', 'preparing', 'ready', 'done'] as const
export type Column = (typeof columnNames)[number]

export const titles: Record<Column, string> = {
  new: 'New',
  accepted: 'Accepted',
  preparing: 'Preparing',
  ready: 'Ready',
  done: 'Done',
}

/** Where an order of each status stands. */
export const columnOf: Record<Ticket['status'], Column> = {
  placed: 'new',
  accepted: 'accepted',
  preparing: 'preparing',
  ready: 'ready',
  out_for_delivery: 'ready',
  done: 'done',
  rejected: 'done',
  cancelled: 'done',
}
