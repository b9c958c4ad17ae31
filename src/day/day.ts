import { z } from 'zod'
import { orderSchema } from '../orders/order.ts'
import type { DeepReadonly } from '../types/deep-readonly.ts'

const { status, total, placedAt } = orderSchema.shape
const line = orderSchema.shape.lines.element.shape

/** What is noted of an order: nothing that says whose it is. */
const dayOrderSchema = z.object({
  placedAt,
  /** null: not yet. */
  readyAt: z.iso.datetime().nullable(),
  /** When it came to each status, of an order for as soon as possible. */
  steps: z.partialRecord(status, z.iso.datetime()).optional(),
  status,
  total,
  lines: z.array(z.object({ name: line.name, quantity: line.quantity, total: line.total })),
})
export type DayOrder = DeepReadonly<z.infer<typeof dayOrderSchema>>

/** What is noted anew of an order. What it does not say is as it was noted before. */
export const orderNoteSchema = dayOrderSchema.extend({
  id: z.string(),
  readyAt: dayOrderSchema.shape.readyAt.optional(),
})
export type OrderNote = DeepReadonly<z.infer<typeof orderNoteSchema>>

const count = z.number().int().nonnegative()

/** How customers' texts were understood: each counts once. */
const textsSchema = z.object({
  /** Without asking a model. */
  alone: count,
  byModel: count,
  /** Not, or not all of it. */
  unclear: count,
})
export type Texts = DeepReadonly<z.infer<typeof textsSchema>>

export const noTexts: Texts = { alone: 0, byModel: 0, unclear: 0 }

/** All that is noted of one day of the shop's, which ends at five in the morning. No personal data. */
export const daySchema = z.object({
  version: z.literal(1),
  /** As in 2026-11-21. */
  date: z.iso.date(),
  /** By their ids; in a document only those from before there were notes. */
  orders: z.record(z.string(), dayOrderSchema),
  texts: textsSchema,
  /** Ids of items and options that ran out. */
  ranOut: z.array(z.string()),
  /** The owners have heard what is due on it. */
  isOpeningTold: z.boolean().default(false),
  /** And how it went. */
  isReported: z.boolean(),
})
export type Day = DeepReadonly<z.infer<typeof daySchema>>

export const emptyDay = (date: string): Day => ({
  version: 1,
  date,
  orders: {},
  texts: noTexts,
  ranOut: [],
  isOpeningTold: false,
  isReported: false,
})

/**
 * Port: one document a day, kept by the rules of the customers' documents, and beside it the notes on its orders: on a
 * busy day there are too many to write them all again with each.
 */
export interface DayStore {
  /** null: nothing but orders is noted of this day. */
  read(date: string): Promise<Day | null>
  change(date: string, change: (day: Day | null) => Day): Promise<void>
  /** The notes of a day's orders, oldest first. */
  orderNotes(date: string): Promise<OrderNote[]>
  addOrderNotes(date: string, notes: readonly OrderNote[]): Promise<void>
  /** Removes the days before this one. */
  forgetBefore(date: string): Promise<void>
}
