import { isToBeReminded, type Task, type TaskFields } from './task.ts'
import { findTasks, type TaskFilter } from './task-filter.ts'
import type { TaskList, TaskStore } from './task-store.ts'

/** What staff wants remembered, kept in the store: nothing is remembered but there. */
export interface Tasks {
  /** Under a request that is known already it is the task of then. `full`: too many are open. */
  create(fields: TaskFields, by: { name: string; requestId: string }): Promise<Task | 'full'>
  find(id: number): Promise<Task | null>
  list(filter: TaskFilter): Promise<Task[]>
  /** With another due time, people are reminded again. null: there is no such task. */
  change(id: number, fields: Partial<TaskFields>): Promise<Task | null>
  /** A task that was done before keeps who did it, and when; null: there is no such task. */
  complete(id: number, by: string): Promise<Task | null>
  reopen(id: number): Promise<Task | null>
  /** The task as it was; null: there was none. */
  remove(id: number): Promise<Task | null>
  /** Open tasks of whose due time nobody has been reminded, the next one first. */
  toBeReminded(): Promise<Task[]>
  /** Keeps that somebody was reminded of this due time. */
  reminded(id: number, due: string): Promise<void>
  /** Takes the person's id and name out of all tasks; the tasks stay. */
  forget(personId: string): Promise<void>
  /** @returns a function that ends that */
  onChange(listener: () => void): () => void
}

interface Dependencies {
  store: TaskStore
  clock: () => Date
}

const mostOpen = 1_000
// What is done is kept for a look back, within bounds.
const mostDone = 500
const dayMs = 86_400_000
const doneKeptMs = 30 * dayMs

export function createTasks({ store, clock }: Dependencies): Tasks {
  const listeners = new Set<() => void>()

  async function change<T>(decide: (list: TaskList) => { list: TaskList; result: T }): Promise<T> {
    const result = await store.change(async (list) => {
      const decided = decide(list ?? { version: 1, nextId: 1, tasks: [] })
      return { document: { ...decided.list, tasks: withoutOld(decided.list.tasks, clock()) }, result: decided.result }
    })
    for (const listener of listeners) listener()
    return result
  }

  /** @param alter gives the same task where there is nothing to change */
  const changeOne = (id: number, alter: (task: Task) => Task): Promise<Task | null> =>
    change((list) => {
      const task = list.tasks.find((each) => each.id === id)
      if (!task) return { list, result: null }
      const changed = alter(task)
      return {
        list: { ...list, tasks: list.tasks.map((each) => (each === task ? changed : each)) },
        result: changed,
      }
    })

  const all = async (): Promise<readonly Task[]> => (await store.read())?.tasks ?? []

  return {
    create: (fields, { name, requestId }) =>
      change<Task | 'full'>((list) => {
        const known = list.tasks.find((task) => task.requestId === requestId && isOfLastDay(task, clock()))
        if (known) return { list, result: known }
        if (list.tasks.filter(({ doneAt }) => doneAt === null).length >= mostOpen) return { list, result: 'full' }
        const task: Task = {
          ...fields,
          id: list.nextId,
          createdAt: clock().toISOString(),
          createdBy: name,
          requestId,
          doneAt: null,
          doneBy: null,
          remindedOf: null,
        }
        return { list: { ...list, nextId: list.nextId + 1, tasks: [...list.tasks, task] }, result: task }
      }),
    find: async (id) => (await all()).find((task) => task.id === id) ?? null,
    list: async (filter) => findTasks(await all(), filter, clock()),
    change: (id, fields) => changeOne(id, (task) => ({ ...task, ...fields })),
    complete: (id, by) =>
      changeOne(id, (task) => (task.doneAt ? task : { ...task, doneAt: clock().toISOString(), doneBy: by })),
    reopen: (id) => changeOne(id, (task) => ({ ...task, doneAt: null, doneBy: null })),
    remove: (id) =>
      change((list) => ({
        list: { ...list, tasks: list.tasks.filter((task) => task.id !== id) },
        result: list.tasks.find((task) => task.id === id) ?? null,
      })),
    toBeReminded: async () =>
      (await all()).filter(isToBeReminded).toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? '')),
    async reminded(id, due) {
      await changeOne(id, (task) => ({ ...task, remindedOf: due }))
    },
    forget: (personId) =>
      change((list) => ({
        list: { ...list, tasks: list.tasks.map((task) => withoutPerson(task, personId)) },
        result: undefined,
      })),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** As long as other calls are known: some services count theirs anew each day. */
const isOfLastDay = ({ createdAt }: Task, now: Date): boolean => now.getTime() - Date.parse(createdAt) <= dayMs

function withoutOld(tasks: readonly Task[], now: Date): Task[] {
  const kept = tasks
    .filter(({ doneAt }) => doneAt !== null && now.getTime() - Date.parse(doneAt) < doneKeptMs)
    .toSorted((a, b) => (b.doneAt ?? '').localeCompare(a.doneAt ?? ''))
    .slice(0, mostDone)
  return tasks.filter((task) => task.doneAt === null || kept.includes(task))
}

const gone = 'somebody who has left'

/** A request's id begins with who made it. */
function withoutPerson(task: Task, personId: string): Task {
  const isTheirs = task.personId === personId
  const isMade = task.createdBy === personId
  return {
    ...task,
    person: isTheirs ? null : task.person,
    personId: isTheirs ? null : task.personId,
    createdBy: isMade ? gone : task.createdBy,
    requestId: isMade ? `${gone}:${task.id}` : task.requestId,
    doneBy: task.doneBy === personId ? gone : task.doneBy,
  }
}
