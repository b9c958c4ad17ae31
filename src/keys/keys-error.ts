import { SafeError } from '../ops/describe-error.ts'

/** Why nothing was done with keys, in words for the owner. `usage`: the command itself was wrong. */
export class KeysError extends SafeError {
  override readonly name = 'KeysError'
  readonly code: 'usage' | 'refused'
  constructor(code: 'usage' | 'refused', message: string) {
    super(message)
    this.code = code
  }
}
