import { autoRetry } from '@grammyjs/auto-retry'
import { Api, Bot } from 'grammy'
import type { Logger } from 'pino'
import type { Desk } from '../../conversation/desk.ts'
import type { Metrics } from '../../ops/metrics.ts'
import type { RateLimit } from '../rate-limit.ts'
import { clientOptions } from './client-options.ts'
import { converseWith } from './converse.ts'
import { directCalls } from './direct-calls.ts'
import { commandsFeature } from './features/commands.ts'
import { contactsFeature } from './features/contacts.ts'
import { answerTaps, tapsFeature } from './features/taps.ts'
import { textsFeature } from './features/texts.ts'
import { unusableFeature } from './features/unusable.ts'
import { rateLimit } from './rate-limit.ts'
import { createReplies, type Replies } from './replies.ts'
import { type Staff, staffFeatures } from './staff/staff-context.ts'

export interface BotOptions {
  token: string
  /** undefined: Telegram's own. */
  apiRoot: string | undefined
  desk: Desk
  staff: Staff
  rateLimit: RateLimit
  logger: Logger
  metrics: Pick<Metrics, 'messages' | 'replySeconds'>
}

/** For one call. */
const timeoutSeconds = 15
/**
 * Waits as long as Telegram says, or a little longer each time where it fails. Only for replies, which limit the whole
 * wait: courtesies are not worth repeating, and would pile up while Telegram is away.
 */
const patience = autoRetry({ maxRetryAttempts: 8, maxDelaySeconds: 900 })

/** The bot and its features, however updates reach it. Features are tried in the order in which they stand. */
export function createBot(options: BotOptions): { bot: Bot; replies: Replies } {
  const { token, apiRoot } = options
  const client = clientOptions(apiRoot, timeoutSeconds)
  const direct = directCalls({ token, apiRoot, timeoutSeconds })
  const bot = new Bot(token, { client })
  bot.api.config.use(direct)
  const patient = new Api(token, client)
  patient.config.use(direct, patience)
  const replies = createReplies(patient, options.logger)
  const converse = converseWith(options.desk, replies, options.metrics)

  bot.use(staffFeatures(options.staff))
  const customers = bot.chatType('private')
  customers.use(answerTaps())
  customers.use(rateLimit(options.rateLimit, replies))
  customers.use(commandsFeature(converse))
  customers.use(textsFeature(converse))
  customers.use(tapsFeature(converse))
  customers.use(contactsFeature(converse))
  customers.use(unusableFeature(converse))
  return { bot, replies }
}
