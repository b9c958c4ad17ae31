import { describeChatStore } from './contracts/chat-store.ts'
import { memoryChatStore } from './memory-chat-store.ts'

describeChatStore('memory', async () => {
  const store = memoryChatStore()
  return { store, reopen: async () => store, close: async () => {} }
})
