import { inTurn } from '../concurrency/in-turn.ts'
import type { DocumentStore } from '../storage/document-store.ts'

export function memoryDocumentStore<T>(): DocumentStore<T> {
  let kept: T | null = null
  const queue = inTurn()
  return {
    read: async () => kept,
    change: (decide) =>
      queue('document', async () => {
        const { document, result } = await decide(kept)
        kept = document
        return result
      }),
  }
}
