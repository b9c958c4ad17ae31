import { SafeError } from '../ops/describe-error.ts'

/** What keeps secrets from being set up, in words for the owner. `usage`: the command itself was wrong. */
export class SetupError extends SafeError {
  override readonly name = 'SetupError'
  readonly code: 'usage' | 'refused'
  constructor(code: 'usage' | 'refused', message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
