import { open, readFile, rename } from 'node:fs/promises'
import { lock } from 'proper-lockfile'
import { inTurn } from '../../../src/concurrency/in-turn.ts'

/** What is usual: one JSON file for all customers, locked, read, changed and replaced whole for each change. */
export function readAllWriteAll<T>(path: string): (id: string, change: (document: T) => T) => Promise<void> {
  const queue = inTurn()
  return (id, change) =>
    queue('all', async () => {
      const release = await lock(path)
      try {
        const documents: Record<string, T> = JSON.parse(await readFile(path, 'utf8'))
        const document = documents[id]
        if (document) documents[id] = change(document)
        await replace(path, JSON.stringify(documents))
      } finally {
        await release()
      }
    })
}

async function replace(path: string, text: string): Promise<void> {
  const file = await open(`${path}.tmp`, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.tmp`, path)
}
