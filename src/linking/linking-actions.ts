import { buttonValue } from '../conversation/actions.ts'
import type { Desk, IncomingMessage } from '../conversation/desk.ts'
import type { Tell } from '../conversation/tell.ts'
import type { View } from '../conversation/view.ts'
import type { CustomerRef } from '../customers/customer.ts'
import type { LinkCodes } from './link-codes.ts'
import { type DescribedChannel, hintOf, linkingTexts as texts } from './linking-texts.ts'
import type { Links } from './links.ts'
import { type Answer, answers } from './wish.ts'

export interface LinkingOptions {
  desk: Desk
  links: Links
  codes: LinkCodes
  /** The channel, as customers are told of it. */
  describeChannel: (channel: string) => DescribedChannel
  /** The one that this channel's customers link theirs with. */
  otherChannel: (channel: string) => string
  /** Says to somebody's other side what has been done on this one. */
  tell: Tell
}

/** Links and separates a customer's two channels. Each shows what its customer sees next; `there` is the other one. */
export function linkingActions({ desk, links, codes, describeChannel, tell }: LinkingOptions) {
  async function giveCode(from: CustomerRef, there: DescribedChannel): Promise<View> {
    if (await linkOf(from)) return beside(texts.alreadyLinked(there), from)
    const code = await codes.issue(from)
    return { ...(await beside(texts.code(code, there), from)), kept: texts.codeKept }
  }

  async function redeemCode(code: string, by: CustomerRef, there: DescribedChannel): Promise<View> {
    if (await linkOf(by)) return beside(texts.alreadyLinked(there), by)
    const saying = await codes.say(code, by)
    switch (saying.outcome) {
      case 'said':
        return question(texts.confirm(there, hintOf(await nameOf(saying.from))), ['link', 'not-now'])
      case 'own-channel':
        return beside(texts.ownCode(there), by)
      case 'unknown':
        return beside(texts.wrongCode, by)
      case 'too-many-tries':
        return beside(texts.tooManyTries, by)
    }
  }

  async function confirmUnlink(from: CustomerRef, there: DescribedChannel): Promise<View> {
    if (!(await linkOf(from))) return beside(texts.nothingLinked(there), from)
    return question(texts.confirmUnlink(there), ['unlink', 'stay'])
  }

  async function link(message: IncomingMessage, there: DescribedChannel): Promise<View> {
    const { from } = message
    const other = await codes.saidOf(from)
    // Of a tap that comes again, the first one has used the code up.
    if (!other) return (await linkOf(from)) ? withOrder(texts.linked(there), message) : beside(texts.wrongCode, from)
    if ((await links.link(other, from, message.name)) === 'taken') return beside(texts.taken, from)
    await Promise.all([codes.end(from), codes.end(other)])
    mention(other, texts.linkedThere(describeChannel(from.channel)))
    return withOrder(texts.linked(there), message)
  }

  async function declineLink(message: IncomingMessage): Promise<View> {
    await codes.end(message.from)
    return withOrder(texts.notLinked, message)
  }

  async function unlink(message: IncomingMessage, there: DescribedChannel): Promise<View> {
    const other = await links.unlink(message.from)
    if (other) mention(other, texts.unlinkedThere(describeChannel(message.from.channel)))
    return withOrder(texts.unlinked(there), message)
  }

  const stayLinked = (message: IncomingMessage): Promise<View> => withOrder(texts.stayLinked, message)

  /** The order goes on where it was, or as the two have become one. */
  async function withOrder(text: string, message: IncomingMessage): Promise<View> {
    const shown = await desk.handle({ ...message, content: { kind: 'command', command: 'cart' } })
    return { ...shown, text: `${text}\n\n${shown.text}` }
  }

  /** What has nothing to do with the order, with a way back to it. */
  async function beside(text: string, from: CustomerRef): Promise<View> {
    const draft = (await links.customers.read(from))?.draft
    return { text, buttons: draft ? [[backToOrder]] : [] }
  }

  const linkOf = async (ref: CustomerRef) => (await links.customers.read(ref))?.linkedWith

  const nameOf = async (ref: CustomerRef) => (await links.customers.read(ref))?.profile.name || ref.id

  /** It is done, whether or not the other side hears of it, and nobody waits until it does. */
  const mention = (ref: CustomerRef, text: string) => void tell(ref, text).catch(() => undefined)

  return { giveCode, redeemCode, confirmUnlink, link, declineLink, unlink, stayLinked }
}

function question(text: string, among: readonly Answer[]): View {
  const buttons = answers.filter(({ answer }) => among.includes(answer))
  return { text, buttons: [buttons.map(({ label, value }) => ({ label, value }))] }
}

const backToOrder = { label: 'Back to your order', value: buttonValue({ verb: 'summary' }, 0) }
