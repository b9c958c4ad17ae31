import { type ChatHistory, chatHistorySchema } from '../../chats/chat.ts'
import type { ChatStore } from '../../chats/chat-store.ts'
import { openDocuments } from './documents/documents.ts'
import type { LockedFiles } from './documents/locked-files.ts'
import { fileNameOf } from './files/file-name.ts'

interface Dependencies {
  folder: string
  files: LockedFiles
}

/** `ChatStore` on files: one document a user, changed under its lock. */
export function createChatStore(dependencies: Dependencies): ChatStore {
  const documents = openDocuments<ChatHistory>({ ...dependencies, schema: chatHistorySchema })
  const fileOf = (userId: string) => `${fileNameOf(userId)}.json`
  const isOf = (userId: string) => (history: { userId: string }) => history.userId === userId
  return {
    read: (userId) => documents.read(fileOf(userId), isOf(userId)),
    change: (userId, decide) =>
      documents.change(fileOf(userId), isOf(userId), async (before) => {
        const { history, result } = await decide(before)
        return { document: history, result }
      }),
  }
}
