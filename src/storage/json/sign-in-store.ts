import { type SignInStore, signInsSchema } from '../../board/sign-in-store.ts'
import type { HeldLease } from '../lease.ts'
import { openDocuments } from './documents.ts'
import type { Report } from './report.ts'

interface Dependencies {
  folder: string
  held: HeldLease
  report: Report
}

const file = 'sign-ins.json'

/** `SignInStore` on a file, changed under its lock. */
export function createSignInStore(dependencies: Dependencies): SignInStore {
  const documents = openDocuments({ ...dependencies, schema: signInsSchema })
  const isIt = () => true
  return {
    read: () => documents.read(file, isIt),
    change: (decide) =>
      documents.change(file, isIt, async (before) => {
        const { list, result } = decide(before)
        return { document: list, result }
      }),
  }
}
