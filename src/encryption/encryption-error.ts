import { SafeError } from '../ops/describe-error.ts'

/**
 * Why something encrypted can't be read. `keys-missing`: there are no keys at all; `unknown-key`: its key is not among
 * them; `not-authentic`: it was changed or moved, or the key is another one of the same id; `unknown-form`: another
 * version of the bot has written it.
 */
export type EncryptionFailure = 'keys-missing' | 'unknown-key' | 'not-authentic' | 'unknown-form'

/** Names things and ids of keys, never their content. Who catches it must not go on as if nothing had been there. */
export class EncryptionError extends SafeError {
  override readonly name = 'EncryptionError'
  readonly code: EncryptionFailure
  constructor(code: EncryptionFailure, message: string) {
    super(message)
    this.code = code
  }
}
