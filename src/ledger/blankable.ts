import { inTurn } from '../concurrency/in-turn.ts'
import { changedCells, foldEvents } from './changes.ts'
import type { LedgerWriter } from './ledger.ts'

/** A ledger whose old rows can be blanked while its follower writes. */
export interface BlankableLedger extends LedgerWriter {
  /**
   * Blanks who placed them in the rows of orders placed before a time, even in rows that are written later. Doing it
   * again changes nothing.
   * @returns how many rows were changed
   * @throws LedgerError
   */
  blankBefore(time: Date, signal: AbortSignal): Promise<number>
}

export function blankable(writer: LedgerWriter): BlankableLedger {
  const nothing = foldEvents([])
  const queue = inTurn()
  let blankBefore = new Date(0)
  return {
    ...writer,
    write: (changes, signal) =>
      queue('', () => {
        // The follower may have read them before they were blanked in the journal.
        const rows = changes.rows.map((row) => ({ ...row, ...changedCells(row, { ...nothing, blankBefore }) }))
        return writer.write({ ...changes, rows }, signal)
      }),
    blankBefore: (time, signal) =>
      queue('', async () => {
        blankBefore = time
        return (await writer.write({ ...nothing, blankBefore }, signal)).updated
      }),
  }
}
