import { z } from 'zod'
import { fulfilments } from '../customers/customer.ts'
import type { DeepReadonly } from '../types/deep-readonly.ts'
import { amounts } from '../understanding/meaning.ts'

export const orderStatuses = [
  'placed',
  'accepted',
  'preparing',
  'ready',
  'out_for_delivery',
  'done',
  'rejected',
  'cancelled',
] as const
export type OrderStatus = (typeof orderStatuses)[number]

const money = z.number().int()

/** A line as it was ordered. Names and prices are copied, so that a later menu does not change what was agreed. */
const orderLineSchema = z.object({
  item: z.string(),
  name: z.string(),
  quantity: z.number().int().positive(),
  size: z.object({ id: z.string(), name: z.string() }).nullable(),
  options: z.array(
    z.object({
      option: z.string(),
      name: z.string(),
      amount: z.enum(amounts),
      count: z.number().int().positive().nullable(),
      exclude: z.boolean(),
    }),
  ),
  note: z.string().nullable(),
  unitPrice: money,
  total: money,
})
export type OrderLine = DeepReadonly<z.infer<typeof orderLineSchema>>

/** The step that brought an order to its status, and what was said with it. */
export const progressSchema = z.object({
  at: z.iso.datetime(),
  /** Who did it: `customer`, or a member of staff. */
  by: z.string(),
  from: z.enum(orderStatuses),
  /** It is the step from `from` that was taken back. */
  takenBack: z.literal(true).optional(),
  /** As it was said when the order was accepted. */
  readyInMinutes: z.number().int().positive().optional(),
  /** When that was said. */
  promisedAt: z.iso.datetime().optional(),
  /** Why it was rejected. */
  reason: z.string().optional(),
})
export type Progress = z.infer<typeof progressSchema>

/** In how many minutes an order is ready, as it was said last after it was accepted. */
const readyTimeSchema = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  inMinutes: z.number().int().positive(),
  /** How many times that was said so far: each time is a change after placing. */
  count: z.number().int().positive(),
})

/** A placed order. Money is in minor units of `currency`. */
export const orderSchema = z.object({
  /** The draft's id: the order's idempotency key, in the journal and in the sheet. */
  id: z.string(),
  placedAt: z.iso.datetime(),
  channel: z.string(),
  customerId: z.string(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  fulfilment: z.enum(fulfilments),
  address: z.string().nullable(),
  /** null: as soon as possible. */
  wantedFor: z.iso.datetime().nullable(),
  lines: z.array(orderLineSchema).min(1),
  subtotal: money,
  deliveryFee: money,
  total: money,
  currency: z.string(),
  status: z.enum(orderStatuses),
  /** Not said: nothing has happened to it since it was placed. */
  progress: progressSchema.optional(),
  note: z.string().nullable(),
  /** What the customer doesn't eat, for the kitchen to read: "no nuts", "vegan". */
  allergies: z.array(z.string()).optional(),
  /** Not said: nothing but what was said when it was accepted. */
  readyTime: readyTimeSchema.optional(),
  /** Counts the changes after placing; not said: there was none, and it is 1. */
  version: z.number().int().positive().optional(),
})
export type Order = DeepReadonly<z.infer<typeof orderSchema>>

export const versionOf = ({ version = 1 }: Order): number => version
