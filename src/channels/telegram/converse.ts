import type { Context } from 'grammy'
import type { Desk, IncomingMessage } from '../../conversation/desk.ts'
import type { Metrics } from '../../ops/metrics.ts'
import type { Replies } from './replies.ts'
import { typing } from './typing.ts'

/** What a feature does with an update it knows: hands it to the desk, and sends what the desk says. */
export type Converse = (context: Context, messageId: string, content: IncomingMessage['content']) => Promise<void>

export const converseWith =
  (desk: Desk, replies: Replies, { replySeconds }: Pick<Metrics, 'replySeconds'>): Converse =>
  async (context, messageId, content) => {
    const { chat, from } = context
    if (!chat || !from) return
    const name = [from.first_name, from.last_name].filter((part) => part).join(' ') || null
    const customer = { channel: 'telegram', id: String(from.id) }
    const indicator = typing(context.api, chat.id)
    const durable = replySeconds.startTimer({ channel: 'telegram' })
    try {
      const view = await desk.handle({ from: customer, messageId, name, content }, indicator.start)
      durable()
      await replies.send(chat.id, view)
    } finally {
      indicator.stop()
    }
  }

/** A message is the same one however often it is delivered. */
export const idOfMessage = (context: Context): string =>
  `message-${context.msg?.message_id ?? context.update.update_id}`
