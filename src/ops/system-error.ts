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
