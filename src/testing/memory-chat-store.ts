import type { ChatHistory } from '../chats/chat.ts'
import type { ChatStore } from '../chats/chat-store.ts'
import { inTurn } from '../concurrency/in-turn.ts'

export function memoryChatStore(): ChatStore {
  const histories = new Map<string, ChatHistory>()
  const queue = inTurn()
  return {
    read: async (userId) => histories.get(userId) ?? null,
    change: (userId, decide) =>
      queue(userId, async () => {
        const { history, result } = await decide(histories.get(userId) ?? null)
        if (history) histories.set(userId, history)
        else histories.delete(userId)
        return result
      }),
  }
}
