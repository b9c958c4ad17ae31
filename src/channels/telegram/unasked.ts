import { type Api, InputFile } from 'grammy'
import type { Logger } from 'pino'
import type { Button } from '../../conversation/view.ts'
import type { Messages } from '../../notices/posted-orders.ts'
import { describeFault } from './describe-fault.ts'
import { createPosts } from './posts.ts'
import { isGone, isUnreachable, NotToldError } from './refused.ts'
import { asCaption } from './split-text.ts'

/**
 * What is done in a chat that has not just asked. Saying something rejects with `NotToldError` when doing it later may
 * help.
 */
export interface Unasked {
  /** What can be edited later. */
  posts: Messages
  tell(chat: number, text: string, buttons?: Button[][]): Promise<'told' | 'unreachable'>
  /** A picture, and words under it. */
  show(chat: number, png: Uint8Array, caption: string): Promise<'told' | 'unreachable'>
  /** Deletes a message of the last two days. @returns whether it is gone; if not, trying again may help */
  remove(chat: number, message: number): Promise<boolean>
}

export function createUnasked(api: Api, logger: Logger): Unasked {
  const posts = createPosts(api, logger)
  return {
    posts,
    tell: async (chat, text, buttons = []) =>
      (await posts.post(chat, { text, buttons })) === null ? 'unreachable' : 'told',
    async show(chat, png, caption) {
      try {
        await api.sendPhoto(chat, new InputFile(png, 'picture.png'), { caption: asCaption(caption) })
        return 'told'
      } catch (error) {
        if (isUnreachable(error)) return 'unreachable'
        throw new NotToldError(error)
      }
    },
    async remove(chat, message) {
      try {
        return await api.deleteMessage(chat, message)
      } catch (error) {
        logger.warn({ fault: describeFault(error) }, 'a message could not be deleted')
        return isGone(error)
      }
    },
  }
}
