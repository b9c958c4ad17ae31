import { closeSync, open, readFileSync, write } from 'node:fs'
import { promisify } from 'node:util'

const opening = promisify(open)
const writing = promisify(write)

/**
 * All of a small file, as UTF-8. It is read synchronously, since the system nearly always has it in memory: a trip to
 * the thread pool takes ten times as long, and an asynchronous read would take two.
 */
export async function readSmallFile(path: string): Promise<string> {
  return readFileSync(path, 'utf8')
}

/**
 * Writes a new file, for its owner alone to read, in two trips to the thread pool where node:fs/promises takes four:
 * closing a new file waits for no disk.
 */
export async function writeSmallFile(path: string, text: string): Promise<void> {
  const file = await opening(path, 'w', 0o600)
  try {
    const bytes = Buffer.from(text)
    let done = 0
    while (done < bytes.length) done += (await writing(file, bytes, done)).bytesWritten
  } finally {
    closeSync(file)
  }
}
