import { z } from 'zod'
import { BotApiError, badRequest } from './bot-api-error.ts'
import type { Chats, SentMessage } from './chats.ts'
import type { Queries } from './queries.ts'
import type { UpdateQueue } from './updates.ts'

interface Dependencies {
  updates: UpdateQueue
  chats: Chats
  queries: Queries
  files: Files
}

/** Files that the bot may download, by their ids. */
export type Files = Map<string, Uint8Array>

type Parameters = Record<string, unknown>
/** @param gone aborted when the caller has hung up */
type Method = (parameters: Parameters, gone: AbortSignal) => unknown

const bot = { id: 1, is_bot: true, first_name: 'Order bot', username: 'order_test_bot' }

const markup = z
  .object({
    // Other keyboards have no buttons to tap.
    inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string().optional() }))).default([]),
  })
  .optional()
const buttonsOf = ({ reply_markup }: Parameters) => markup.parse(reply_markup)?.inline_keyboard ?? []
const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const isTrue = (value: unknown) => value === true || value === 'true'

function chatOf({ chat_id }: Parameters): number {
  if (chat_id === undefined || chat_id === '') throw badRequest('chat_id is empty')
  return Number(chat_id)
}

function messageIdOf({ message_id }: Parameters): number {
  if (message_id === undefined) throw badRequest('message identifier is not specified')
  return Number(message_id)
}

const asMessage = (chat: number, { message_id, text, file }: SentMessage) => ({
  message_id,
  date: 1_700_000_000,
  chat: { id: chat, type: 'private' },
  from: bot,
  ...(file === undefined ? { text } : { caption: text, document: { file_id: file, file_unique_id: file } }),
})

/** What each method does, as far as a bot over messages and buttons needs it. */
export function createMethods(dependencies: Dependencies): Record<string, Method> {
  const { chats, queries, files } = dependencies
  return {
    ...updateMethods(dependencies),
    getMe: () => bot,
    getFile({ file_id }) {
      const id = textOf(file_id)
      const size = files.get(id)?.length
      if (size === undefined) throw badRequest('invalid file_id')
      return { file_id: id, file_unique_id: id, file_size: size, file_path: `files/${id}` }
    },
    setMyCommands: () => true,
    deleteMyCommands: () => true,
    sendChatAction(parameters) {
      chats.messagesOf(chatOf(parameters))
      return true
    },
    answerCallbackQuery({ callback_query_id, text }) {
      queries.answer(textOf(callback_query_id), textOf(text))
      return true
    },
    sendMessage(parameters) {
      const chat = chatOf(parameters)
      return asMessage(chat, chats.send(chat, { text: textOf(parameters.text), buttons: buttonsOf(parameters) }))
    },
    sendDocument(parameters) {
      const chat = chatOf(parameters)
      const { document, caption } = parameters
      if (document === undefined) throw badRequest('there is no document in the request')
      const file = document instanceof File ? document.name : String(document)
      return asMessage(chat, chats.send(chat, { text: textOf(caption), buttons: buttonsOf(parameters), file }))
    },
    sendPhoto(parameters) {
      const chat = chatOf(parameters)
      const { photo, caption } = parameters
      if (photo === undefined) throw badRequest('there is no photo in the request')
      const file = photo instanceof File ? photo.name : String(photo)
      return asMessage(chat, chats.send(chat, { text: textOf(caption), buttons: buttonsOf(parameters), file }))
    },
    editMessageText(parameters) {
      const chat = chatOf(parameters)
      const change = { text: textOf(parameters.text), buttons: buttonsOf(parameters) }
      return asMessage(chat, chats.edit(chat, messageIdOf(parameters), change))
    },
    editMessageReplyMarkup(parameters) {
      const chat = chatOf(parameters)
      return asMessage(chat, chats.edit(chat, messageIdOf(parameters), { buttons: buttonsOf(parameters) }))
    },
    deleteMessage(parameters) {
      chats.remove(chatOf(parameters), messageIdOf(parameters))
      return true
    },
  }
}

/** How updates get to the bot: by asking for them, or to its webhook. */
function updateMethods({ updates }: Dependencies): Record<string, Method> {
  let poller = new AbortController()

  function allow({ allowed_updates }: Parameters): void {
    if (Array.isArray(allowed_updates)) updates.allow(allowed_updates.map(String))
  }

  return {
    async getUpdates(parameters, gone) {
      if (updates.webhook) {
        throw new BotApiError(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )
      }
      // The newer poll ends the older one.
      poller.abort()
      const own = new AbortController()
      poller = own
      allow(parameters)
      const { offset = 0, limit = 100, timeout = 0 } = parameters
      const signal = AbortSignal.any([gone, own.signal])
      const pending = await updates.poll(Number(offset), Number(limit), Number(timeout) * 1000, signal)
      if (own.signal.aborted) {
        throw new BotApiError(
          409,
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        )
      }
      return pending.map(({ update_id, body }) => ({ update_id, ...body }))
    },
    setWebhook(parameters) {
      const url = textOf(parameters.url)
      const secret = parameters.secret_token === undefined ? undefined : textOf(parameters.secret_token)
      if (url !== '' && !/^(https:|http:\/\/127\.0\.0\.1[:/])/.test(url)) {
        throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
      }
      if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret)) {
        throw badRequest('secret token contains unallowed characters')
      }
      allow(parameters)
      if (isTrue(parameters.drop_pending_updates)) updates.drop()
      updates.setWebhook(url === '' ? null : { url, secret })
      return true
    },
    deleteWebhook({ drop_pending_updates }) {
      if (isTrue(drop_pending_updates)) updates.drop()
      updates.setWebhook(null)
      return true
    },
    getWebhookInfo: () => ({
      url: updates.webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: updates.pending,
      allowed_updates: updates.allowed,
    }),
  }
}
