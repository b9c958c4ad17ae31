import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFile, syncFolder } from '../../../files/replace-file.ts'
import type { HeldLease } from '../../lease.ts'
import { type AppendOnlyFile, createDurable } from '../files/append-only-file.ts'
import { segmentFile } from './commit-reading.ts'

/** The log's files. Commits go into the current one; full ones wait until their content is durable in its place. */
export interface Segments {
  /** Begins one where there is none. */
  current(): Promise<AppendOnlyFile>
  /** How many bytes the current one holds. */
  size(): number
  /** Notes a file that has to be synced before the current segment may go. */
  touch(path: string): void
  /** Nothing more goes into the current one. */
  rotate(): void
  /** Syncs what the full ones touched, and removes them. All of it is in its place by then. */
  removeFull(): Promise<void>
  /** Leaves the full ones to the next start. */
  close(): Promise<void>
}

interface Options {
  /** The data directory. */
  folder: string
  held: HeldLease
  /** The number of the last one that there was. */
  last: number
}

interface Segment {
  path: string
  file: AppendOnlyFile
  touched: Set<string>
}

export function createSegments({ folder, held, last }: Options): Segments {
  let number = last
  let current: Segment | null = null
  const full = new Set<Segment>()

  async function begin(): Promise<Segment> {
    number += 1
    const path = join(folder, segmentFile(number))
    const file = await createDurable(path)
    await syncFolder(folder)
    return { path, file, touched: new Set() }
  }

  return {
    async current() {
      current ??= await begin()
      return current.file
    },
    size: () => current?.file.end() ?? 0,
    touch: (path) => void current?.touched.add(path),
    rotate() {
      if (current) full.add(current)
      current = null
    },
    async removeFull() {
      if (full.size === 0) return
      for (const segment of full) {
        await held.assertHeld()
        await syncFiles(segment.touched)
        await segment.file.close()
        await rm(segment.path, { force: true })
        full.delete(segment)
      }
      await syncFolder(folder)
    },
    async close() {
      for (const { file } of full) await file.close().catch(() => undefined)
    },
  }
}

/** @param paths those that are gone are as durable as the folder that they were in */
async function syncFiles(paths: Set<string>): Promise<void> {
  for (const path of paths) await syncFile(path)
  for (const parent of new Set(Array.from(paths, dirname))) await syncFolder(parent)
}
