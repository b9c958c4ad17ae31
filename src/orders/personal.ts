import type { Order } from './order.ts'

/** The order says who its customer is, or what only they would say. */
export const isPersonal = ({ name, phone, address, note, allergies, lines }: Order): boolean =>
  [name, phone, address, note, allergies?.length, ...lines.map((line) => line.note)].some(Boolean)

/** The order without that, and not longer when it is written down. */
export const blanked = (order: Order): Order => ({
  ...order,
  name: blank(order.name),
  phone: blank(order.phone),
  address: blank(order.address),
  note: blank(order.note),
  ...(order.allergies && { allergies: [] }),
  ...(order.progress && { progress: withoutReason(order.progress) }),
  lines: order.lines.map((line) => ({ ...line, note: blank(line.note) })),
})

/** A step without what staff wrote to the customer with it, who may be named there. */
export const withoutReason = <T extends { reason?: string | undefined }>({
  reason: _,
  ...step
}: T): Omit<T, 'reason'> => step

/** It was blanked: no order is placed with any of these as an empty text. */
export const isBlanked = ({ name, phone, address, note }: Order): boolean =>
  [name, phone, address, note].some((text) => text === '')

// Not null, which is longer than a text of one character: the line must fit into its old place.
const blank = (text: string | null): string | null => (text === null ? null : '')
