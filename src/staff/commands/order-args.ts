import { z } from 'zod'
import { fulfilments } from '../../customers/customer.ts'
import { allergens, diets } from '../../menu/makeup.ts'
import { lineSchema, quantityConfirmedSchema } from './line-args.ts'

/** All that its price depends on, and whether the shop takes it. */
const content = {
  fulfilment: z.enum(fulfilments),
  text: z.string().max(4096).optional().describe('What the customer wants, in their own words'),
  lines: z.array(lineSchema).min(1).max(100).optional().describe('The same by the ids of the menu'),
  wanted_for: z.iso
    .datetime({ offset: true })
    .nullable()
    .default(null)
    .describe("When the customer wants it, with the zone's offset or Z; null: as soon as possible"),
  quantity_confirmed: quantityConfirmedSchema,
}

/** Either is given. */
const eitherOf = (args: { text?: unknown; lines?: unknown }) => (args.text === undefined) !== (args.lines === undefined)
const neither = 'needs either text or lines'
const either = { oneOf: [{ required: ['text'] }, { required: ['lines'] }] }

/** An order as services ask what it comes to. */
export const priceArgsSchema = z.strictObject(content).refine(eitherOf, neither).meta(either)
export type PriceArgs = z.infer<typeof priceArgsSchema>

/** An order as services give it. */
export const orderArgsSchema = z
  .strictObject({
    customer: z.strictObject({
      name: z.string().trim().min(1).max(100),
      phone: z
        .string()
        .trim()
        .regex(/^\+?[\d ().-]{5,25}$/, 'must be a phone number')
        .nullable()
        .default(null),
      allergies: z
        .array(z.enum([...allergens, ...diets]))
        .max(allergens.length + diets.length)
        .default([])
        .describe('What they do not eat, and diets that they keep to: each line is checked, and the kitchen reads it'),
    }),
    ...content,
    allergies_accepted: z
      .boolean()
      .default(false)
      .describe('The customer knows what of it is in the order, and wants it anyway'),
    address: z.string().trim().min(1).max(500).nullable().default(null),
    note: z.string().max(500).nullable().default(null),
    expected_total: z
      .int()
      .min(0)
      .nullable()
      .default(null)
      .describe('As the customer was shown it: at another one, nothing is placed'),
  })
  .refine(eitherOf, neither)
  .meta(either)
export type OrderArgs = z.infer<typeof orderArgsSchema>
