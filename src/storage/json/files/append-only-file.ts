import { constants, fstatSync, writeSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { StorageUnavailableError } from '../../storage-unavailable.ts'

/** A file that is only written at its end, a batch of whole lines at a time. One call at a time. */
export interface AppendOnlyFile {
  /** Where it ends, in bytes; there may be zeros after it. */
  end(): number
  /**
   * Writes all of it or, as a rule, nothing: what a failure leaves behind is cut off before the next batch.
   * @throws StorageUnavailableError `EFOREIGN` when another process writes there, which it should not
   */
  append(lines: Buffer): Promise<void>
  /** Takes back what was appended after this place. */
  cutTo(end: number): Promise<void>
  close(): Promise<void>
}

const { O_APPEND, O_CREAT, O_DSYNC, O_EXCL, O_WRONLY } = constants

/**
 * Opens a file that is there. What is appended is the system's to write down, durably when somebody syncs the file: it
 * only passes through memory, which takes less than a trip to the thread pool.
 */
export async function openAppendOnly(path: string): Promise<AppendOnlyFile> {
  // With `O_APPEND` nothing falls on what another process has written.
  const handle = await open(path, O_WRONLY | O_APPEND)
  return appendOnly(handle, async (lines) => {
    let done = 0
    while (done < lines.length) done += writeSync(handle.fd, lines, done)
    return done
  })
}

/** Room is made for as much again as was written, from here on: those who write little need none. */
const room = { from: 16 * 1024, most: 128 * 1024 }

/**
 * Makes a new file, for its owner alone. What is appended is durable.
 *
 * Where many append it has room ahead, zeros that are synced before: to sync what is written there takes little more
 * than half the time of making the file longer, which the file system has to keep as well.
 */
export async function createDurable(path: string): Promise<AppendOnlyFile> {
  const handle = await open(path, O_CREAT | O_EXCL | O_WRONLY | O_DSYNC, 0o600)
  return appendOnly(handle, async (lines, end, size) => {
    const isLonger = end + lines.length > size
    const ahead = isLonger && end >= room.from ? Math.min(end, room.most) : 0
    const bytes = ahead > 0 ? Buffer.concat([lines, Buffer.alloc(ahead)]) : lines
    let done = 0
    // A full disk may have no room for later, but for now.
    while (done < lines.length) done += (await handle.write(bytes, done, bytes.length - done, end + done)).bytesWritten
    return done
  })
}

/** Writes all lines at the end of a file of this size. @returns the bytes written, with the zeros after them */
type Write = (lines: Buffer, end: number, size: number) => Promise<number>

function appendOnly(handle: FileHandle, write: Write): AppendOnlyFile {
  let { size } = fstatSync(handle.fd)
  let end = size
  /** There may be more after the end, of a batch that was not kept. */
  let isTorn = false

  async function cutTornEnd(): Promise<void> {
    await handle.truncate(end)
    await handle.datasync()
    size = end
    isTorn = false
  }

  return {
    end: () => end,
    async append(lines) {
      if (isTorn) await cutTornEnd()
      if (fstatSync(handle.fd).size !== size) throw new StorageUnavailableError('EFOREIGN')
      isTorn = true
      try {
        size = Math.max(size, end + (await write(lines, end, size)))
      } catch (error) {
        await cutTornEnd().catch(() => undefined)
        throw error
      }
      isTorn = false
      end += lines.length
    },
    async cutTo(place) {
      end = place
      isTorn = true
      await cutTornEnd()
    },
    close: () => handle.close(),
  }
}
