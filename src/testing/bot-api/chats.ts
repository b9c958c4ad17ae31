export interface Button {
  text: string
  callback_data?: string
}

export interface SentMessage {
  message_id: number
  text: string
  buttons: Button[][]
}

export class BotApiError extends Error {
  readonly code: number
  readonly retryAfter: number | undefined
  constructor(code: number, description: string, retryAfter?: number) {
    super(description)
    this.code = code
    this.retryAfter = retryAfter
  }
}

/** What the bot has sent, by chat, and what becomes of it. */
export function createChats() {
  const chats = new Map<number, SentMessage[]>()
  const listeners = new Map<number, Set<(message: SentMessage) => void>>()
  let lastMessageId = 10_000

  const messagesOf = (chat: number): SentMessage[] => {
    const known = chats.get(chat) ?? []
    chats.set(chat, known)
    return known
  }

  function find(chat: number, id: number): SentMessage {
    const message = messagesOf(chat).find(({ message_id }) => message_id === id)
    if (!message) throw new BotApiError(400, 'Bad Request: message to edit not found')
    return message
  }

  return {
    messagesOf,
    nextMessageId: () => ++lastMessageId,
    send(chat: number, text: string, buttons: Button[][]): SentMessage {
      if (text.trim() === '') throw new BotApiError(400, 'Bad Request: message text is empty')
      if (text.length > 4096) throw new BotApiError(400, 'Bad Request: message is too long')
      const tooLong = buttons.flat().some(({ callback_data = '' }) => Buffer.byteLength(callback_data) > 64)
      if (tooLong) throw new BotApiError(400, 'Bad Request: BUTTON_DATA_INVALID')
      const message = { message_id: ++lastMessageId, text, buttons }
      messagesOf(chat).push(message)
      for (const listener of listeners.get(chat) ?? []) listener(message)
      return message
    },
    edit(chat: number, id: number, change: { text?: string; buttons: Button[][] }): SentMessage {
      const message = find(chat, id)
      const after = { ...message, ...change }
      if (JSON.stringify(after) === JSON.stringify(message)) {
        throw new BotApiError(
          400,
          'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
        )
      }
      Object.assign(message, change)
      return message
    },
    remove(chat: number, id: number): void {
      const messages = messagesOf(chat)
      messages.splice(messages.indexOf(find(chat, id)), 1)
    },
    /** Calls back at each message to the chat; the returned function ends that. */
    onMessage(chat: number, listener: (message: SentMessage) => void): () => void {
      const all = listeners.get(chat) ?? new Set()
      listeners.set(chat, all.add(listener))
      return () => all.delete(listener)
    },
  }
}
