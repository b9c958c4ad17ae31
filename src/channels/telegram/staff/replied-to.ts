import type { Context } from 'grammy'

/** What the bot said that this message is a reply to; empty: it is a reply to nothing of the bot's. */
export function repliedTo({ message, me }: Pick<Context, 'message' | 'me'>): string {
  const asked = message?.reply_to_message
  return asked?.from?.id === me.id ? (asked.text ?? '') : ''
}
