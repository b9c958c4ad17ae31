import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TaskList, TaskStore } from '../../tasks/task-store.ts'
import { aTask } from '../a-task.ts'

/** A store with nothing in it. */
export interface TaskStoreUnderTest {
  store: TaskStore
  /** Another one over the same data, after the first has ended. */
  reopen(): Promise<TaskStore>
  close(): Promise<void>
}

/** Adds a task, and gives its id. */
async function add(before: TaskList | null) {
  const list = before ?? { version: 1 as const, nextId: 1, tasks: [] }
  const task = aTask({ id: list.nextId })
  return { list: { ...list, nextId: list.nextId + 1, tasks: [...list.tasks, task] }, result: task.id }
}

/** What every `TaskStore` keeps to. */
export function describeTaskStore(name: string, make: () => Promise<TaskStoreUnderTest>): void {
  describe(`task store: ${name}`, () => {
    let subject: TaskStoreUnderTest
    let store: TaskStore
    beforeEach(async () => {
      subject = await make()
      store = subject.store
    })
    afterEach(() => subject.close())

    test('a change gives its result, and is there for the next process', async () => {
      expect(await store.read()).toBeNull()
      expect(await store.change(add)).toBe(1)
      expect(await (await subject.reopen()).read()).toEqual({ version: 1, nextId: 2, tasks: [aTask()] })
    })

    test('changes at the same time are all kept', async () => {
      const ids = await Promise.all(Array.from({ length: 20 }, () => store.change(add)))
      expect(new Set(ids).size).toBe(20)
      expect((await store.read())?.tasks).toHaveLength(20)
    })

    test('one that throws changes nothing', async () => {
      await store.change(add)
      await expect(store.change(() => Promise.reject(new Error('undecided')))).rejects.toThrow('undecided')
      expect((await store.read())?.tasks).toEqual([aTask()])
    })
  })
}
