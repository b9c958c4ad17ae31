import type { Menu } from '../menu/menu.ts'
import type { Day } from './day.ts'
import { dayText } from './day-text.ts'
import { drawDay } from './draw-day.ts'
import { dayFigures } from './figures.ts'

/** A picture with words under it. */
export interface Report {
  svg: string
  caption: string
}

export function dayReport(day: Day, menu: Menu): Report {
  const figures = dayFigures(day, menu.shop.timezone)
  return { svg: drawDay(figures, menu.shop, 'light'), caption: dayText(figures, menu) }
}
