import { LRUCache } from 'lru-cache'

/** The messages of the last reply in each chat, for as long as it may be taken away again. */
export interface LastReplies {
  note(chat: number, messages: readonly number[]): void
  /** Those of the last reply, which is then forgotten. */
  take(chat: number): readonly number[]
}

/** Those who go on writing do so within seconds; anything older stays. */
const ttl = 30_000

export function createLastReplies(): LastReplies {
  const last = new LRUCache<number, readonly number[]>({ max: 10_000, ttl })
  return {
    note: (chat, messages) => void last.set(chat, messages),
    take(chat) {
      const messages = last.get(chat) ?? []
      last.delete(chat)
      return messages
    },
  }
}
