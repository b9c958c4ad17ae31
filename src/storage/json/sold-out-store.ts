import { type SoldOutStore, soldOutFile, soldOutListSchema } from '../../menu/sold-out.ts'
import type { HeldLease } from '../lease.ts'
import { openDocuments } from './documents.ts'
import type { Report } from './report.ts'

interface Dependencies {
  folder: string
  held: HeldLease
  report: Report
}

/** `SoldOutStore` on a file, changed under its lock. */
export function createSoldOutStore(dependencies: Dependencies): SoldOutStore {
  const documents = openDocuments({ ...dependencies, schema: soldOutListSchema })
  const isIt = () => true
  return {
    read: () => documents.read(soldOutFile, isIt),
    change: (decide) =>
      documents.change(soldOutFile, isIt, async (before) => {
        const { list, result } = await decide(before)
        return { document: list, result }
      }),
  }
}
