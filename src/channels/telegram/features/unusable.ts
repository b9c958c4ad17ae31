import { Composer, type Context } from 'grammy'
import { type Converse, idOfMessage } from '../converse.ts'

/** By the field that a message has; where it has several, as a venue has a location, the first one here names it. */
const names = {
  sticker: 'a sticker',
  photo: 'a photo',
  voice: 'a voice message',
  audio: 'an audio file',
  video: 'a video',
  video_note: 'a video message',
  animation: 'a GIF',
  document: 'a file',
  venue: 'a venue',
  location: 'a location',
  poll: 'a poll',
  dice: 'a die',
  game: 'a game',
  story: 'a story',
} as const

/** Messages that nobody wrote: Telegram says what was done in the chat, or with a payment. */
const services = [
  'pinned_message',
  'message_auto_delete_timer_changed',
  'chat_background_set',
  'write_access_allowed',
  'successful_payment',
  'refunded_payment',
] as const

/** What the bot can't use gets a kind answer. Must be the last feature. */
export function unusableFeature(converse: Converse): Composer<Context> {
  const composer = new Composer()
  composer.on('message', (context) => {
    const message: object = context.msg
    if (services.some((field) => field in message)) return
    const [, what = 'that'] = Object.entries(names).find(([field]) => field in message) ?? []
    return converse(context, idOfMessage(context), { kind: 'unusable', what })
  })
  // It was acted on as it was sent: nobody who edits it may think that this changes their order.
  composer.on('edited_message:text', (context) => {
    const { message_id, edit_date } = context.msg
    const what = 'changes to a message that you have sent'
    return converse(context, `edit-${message_id}-${edit_date}`, { kind: 'unusable', what })
  })
  return composer
}
