import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, GrammyError, InlineKeyboard } from 'grammy'
import type { Logger } from 'pino'
import type { View } from '../../conversation/view.ts'
import { inTurn } from '../../in-turn.ts'
import { grammySignal } from './grammy-signal.ts'
import { splitText } from './split-text.ts'

/** Sends views to chats. */
export interface Replies {
  /**
   * Resolves when the reply is sent, or has become a matter of waiting for Telegram: it then goes out later, in its
   * turn, and whoever handles the update need not wait. Replies of one chat keep their order; chats don't wait for each
   * other. Never rejects: a reply that can't be delivered is logged.
   */
  send(chat: number, view: View): Promise<void>
  /** Resolves when no reply is waiting any more, or after the given milliseconds. */
  flush(withinMs: number): Promise<void>
}

// As long as Telegram itself would hold a webhook's update, an update may wait for its reply.
const patienceMs = 4_000
// A reply that could not be sent for so long answers nothing any more.
const reachMs = 15 * 60_000

export function createReplies(api: Api, logger: Logger): Replies {
  const queue = inTurn()
  const waiting = new Set<Promise<void>>()

  async function deliver(chat: number, view: View): Promise<void> {
    const parts = splitText(view.text)
    const signal = grammySignal(AbortSignal.timeout(reachMs))
    for (const [index, text] of parts.entries()) {
      const keyboard = index === parts.length - 1 ? keyboardOf(view) : {}
      await api.sendMessage(chat, text, { link_preview_options: { is_disabled: true }, ...keyboard }, signal)
    }
  }

  return {
    async send(chat, view) {
      const delivery: Promise<void> = queue(String(chat), () => deliver(chat, view))
        .catch((error) => undeliverable(error, logger))
        .finally(() => waiting.delete(delivery))
      waiting.add(delivery)
      await settledWithin(delivery, patienceMs)
    },
    flush: (withinMs) => settledWithin(Promise.allSettled(waiting), withinMs),
  }
}

function keyboardOf({ buttons }: View) {
  if (buttons.length === 0) return {}
  const rows = buttons.map((row) => row.map(({ label, value }) => InlineKeyboard.text(label, value)))
  return { reply_markup: InlineKeyboard.from(rows) }
}

function undeliverable(error: unknown, logger: Logger): void {
  const blocked = error instanceof GrammyError && error.error_code === 403
  if (blocked) logger.info('the customer has blocked the bot')
  else logger.error({ err: error }, 'a reply could not be delivered')
}

async function settledWithin(work: Promise<unknown>, ms: number): Promise<void> {
  const done = new AbortController()
  const { signal } = done
  await Promise.race([work, sleep(ms, undefined, { signal }).catch(() => undefined)])
  done.abort()
}
