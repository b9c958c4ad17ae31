import { z } from 'zod'
import { fulfilments } from '../../customers/customer.ts'
import { lineSchema, quantityConfirmedSchema } from './line-args.ts'

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
    }),
    fulfilment: z.enum(fulfilments),
    address: z.string().trim().min(1).max(500).nullable().default(null),
    text: z.string().max(4096).optional().describe('What the customer wants, in their own words'),
    lines: z.array(lineSchema).min(1).max(100).optional().describe('The same by the ids of the menu'),
    wanted_for: z.iso
      .datetime({ offset: true })
      .nullable()
      .default(null)
      .describe('When the customer wants it, with the zone’s offset or Z; null: as soon as possible'),
    note: z.string().max(500).nullable().default(null),
    expected_total: z
      .int()
      .min(0)
      .nullable()
      .default(null)
      .describe('As the customer was shown it: at another one, nothing is placed'),
    quantity_confirmed: quantityConfirmedSchema,
  })
  .refine(({ text, lines }) => (text === undefined) !== (lines === undefined), 'needs either text or lines')
  .meta({ oneOf: [{ required: ['text'] }, { required: ['lines'] }] })
export type OrderArgs = z.infer<typeof orderArgsSchema>
