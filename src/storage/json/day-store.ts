import { readdir } from 'node:fs/promises'
import { type Day, type DayStore, daySchema } from '../../day/day.ts'
import { storing } from '../storage-unavailable.ts'
import { openDocuments } from './documents/documents.ts'
import type { FilesInHand } from './documents/files-in-hand.ts'

interface Dependencies {
  folder: string
  files: FilesInHand
}

/** `DayStore` on files: one document a day, changed under its lock. */
export function createDayStore(dependencies: Dependencies): DayStore {
  const documents = openDocuments({ ...dependencies, schema: daySchema })
  const fileOf = (date: string) => `${date}.json`
  const isOf = (date: string) => (day: Day) => day.date === date
  return {
    read: (date) => documents.read(fileOf(date), isOf(date)),
    change: (date, change) =>
      documents.change(fileOf(date), isOf(date), async (before) => ({ document: change(before), result: undefined })),
    async forgetBefore(date) {
      const names = await storing(() => readdir(dependencies.folder))
      const dates = names.flatMap((name) => /^(\d{4}-\d\d-\d\d)\.json$/.exec(name)?.[1] ?? [])
      for (const old of dates.filter((each) => each < date)) {
        await documents.change(fileOf(old), isOf(old), async () => ({ document: null, result: undefined }))
      }
    },
  }
}
