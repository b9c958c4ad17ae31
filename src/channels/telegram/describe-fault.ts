import { GrammyError, HttpError } from 'grammy'
import { describeError } from '../../ops/describe-error.ts'

/**
 * A failed call of the Bot API, as far as it is safe to log. grammY's errors hold the call's payload, with the texts of
 * customers, and the errors below them the URL, with the token. What Telegram says of a text may quote it.
 */
export function describeFault(error: unknown) {
  if (error instanceof GrammyError) {
    const { name, method, error_code: status, description, payload } = error
    return { name, method, status, ...(!('text' in payload) && { description }) }
  }
  if (error instanceof HttpError) return { name: error.name, message: error.message, cause: describeError(error.error) }
  return describeError(error)
}
