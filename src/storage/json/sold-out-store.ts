import { type SoldOutStore, soldOutListSchema } from '../../menu/sold-out.ts'
import type { HeldLease } from '../lease.ts'
import { openDocuments } from './documents.ts'
import type { Report } from './report.ts'

interface Dependencies {
  folder: string
  held: HeldLease
  report: Report
}

const file = 'sold-out.json'

/** `SoldOutStore` on a file, changed under its lock. */
export function createSoldOutStore(dependencies: Dependencies): SoldOutStore {
  const documents = openDocuments({ ...dependencies, schema: soldOutListSchema })
  const isIt = () => true
  return {
    read: () => documents.read(file, isIt),
    change: (decide) =>
      documents.change(file, isIt, async (before) => {
        const { list, result } = await decide(before)
        return { document: list, result }
      }),
  }
}
