import type { Menu } from '../menu/menu.ts'
import type { Day } from './day.ts'
import { dayLines } from './day-text.ts'
import { drawDay, type Theme } from './draw-day.ts'
import { dayFigures } from './figures.ts'

/** A day to look at: a picture, and the same in words for those who can't see it. */
export interface DayView {
  lines: string[]
  svg: string
}

export function dayView(day: Day, menu: Menu, theme: Theme): DayView {
  const figures = dayFigures(day, menu.shop.timezone)
  return { lines: dayLines(figures, menu), svg: drawDay(figures, menu.shop, theme) }
}
