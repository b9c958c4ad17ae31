import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { replaceFile, syncFolder } from '../../../files/replace-file.ts'
import type { OrderEvent } from '../../../orders/order-event.ts'
import type { HeldLease } from '../../lease.ts'
import { type AppendOnlyFile, openAppendOnly } from '../files/append-only-file.ts'
import { chunksOf, linesIn } from '../files/lines.ts'
import type { Staged, Staging } from '../log/staging.ts'
import { type Entry, entriesIn, recordText } from './journal-record.ts'
import { type Recovering, recover } from './journal-recovery.ts'
import { rewriteLines } from './journal-rewrite.ts'

/** The part of the journal that events are added to. All offsets are those of the whole journal. */
export interface CurrentPart extends Staging {
  /** Where it begins, and where it ends. */
  base(): number
  end(): number
  /** The number of its last event. */
  last(): number
  entries(from: number, to: number): AsyncGenerator<Entry>
  /** Whether an event ends at the offset, which lies within it. */
  isEndOfEvent(offset: number): Promise<boolean>
  /** Puts other events in the places of earlier ones; none may be longer than what it replaces. */
  rewrite(entries: Entry[]): Promise<void>
  /**
   * Drops what comes before the offset.
   * @param onReplaced called at the moment at which nothing of that is in it any more
   */
  beginAt(offset: number, onReplaced: () => void): Promise<void>
  close(): Promise<void>
}

interface Options extends Omit<Recovering, 'file'> {
  held: HeldLease
}

/** The same file twice: to read it and write anywhere in it, and to add to it. */
interface Handles {
  file: FileHandle
  tail: AppendOnlyFile
}

const { O_RDWR, O_CREAT } = constants

/** Opens it, or makes it where nothing comes before it, and leaves behind what a crash has left in it. */
export async function openCurrentPart({ path, held, report, after, onEntry }: Options): Promise<CurrentPart> {
  const writer = String(held.generation)
  let base = after.end
  const opened = await open(path, base === 0 ? O_RDWR | O_CREAT : O_RDWR, 0o600)
  let { end, count } = await recover({ file: opened, path, report, after, onEntry }).catch(async (error: unknown) => {
    await opened.close()
    throw error
  })
  let { file, tail }: Handles = { file: opened, tail: await openAppendOnly(path) }
  /** The file that is written into has its name durably. */
  let isNameSynced = true

  function stage(events: readonly OrderEvent[]): Staged {
    const lines: Staged['lines'] = []
    let next = end
    for (const event of events) {
      const text = recordText({ seq: count + 1 + lines.length, event })
      lines.push({ text, at: next - base, offset: next })
      next += Buffer.byteLength(text)
    }
    return {
      lines,
      async write() {
        await syncName()
        await tail.append(Buffer.from(lines.map(({ text }) => text).join('')))
      },
      keep() {
        end = next
        count += lines.length
      },
      takeBack: () => tail.cutTo(end - base),
    }
  }

  async function syncName(): Promise<void> {
    if (!isNameSynced) await syncFolder(dirname(path))
    isNameSynced = true
  }

  async function isEndOfEvent(offset: number): Promise<boolean> {
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, offset - base - 1)
    return buffer.toString() === '\n'
  }

  async function rewrite(entries: Entry[]): Promise<void> {
    await held.assertHeld()
    const lines = entries.map((entry) => ({
      offset: entry.offset - base,
      bytes: entry.next - entry.offset - 1,
      text: recordText(entry).trimEnd(),
    }))
    await rewriteLines(path, file, lines, writer)
  }

  async function beginAt(offset: number, onReplaced: () => void): Promise<void> {
    const old = { file, tail }
    let shorter = old
    const replacing = replaceFile(path, chunksOf(file, offset - base, end - base), {
      writer,
      async beforeRename(temporary) {
        await held.assertHeld()
        shorter = await openBoth(temporary)
      },
      async syncFolder() {
        // The name is the new file's: whatever becomes of the sync, nothing may go into the old one any more.
        ;({ file, tail } = shorter)
        base = offset
        onReplaced()
        isNameSynced = false
        await syncName()
      },
    })
    await replacing.finally(async () => {
      for (const handles of [old, shorter]) if (handles.file !== file) await closeBoth(handles)
    })
  }

  return {
    path,
    stage,
    base: () => base,
    end: () => end,
    last: () => count,
    entries: (from, to) => entriesIn(basename(path), linesIn(chunksOf(file, from - base, to - base), from)),
    isEndOfEvent,
    rewrite,
    beginAt,
    close: () => closeBoth({ file, tail }),
  }
}

async function openBoth(path: string): Promise<Handles> {
  const file = await open(path, O_RDWR)
  try {
    return { file, tail: await openAppendOnly(path) }
  } catch (error) {
    await file.close()
    throw error
  }
}

async function closeBoth({ file, tail }: Handles): Promise<void> {
  await Promise.all([file.close(), tail.close()])
}
