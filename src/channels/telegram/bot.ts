import { autoRetry } from '@grammyjs/auto-retry'
import { Bot } from 'grammy'
import type { Logger } from 'pino'
import type { Desk } from '../../conversation/desk.ts'
import { clientOptions } from './client-options.ts'
import { converseWith } from './converse.ts'
import { commandsFeature } from './features/commands.ts'
import { contactsFeature } from './features/contacts.ts'
import { tapsFeature } from './features/taps.ts'
import { textsFeature } from './features/texts.ts'
import { unusableFeature } from './features/unusable.ts'
import { type RateLimit, rateLimit } from './rate-limit.ts'
import { createReplies, type Replies } from './replies.ts'

export interface BotOptions {
  token: string
  /** undefined: Telegram's own. */
  apiRoot: string | undefined
  desk: Desk
  rateLimit: RateLimit
  logger: Logger
}

/** The bot and what it says, whichever way its updates come. The order of the features is the order they are tried in. */
export function createBot(options: BotOptions): { bot: Bot; replies: Replies } {
  const bot = new Bot(options.token, { client: clientOptions(options.apiRoot, 15) })
  // Waits as long as Telegram says, or a little longer each time where it fails; replies bound how long in all.
  bot.api.config.use(autoRetry({ maxRetryAttempts: 8, maxDelaySeconds: 900 }))
  const replies = createReplies(bot.api, options.logger)
  const converse = converseWith(options.desk, replies)

  const customers = bot.chatType('private')
  customers.use(rateLimit(options.rateLimit, replies))
  customers.use(commandsFeature(converse))
  customers.use(textsFeature(converse))
  customers.use(tapsFeature(converse))
  customers.use(contactsFeature(converse))
  customers.use(unusableFeature(converse))
  return { bot, replies }
}
