import { SafeError } from '../ops/describe-error.ts'

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

/** The system's "no" to a call, with its code. */
export const isSystemError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'

/** What the task gives, or null when the file is not there. */
export async function ifPresent<T>(task: Promise<T>): Promise<T | null> {
  try {
    return await task
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null
    throw error
  }
}
