import type { z } from 'zod'
import { beginning } from '../../shortened.ts'
import type { MeantTask } from '../../tasks/meant-task.ts'
import { type Person, personCalled } from '../../tasks/people.ts'
import { longest, type Task } from '../../tasks/task.ts'
import type { Tasks } from '../../tasks/tasks.ts'
import type { TaskUnderstanding } from '../../tasks/understand-tasks.ts'
import type { Actor } from '../actor.ts'
import { type Command, CommandError, checked } from './command.ts'
import {
  type ChangeArgs,
  changeArgsSchema,
  type NewTaskArgs,
  newTaskArgsSchema,
  type TaskFilterArgs,
  taskArgsSchema,
  taskFilterSchema,
} from './task-args.ts'
import { newTaskSchema, oneTaskSchema, taskBody, taskListBodySchema } from './task-body.ts'

export interface TaskDependencies {
  tasks: Tasks
  understanding: TaskUnderstanding
  /** The members of staff who have a name. */
  people: () => Promise<readonly Person[]>
  clock: () => Date
}

function createTask(dependencies: TaskDependencies): Command<NewTaskArgs, z.infer<typeof newTaskSchema>> {
  const { tasks, understanding, clock } = dependencies

  async function meantBy(args: NewTaskArgs): Promise<MeantTask> {
    if (args.text === undefined) {
      const { title = '', person: name, due, note: said } = args
      return {
        title: title.trim(),
        person: name ? { name: name.trim() } : null,
        due: due ? ahead(due, clock()) : null,
        unclear: null,
        note: said?.trim() ?? null,
      }
    }
    const meant = await understanding.task(args.text)
    if (!meant) throw new CommandError('unfit', 'There is nothing to do in it: say what')
    return meant
  }

  return {
    summary: 'Remembers a task, and reminds of it at its due time',
    args: newTaskArgsSchema,
    example: { text: 'remind Ana to order flour on Friday at 9, for the weekend' },
    result: newTaskSchema,
    async run(args, { actor, requestId }) {
      const { title, person: whose, due, unclear, note: why } = await meantBy(args)
      const fields = {
        title,
        ...(await assignee(whose, actor, args.me, dependencies)),
        due: due && within(due, clock()).toISOString(),
        note: why,
      }
      const task = await tasks.create(fields, { name: actor.name, requestId })
      if (task === 'full') throw new CommandError('conflict', 'Too many tasks are open: complete or delete some first')
      return { task: taskBody(task), unclear }
    },
  }
}

function readTask({ tasks }: Pick<TaskDependencies, 'tasks'>): Command<{ id: number }, z.infer<typeof oneTaskSchema>> {
  return {
    summary: 'One task',
    args: taskArgsSchema,
    example: { id: 12 },
    result: oneTaskSchema,
    run: async (args) => one(args.id, await tasks.find(args.id)),
  }
}

function listTasks(dependencies: TaskDependencies): Command<TaskFilterArgs, z.infer<typeof taskListBodySchema>> {
  const { tasks, understanding, people } = dependencies

  async function names(): Promise<string[]> {
    const all = await tasks.list({ state: 'all', person: null, from: null, to: null, words: [] })
    return [
      ...new Set([...(await people()), ...all.map(({ person: name }) => ({ name }))].flatMap(({ name }) => name ?? [])),
    ]
  }

  return {
    summary: 'The tasks that fit, by when they are due; without anything said, the open ones',
    args: taskFilterSchema,
    example: { text: 'what’s open for today?' },
    result: taskListBodySchema,
    async run({ text = '', me: called, ...given }, { actor }) {
      const meant = await understanding.filter(text, await names())
      const whose = given.person === undefined ? meant.person : { name: given.person.trim() }
      const listed = await tasks.list({
        state: given.state ?? meant.state,
        person: whose && (await whoIs(whose, actor, called, dependencies)),
        from: given.from ?? meant.from,
        to: given.to ?? meant.to,
        words: [...meant.words, ...(given.words ?? '').split(/\s+/).filter((word) => word !== '')],
      })
      return { tasks: listed.map(taskBody) }
    },
  }
}

function changeTask(dependencies: TaskDependencies): Command<ChangeArgs, z.infer<typeof oneTaskSchema>> {
  const { tasks, understanding, clock } = dependencies

  function dueIn({ due, when }: { due?: string | null; when?: string }): string | null | undefined {
    if (due) return ahead(due, clock()).toISOString()
    if (when === undefined) return due
    const resolved = understanding.time(when)
    if (resolved === null) throw new CommandError('unfit', 'It says no time')
    if (resolved === 'ambiguous') throw new CommandError('unfit', 'It may be one of several times: say which')
    if (resolved === 'past') throw tooLate()
    return within(resolved.at, clock()).toISOString()
  }

  return {
    summary: 'Changes what is given of a task, and leaves the rest',
    args: changeArgsSchema,
    example: { id: 12, when: 'tomorrow at 10' },
    result: oneTaskSchema,
    async run(args, { actor }) {
      const due = dueIn(args)
      const whose = args.person ? { name: args.person.trim() } : null
      const fields = {
        ...(args.title !== undefined && { title: args.title.trim() }),
        ...(args.person !== undefined && (await assignee(whose, actor, undefined, dependencies))),
        ...(due !== undefined && { due }),
        ...(args.note !== undefined && { note: args.note?.trim() ?? null }),
      }
      const changed = one(args.id, await tasks.change(args.id, fields))
      if (args.state === undefined || args.state === changed.task.state) return changed
      return one(args.id, await (args.state === 'done' ? tasks.complete(args.id, actor.name) : tasks.reopen(args.id)))
    },
  }
}

function completeTask({
  tasks,
}: Pick<TaskDependencies, 'tasks'>): Command<{ id: number }, z.infer<typeof oneTaskSchema>> {
  return {
    summary: 'A task is done',
    args: taskArgsSchema,
    example: { id: 12 },
    result: oneTaskSchema,
    run: async (args, { actor }) => one(args.id, await tasks.complete(args.id, actor.name)),
  }
}

function deleteTask({
  tasks,
}: Pick<TaskDependencies, 'tasks'>): Command<{ id: number }, z.infer<typeof oneTaskSchema>> {
  return {
    summary: 'Forgets a task; the answer has it as it was',
    args: taskArgsSchema,
    example: { id: 12 },
    result: oneTaskSchema,
    run: async (args) => one(args.id, await tasks.remove(args.id)),
  }
}

/** By name. */
export const taskCommands = (dependencies: TaskDependencies): [string, Command<unknown>][] => [
  ['create_task', checked(createTask(dependencies))],
  ['read_task', checked(readTask(dependencies))],
  ['list_tasks', checked(listTasks(dependencies))],
  ['change_task', checked(changeTask(dependencies))],
  ['complete_task', checked(completeTask(dependencies))],
  ['delete_task', checked(deleteTask(dependencies))],
]

function one(of: number, task: Task | null): z.infer<typeof oneTaskSchema> {
  if (!task) throw new CommandError('not-found', `There is no task ${of}`)
  return { task: taskBody(task) }
}

const tooLate = () => new CommandError('unfit', 'That time has passed')

// Ten years.
const farthestMs = 10 * 366 * 86_400_000

function ahead(due: string, now: Date): Date {
  const at = new Date(due)
  if (at.getTime() <= now.getTime()) throw tooLate()
  return within(at, now)
}

/** In words, "in 10000 years" is soon said, and a model may say anything: there may be no such date at all. */
function within(due: Date, now: Date): Date {
  if (due.getTime() - now.getTime() <= farthestMs) return due
  throw new CommandError('unfit', 'That time is too far ahead')
}

type Whose = Exclude<MeantTask['person'], null>

async function whoIs(
  whose: Whose,
  actor: Actor,
  called: string | undefined,
  { people }: TaskDependencies,
): Promise<Person> {
  if (whose !== 'me') return personCalled(whose.name, await people())
  const id = actor.kind === 'person' ? actor.name : null
  const known = (await people()).find((each) => each.id !== null && each.id === id)
  return known ?? { name: called?.trim() ?? actor.role, id }
}

async function assignee(
  whose: MeantTask['person'],
  actor: Actor,
  called: string | undefined,
  dependencies: TaskDependencies,
) {
  const who = whose && (await whoIs(whose, actor, called, dependencies))
  return { person: who && beginning(who.name, longest.person), personId: who?.id ?? null }
}
