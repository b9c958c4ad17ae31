import type { CustomerRef } from '../customers/customer.ts'
import type { View } from './view.ts'

export const commands = [
  'start',
  'menu',
  'cart',
  'status',
  'cancel',
  'help',
  'link',
  'unlink',
  'mydata',
  'forgetme',
] as const
export type Command = (typeof commands)[number]

/** What a channel hands on, once it knows who speaks and that they may. */
export interface IncomingMessage {
  from: CustomerRef
  /** Unique within the customer's messages; a message that comes again under it has no second effect. */
  messageId: string
  /** The customer's name where the channel knows it. */
  name: string | null
  content:
    | { kind: 'text'; text: string }
    /** A button's value. */
    | { kind: 'tap'; value: string }
    | { kind: 'command'; command: Command }
    /** The customer shared a phone number by the channel's own means. */
    | { kind: 'phone'; phone: string }
    /** What the bot can't read: `what` names it for the customer, as in "I can't read a sticker". */
    | { kind: 'unusable'; what: string }
}

/** The order desk: the one way in for every channel. */
export interface Desk {
  /**
   * Resolves when every effect of the message is durable. Messages of one customer are handled one after another, in
   * the order of the calls; those of others are not held up. A message seen before changes nothing and gives the
   * current view again.
   * @param onModel called when a model is asked, which takes seconds: time to show that somebody is typing
   * @throws DeskClosedError while the desk does not serve (starting or stopping): the channel answers "try again"
   */
  handle(message: IncomingMessage, onModel?: () => void): Promise<View>
}

export class DeskClosedError extends Error {
  override readonly name = 'DeskClosedError'
}
