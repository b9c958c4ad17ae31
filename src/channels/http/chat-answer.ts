import type { Action, Chat } from '../../chats/chat.ts'

/** A chat as clients see it. */
export interface ChatBody extends ChatHeading {
  user_id: string
  messages: Chat['messages']
}

interface ChatHeading {
  id: string
  title: string
  created_at: string
  updated_at: string
}

/** What `POST /chat` answers. */
export interface ChatAnswer {
  response: string
  /** Sending a value as the prompt is the same as tapping that button. */
  actions: Action[]
  chat: ChatBody
}

export const headingOf = ({ id, title, createdAt, updatedAt }: Chat): ChatHeading => ({
  id,
  title,
  created_at: createdAt,
  updated_at: updatedAt,
})

export const chatBody = (chat: Chat, userId: string): ChatBody => ({
  ...headingOf(chat),
  user_id: userId,
  messages: chat.messages,
})
