import { type TaskStore, taskListSchema } from '../../tasks/task-store.ts'
import type { HeldLease } from '../lease.ts'
import { openDocuments } from './documents.ts'
import type { Report } from './report.ts'

interface Dependencies {
  folder: string
  held: HeldLease
  report: Report
}

const file = 'tasks.json'

/** `TaskStore` on a file, changed under its lock. */
export function createTaskStore(dependencies: Dependencies): TaskStore {
  const documents = openDocuments({ ...dependencies, schema: taskListSchema })
  const isIt = () => true
  return {
    read: () => documents.read(file, isIt),
    change: (decide) =>
      documents.change(file, isIt, async (before) => {
        const { list, result } = await decide(before)
        return { document: list, result }
      }),
  }
}
