import { GrammyError } from 'grammy'
import { SafeError } from '../../ops/describe-error.ts'

/** Telegram won't have this bot, and no waiting mends it: what is wrong names the setting to look at. */
export class TelegramRefusedError extends SafeError {
  override readonly name = 'TelegramRefusedError'
}

/** The refusal that an error is; null where trying again may help. */
export function refused(error: unknown): TelegramRefusedError | null {
  if (!(error instanceof GrammyError)) return null
  if (error.error_code === 401 || error.error_code === 404) {
    return new TelegramRefusedError('Telegram does not know this bot: check TELEGRAM_BOT_TOKEN')
  }
  if (error.error_code === 400 && error.method === 'setWebhook') {
    return new TelegramRefusedError('Telegram refuses the webhook: check TELEGRAM_WEBHOOK_URL')
  }
  return null
}

/** The chat is not there for this bot: blocked, deleted, or never begun. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof GrammyError &&
  (error.error_code === 403 || (error.error_code === 400 && error.method === 'sendMessage'))

/** The message is not there any more, or can't be reached by this bot: trying again won't help. */
export const isGone = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403)

/** An edit that would change nothing. */
export const isSaidAlready = (error: unknown): boolean =>
  error instanceof GrammyError && error.description.includes('message is not modified')

/** What could not be said now and may be later. It holds nothing of what was to be said. */
export class NotToldError extends SafeError {
  override readonly name = 'NotToldError'
  readonly status: number | undefined
  /** The wait that Telegram asks for. */
  readonly retryAfterMs: number

  constructor(error: unknown) {
    super('Telegram did not take a message')
    this.status = error instanceof GrammyError ? error.error_code : undefined
    this.retryAfterMs = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1_000 : 0
  }
}
