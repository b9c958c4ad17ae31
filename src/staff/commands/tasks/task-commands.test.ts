import { expect, test } from 'vitest'
import { memoryTasks } from '../../../testing/memory-tasks.ts'
import type { Actor } from '../../actor.ts'
import { CommandError } from '../command.ts'
import { taskListBodySchema } from './task-body.ts'
import { taskCommands } from './task-commands.ts'

const ana: Actor = { kind: 'person', name: '1001', role: 'owner' }
const till: Actor = { kind: 'service', name: 'till-1', role: 'till' }

/** Saturday, half past two in the afternoon in Chicago; Ben is staff, and so are two who are called Mia. */
function prepare() {
  const clock = () => new Date('2026-11-21T20:30:00Z')
  const people = [
    { name: 'Ben Smith', id: '1002' },
    { name: 'Mia', id: '1003' },
    { name: 'Mia', id: '1004' },
    { name: 'X'.repeat(120), id: '1005' },
  ]
  const dependencies = { ...memoryTasks({ clock, people }), clock }
  let requests = 0
  const commands = new Map(taskCommands(dependencies))
  const runner =
    (name: string) =>
    async (given: object, actor = ana, requestId = `${actor.name}:${++requests}`) => {
      const command = commands.get(name)
      if (!command) throw new Error(`no command ${name}`)
      return command.run(given, { actor, requestId })
    }
  return {
    tasks: dependencies.tasks,
    create: runner('create_task'),
    read: runner('read_task'),
    list: async (filter: object) => taskListBodySchema.parse(await runner('list_tasks')(filter)),
    change: runner('change_task'),
    complete: runner('complete_task'),
    remove: runner('delete_task'),
  }
}

const refusalOf = (running: Promise<unknown>) =>
  running.then(
    (result) => result,
    (error: unknown) => (error instanceof CommandError ? [error.failure, error.message] : error),
  )

test('a task is made of plain words or of fields, once under a request', async () => {
  const { create, read } = prepare()
  const text = 'remind Ben to order flour on Friday at 9, for the weekend'
  const made = await create({ text }, ana, '1001:again')
  expect(made).toEqual({
    task: {
      id: 1,
      title: 'order flour',
      person: 'Ben Smith',
      due: '2026-11-27T15:00:00.000Z',
      note: 'for the weekend',
      state: 'open',
      created_at: '2026-11-21T20:30:00.000Z',
      created_by: '1001',
      done_at: null,
      done_by: null,
    },
    unclear: null,
  })
  expect(await create({ text }, ana, '1001:again')).toEqual(made)
  const due = '2026-11-27T09:00:00-06:00'
  expect(await create({ title: ' order flour ', person: 'Zoe', due, note: null }, till)).toMatchObject({
    task: { id: 2, title: 'order flour', person: 'Zoe', due: '2026-11-27T15:00:00.000Z', created_by: 'till-1' },
  })
  expect(await read({ id: 2 })).toMatchObject({ task: { id: 2, person: 'Zoe' } })
})

test('whoever is meant is found among the staff, and whoever writes is called as they say', async () => {
  const { create, tasks } = prepare()
  await create({ text: 'remind ben to order flour' })
  await create({ text: 'remind Mia to order flour' })
  await create({ text: 'remind me to order flour', me: 'Ana' })
  await create({ text: 'remind me to order flour' }, { ...ana, name: '1002' })
  await create({ text: 'remind me to order flour' }, till)
  await create({ text: 'remind me to order flour' }, { ...ana, name: '1005' })
  const people = []
  for (const id of [1, 2, 3, 4, 5, 6]) people.push(await tasks.find(id))
  expect(people.map((task) => [task?.person, task?.personId])).toEqual([
    ['Ben Smith', '1002'],
    ['Mia', null],
    ['Ana', '1001'],
    ['Ben Smith', '1002'],
    ['till', null],
    ['X'.repeat(60), '1005'],
  ])
})

test('what is too long is cut, and no character in two: Telegram would refuse the reminder', async () => {
  const { create } = prepare()
  const [title, note] = [`order ${'r'.repeat(193)}🌾 flour`, `${'n'.repeat(499)}🌾`]
  const made = await create({ text: `remind me to ${title} (${note})`, me: `${'A'.repeat(58)}🌾` })
  expect(made).toMatchObject({
    task: { title: `order ${'r'.repeat(193)}`, note: 'n'.repeat(499), person: `${'A'.repeat(58)}🌾` },
  })
})

test('a time that has passed or is not clear is none, and it is said', async () => {
  const { create, change } = prepare()
  expect(await create({ text: 'remind me to call at 9am today' })).toMatchObject({
    task: { due: null },
    unclear: 'past',
  })
  expect(await create({ text: 'remind me to call on 3/4' })).toMatchObject({
    task: { due: null },
    unclear: 'ambiguous',
  })
  expect(await create({ text: 'remind me to call tomorrow at 25:00' })).toMatchObject({
    task: { due: null },
    unclear: 'impossible',
  })
  expect(await create({ text: 'call' })).toMatchObject({ task: { due: null }, unclear: null })
  expect(await refusalOf(create({ text: 'remind me at 5' }))).toEqual([
    'unfit',
    'There is nothing to do in it: say what',
  ])
  const passed = ['unfit', 'That time has passed']
  expect(await refusalOf(create({ title: 'call', due: '2026-11-21T14:30:00-06:00' }))).toEqual(passed)
  expect(await refusalOf(change({ id: 1, due: '2026-11-21T14:30:00-06:00' }))).toEqual(passed)
  expect(await refusalOf(change({ id: 1, when: 'yesterday' }))).toEqual(passed)
  expect(await refusalOf(change({ id: 1, when: 'on Friday or Saturday' }))).toMatchObject(['unfit', /one of several/])
  expect(await refusalOf(change({ id: 1, when: 'at 25:00' }))).toEqual(['unfit', 'There is no such time'])
  expect(await refusalOf(change({ id: 1, when: 'whenever' }))).toEqual(['unfit', 'It says no time'])
})

test.each(['in 10000 years', 'in 99999 weeks', 'on January 5 2999'])(
  'nobody can be reminded of what lies too far ahead: %s',
  async (when) => {
    const { create, change, tasks } = prepare()
    await create({ text: 'order flour' })
    const tooFar = ['unfit', 'That time is too far ahead']
    expect(await refusalOf(create({ text: `remind me to order rye ${when}` }))).toEqual(tooFar)
    expect(await refusalOf(change({ id: 1, when }))).toEqual(tooFar)
    expect(await tasks.find(1)).toMatchObject({ due: null })
    expect(await tasks.find(2)).toBeNull()
  },
)

test('what is given is changed, and the rest stays', async () => {
  const { create, change } = prepare()
  await create({ text: 'remind Ben to order flour on Friday at 9, for the weekend' })
  expect(await change({ id: 1, when: 'tomorrow at 10' })).toMatchObject({
    task: { title: 'order flour', due: '2026-11-22T16:00:00.000Z', note: 'for the weekend' },
  })
  expect(await change({ id: 1, title: 'order rye', person: 'Mia', note: null })).toMatchObject({
    task: { title: 'order rye', person: 'Mia', due: '2026-11-22T16:00:00.000Z', note: null },
  })
  expect(await change({ id: 1, due: null, person: null })).toMatchObject({ task: { due: null, person: null } })
  expect(await change({ id: 1, state: 'done' })).toMatchObject({ task: { state: 'done', done_by: '1001' } })
  expect(await change({ id: 1, state: 'open' })).toMatchObject({ task: { state: 'open', done_by: null } })
})

test('tasks are listed by plain words, by fields, and by both', async () => {
  const { create, list, complete } = prepare()
  await create({ text: 'remind Ben to order flour today at 5' })
  await create({ text: 'remind Zoe to call the mill tomorrow' })
  await create({ text: 'remind me to bake', me: 'Ana' })
  await create({ text: 'clean the oven' })
  await complete({ id: 4 })
  const ids = async (args: object) => (await list(args)).tasks.map(({ id }) => id)
  expect(await ids({})).toEqual([1, 2, 3])
  expect(await ids({ text: "what's open for today?" })).toEqual([1])
  expect(await ids({ text: 'what does ben have?' })).toEqual([1])
  expect(await ids({ text: 'zoe' })).toEqual([2])
  expect(await ids({ text: 'my tasks' })).toEqual([3])
  expect(await ids({ text: 'done today' })).toEqual([4])
  expect(await ids({ text: 'today', state: 'all', words: 'flour' })).toEqual([1])
  expect(await ids({ person: 'Zoe' })).toEqual([2])
  expect(await ids({ from: '2026-11-22T00:00:00-06:00' })).toEqual([2])
})

test('a task is completed and deleted once, and there is none that was never made', async () => {
  const { create, read, change, complete, remove } = prepare()
  await create({ text: 'order flour' })
  expect(await complete({ id: 1 })).toMatchObject({ task: { state: 'done', done_by: '1001' } })
  expect(await remove({ id: 1 })).toMatchObject({ task: { id: 1, title: 'order flour' } })
  for (const command of [read, complete, remove, change])
    expect(await refusalOf(command({ id: 1 }))).toEqual(['not-found', 'There is no task 1'])
})

test.each([
  {},
  { text: ' ' },
  { text: 'a', title: 'b' },
  { title: '' },
  { title: 'a', due: 'tomorrow' },
  { text: 'a', canary: 1 },
])('nobody can make a task of %j', async (args) => {
  const { create } = prepare()
  await expect(create(args)).rejects.toThrow()
})
