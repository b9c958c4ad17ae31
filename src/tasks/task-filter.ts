import type { Person } from './people.ts'
import { isOverdue, type Task } from './task.ts'

export const taskStates = ['open', 'overdue', 'done', 'all'] as const

/** Which tasks somebody wants to see. */
export interface TaskFilter {
  state: (typeof taskStates)[number]
  /** null: anybody's. */
  person: Person | null
  /** Due, or done where done ones are asked for, from this moment on; null: without a bound. */
  from: string | null
  /** And before this one. */
  to: string | null
  /** All of them are in the title, the note or the name, whatever their case. */
  words: string[]
}

/** Those that fit: open ones by when they are due, with those without a time last; done ones latest first. */
export function findTasks(tasks: readonly Task[], filter: TaskFilter, now: Date): Task[] {
  return tasks
    .filter((task) => isInState(task, filter.state, now) && isFor(task, filter.person))
    .filter((task) => isBetween(momentOf(task, filter.state), filter) && hasWords(task, filter.words))
    .toSorted((a, b) =>
      filter.state === 'done' ? (b.doneAt ?? '').localeCompare(a.doneAt ?? '') : rankOf(a).localeCompare(rankOf(b)),
    )
}

function isInState(task: Task, state: TaskFilter['state'], now: Date): boolean {
  switch (state) {
    case 'open':
      return task.doneAt === null
    case 'overdue':
      return isOverdue(task, now)
    case 'done':
      return task.doneAt !== null
    case 'all':
      return true
  }
}

const isFor = (task: Task, person: Person | null): boolean =>
  person === null ||
  (person.id !== null && task.personId === person.id) ||
  task.person?.toLowerCase() === person.name.toLowerCase()

const momentOf = (task: Task, state: TaskFilter['state']): string | null => (state === 'done' ? task.doneAt : task.due)

function isBetween(moment: string | null, { from, to }: TaskFilter): boolean {
  if (from === null && to === null) return true
  if (moment === null) return false
  const at = Date.parse(moment)
  return (from === null || Date.parse(from) <= at) && (to === null || at < Date.parse(to))
}

function hasWords({ title, note, person }: Task, words: readonly string[]): boolean {
  const text = [title, note, person].join('\n').toLowerCase()
  return words.every((word) => text.includes(word.toLowerCase()))
}

// Above any date: a task without a time can wait for those that have one.
const never = '9'

const rankOf = ({ doneAt, due, id }: Task): string =>
  `${doneAt === null ? 0 : 1} ${due ?? never} ${String(id).padStart(12, '0')}`
