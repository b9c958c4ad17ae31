import type { Encryption } from '../storage/json/documents/customer-form.ts'
import { createJsonStorage, type JsonStorage } from '../storage/json/open-storage.ts'
import type { StorageProblem } from '../storage/json/report.ts'
import type { HeldLease } from '../storage/lease.ts'

export interface OpenStorage extends JsonStorage {
  held: HeldLease
  problems: StorageProblem[]
  /** Closes it and releases the lease. */
  end(): Promise<void>
}

/** A JSON storage that holds its lease and is open, and seals each month when it is over. */
export async function openStorage(
  dataDir: string,
  options: { leaseStaleMs?: number; sealAfterMs?: number; encryption?: Encryption | null } = {},
): Promise<OpenStorage> {
  const problems: StorageProblem[] = []
  const report = (problem: StorageProblem) => void problems.push(problem)
  const storage = await createJsonStorage({ dataDir, mustExist: false, report, sealAfterMs: 0, ...options })
  const held = await storage.lease.acquire(AbortSignal.timeout(50_000))
  await storage.open(held)
  return {
    ...storage,
    held,
    problems,
    async end() {
      await storage.close()
      await held.release()
    },
  }
}
