import type { z } from 'zod'
import type { Task } from '../../../tasks/task.ts'
import { type Command, checked, type Requester } from '../command.ts'
import { changeTask } from './change-task.ts'
import { createTask } from './create-task.ts'
import { listTasks } from './list-tasks.ts'
import { taskArgsSchema } from './task-args.ts'
import { oneTask, oneTaskSchema } from './task-body.ts'
import type { TaskDependencies } from './task-dependencies.ts'

/** By name. */
export const taskCommands = (dependencies: TaskDependencies): [string, Command<unknown>][] => {
  const { tasks } = dependencies
  return [
    ['create_task', checked(createTask(dependencies))],
    ['read_task', checked(aboutOne('One task', (id) => tasks.find(id)))],
    ['list_tasks', checked(listTasks(dependencies))],
    ['change_task', checked(changeTask(dependencies))],
    ['complete_task', checked(aboutOne('A task is done', (id, { actor }) => tasks.complete(id, actor.name)))],
    ['delete_task', checked(aboutOne('Forgets a task; the answer has it as it was', (id) => tasks.remove(id)))],
  ]
}

/** A command about the task of an id, and nothing else. */
const aboutOne = (
  summary: string,
  perform: (id: number, by: Requester) => Promise<Task | null>,
): Command<z.infer<typeof taskArgsSchema>, z.infer<typeof oneTaskSchema>> => ({
  summary,
  args: taskArgsSchema,
  example: { id: 12 },
  result: oneTaskSchema,
  run: async ({ id }, by) => oneTask(id, await perform(id, by)),
})
