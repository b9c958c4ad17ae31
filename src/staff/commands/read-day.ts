import { z } from 'zod'
import type { DayBook } from '../../day/day-book.ts'
import { dayFigures } from '../../day/figures.ts'
import { daySteps } from '../../day/slowest-step.ts'
import type { Menu } from '../../menu/menu.ts'
import type { Command } from './command.ts'

interface Dependencies {
  days: Pick<DayBook, 'day' | 'dateOf'>
  menu: () => Menu
  clock: () => Date
}

const count = z.number().int()
const minutes = z.number().int().describe('From placed to ready')

const dayBodySchema = z.object({
  date: z.iso.date(),
  orders: count.describe('Without those that were rejected or cancelled'),
  lost: count.describe('Orders that were rejected or cancelled'),
  revenue: count.describe('In minor units of the currency'),
  currency: z.string(),
  by_hour: z.array(z.object({ hour: count, orders: count })),
  sold: z.array(z.object({ name: z.string(), quantity: count, total: count })),
  minutes_to_ready: z
    .object({ average: minutes, slowest: minutes, slowest_order: z.string() })
    .nullable()
    .describe('null: nothing was ready'),
  slowest_step: z
    .object({ step: z.enum(daySteps), minutes: count.describe('That orders waited for it, on average') })
    .nullable()
    .describe('null: too few orders to say'),
  texts: z.object({
    count,
    unclear: count,
    without_model: z.number().nullable().describe('The share that was understood without a model, 0 to 1'),
  }),
})
type DayBody = z.infer<typeof dayBodySchema>

/** A date's default is today, as the shop counts its days. */
export function readDay({ days, menu, clock }: Dependencies): Command<{ date?: string | undefined }, DayBody> {
  return {
    summary: 'A day in figures: orders, revenue, what sells, how long it takes; a day ends at five in the morning',
    args: z.strictObject({ date: z.iso.date().optional() }),
    example: { date: '2026-11-21' },
    result: dayBodySchema,
    async run({ date = days.dateOf(clock()) }) {
      const { timezone, currency } = menu().shop
      const { byHour, toReady, slowestStep, texts, ...figures } = dayFigures(await days.day(date), timezone)
      return {
        ...figures,
        currency,
        by_hour: byHour,
        minutes_to_ready: toReady && {
          average: toReady.average,
          slowest: toReady.slowest.minutes,
          slowest_order: toReady.slowest.id,
        },
        slowest_step: slowestStep,
        texts: { count: texts.count, unclear: texts.unclear, without_model: texts.withoutModel },
      }
    },
  }
}
