import { Composer, type Context } from 'grammy'
import { type Converse, idOfMessage } from '../converse.ts'

export function textsFeature(converse: Converse): Composer<Context> {
  const composer = new Composer()
  composer.on('message:text', (context) =>
    converse(context, idOfMessage(context), { kind: 'text', text: context.msg.text }),
  )
  return composer
}
