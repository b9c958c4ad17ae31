import { z } from 'zod'
import { type Chat, chatSchema } from '../../../chats/chat.ts'
import { chatOrderSchema } from './chat-order.ts'

const { id, title, createdAt, updatedAt, messages, actions } = chatSchema.shape

export const chatHeadingSchema = z.object({ id, title, created_at: createdAt, updated_at: updatedAt })
type ChatHeading = z.infer<typeof chatHeadingSchema>

/** A chat as clients see it. */
export const chatBodySchema = chatHeadingSchema.extend({ user_id: z.string(), messages })
type ChatBody = z.infer<typeof chatBodySchema>

const offered = actions.describe('Sending a value as the prompt is the same as tapping that button')

const standing = {
  shop: z.string().describe("The shop's name"),
  timezone: z.string().describe("The shop's, such as America/Chicago: times are shown in it"),
  order: chatOrderSchema.nullable().describe('The order being made, or else the one placed last; null: none'),
  telegram_linked: z
    .boolean()
    .nullable()
    .describe(
      "Whether the customer's chat on Telegram is linked; `/link` does it, `/unlink` ends it; null: it can't be",
    ),
}
const standingSchema = z.object(standing)
export type ChatStanding = z.infer<typeof standingSchema>

/** What `POST /chat` answers. */
export const chatAnswerSchema = z.object({
  response: z.string(),
  actions: offered,
  ...standing,
  chat: chatBodySchema,
})
export type ChatAnswer = z.infer<typeof chatAnswerSchema>

export const chatListSchema = z.object({ chats: z.array(chatHeadingSchema) })
export type ChatList = z.infer<typeof chatListSchema>

export const oneChatSchema = z.object({ chat: chatBodySchema, actions: offered, ...standing })
export type OneChat = z.infer<typeof oneChatSchema>

export const headingOf = ({ id, title, createdAt, updatedAt }: Chat): ChatHeading => ({
  id,
  title,
  created_at: createdAt,
  updated_at: updatedAt,
})

export const chatBody = (chat: Chat, userId: string): ChatBody => ({
  ...headingOf(chat),
  user_id: userId,
  messages: [...chat.messages],
})
