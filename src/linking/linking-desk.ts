import { LRUCache } from 'lru-cache'
import { inTurn } from '../concurrency/in-turn.ts'
import type { Desk, IncomingMessage } from '../conversation/desk.ts'
import type { View } from '../conversation/view.ts'
import { refKey } from '../customers/customer.ts'
import { type LinkingOptions, linkingActions } from './linking-actions.ts'
import type { DescribedChannel } from './linking-texts.ts'
import { type Answer, answersIn, type Wish, wishOf } from './wish.ts'

/** So many open questions are remembered. Older ones can't be answered by a written "yes", but their buttons work. */
const rememberedQuestions = 1_000

/**
 * The desk, with the linking of a customer's two channels in front. It keeps nothing itself: a message that comes again
 * finds what the first one did, and says so again.
 */
export function linkingDesk(options: LinkingOptions): Desk {
  const { desk, describeChannel, otherChannel } = options
  const actions = linkingActions(options)
  const act: Record<Answer, (message: IncomingMessage, there: DescribedChannel) => Promise<View>> = {
    link: actions.link,
    'not-now': actions.declineLink,
    unlink: actions.unlink,
    stay: actions.stayLinked,
  }
  const queue = inTurn()
  /** By customer, the answers to what they were asked last, for "yes" and "no" in words. */
  const open = new LRUCache<string, readonly Answer[]>({ max: rememberedQuestions })

  function fulfil(wish: Wish, message: IncomingMessage): Promise<View> {
    const there = describeChannel(otherChannel(message.from.channel))
    switch (wish.kind) {
      case 'code':
        return actions.giveCode(message.from, there)
      case 'say':
        return actions.redeemCode(wish.code, message.from, there)
      case 'unlink':
        return actions.confirmUnlink(message.from, there)
      case 'answer':
        return act[wish.answer](message, there)
    }
  }

  async function handle(message: IncomingMessage, onModel?: () => void): Promise<View> {
    const key = refKey(message.from)
    const wish = wishOf(message.content, open.get(key) ?? [])
    open.delete(key)
    if (!wish) return desk.handle(message, onModel)
    const view = await fulfil(wish, message)
    const offered = answersIn(view)
    if (offered.length > 0) open.set(key, offered)
    return view
  }

  return { handle: (message, onModel) => queue(refKey(message.from), () => handle(message, onModel)) }
}
