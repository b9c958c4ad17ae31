import { readFile, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { replaceFile, syncFile } from '../../../files/replace-file.ts'
import { ifPresent } from '../../../ops/system-error.ts'
import { lockFile } from '../files/file-lock.ts'
import type { Report } from '../report.ts'
import { type Committed, standing } from './commit-reading.ts'

export interface Settling {
  /** As of `replaceFile`. */
  writer: string
  report: Report
}

/** Puts a document where the log says, durably, unless somebody else has built on it since. */
export async function settleDocument(path: string, committed: Committed, { writer, report }: Settling): Promise<void> {
  const { text } = committed
  if ((await currentText(path)) === text) return syncFile(path)
  const lock = await lockFile(path)
  try {
    if (standing(await currentText(path), committed) !== text) {
      report({ problem: 'changed-elsewhere', file: basename(path) })
    } else if (text === null) {
      await rm(path, { force: true })
    } else {
      await replaceFile(path, text, { writer, beforeRename: lock.assertHeld })
    }
  } finally {
    await lock.release()
  }
}

const currentText = (path: string): Promise<string | null> => ifPresent(readFile(path, 'utf8'))
