import { SafeError } from '../ops/describe-error.ts'
import { isSystemError } from '../ops/system-error.ts'

/** Storage could not do it now (disk full, lock taken, device failing); nothing was changed. It may work later. */
export class StorageUnavailableError extends SafeError {
  override readonly name = 'StorageUnavailableError'
  /** The system's code: `ENOSPC`, `EIO`; `ELOCKED` when another process held a lock for too long. */
  readonly code: string
  constructor(code: string, options?: ErrorOptions) {
    super(`storage is unavailable: ${code}`, options)
    this.code = code
  }
}

/** Runs a task of storage; what the system refuses comes out as a `StorageUnavailableError`, all else as it is. */
export async function storing<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task()
  } catch (error) {
    throw isSystemError(error) ? new StorageUnavailableError(error.code, { cause: error }) : error
  }
}
