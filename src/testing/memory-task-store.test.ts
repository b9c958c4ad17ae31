import { describeTaskStore } from './contracts/task-store.ts'
import { memoryTaskStore } from './memory-task-store.ts'

describeTaskStore('memory', async () => {
  const store = memoryTaskStore()
  return { store, reopen: async () => store, close: async () => {} }
})
