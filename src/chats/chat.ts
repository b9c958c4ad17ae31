import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { DeepReadonly } from '../types/deep-readonly.ts'

const actionSchema = z.object({ label: z.string(), value: z.string() })
/** A button as data: sending its value as the prompt is the same as tapping it. */
export type Action = DeepReadonly<z.infer<typeof actionSchema>>

const messageSchema = z.object({
  role: z.enum(['user', 'assistant']),
  content: z.string(),
  /** Not said of what was kept before messages had them. */
  id: z.string().optional(),
  at: z.iso.datetime().optional(),
})
type Message = DeepReadonly<z.infer<typeof messageSchema>>

export const chatSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** Oldest first. */
  messages: z.array(messageSchema),
  /** What the last answer offers. */
  actions: z.array(actionSchema),
  /** The message answered last, for a version before messages had ids, which a rollback may bring back. */
  lastMessageId: z.string(),
})
export type Chat = DeepReadonly<z.infer<typeof chatSchema>>

/** All chats of one user of the web channel: one document. */
export const chatHistorySchema = z.object({
  version: z.literal(1),
  /** The customer's id on the web channel. */
  userId: z.string(),
  /** The one used last comes first. */
  chats: z.array(chatSchema),
})
export type ChatHistory = DeepReadonly<z.infer<typeof chatHistorySchema>>

/** A message and its answer. */
export interface Exchange {
  messageId: string
  prompt: string
  response: string
  actions: Action[]
}

// A document is written whole with every message: what was said long ago is dropped.
const mostChats = 20
const mostMessages = 200

export const newChat = (id: string, now: Date): Chat => ({
  id,
  title: '',
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
  messages: [],
  actions: [],
  lastMessageId: '',
})

/** The history with this chat first. */
export const withChat = (history: ChatHistory, chat: Chat): ChatHistory => ({
  ...history,
  chats: [chat, ...history.chats.filter(({ id }) => id !== chat.id)].slice(0, mostChats),
})

/** The chat with the exchange at its end; of a message that came again, only the answer is new. */
export function withExchange(chat: Chat, { messageId, prompt, response, actions }: Exchange, now: Date): Chat {
  const at = now.toISOString()
  const answer: Message = { role: 'assistant', content: response, id: answerId(messageId), at }
  const isAgain = chat.messages.some(({ id }) => id === answer.id)
  const messages = isAgain
    ? chat.messages.map((message) => (message.id === answer.id ? answer : message))
    : [...chat.messages, { role: 'user' as const, content: promptText(chat, prompt), id: messageId, at }, answer]
  return {
    ...chat,
    title: chat.title || titleOf(prompt),
    updatedAt: at,
    messages: messages.slice(-mostMessages),
    actions,
    lastMessageId: messageId,
  }
}

/** The chat with another answer to a message: as it is shown, where it must not be kept so. */
export const withResponse = (chat: Chat, messageId: string, response: string): Chat => ({
  ...chat,
  messages: chat.messages.map((message) =>
    message.id === answerId(messageId) ? { ...message, content: response } : message,
  ),
})

/** The chat with something at its end that nobody had asked for; what the answer before it offers still holds. */
export function withNotice(chat: Chat, response: string, actions: readonly Action[], now: Date): Chat {
  const at = now.toISOString()
  const notice: Message = { role: 'assistant', content: response, id: randomUUID(), at }
  const messages = [...chat.messages, notice].slice(-mostMessages)
  return { ...chat, updatedAt: at, messages, actions: [...actions, ...chat.actions] }
}

/** Nothing was said in it since. */
export const isBefore = ({ updatedAt }: Pick<Chat, 'updatedAt'>, time: Date): boolean =>
  Date.parse(updatedAt) < time.getTime()

/** Follows from the message's own, so that an answer that was lost on its way is known when it comes again. */
const answerId = (messageId: string): string => `${messageId}-answer`

/** What the customer saw themselves send: of a button its words, not its value. */
const promptText = ({ actions }: Chat, prompt: string): string =>
  actions.find(({ value }) => value === prompt.trim())?.label ?? prompt

const longestTitle = 60

/** The first words of the first message that is a text; empty while there were only buttons and commands. */
function titleOf(prompt: string): string {
  const text = prompt.trim().replace(/\s+/gu, ' ')
  if (/^[#/]/.test(text)) return ''
  const characters = Array.from(text)
  if (characters.length <= longestTitle) return text
  const start = characters.slice(0, longestTitle - 1).join('')
  return `${start.replace(/\s+\S*$/u, '') || start}…`
}
