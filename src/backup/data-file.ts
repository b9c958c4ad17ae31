import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { ifPresent } from '../ops/system-error.ts'
import { BackupError } from './backup-error.ts'

/** A file on its way into an archive. It has to be read before the next one is asked for. */
export interface DataFile {
  /** Its path within the data directory, with slashes. */
  name: string
  /** In bytes; `content` is exactly as long. */
  size: number
  /** When it was written last: what is old is looked for by that. Not said: just now. */
  mtime?: Date
  content: AsyncIterable<Uint8Array>
}

/** The file as it is now, and nothing when it is gone: what replaces files whole leaves this one readable. */
export async function* dataFile(folder: string, name: string): AsyncGenerator<DataFile> {
  const handle = await ifPresent(open(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW))
  if (!handle) return
  try {
    const { size, mtime } = await handle.stat()
    yield { name, size, mtime, content: bytesOf(handle, name, size) }
  } finally {
    await handle.close()
  }
}

const chunkBytes = 256 * 1024

/** The first `size` bytes of a file that may grow meanwhile. */
export async function* bytesOf(handle: FileHandle, name: string, size: number): AsyncGenerator<Uint8Array> {
  for (let position = 0; position < size; ) {
    const chunk = new Uint8Array(Math.min(chunkBytes, size - position))
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, position)
    if (bytesRead === 0) throw busy(name)
    position += bytesRead
    yield chunk.subarray(0, bytesRead)
  }
}

export const busy = (name: string): BackupError =>
  new BackupError('busy', `${name} changed while it was copied: try again`)
