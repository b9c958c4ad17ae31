import { mkdir, stat, utimes } from 'node:fs/promises'
import { ifPresent, isSystemError } from '../../../ops/system-error.ts'

/** Makes the folder that shows that a holder lives; false when it was there. */
export async function makeSign(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 })
    return true
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false
    throw error
  }
}

/** Tells whether a folder has not been touched for `staleMs` of our own time. */
export function silenceWatch(folder: string, staleMs: number): () => Promise<boolean> {
  let touched: number | undefined
  let since = performance.now()
  return async () => {
    const seen = (await ifPresent(stat(folder)))?.mtimeMs
    if (seen !== touched) {
      touched = seen
      since = performance.now()
    }
    return seen !== undefined && performance.now() - since > staleMs
  }
}

/** What another process has taken away, as one does that wakes up on its way to do so, is made again. */
export async function touchSign(folder: string): Promise<void> {
  const now = new Date()
  const touched = await ifPresent(utimes(folder, now, now).then(() => true))
  if (!touched) await mkdir(folder, { mode: 0o700 })
}
