import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts'
import type { Chats } from '../chats/chats.ts'
import { createDesk } from '../conversation/create-desk.ts'
import { gatedDesk } from '../conversation/gated-desk.ts'
import type { Tell } from '../conversation/tell.ts'
import { keepCorrections } from '../corrections/keep-corrections.ts'
import type { CustomerRef } from '../customers/customer.ts'
import { createLinkCodes } from '../linking/link-codes.ts'
import type { Links } from '../linking/links.ts'
import { createSettling } from '../shortages/settling.ts'
import { shortageDesk } from '../shortages/shortage-desk.ts'
import { createShortages } from '../shortages/shortages.ts'
import type { JsonStorage } from '../storage/json/open-storage.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Core } from './core.ts'
import { linkedDesk } from './linking.ts'
import type { Staff } from './staff.ts'
import { reportingStorage } from './storage.ts'
import type { Today } from './today.ts'

interface Dependencies {
  core: Core
  storage: JsonStorage
  links: Links
  today: Today
  understanding: Understanding
  chats: Chats
  staff: Pick<Staff, 'forgetMember'>
  /** null: there is none, or not yet. */
  telegram: () => TelegramChannel | null
  tell: Tell
}

/**
 * The desk that answers customers. A message goes through several desks, the last one first, and the first that knows
 * it answers.
 */
export function createCustomersDesk({
  core: { config, logger, metrics, health },
  storage,
  links,
  today: { menu, stock, pause },
  understanding,
  chats,
  staff,
  telegram,
  tell,
}: Dependencies) {
  const { orders, customers } = storage
  const clock = () => new Date()
  const codes = createLinkCodes({ store: storage.linkCodes })
  const corrections = keepCorrections(storage.corrections, logger)

  /** What is kept of a customer besides their document and orders. */
  async function forgetElsewhere({ channel, id }: CustomerRef): Promise<void> {
    await codes.forget({ channel, id })
    if (channel === 'web') await chats.removeAll(id)
    else await staff.forgetMember(id)
  }

  const conversation = createDesk({
    customers,
    orders,
    understanding,
    menu: pause.menu,
    metrics,
    learn: corrections.keep,
    forgetElsewhere,
  })
  const shortages = createShortages(storage.shortages)
  const settling = createSettling({ orders, shortages, customers, menu, today: stock.menu, clock })
  const { soldOut } = stock
  const answering = shortageDesk({ desk: conversation, shortages, settling, orders, customers, menu, soldOut, clock })
  const linked = linkedDesk({ config, telegram, desk: answering, links, codes, tell })
  return {
    desk: gatedDesk(reportingStorage(linked.desk, health)),
    isLinked: linked.isLinked,
    shortages,
    settling,
    corrections,
    forgetElsewhere,
  }
}
