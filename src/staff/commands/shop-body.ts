import { z } from 'zod'
import { fulfilments } from '../../customers/customer.ts'
import { dayNames, describeSpan, isShopOpen, nextOpening, type OpeningHours } from '../../menu/hours.ts'
import type { Menu, Shop, ShopPause } from '../../menu/menu.ts'

const money = z.int().describe('In minor units of the currency')

/** The shop as services see it. */
export const shopBodySchema = z.object({
  name: z.string(),
  currency: z.string().describe('ISO 4217'),
  timezone: z.string().describe('Of its hours'),
  language: z.string(),
  open: z.boolean().describe('By its hours; while it is closed, orders need a wanted_for'),
  opens_at: z.iso.datetime().nullable().describe('When it opens next; null: it never closes'),
  hours: z
    .record(z.string(), z.array(z.string()))
    .nullable()
    .describe('By day, such as {"mon": ["11:00-14:00", "17:00-02:00"]}; null: it never closes'),
  paused: z
    .object({ until: z.iso.datetime().nullable() })
    .nullable()
    .describe('Its own customers can place no orders for now; a till still can'),
  fulfilment: z.array(z.enum(fulfilments)),
  minimum: z.object({ pickup: money, delivery: money }),
  delivery_fee: money,
  lead_minutes: z.object({ pickup: z.number().nullable(), delivery: z.number().nullable() }),
  max_quantity: z.int().describe('More of one line needs quantity_confirmed'),
  address: z.string().nullable(),
  phone: z.string().nullable(),
})
type ShopBody = z.infer<typeof shopBodySchema>

export const shopBody = ({ shop }: Menu, pause: ShopPause | null, now: Date): ShopBody => ({
  name: shop.name,
  currency: shop.currency,
  timezone: shop.timezone,
  language: shop.language,
  open: isShopOpen(shop, now),
  opens_at: opensAt(shop, now),
  hours: shop.hours && hoursByDay(shop.hours),
  paused: pause && { until: pause.until?.toISOString() ?? null },
  fulfilment: [...shop.fulfilment],
  minimum: shop.minimum,
  delivery_fee: shop.deliveryFee,
  lead_minutes: shop.leadMinutes,
  max_quantity: shop.maxQuantity,
  address: shop.address,
  phone: shop.phone,
})

const opensAt = ({ hours, timezone }: Shop, now: Date): string | null =>
  (hours && nextOpening(hours, timezone, now))?.toISOString() ?? null

const hoursByDay = (hours: OpeningHours): Record<string, string[]> =>
  Object.fromEntries(dayNames.map((day, index) => [day.toLowerCase(), (hours.get(index + 1) ?? []).map(describeSpan)]))
