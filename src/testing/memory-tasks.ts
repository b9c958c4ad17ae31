import type { TaskDependencies } from '../staff/commands/tasks/task-dependencies.ts'
import type { Person } from '../tasks/people.ts'
import { createTasks } from '../tasks/tasks.ts'
import { createTaskUnderstanding } from '../tasks/understand-tasks.ts'
import { memoryDocumentStore } from './memory-document-store.ts'

interface Setting {
  clock?: () => Date
  people?: readonly Person[]
}

/** Tasks of a shop in Chicago, which are understood without a model and gone with the test. */
export const memoryTasks = ({
  clock = () => new Date(),
  people = [],
}: Setting = {}): Omit<TaskDependencies, 'clock'> => ({
  tasks: createTasks({ store: memoryDocumentStore(), clock }),
  understanding: createTaskUnderstanding({ parser: 'local', model: null, timezone: () => 'America/Chicago', clock }),
  people: async () => people,
})
