import { describe, expect, test } from 'vitest'
import { deliMenu } from '../testing/menu.ts'
import { type Day, type DayOrder, emptyDay } from './day.ts'
import { drawDay } from './draw-day.ts'
import { dayFigures } from './figures.ts'
import { toPng } from './to-png.ts'

const { shop } = deliMenu()
const figuresOf = (day: Partial<Day>) => dayFigures({ ...emptyDay('2026-11-21'), ...day }, shop.timezone)
const orderAt = (placedAt: string, name = 'Soup'): DayOrder => ({
  placedAt,
  readyAt: null,
  status: 'placed',
  total: 650,
  lines: [{ name, quantity: 1, total: 650 }],
})

test("hours are those of the shop's clock, without gaps, and one past midnight comes last", () => {
  const orders = {
    A: orderAt('2026-11-22T04:10:00Z'),
    B: orderAt('2026-11-22T04:50:00Z'),
    C: orderAt('2026-11-22T07:00:00Z'),
  }
  expect(figuresOf({ orders }).byHour).toEqual([
    { hour: 22, orders: 2 },
    { hour: 23, orders: 0 },
    { hour: 0, orders: 0 },
    { hour: 1, orders: 1 },
  ])
})

describe('the picture', () => {
  test('takes a name for text, whatever is in it', () => {
    const name = `<script>&"'\u0000\uFFFE`
    const drawn = drawDay(figuresOf({ orders: { A: orderAt('2026-11-21T18:00:00Z', name) } }), shop, 'light')
    expect(drawn).toContain('&lt;script&gt;&amp;&quot;&#39;')
    expect(drawn).not.toMatch(/<script|[\p{Cc}--\n]|\uFFFE/v)
  })

  test('becomes a PNG with its texts in it, also on a machine without fonts and on a day without orders', async () => {
    const drawn = drawDay(figuresOf({}), shop, 'dark')
    const png = Buffer.from(await toPng(drawn, 600))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(600)
    const withoutTexts = await toPng(drawn.replaceAll(/<text.*?<\/text>/gs, ''), 600)
    expect(png.length).toBeGreaterThan(withoutTexts.length * 2)
  })
})
