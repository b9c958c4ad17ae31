import { z } from 'zod'
import type { DocumentStore } from '../storage/document-store.ts'
import type { DeepReadonly } from '../types/deep-readonly.ts'
import { taskSchema } from './task.ts'

/** All tasks: one document of the shop's, oldest task first. */
export const taskListSchema = z.object({
  version: z.literal(1),
  nextId: z.int().positive(),
  tasks: z.array(taskSchema),
})
export type TaskList = DeepReadonly<z.infer<typeof taskListSchema>>

export type TaskStore = DocumentStore<TaskList>

/** Its name in the data directory. */
export const tasksFile = 'tasks.json'
