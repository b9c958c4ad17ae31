import { z } from 'zod'
import { BotApiError, type createChats } from './chats.ts'
import type { createUpdateQueue } from './updates.ts'

interface Dependencies {
  updates: ReturnType<typeof createUpdateQueue>
  chats: ReturnType<typeof createChats>
}

type Method = (parameters: Record<string, unknown>, gone: AbortSignal) => unknown

const bot = { id: 1, is_bot: true, first_name: 'Order bot', username: 'order_test_bot' }

const markup = z
  .object({ inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string().optional() }))) })
  .optional()
const buttonsOf = (parameters: Record<string, unknown>) => markup.parse(parameters.reply_markup)?.inline_keyboard ?? []
const chatOf = ({ chat_id }: Record<string, unknown>) => Number(chat_id)
const idOf = ({ message_id }: Record<string, unknown>) => Number(message_id)

/** What each method does, as far as a bot over messages and buttons needs it. */
export function createMethods({ updates, chats }: Dependencies): Record<string, Method> {
  let poller: AbortController | null = null

  const asMessage = (chat: number, { message_id, text }: { message_id: number; text: string }) => ({
    message_id,
    date: 1_700_000_000,
    chat: { id: chat, type: 'private' },
    from: bot,
    text,
  })

  async function getUpdates(parameters: Record<string, unknown>, gone: AbortSignal): Promise<unknown> {
    if (updates.webhook) {
      throw new BotApiError(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    }
    // The newer poll ends the older one.
    poller?.abort()
    const own = new AbortController()
    poller = own
    const { offset = 0, limit = 100, timeout = 0, allowed_updates } = parameters
    if (Array.isArray(allowed_updates)) updates.allow(allowed_updates)
    const signal = AbortSignal.any([gone, own.signal])
    const pending = await updates.poll(Number(offset), Number(limit), Number(timeout) * 1000, signal)
    if (own.signal.aborted) {
      throw new BotApiError(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      )
    }
    return gone.aborted ? [] : pending.map(({ update_id, body }) => ({ update_id, ...body }))
  }

  return {
    getUpdates,
    getMe: () => bot,
    setMyCommands: () => true,
    sendChatAction: () => true,
    answerCallbackQuery: () => true,
    setWebhook({ url, secret_token, allowed_updates }) {
      if (Array.isArray(allowed_updates)) updates.allow(allowed_updates)
      updates.setWebhook({ url: String(url), secret: secret_token === undefined ? undefined : String(secret_token) })
      return true
    },
    deleteWebhook() {
      updates.setWebhook(null)
      return true
    },
    getWebhookInfo: () => ({ url: updates.webhook?.url ?? '', pending_update_count: updates.pending }),
    sendMessage(parameters) {
      const chat = chatOf(parameters)
      return asMessage(chat, chats.send(chat, String(parameters.text ?? ''), buttonsOf(parameters)))
    },
    editMessageText(parameters) {
      const chat = chatOf(parameters)
      const change = { text: String(parameters.text ?? ''), buttons: buttonsOf(parameters) }
      return asMessage(chat, chats.edit(chat, idOf(parameters), change))
    },
    editMessageReplyMarkup(parameters) {
      const chat = chatOf(parameters)
      return asMessage(chat, chats.edit(chat, idOf(parameters), { buttons: buttonsOf(parameters) }))
    },
    deleteMessage(parameters) {
      chats.remove(chatOf(parameters), idOf(parameters))
      return true
    },
  }
}
