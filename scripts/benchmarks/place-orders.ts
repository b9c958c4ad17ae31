// Places so many orders, so many at once, and marks where that begins and ends for whoever watches its system calls.
import { existsSync } from 'node:fs'
import { openStorage } from '../../src/testing/open-storage.ts'
import { begin, end } from './count-syncs.ts'
import { withFolder } from './folder.ts'
import { placing } from './orders.ts'

const [count, atOnce] = process.argv.slice(2).map(Number)
await withFolder(async (folder) => {
  const storage = await openStorage(folder)
  const place = placing(storage)
  let left = count ?? 0
  existsSync(begin)
  await Promise.all(
    Array.from({ length: atOnce ?? 1 }, async () => {
      while (left-- > 0) await place()
    }),
  )
  existsSync(end)
  await storage.end()
})
