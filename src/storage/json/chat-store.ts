import { chatHistorySchema } from '../../chats/chat.ts'
import type { ChatStore } from '../../chats/chat-store.ts'
import type { HeldLease } from '../lease.ts'
import type { CommitLog } from './commit-log.ts'
import { openDocuments } from './documents.ts'
import { fileNameOf } from './file-name.ts'
import type { Report } from './report.ts'

interface Dependencies {
  folder: string
  held: HeldLease
  log: CommitLog
  report: Report
}

/** `ChatStore` on files: one document a user, changed under its lock. */
export function createChatStore(dependencies: Dependencies): ChatStore {
  const documents = openDocuments({ ...dependencies, schema: chatHistorySchema })
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
