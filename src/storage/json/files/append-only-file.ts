import { fstatSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { StorageUnavailableError } from '../../storage-unavailable.ts'

/** A file that is only written at its end, a batch of whole lines at a time. One call at a time. */
export interface AppendOnlyFile {
  /** Where it ends, in bytes. */
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

/** @param flags as of `open`; with `O_APPEND`, so that nothing falls on what another process has written */
export async function openAppendOnly(path: string, flags: number): Promise<AppendOnlyFile> {
  const handle = await open(path, flags, 0o600)
  return appendOnly(handle, (await handle.stat()).size)
}

function appendOnly(handle: FileHandle, size: number): AppendOnlyFile {
  let end = size
  /** There may be more after the end, of a batch that was not kept. */
  let isTorn = false

  async function cutTornEnd(): Promise<void> {
    await handle.truncate(end)
    await handle.datasync()
    isTorn = false
  }

  return {
    end: () => end,
    async append(lines) {
      if (isTorn) await cutTornEnd()
      if (fstatSync(handle.fd).size !== end) throw new StorageUnavailableError('EFOREIGN')
      isTorn = true
      try {
        await handle.writeFile(lines)
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
