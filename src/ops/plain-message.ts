import { describeError, SafeError } from './describe-error.ts'
import { isSystemError } from './system-error.ts'

/**
 * What a command says of the error that ended it. The system's own words name a call and a path, and no content;
 * others may quote that.
 */
export const plainMessage = (error: unknown): string =>
  error instanceof SafeError || isSystemError(error) ? error.message : JSON.stringify(describeError(error))
