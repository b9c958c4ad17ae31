import type { Api } from 'grammy'
import type { Logger } from 'pino'
import type { Messages } from '../../notices/posted-orders.ts'
import { describeFault } from './describe-fault.ts'
import { keyboardOf } from './keyboard.ts'
import { noPreview } from './no-preview.ts'
import { isGone, isSaidAlready, isUnreachable, NotToldError } from './refused.ts'
import { splitText } from './split-text.ts'

/** Messages that are edited later. Where a text needs several, the last one has the buttons and is edited. */
export const createPosts = (api: Api, logger: Logger): Messages => ({
  async post(chat, view) {
    const parts = splitText(view.text)
    try {
      for (const part of parts.slice(0, -1)) await api.sendMessage(chat, part, noPreview)
      const { message_id } = await api.sendMessage(chat, parts.at(-1) ?? '', { ...noPreview, ...keyboardOf(view) })
      return message_id
    } catch (error) {
      if (!isUnreachable(error)) throw new NotToldError(error)
      logger.info({ fault: describeFault(error) }, "a chat can't be reached")
      return null
    }
  },
  async edit(chat, message, view) {
    const text = splitText(view.text).at(-1) ?? ''
    try {
      await api.editMessageText(chat, message, text, { ...noPreview, ...keyboardOf(view) })
      return true
    } catch (error) {
      if (!isGone(error)) throw new NotToldError(error)
      return isSaidAlready(error)
    }
  },
})
