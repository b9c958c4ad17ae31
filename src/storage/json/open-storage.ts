import { join } from 'node:path'
import type { OldData } from '../../retention/old-data.ts'
import type { HeldLease, Lease } from '../lease.ts'
import { StorageUnavailableError } from '../storage-unavailable.ts'
import { checkDataDirectory } from './data-directory.ts'
import type { Encryption } from './documents/customer-form.ts'
import { checkKeys } from './keys-in-use.ts'
import { createFileLease } from './lease/lease.ts'
import { createOldData } from './old-data.ts'
import type { Ports } from './ports.ts'
import { portsOnceOpen } from './ports-once-open.ts'
import { type OpenPorts, recover } from './recover.ts'
import type { Report } from './report.ts'

interface Options {
  dataDir: string
  /** A missing data directory is a fault, not a first start. */
  mustExist: boolean
  report: Report
  /** null, or not said: there are no keys, and what is never kept in the clear can't be kept. */
  encryption?: Encryption | null
  /** After how many milliseconds without a sign of life another process is taken for dead; at least 2,000. */
  leaseStaleMs?: number
  /**
   * For how many milliseconds nothing is sealed: a deploy that is soon taken back leaves a journal that the release
   * before can read, even one that knows no sealed months.
   */
  sealAfterMs?: number
}

/** What is asked of the ports before `open` is answered after it. */
export interface JsonStorage extends Ports {
  lease: Lease
  oldData: OldData
  /**
   * Recovers from whatever the last process left, and begins to serve. Only for the holder of the lease.
   * @throws JournalBrokenError when somebody has to look at the journal first
   */
  open(held: HeldLease): Promise<void>
  /** Resolves when what was begun is kept; release the lease then. */
  close(): Promise<void>
}

/**
 * Checks the data directory, making it where it may be missing, and changes nothing else before `open`.
 * @throws EncryptionError when it holds what can't be read with these keys
 */
export async function createJsonStorage({
  dataDir,
  mustExist,
  report,
  encryption = null,
  leaseStaleMs,
  sealAfterMs = 10 * 60_000,
}: Options): Promise<JsonStorage> {
  const folder = await checkDataDirectory(dataDir, mustExist)
  await checkKeys(folder, encryption?.ring ?? null)
  const listeners = new Set<() => void>()
  const opened = Promise.withResolvers<OpenPorts>()
  // A failure to open is the caller's of `open`; nobody else need be waiting.
  opened.promise.catch(() => undefined)
  const closing = new AbortController()

  const notify = () => {
    for (const listener of listeners) listener()
  }
  const onEvent = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  return {
    ...portsOnceOpen(opened.promise, onEvent),
    lease: createFileLease({ file: join(folder, 'desk.lease'), staleMs: leaseStaleMs }),
    oldData: createOldData(folder),
    async open(held) {
      opened.resolve(recover({ folder, held, report, encryption, notify, sealAfterMs, closing: closing.signal }))
      await opened.promise
    },
    async close() {
      closing.abort()
      opened.reject(new StorageUnavailableError('ECLOSED'))
      const served = await opened.promise.catch(() => null)
      await served?.close()
    },
  }
}
