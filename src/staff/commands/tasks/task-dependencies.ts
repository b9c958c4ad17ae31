import type { Person } from '../../../tasks/people.ts'
import type { Tasks } from '../../../tasks/tasks.ts'
import type { TaskUnderstanding } from '../../../tasks/understand-tasks.ts'

/** What the commands about tasks work with. */
export interface TaskDependencies {
  tasks: Tasks
  understanding: TaskUnderstanding
  /** The members of staff who have a name. */
  people: () => Promise<readonly Person[]>
  clock: () => Date
}
