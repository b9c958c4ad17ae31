import { SafeError } from '../ops/describe-error.ts'

export type BackupFault =
  /** A file changed while it was copied: the next attempt may succeed. */
  | 'busy'
  /** The data can't be read, or the archive can't be written where it should go. */
  | 'refused'
  /** The archive is not for this key. */
  | 'wrong-key'
  /** The archive is not what `pack` has written. */
  | 'damaged'

/** A backup or a restore that came to nothing; it has left nothing behind. */
export class BackupError extends SafeError {
  override readonly name = 'BackupError'
  readonly code: BackupFault
  constructor(code: BackupFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
