import { z } from 'zod'
import { type Task, taskSchema } from '../../../tasks/task.ts'
import { unclearTimes } from '../../../tasks/times/resolve-time.ts'
import { CommandError } from '../command.ts'

/** A task as other programs see it. */
export const taskBodySchema = z
  .object({
    ...taskSchema.pick({ id: true, title: true, person: true, due: true, note: true }).shape,
    state: z.enum(['open', 'done']),
    created_at: z.iso.datetime(),
    created_by: z.string(),
    done_at: z.iso.datetime().nullable(),
    done_by: z.string().nullable(),
  })
  .describe('Something to be remembered')
export type TaskBody = z.infer<typeof taskBodySchema>

export const oneTaskSchema = z.object({ task: taskBodySchema })
export const newTaskSchema = oneTaskSchema.extend({
  unclear: z
    .enum(unclearTimes)
    .nullable()
    .describe(
      'Why the task has no due time though the text speaks of one: it has passed, may be one of several, or there is no such time',
    ),
})
export const taskListBodySchema = z.object({ tasks: z.array(taskBodySchema) })

export const taskBody = ({ id, title, person, due, note, createdAt, createdBy, doneAt, doneBy }: Task): TaskBody => ({
  id,
  title,
  person,
  due,
  note,
  state: doneAt === null ? 'open' : 'done',
  created_at: createdAt,
  created_by: createdBy,
  done_at: doneAt,
  done_by: doneBy,
})

/** @throws CommandError when there is none of this id */
export function oneTask(id: number, task: Task | null): z.infer<typeof oneTaskSchema> {
  if (!task) throw new CommandError('not-found', `There is no task ${id}`)
  return { task: taskBody(task) }
}
