import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts'
import { type Config, isChatOpen } from '../config/config.ts'
import type { Desk } from '../conversation/desk.ts'
import type { CustomerRef } from '../customers/customer.ts'
import type { LinkingOptions } from '../linking/linking-actions.ts'
import { linkingDesk } from '../linking/linking-desk.ts'
import { channelTexts } from '../linking/linking-texts.ts'

interface Dependencies extends Omit<LinkingOptions, 'describeChannel' | 'otherChannel'> {
  config: Config
  /** null: there is none, or not yet. */
  telegram: () => TelegramChannel | null
}

/** The desk for customers of both channels; where there is only one, there is nothing to link. */
export function linkedDesk({ config, telegram, ...linking }: Dependencies): {
  desk: Desk
  isLinked: ((customer: CustomerRef) => Promise<boolean>) | null
} {
  if (!config.telegram || !isChatOpen(config)) return { desk: linking.desk, isLinked: null }
  const desk = linkingDesk({
    ...linking,
    otherChannel: (channel) => (channel === 'web' ? 'telegram' : 'web'),
    describeChannel: (channel) =>
      channel === 'web' ? channelTexts.web(config.publicUrl) : channelTexts.telegram(telegram()?.username() ?? null),
  })
  return { desk, isLinked: async (ref) => Boolean((await linking.links.customers.read(ref))?.linkedWith) }
}
