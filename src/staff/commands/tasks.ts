import { z } from 'zod'
import type { MeantTask } from '../../tasks/meant-task.ts'
import { type Person, personCalled } from '../../tasks/people.ts'
import { longest, type Task } from '../../tasks/task.ts'
import { taskStates } from '../../tasks/task-filter.ts'
import type { Tasks } from '../../tasks/tasks.ts'
import type { TaskUnderstanding } from '../../tasks/understand-tasks.ts'
import type { Actor } from '../actor.ts'
import { type Command, CommandError, checked } from './command.ts'
import { newTaskSchema, oneTaskSchema, taskBody, taskListBodySchema } from './task-body.ts'

export interface TaskDependencies {
  tasks: Tasks
  understanding: TaskUnderstanding
  /** The members of staff who have a name. */
  people: () => Promise<readonly Person[]>
  clock: () => Date
}

/** Text with something in it. */
const words = (most: number) => z.string().regex(/\S/).max(most)
const moment = z.iso.datetime({ offset: true }).describe('With its offset, such as 2026-11-27T09:00:00-06:00')
export const taskIdSchema = z.int().min(1).max(999_999_999).describe('The number of a task')
const person = words(longest.person).nullable().describe('Who is to do it; null: whoever can')
const me = words(longest.person).optional().describe('How the one is called who says “me” in the text')
const note = words(longest.note).nullable()

const taskArgsSchema = z.strictObject({ id: taskIdSchema })

export const newTaskArgsSchema = z
  .strictObject({
    text: words(1_000).optional().describe('The task in plain words'),
    me,
    title: words(longest.title).optional(),
    person: person.optional(),
    due: moment.nullable().optional(),
    note: note.optional(),
  })
  .refine(({ text, title }) => (text === undefined) !== (title === undefined), 'needs either text or title')
  .meta({ oneOf: [{ required: ['text'] }, { required: ['title'] }] })

export const taskFilterSchema = z.strictObject({
  text: z.string().max(1_000).optional().describe('The question in plain words; what else is given goes before it'),
  me,
  state: z.enum(taskStates).optional(),
  person: words(longest.person).optional(),
  from: moment.optional(),
  to: moment.optional(),
  words: z.string().max(200).optional().describe('All of them stand in the task'),
})

const changes = {
  title: words(longest.title).optional(),
  person: person.optional(),
  due: moment.nullable().optional(),
  when: words(200).optional().describe('The due time in plain words'),
  note: note.optional(),
  state: z.enum(['open', 'done']).optional(),
}
const oneTime = ({ due, when }: { due?: unknown; when?: unknown }) => due === undefined || when === undefined
const notBoth = { not: { required: ['due', 'when'] } }
export const taskChangesSchema = z.strictObject(changes).refine(oneTime, 'needs one of due and when').meta(notBoth)
const changeArgsSchema = z
  .strictObject({ id: taskIdSchema, ...changes })
  .refine(oneTime, 'needs one of due and when')
  .meta(notBoth)

type NewTaskArgs = z.infer<typeof newTaskArgsSchema>

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
        due: due?.toISOString() ?? null,
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

function listTasks(
  dependencies: TaskDependencies,
): Command<z.infer<typeof taskFilterSchema>, z.infer<typeof taskListBodySchema>> {
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

function changeTask(
  dependencies: TaskDependencies,
): Command<z.infer<typeof changeArgsSchema>, z.infer<typeof oneTaskSchema>> {
  const { tasks, understanding, clock } = dependencies

  function dueIn({ due, when }: { due?: string | null; when?: string }): string | null | undefined {
    if (due) return ahead(due, clock()).toISOString()
    if (when === undefined) return due
    const resolved = understanding.time(when)
    if (resolved === null) throw new CommandError('unfit', 'It says no time')
    if (resolved === 'ambiguous') throw new CommandError('unfit', 'It may be one of several times: say which')
    if (resolved === 'past') throw tooLate()
    return resolved.at.toISOString()
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
  if (at.getTime() - now.getTime() > farthestMs) throw new CommandError('unfit', 'That time is too far ahead')
  return at
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
  return { person: who?.name ?? null, personId: who?.id ?? null }
}
