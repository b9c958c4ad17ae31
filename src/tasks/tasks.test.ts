import { expect, test } from 'vitest'
import { memoryDocumentStore } from '../testing/memory-document-store.ts'
import type { TaskFields } from './task.ts'
import type { TaskFilter } from './task-filter.ts'
import type { TaskList } from './task-store.ts'
import { createTasks } from './tasks.ts'

const day = 86_400_000
const everything: TaskFilter = { state: 'all', person: null, from: null, to: null, words: [] }
const fields = (different: Partial<TaskFields> = {}): TaskFields => ({
  title: 'order flour',
  person: null,
  personId: null,
  due: null,
  note: null,
  ...different,
})

function prepare() {
  let now = Date.parse('2026-11-21T18:00:00Z')
  let requests = 0
  const store = memoryDocumentStore<TaskList>()
  const tasks = createTasks({ store, clock: () => new Date(now) })
  const create = (different: Partial<TaskFields> = {}, requestId = `1001:${++requests}`) =>
    tasks.create(fields(different), { name: '1001', requestId })
  const list = async (filter: Partial<TaskFilter>) =>
    (await tasks.list({ ...everything, ...filter })).map(({ id }) => id)
  const later = (ms: number) => {
    now += ms
  }
  return { store, tasks, create, list, later }
}

test('tasks have short ids that are never used again', async () => {
  const { tasks, create } = prepare()
  expect(await create()).toMatchObject({ id: 1, title: 'order flour', createdAt: '2026-11-21T18:00:00.000Z' })
  expect(await create()).toMatchObject({ id: 2 })
  expect(await tasks.remove(2)).toMatchObject({ id: 2 })
  expect(await tasks.remove(2)).toBeNull()
  expect(await create()).toMatchObject({ id: 3 })
})

test('a key that was used another day, as by a till that counts its notes anew each morning, makes another task', async () => {
  const { create, list, later } = prepare()
  await create({}, 'till:note-1')
  later(day)
  await create({}, 'till:note-1')
  expect(await list({})).toEqual([1])
  later(1)
  await create({ title: 'bake' }, 'till:note-1')
  await create({ title: 'bake' }, 'till:note-1')
  expect(await list({})).toEqual([1, 2])
})

test('a request that comes again makes no other task, also after a restart', async () => {
  const { store, create, list } = prepare()
  await create({}, '1001:again')
  await create({}, '1001:again')
  const restarted = createTasks({ store, clock: () => new Date('2026-11-21T18:00:00Z') })
  expect(await restarted.create(fields(), { name: '1001', requestId: '1001:again' })).toMatchObject({ id: 1 })
  expect(await list({})).toEqual([1])
})

test('what is done stays done by who did it first, until it is opened again', async () => {
  const { tasks, create, later } = prepare()
  await create()
  expect(await tasks.complete(1, '1002')).toMatchObject({ doneAt: '2026-11-21T18:00:00.000Z', doneBy: '1002' })
  later(1_000)
  expect(await tasks.complete(1, '1003')).toMatchObject({ doneAt: '2026-11-21T18:00:00.000Z', doneBy: '1002' })
  expect(await tasks.reopen(1)).toMatchObject({ doneAt: null, doneBy: null })
  expect(await tasks.complete(7, '1002')).toBeNull()
  expect(await tasks.change(7, { title: 'x' })).toBeNull()
})

test('tasks are found by person, state, time and words; open ones come by when they are due', async () => {
  const { tasks, create, list, later } = prepare()
  await create({ title: 'Clean the oven' })
  await create({ person: 'Ana', due: '2026-11-21T20:00:00.000Z' })
  await create({ person: 'Ben', personId: '1002', due: '2026-11-21T18:30:00.000Z', note: 'Two bags of rye' })
  await create({ title: 'call the bank', due: '2026-11-25T10:00:00.000Z' })
  await tasks.complete(4, '1001')
  expect(await list({ state: 'open' })).toEqual([3, 2, 1])
  expect(await list({ state: 'overdue' })).toEqual([])
  later(3_600_000)
  expect(await list({ state: 'overdue' })).toEqual([3])
  expect(await list({ state: 'done' })).toEqual([4])
  expect(await list({ person: { name: 'ana', id: null } })).toEqual([2])
  expect(await list({ person: { name: 'Benjamin', id: '1002' } })).toEqual([3])
  expect(await list({ from: '2026-11-21T20:00:00Z', to: '2026-11-21T20:00:01+00:00' })).toEqual([2])
  expect(await list({ to: '2026-11-21T20:00:00Z' })).toEqual([3])
  expect(await list({ state: 'done', from: '2026-11-21T00:00:00Z', to: '2026-11-22T00:00:00Z' })).toEqual([4])
  expect(await list({ words: ['OVEN'] })).toEqual([1])
  expect(await list({ words: ['rye', 'flour'] })).toEqual([3])
})

test('what is done is kept for a month, and at most so many are open', async () => {
  const { tasks, create, list, later } = prepare()
  await create()
  await tasks.complete(1, '1001')
  await create()
  later(29 * day)
  await create()
  expect(await list({})).toEqual([2, 3, 1])
  later(2 * day)
  await create()
  expect(await list({})).toEqual([2, 3, 4])
  for (let count = 3; count < 1_000; count++) await create()
  expect(await create()).toBe('full')
  await tasks.complete(2, '1001')
  expect(await create()).toMatchObject({ id: 1_002 })
})

test('a task is to be reminded of until somebody was, and again when its time changes', async () => {
  const { tasks, create } = prepare()
  const due = '2026-11-22T09:00:00.000Z'
  await create({ due })
  await create()
  const ids = async () => (await tasks.toBeReminded()).map(({ id }) => id)
  expect(await ids()).toEqual([1])
  await tasks.reminded(1, due)
  expect(await ids()).toEqual([])
  await tasks.change(1, { due: '2026-11-23T09:00:00.000Z' })
  expect(await ids()).toEqual([1])
  await tasks.complete(1, '1001')
  expect(await ids()).toEqual([])
})

test('whoever is forgotten stands in no task any more, and what is to be done stays', async () => {
  const { store, tasks, create } = prepare()
  await create({ person: 'Ana', personId: '1001' })
  await tasks.complete(1, '1001')
  await create({ person: 'Ben', personId: '1002' })
  await tasks.forget('1001')
  const kept = await store.read()
  expect(JSON.stringify(kept)).not.toMatch(/1001|Ana/)
  expect(kept?.tasks).toMatchObject([
    { title: 'order flour', person: null },
    { person: 'Ben', personId: '1002' },
  ])
})
