import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts'
import type { Chats } from '../chats/chats.ts'
import type { Config } from '../config/config.ts'
import type { Tell } from '../conversation/tell.ts'
import type { CustomerRef } from '../customers/customer.ts'

/** null: the shop has none. */
export const staffChatOf = ({ telegram }: Config): CustomerRef | null =>
  telegram?.staffChat === undefined ? null : { channel: 'telegram', id: String(telegram.staffChat) }

/** Tells everybody in their own channel. */
export function tellBy({ telegram, chats }: { telegram: () => TelegramChannel | null; chats: Chats }): Tell {
  return async ({ channel, id }, text, buttons = []) => {
    const open = telegram()
    if (channel === 'telegram' && open) return open.tell(Number(id), text, buttons)
    return channel === 'web' && (await chats.add(id, text, buttons.flat())) ? 'told' : 'unreachable'
  }
}
