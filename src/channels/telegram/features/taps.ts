import { Composer, type Context } from 'grammy'
import type { Converse } from '../converse.ts'
import { answerTap, replaceButtons } from '../tap.ts'

/** Stops the button's spinner before the work. */
export function answerTaps(): Composer<Context> {
  const composer = new Composer()
  composer.on('callback_query').use((context, next) => {
    void answerTap(context)
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
    // The view that follows has buttons of its own.
    if (message) void replaceButtons(context)
  })
  return composer
}
