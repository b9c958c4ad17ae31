import { Composer, type Context } from 'grammy'
import { type Converse, idOfMessage } from '../converse.ts'

const names = {
  sticker: 'a sticker',
  photo: 'a photo',
  voice: 'a voice message',
  audio: 'an audio file',
  video: 'a video',
  video_note: 'a video message',
  animation: 'a GIF',
  document: 'a file',
  location: 'a location',
  venue: 'a venue',
  poll: 'a poll',
  dice: 'a die',
  game: 'a game',
  story: 'a story',
} as const

/** What the bot can't use gets a kind answer. Must be the last feature. */
export function unusableFeature(converse: Converse): Composer<Context> {
  const composer = new Composer()
  composer.on('message', (context) => {
    const message: object = context.msg
    const [, what = 'that'] = Object.entries(names).find(([field]) => field in message) ?? []
    return converse(context, idOfMessage(context), { kind: 'unusable', what })
  })
  return composer
}
