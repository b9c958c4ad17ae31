import type { z } from 'zod'
import type { MeantTask } from '../../../tasks/meant-task.ts'
import { type Command, CommandError } from '../command.ts'
import { assignedTo } from './assignee.ts'
import { ahead, withinReach } from './due-time.ts'
import { type NewTaskArgs, newTaskArgsSchema } from './task-args.ts'
import { newTaskSchema, taskBody } from './task-body.ts'
import type { TaskDependencies } from './task-dependencies.ts'

export function createTask(dependencies: TaskDependencies): Command<NewTaskArgs, z.infer<typeof newTaskSchema>> {
  const { tasks, understanding, people, clock } = dependencies

  async function meantBy({ text, ...fields }: NewTaskArgs): Promise<MeantTask> {
    if (text === undefined) return fromFields(fields, clock())
    const meant = await understanding.task(text)
    if (!meant) throw new CommandError('unfit', 'There is nothing to do in it: say what')
    return meant
  }

  return {
    summary: 'Creates a task, with a reminder when it is due',
    args: newTaskArgsSchema,
    example: { text: 'remind Ana to order flour on Friday at 9, for the weekend' },
    result: newTaskSchema,
    async run(args, { actor, requestId }) {
      const { title, person, due, unclear, note } = await meantBy(args)
      const fields = {
        title,
        ...(await assignedTo(person, { actor, called: args.me }, people)),
        due: due && withinReach(due, clock()).toISOString(),
        note,
      }
      const task = await tasks.create(fields, { name: actor.name, requestId })
      if (task === 'full') throw new CommandError('conflict', 'Too many tasks are open: complete or delete some first')
      return { task: taskBody(task), unclear }
    },
  }
}

const fromFields = ({ title = '', person, due, note }: Omit<NewTaskArgs, 'text'>, now: Date): MeantTask => ({
  title: title.trim(),
  person: person ? { name: person.trim() } : null,
  due: due ? ahead(due, now) : null,
  unclear: null,
  note: note?.trim() ?? null,
})
