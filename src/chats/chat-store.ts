import type { ChatHistory } from './chat.ts'

/** Port: one document a user of the web channel. Its rules are those of the customers' documents. */
export interface ChatStore {
  /** null: nothing is kept of this user. */
  read(userId: string): Promise<ChatHistory | null>
  /** `history: null` removes it. */
  change<T>(
    userId: string,
    change: (history: ChatHistory | null) => Promise<{ history: ChatHistory | null; result: T }>,
  ): Promise<T>
}
