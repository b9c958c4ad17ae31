import type { Correction } from '../corrections/correction.ts'
import type { Menu } from '../menu/menu.ts'
import { formatMoney } from '../menu/money.ts'
import { nameOf } from '../menu/sold-out.ts'
import { counted } from '../text/counted.ts'
import { aliasesToAdd } from './aliases-to-add.ts'
import { dateTitle } from './date-title.ts'
import type { Day } from './day.ts'
import { type DayFigures, dayFigures } from './figures.ts'
import { pauseNews } from './pause-news.ts'
import { slowestAdvice } from './slowest-step.ts'

const mostSellers = 3

/** The day in a few lines, for the owner's phone. */
export function dayLines(figures: DayFigures, { shop }: Menu): string[] {
  const { orders, lost, revenue, sold, toReady, texts } = figures
  const best = sold.slice(0, mostSellers).map(({ name, quantity }) => `${quantity} × ${name}`)
  return [
    ...pauseNews(shop),
    `${counted(orders, 'order')}, ${formatMoney(revenue, shop.currency, shop.language)}`,
    ...(lost > 0 ? [`${counted(lost, 'order')} rejected or cancelled`] : []),
    ...(best.length > 0 ? [`Best sellers: ${best.join(', ')}`] : []),
    ...(toReady
      ? [
          `Placed to ready: ${toReady.average} min on average; the slowest, ${toReady.slowest.id}, took ${toReady.slowest.minutes}`,
        ]
      : []),
    ...(texts.withoutModel === null ? [] : [understood(texts.withoutModel, texts)]),
  ]
}

function understood(share: number, { count, unclear }: DayFigures['texts']): string {
  const whole = `${Math.round(share * 100)} % of ${counted(count, 'message')} understood without a model`
  return unclear === 0 ? whole : `${whole}, ${unclear} not, or not wholly, understood`
}

export const dayText = (figures: DayFigures, menu: Menu): string =>
  [dateTitle(figures.date, menu.shop.language), ...dayLines(figures, menu)].join('\n')

/**
 * What the owner hears at closing: the day, how it compares, and what to do about it.
 * @param before the days before it, the latest first
 * @param corrections what was not understood, with what it turned out to mean
 */
export function closingText(
  day: Day,
  before: readonly Day[],
  { stillOpen, corrections }: { stillOpen: number; corrections: readonly Correction[] },
  menu: Menu,
): string {
  const { timezone } = menu.shop
  const figures = dayFigures(day, timezone)
  const weekAgo = before[6]
  const compared = weekAgo ? comparison(figures, dayFigures(weekAgo, timezone), menu) : []
  const aliases = aliasesToAdd(corrections, menu)
  const advice = [
    ...(stillOpen > 0
      ? [`${counted(stillOpen, 'order')} still not done: see to ${stillOpen === 1 ? 'it' : 'them'}`]
      : []),
    ...oftenOut([day, ...before.slice(0, 6)], menu),
    ...(figures.slowestStep ? [slowestAdvice(figures.slowestStep)] : []),
    ...(aliases.length > 0 ? aliases : unclearAdvice(figures.texts)),
  ]
  const toDo = advice.length > 0 ? ['', 'What to do:', ...advice.map((each) => `• ${each}`)] : []
  return [dayText(figures, menu), ...compared, ...toDo].join('\n')
}

function comparison(today: DayFigures, weekAgo: DayFigures, { shop }: Menu): string[] {
  if (weekAgo.orders === 0) return []
  const revenue = formatMoney(weekAgo.revenue, shop.currency, shop.language)
  const difference = today.orders - weekAgo.orders
  return [`A week ago: ${counted(weekAgo.orders, 'order')}, ${revenue} (${signed(difference)} today)`]
}

function signed(difference: number): string {
  if (difference === 0) return '±0'
  return difference > 0 ? `+${difference}` : `−${-difference}`
}

/** Out on so many of the last seven days is no accident. */
const often = 3
const mostOut = 3

function oftenOut(week: readonly Day[], menu: Menu): string[] {
  const counts = new Map<string, number>()
  for (const id of week.flatMap(({ ranOut }) => ranOut)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .filter(([, days]) => days >= often)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostOut)
    .map(([id, days]) => `${nameOf(id, menu)} ran out on ${days} of the last 7 days: buy or make more`)
}

const muchUnclear = 0.1
const fewTexts = 20

function unclearAdvice({ count, unclear }: DayFigures['texts']): string[] {
  if (count < fewTexts || unclear / count < muchUnclear) return []
  return ['Many messages were not understood: do customers use names that your menu file lacks? Add them as aliases']
}
