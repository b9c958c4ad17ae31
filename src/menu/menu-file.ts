import { z } from 'zod'
import { hoursSchema } from './hours-file.ts'
import { makeupFields } from './makeup.ts'
import { photoName } from './photo.ts'

/** Buttons carry ids in their values, which are short. */
const id = z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,39}$/, {
  error: 'must begin with a-z or 0-9 and have only a-z, 0-9, "_", "." and "-"; at most 40 characters',
})
const name = z.string().trim().min(1)
const price = z.number().min(0, { error: 'must not be negative' }).max(1e9)
const minutes = z
  .int()
  .min(1)
  .max(24 * 60)
const named = { id, name, aliases: z.array(name).default([]) }

const sizeSchema = z.strictObject(named)

const itemSchema = z.strictObject({
  ...named,
  category: name.default('Menu'),
  description: name.optional(),
  ...makeupFields,
  /** A file in the folder of the menu's pictures. */
  photo: z.string().regex(photoName, { error: 'must be the name of a file, such as margherita.jpg' }).optional(),
  available: z.boolean().default(true),
  /** Recommended to whoever asks. */
  popular: z.boolean().default(false),
  price: price.optional(),
  sizes: z
    .record(z.string(), price)
    .refine((sizes) => Object.keys(sizes).length > 0, { error: 'must name at least one size and its price' })
    .optional(),
  options: z.array(z.string()).default([]),
})

const optionSchema = z.strictObject({
  ...named,
  ...makeupFields,
  price: price.default(0),
  available: z.boolean().default(true),
  counted: z.boolean().default(false),
})

const optionGroupSchema = z.strictObject({
  id,
  name,
  min: z.int().min(0, { error: 'must not be negative' }).default(0),
  /** Not said: all of its options. */
  max: z.int().min(1).optional(),
  options: z.array(optionSchema).min(1),
})

const shopSchema = z.strictObject({
  name,
  currency: z.string().refine((code) => Intl.supportedValuesOf('currency').includes(code), {
    error: 'must be the code of a currency, such as USD',
  }),
  timezone: z.string().refine(isTimezone, { error: 'must be a time zone such as America/Chicago' }),
  language: z
    .string()
    .refine(isLanguage, { error: 'must be the code of a language, such as en or en-US' })
    .default('en'),
  hours: hoursSchema.optional(),
  fulfilment: z
    .array(z.enum(['pickup', 'delivery']))
    .min(1)
    .refine((ways) => new Set(ways).size === ways.length, { error: 'must not name the same twice' })
    .default(['pickup']),
  minimum: z
    .union([price, z.strictObject({ pickup: price.default(0), delivery: price.default(0) })], {
      error: 'must be a price, or prices such as { pickup: 0, delivery: 20 }',
    })
    .default(0),
  delivery_fee: price.default(0),
  max_quantity: z.int().min(1).default(20),
  /** How long after placing customers may change or cancel. */
  changes: z
    .strictObject({
      minutes: z
        .int()
        .min(0)
        .max(24 * 60)
        .default(10),
      until: z.enum(['accepted', 'preparing']).default('accepted'),
    })
    .prefault({}),
  address: name.optional(),
  phone: name.optional(),
  /** How customers pay, in the shop's own words. */
  payment: z.array(name).min(1).optional(),
  /** How long an order takes as a rule. */
  lead_minutes: z
    .union([minutes, z.strictObject({ pickup: minutes.optional(), delivery: minutes.optional() })], {
      error: 'must be minutes, or minutes such as { pickup: 20, delivery: 45 }',
    })
    .optional(),
})

/** The menu file: the form of each part. Rules between its parts are in menu-rules.ts. */
export const menuFileSchema = z.strictObject({
  shop: shopSchema,
  sizes: z.array(sizeSchema).default([]),
  items: z.array(itemSchema).min(1),
  option_groups: z.array(optionGroupSchema).default([]),
})
export type MenuFile = z.infer<typeof menuFileSchema>

function isTimezone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    // An offset is a zone to Intl, but one without summer time is rarely what a shop means.
    return !/^[+-]/.test(zone)
  } catch {
    return false
  }
}

function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined
  } catch {
    return false
  }
}
