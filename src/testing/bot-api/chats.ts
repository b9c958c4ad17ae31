import { badRequest } from './bot-api-error.ts'

export interface Button {
  text: string
  callback_data?: string
}

export interface SentMessage {
  message_id: number
  text: string
  buttons: Button[][]
  /** The name of the file that came with it. */
  file?: string
}

export type Chats = ReturnType<typeof createChats>

/** What the bot has sent, by chat, and what becomes of it. */
export function createChats() {
  const chats = new Map<number, SentMessage[]>()
  const listeners = new Map<number, Set<(message: SentMessage) => void>>()
  /** Messages from outside, by chat: the bot sees each once, and may delete it. */
  const received = new Map<number, Set<number>>()
  let lastMessageId = 10_000

  function messagesOf(chat: number): SentMessage[] {
    const messages = chats.get(chat)
    if (!messages) throw badRequest('chat not found')
    return messages
  }

  function find(chat: number, id: number, to: string): SentMessage {
    const message = messagesOf(chat).find(({ message_id }) => message_id === id)
    if (!message) throw badRequest(`message to ${to} not found`)
    return message
  }

  return {
    /** A chat that somebody has opened with the bot; the bot can't open one. */
    open(chat: number): SentMessage[] {
      const messages = chats.get(chat) ?? []
      chats.set(chat, messages)
      return messages
    },
    messagesOf,
    /** Takes a message from outside, and gives its id. */
    receive(chat: number): number {
      const ids = received.get(chat) ?? new Set()
      received.set(chat, ids.add(++lastMessageId))
      return lastMessageId
    },
    send(chat: number, content: Omit<SentMessage, 'message_id'>): SentMessage {
      checkContent(content)
      const message = { message_id: ++lastMessageId, ...content }
      messagesOf(chat).push(message)
      for (const listener of listeners.get(chat) ?? []) listener(message)
      return message
    },
    edit(chat: number, id: number, change: { text?: string; buttons: Button[][] }): SentMessage {
      const message = find(chat, id, 'edit')
      const after = { ...message, ...change }
      checkContent(after)
      if (JSON.stringify(after) === JSON.stringify(message)) {
        throw badRequest(
          'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
        )
      }
      return Object.assign(message, change)
    },
    remove(chat: number, id: number): void {
      if (received.get(chat)?.delete(id)) return
      const messages = messagesOf(chat)
      messages.splice(messages.indexOf(find(chat, id, 'delete')), 1)
    },
    /** Calls back at each message to the chat; the returned function ends that. */
    onMessage(chat: number, listener: (message: SentMessage) => void): () => void {
      const all = listeners.get(chat) ?? new Set()
      listeners.set(chat, all.add(listener))
      return () => all.delete(listener)
    },
  }
}

/** What Telegram refuses, whether or not its description is there to check against. */
function checkContent({ text, buttons, file }: Omit<SentMessage, 'message_id'>): void {
  if (text.trim() === '' && file === undefined) throw badRequest('message text is empty')
  if (text.length > 4096) throw badRequest('message is too long')
  if (buttons.flat().length > 100) throw badRequest('reply markup is too long')
  for (const { callback_data = ' ' } of buttons.flat()) {
    const bytes = Buffer.byteLength(callback_data)
    if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID')
  }
}
