import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { ifPresent } from '../ops/system-error.ts'
import { storing } from '../storage/storage-unavailable.ts'
import { changedCells, type LedgerChanges } from './changes.ts'
import { appendToCsv, beginCsv, removeHalfMade, rewriteCsv } from './csv-file.ts'
import { corrected, csvFaults, isTorn, keyOf, layoutOfHeadings, textOf } from './csv-rows.ts'
import { type Layout, layoutOf } from './layout.ts'
import { type LedgerCounts, LedgerError, type LedgerWriter } from './ledger.ts'
import { columns, type Row } from './row.ts'
import { scanCsv } from './scan-csv.ts'

export const csvLedgerName = 'csv'

/** In milliseconds: a row that changes makes the whole file new, so changes that come together are made together. */
const batchDelay = 200

/** The file as we left it. */
interface Known {
  layout: Layout
  stats: Stats
  /** The orders of the batch written last: it comes again when it could not be noted as written. */
  ids: ReadonlySet<string>
}

/** What has to be done to the file. */
interface Task {
  layout: Layout
  /** Rows of the changes that the file does not have. */
  missing: Row[]
  /** Some of its rows have to change; or the last one has no line end, or is the torn beginning of one of ours. */
  rewrite: boolean
  /** The bytes that are kept. */
  end: number
}

/**
 * The ledger as a CSV file, which its owner may edit. New rows are appended; to change a row, a new file is written
 * beside the old one and takes its place. The ids in the file are read again whenever it may have new ones already: at
 * the start, after a failure, when a batch comes again, and when somebody else has changed the file.
 */
export function createCsvLedger({ path }: { path: string }): LedgerWriter {
  let known: Known | null = null

  async function write(changes: LedgerChanges, signal: AbortSignal): Promise<LedgerCounts> {
    const before = known
    known = null
    const task = await taskOf(changes, before)
    const { layout, missing } = task
    const updated = task.rewrite ? await rewrite(task, changes, signal) : 0
    if (!task.rewrite && missing.length > 0) await appendToCsv(path, textOf(layout, missing))
    const stats = await stat(path)
    // What was not known of the batch written last is not known after a write that has no rows of its own.
    if (changes.rows.length === 0) known = before && { layout, stats, ids: before.ids }
    else known = { layout, stats, ids: new Set(changes.rows.map((row) => row.order_id)) }
    return { added: missing.length, updated }
  }

  async function taskOf(changes: LedgerChanges, before: Known | null): Promise<Task> {
    const now = await ifPresent(stat(path))
    const isNew = changes.rows.every((row) => !before?.ids.has(row.order_id))
    // Which rows are from before a time can only be told by looking at them.
    if (now && before && isAsLeft(now, before) && isNew && !changes.blankBefore) {
      return { layout: before.layout, missing: changes.rows, rewrite: !onlyNewRows(changes), end: now.size }
    }
    await removeHalfMade(path)
    if (now && now.size > 0) return lookThrough(path, changes)
    await beginCsv(path, columns)
    return { layout: layoutOf(columns), missing: changes.rows, rewrite: false, end: 0 }
  }

  /** @returns how many of the file's rows have changed */
  async function rewrite({ layout, end, missing }: Task, changes: LedgerChanges, signal: AbortSignal): Promise<number> {
    let updated = 0
    function change(cells: string[]): string[] {
      const correction = changedCells(keyOf(cells, layout), changes)
      if (Object.keys(correction).length > 0) updated++
      return corrected(cells, layout, correction)
    }
    await rewriteCsv({ path, end, change, lines: textOf(layout, missing), signal })
    return updated
  }

  return { name: csvLedgerName, batchDelay, write: (changes, signal) => storing(() => write(changes, signal)) }
}

const isAsLeft = (now: Stats, { stats }: Known): boolean =>
  now.ino === stats.ino && now.size === stats.size && now.mtimeMs === stats.mtimeMs

function onlyNewRows({ rows, statuses, contents, forgotten }: LedgerChanges): boolean {
  const ids = new Set(rows.map((row) => row.order_id))
  return forgotten.length === 0 && [...statuses.keys(), ...contents.keys()].every((id) => ids.has(id))
}

async function lookThrough(path: string, changes: LedgerChanges): Promise<Task> {
  const missing = new Map(changes.rows.map((row) => [row.order_id, row]))
  const seen: { layout: Layout | null; touched: boolean } = { layout: null, touched: false }
  const visit = (cells: string[]) => {
    seen.layout ??= layoutOfHeader(cells, path)
    const key = keyOf(cells, seen.layout)
    missing.delete(key.order_id)
    if (Object.keys(changedCells(key, changes)).length > 0) seen.touched = true
  }
  const { size, whole, ragged } = await scanCsv(path, visit)
  const torn = ragged !== null && seen.layout !== null && isTorn(ragged.cells, seen.layout, [...missing.keys()])
  if (ragged && !torn) {
    if (ragged.open) throw unusable(path, csvFaults.quote)
    visit(ragged.cells)
  }
  return {
    layout: seen.layout ?? layoutOf(columns),
    missing: [...missing.values()],
    rewrite: seen.touched || ragged !== null,
    end: torn ? whole : size,
  }
}

function layoutOfHeader(cells: string[], path: string): Layout {
  const layout = layoutOfHeadings(cells)
  if (!layout) throw unusable(path, csvFaults.headings)
  return layout
}

const unusable = (path: string, why: string) =>
  new LedgerError('unusable', `${path} ${why}: put it right, or move it away and a new one is begun`)
