import {
  type Action,
  type Chat,
  type ChatHistory,
  type Exchange,
  isBefore,
  newChat,
  withChat,
  withExchange,
  withNotice,
} from './chat.ts'
import type { ChatStore } from './chat-store.ts'

/** Where an exchange belongs. */
export interface ChatPlace {
  chatId: string
  /**
   * Begins the chat, unless this message has begun one already and comes again. A chat that is not new and no longer
   * there was deleted meanwhile, and stays so.
   */
  isNew: boolean
}

/** What was said on the web channel, for whoever said it. */
export interface Chats {
  /** The one used last comes first. */
  of(userId: string): Promise<readonly Chat[]>
  /** null: this user has no chat of that id, even if somebody else has. */
  find(userId: string, chatId: string): Promise<Chat | null>
  /** Keeps the exchange at the end of the chat, and gives the chat as it is then. */
  keep(userId: string, place: ChatPlace, exchange: Exchange): Promise<Chat>
  /** Adds something to the chat used last that nobody had asked for, and what it offers; false: there is no chat. */
  add(userId: string, response: string, actions?: readonly Action[]): Promise<boolean>
  /** false: there was none. */
  remove(userId: string, chatId: string): Promise<boolean>
  removeAll(userId: string): Promise<void>
  /** Removes the user's chats in which nothing was said since. @returns how many that were */
  removeBefore(userId: string, time: Date): Promise<number>
}

export function createChats(store: ChatStore, clock: () => Date = () => new Date()): Chats {
  const of = async (userId: string) => (await store.read(userId))?.chats ?? []

  /** @returns how many */
  const removeThose = (userId: string, isMeant: (chat: Chat) => boolean): Promise<number> =>
    store.change(userId, async (before) => {
      const chats = before?.chats.filter((chat) => !isMeant(chat)) ?? []
      const history = before && chats.length > 0 ? { ...before, chats } : null
      return { history, result: (before?.chats.length ?? 0) - chats.length }
    })

  return {
    of,
    find: async (userId, chatId) => withId(await of(userId), chatId),
    keep: (userId, { chatId, isNew }, exchange) =>
      store.change(userId, async (before) => {
        const known = before && (withId(before.chats, chatId) ?? (isNew ? begunBy(exchange, before.chats) : null))
        const chat = withExchange(known ?? newChat(chatId, clock()), exchange, clock())
        if (!known && !isNew) return { history: before, result: chat }
        return { history: withChat(before ?? nothing(userId), chat), result: chat }
      }),
    add: (userId, response, actions = []) =>
      store.change(userId, async (history) => {
        const chat = history?.chats[0]
        if (!history || !chat) return { history, result: false }
        return { history: withChat(history, withNotice(chat, response, actions, clock())), result: true }
      }),
    remove: async (userId, chatId) => (await removeThose(userId, ({ id }) => id === chatId)) > 0,
    removeBefore: (userId, time) => removeThose(userId, (chat) => isBefore(chat, time)),
    removeAll: (userId) => store.change(userId, async () => ({ history: null, result: undefined })),
  }
}

const nothing = (userId: string): ChatHistory => ({ version: 1, userId, chats: [] })

const begunBy = ({ messageId }: Exchange, chats: readonly Chat[]): Chat | null =>
  chats.find(({ messages }) => messages[0]?.id === messageId) ?? null

const withId = (chats: readonly Chat[], chatId: string): Chat | null => chats.find(({ id }) => id === chatId) ?? null
