import type { TaskFilter } from './task-filter.ts'
import type { UnclearTime } from './times/resolve-time.ts'

/** What somebody wants remembered, as their words say it. */
export interface MeantTask {
  title: string
  /** Who is to do it; `me`: whoever says it; null: nobody is named. */
  person: 'me' | { name: string } | null
  due: Date | null
  /** Why there is no due time though words of it were there. */
  unclear: UnclearTime | null
  note: string | null
}

/** Where and when something is said. */
export interface Here {
  now: Date
  /** The shop's, such as America/Chicago. */
  timezone: string
}

/** Which tasks somebody wants to see, as their words say it. */
export type MeantFilter = Omit<TaskFilter, 'person'> & Pick<MeantTask, 'person'>
