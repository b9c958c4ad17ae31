import type { Shop } from '../menu/menu.ts'
import { formatTime } from '../text/format-time.ts'
import type { Task } from './task.ts'

/** What staff reads of a task: "12 order flour – Ana, Fri, Nov 27, 9:00 AM". */
export function describeTask({ id, title, person, due }: Described, shop: ShopClock, now: Date): string {
  const about = [person, due && describeTime(due, shop, now)].filter((part) => part).join(', ')
  return `${id} ${title}${about === '' ? '' : ` – ${about}`}`
}

type Described = Pick<Task, 'id' | 'title' | 'person' | 'due'>
export type ShopClock = Pick<Shop, 'timezone' | 'language'>

/** By the shop's clock, with the year where it is not this one. */
export function describeTime(due: string, { timezone, language }: ShopClock, now: Date): string {
  const year = (date: Date) => formatTime(date, 'en', { timeZone: timezone, year: 'numeric' })
  const at = new Date(due)
  return formatTime(at, language, {
    timeZone: timezone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...(year(at) !== year(now) && { year: 'numeric' as const }),
    hour: 'numeric',
    minute: '2-digit',
  })
}
