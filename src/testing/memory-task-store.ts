import { inTurn } from '../in-turn.ts'
import type { TaskList, TaskStore } from '../tasks/task-store.ts'

export function memoryTaskStore(): TaskStore {
  let kept: TaskList | null = null
  const queue = inTurn()
  return {
    read: async () => kept,
    change: (decide) =>
      queue('tasks', async () => {
        const { list, result } = await decide(kept)
        kept = list
        return result
      }),
  }
}
