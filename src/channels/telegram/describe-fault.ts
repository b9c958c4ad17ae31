import { GrammyError, HttpError } from 'grammy'
import { describeError } from '../../ops/describe-error.ts'

/**
 * A failed call of the Bot API, as far as it is safe to log. grammY's errors hold the call's payload, with the texts of
 * customers, and the errors below them the URL, with the token; what Telegram says of a call quotes neither.
 */
export function describeFault(error: unknown) {
  if (error instanceof GrammyError) {
    const { name, method, error_code: status, description } = error
    return { name, method, status, description }
  }
  if (error instanceof HttpError) return { name: error.name, message: error.message, cause: describeError(error.error) }
  return describeError(error)
}
