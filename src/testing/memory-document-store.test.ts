import { describeDocumentStore } from './contracts/document-store.ts'
import { memoryDocumentStore } from './memory-document-store.ts'

describeDocumentStore('memory', async () => {
  const store = memoryDocumentStore<{ numbers: number[] }>()
  return { store, reopen: async () => store, close: async () => {} }
})
