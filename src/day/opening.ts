import { openingOf, shopDayEnd } from '../menu/hours.ts'
import type { Menu } from '../menu/menu.ts'
import { describeTask } from '../tasks/describe-task.ts'
import type { Tasks } from '../tasks/tasks.ts'
import type { DayBook } from './day-book.ts'
import { pauseNews } from './pause-news.ts'

export interface OpeningDependencies {
  days: Pick<DayBook, 'dateOf' | 'day' | 'note'>
  tasks: Pick<Tasks, 'list'>
  menu: () => Menu
  clock: () => Date
  /** To every owner. Rejects when saying it later may help. */
  tell(text: string): Promise<void>
}

/** What is due today is no news any more when the day is on its way. */
const newsMs = 2 * 3_600_000
const mostTasks = 20

/** At opening, owners hear whether the shop pauses, which tasks are due until the day ends, and which are overdue. */
export async function reportOpening({ days, tasks, menu, clock, tell }: OpeningDependencies): Promise<void> {
  const { shop } = menu()
  const now = clock()
  const date = days.dateOf(now)
  const opening = openingOf(date, shop.hours, shop.timezone)
  const since = opening === null ? -1 : now.getTime() - opening.getTime()
  if (since < 0 || since >= newsMs || (await days.day(date)).isOpeningTold) return
  const to = shopDayEnd(date, shop.timezone).toISOString()
  const due = await tasks.list({ state: 'open', person: null, from: null, to, words: [] })
  const timed = due.filter((task) => task.due !== null)
  const lines = timed.slice(0, mostTasks).map((task) => `• ${describeTask(task, shop, now)}`)
  const more = timed.length > mostTasks ? [`and ${timed.length - mostTasks} more: /tasks`] : []
  const news = [...pauseNews(shop), ...(timed.length > 0 ? ['Due today:', ...lines, ...more] : [])]
  if (news.length > 0) await tell(news.join('\n'))
  await days.note(date, { isOpeningTold: true })
}
