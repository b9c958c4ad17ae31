import { Composer, type Context } from 'grammy'
import type { Converse } from '../converse.ts'

/** Stops the button's spinner, before the work; a tap of too long ago can't be answered, and need not be. */
export function answerTaps(): Composer<Context> {
  const composer = new Composer()
  composer.on('callback_query').use((context, next) => {
    void context.answerCallbackQuery().catch(() => undefined)
    return next()
  })
  return composer
}

export function tapsFeature(converse: Converse): Composer<Context> {
  const composer = new Composer()
  composer.on('callback_query:data', async (context) => {
    const { id, data, message } = context.callbackQuery
    // One tap may come under two update ids; its query's id stays the same.
    await converse(context, `tap-${id}`, { kind: 'tap', value: data })
    // The view that follows has buttons of its own; an old message may not be editable any more.
    if (message) void context.editMessageReplyMarkup().catch(() => undefined)
  })
  return composer
}
