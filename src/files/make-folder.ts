import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { isSystemError } from '../ops/system-error.ts'

/**
 * Makes a folder for its owner alone, and those above it, where they are missing. With `recursive`, Node would try for
 * ever where the system makes none, as in /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  const folder = resolve(path)
  try {
    await makeOne(folder)
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await makeOne(folder)
  }
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error
  }
}
