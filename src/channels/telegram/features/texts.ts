import { Composer, type Context } from 'grammy'
import { type Converse, idOfMessage } from '../converse.ts'

export function textsFeature(converse: Converse): Composer<Context> {
  const composer = new Composer()
  // Under a picture, words are words all the same.
  composer.on(['message:text', 'message:caption'], (context) =>
    converse(context, idOfMessage(context), { kind: 'text', text: context.msg.text ?? context.msg.caption ?? '' }),
  )
  return composer
}
