import { type Api, GrammyError } from 'grammy'
import type { Logger } from 'pino'
import { settledWithin } from '../../concurrency/settled-within.ts'
import type { View } from '../../conversation/view.ts'
import { describeFault } from './describe-fault.ts'
import { grammySignal } from './grammy-signal.ts'
import { keyboardOf } from './keyboard.ts'
import { createLastReplies } from './last-replies.ts'
import { noPreview } from './no-preview.ts'
import { splitText } from './split-text.ts'

/** Sends views to chats. */
export interface Replies {
  /**
   * Resolves when the reply is sent, or only Telegram has to be waited for: it then goes out later, in its turn.
   * Replies of one chat keep their order; chats don't wait for each other. Never rejects: a reply that can't be
   * delivered is logged.
   */
  send(chat: number, view: View): Promise<void>
  /** Gives what waits this many milliseconds more, and then gives up. */
  close(withinMs: number): Promise<void>
}

interface Reply extends PromiseWithResolvers<void> {
  view: View
}

// How long a webhook's update, and what follows it in its chat, may wait for the reply.
const patienceMs = 4_000
// After this long, a reply that could not be sent answers nothing any more.
const reachMs = 15 * 60_000
// Views show the state: where so many wait behind one that Telegram does not take, the oldest says nothing new.
const longestLine = 10

/** @param api waits as long as Telegram says, and repeats what failed, until it is told to end */
export function createReplies(api: Api, logger: Logger): Replies {
  /** By chat, the reply under way and those behind it. */
  const lines = new Map<number, Reply[]>()
  const underWay = new Set<AbortController>()
  const last = createLastReplies()

  async function sendAll(chat: number, line: Reply[]): Promise<void> {
    for (let reply = line[0]; reply; reply = line[0]) {
      await deliver(chat, reply.view).catch(undeliverable)
      line.shift()
      reply.resolve()
    }
    lines.delete(chat)
  }

  async function deliver(chat: number, view: View): Promise<void> {
    const delivery = new AbortController()
    const tooLate = setTimeout(() => delivery.abort(), reachMs)
    underWay.add(delivery)
    try {
      await sendParts(chat, view, delivery.signal)
    } finally {
      underWay.delete(delivery)
      clearTimeout(tooLate)
    }
  }

  async function sendParts(chat: number, view: View, signal: AbortSignal): Promise<void> {
    const unclear = last.take(chat)
    // Best effort: an old question that stays is only untidy.
    for (const message of view.replacesLast ? unclear : []) void api.deleteMessage(chat, message).catch(() => undefined)
    const sent: number[] = []
    const parts = splitText(view.text)
    for (const [index, text] of parts.entries()) {
      const keyboard = index === parts.length - 1 ? keyboardOf(view) : {}
      const options = { ...noPreview, ...keyboard }
      const { message_id } = await api.sendMessage(chat, text, options, grammySignal(signal))
      sent.push(message_id)
    }
    last.note(chat, sent)
  }

  function undeliverable(error: unknown): void {
    const blocked = error instanceof GrammyError && error.error_code === 403
    if (blocked) logger.info('the customer has blocked the bot')
    else logger.error({ fault: describeFault(error) }, 'a reply could not be delivered')
  }

  /** Behind the one under way, the oldest makes room. */
  function shorten(line: Reply[]): void {
    if (line.length <= longestLine) return
    for (const { resolve } of line.splice(1, 1)) resolve()
    logger.warn('a reply was given up for newer ones, as Telegram takes none for this chat')
  }

  return {
    send(chat, view) {
      const reply = { view, ...Promise.withResolvers<void>() }
      const line = lines.get(chat)
      if (line) {
        line.push(reply)
        shorten(line)
      } else {
        const opened = [reply]
        lines.set(chat, opened)
        void sendAll(chat, opened)
      }
      return settledWithin(reply.promise, patienceMs)
    },
    async close(withinMs) {
      await settledWithin(Promise.all([...lines.values()].flat().map(({ promise }) => promise)), withinMs)
      for (const { resolve } of [...lines.values()].flatMap((line) => line.splice(1))) resolve()
      for (const delivery of underWay) delivery.abort()
    },
  }
}
