import { z } from 'zod'
import { taskSchema } from './task.ts'

/** All tasks: one document of the shop's, oldest task first. */
export const taskListSchema = z.object({
  version: z.literal(1),
  nextId: z.int().positive(),
  tasks: z.array(taskSchema),
})
export type TaskList = z.infer<typeof taskListSchema>

/** Port: the tasks of the shop. Its rules are those of the customers' documents. */
export interface TaskStore {
  /** null: nothing ever. */
  read(): Promise<TaskList | null>
  /** What `change` returns is kept, durably, before the promise resolves; when it throws, nothing is changed. */
  change<T>(change: (list: TaskList | null) => Promise<{ list: TaskList; result: T }>): Promise<T>
}
