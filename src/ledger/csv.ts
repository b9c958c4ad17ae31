import { createReadStream, createWriteStream, type Stats } from 'node:fs'
import { appendFile, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { stringify } from 'csv-stringify'
import { stringify as stringifyText } from 'csv-stringify/sync'
import { syncFolder } from '../storage/json/atomic-file.ts'
import { ifPresent, storing } from '../storage/storage-unavailable.ts'
import { changedCells, type LedgerChanges } from './changes.ts'
import { corrected, isTorn, keyOf, textOf } from './csv-rows.ts'
import { type Layout, layoutOf } from './layout.ts'
import { type LedgerCounts, LedgerError, type LedgerWriter } from './ledger.ts'
import { columns, type Row } from './row.ts'
import { leniently, scanCsv } from './scan-csv.ts'

/** The file as we left it. */
interface Known {
  layout: Layout
  stats: Stats
}

/** What a look at the whole file came to. */
interface Look {
  layout: Layout
  /** Rows of the changes that the file does not have. */
  missing: Row[]
  /** How many of its rows have to change. */
  touched: number
  /** The bytes that are kept. */
  end: number
  /** The last row has no line end, or is the torn beginning of one of ours. */
  ragged: boolean
}

/**
 * The ledger as a CSV file, which its owner may edit. New rows are appended; a row that changes makes the file new,
 * beside the old one, and then takes its place. The ids in the file are looked at whenever it may have them already:
 * at the start, after a failure, and when somebody else has changed the file.
 */
export function createCsvLedger({ path }: { path: string }): LedgerWriter {
  const temporary = `${path}.tmp`
  let known: Known | null = null

  async function write(changes: LedgerChanges, signal: AbortSignal): Promise<LedgerCounts> {
    const before = known
    known = null
    const now = await ifPresent(stat(path))
    if (before && now && isAsLeft(now, before) && onlyNewRows(changes)) {
      await append(before.layout, changes.rows)
      known = { layout: before.layout, stats: await stat(path) }
      return { added: changes.rows.length, updated: 0 }
    }
    await rm(temporary, { force: true })
    const look = now && now.size > 0 ? await lookThrough(path, changes) : await begin()
    if (look.touched > 0 || look.ragged) await rewrite(look, changes, signal)
    else await append(look.layout, look.missing)
    known = { layout: look.layout, stats: await stat(path) }
    return { added: look.missing.length, updated: look.touched }

    /** A file with nothing but its header, there at once or not at all. */
    async function begin(): Promise<Look> {
      await appendFile(temporary, stringifyText([[...columns]]), { mode: 0o600, flush: true })
      await takePlace()
      return { layout: layoutOf(columns), missing: changes.rows, touched: 0, end: 0, ragged: false }
    }
  }

  async function append(layout: Layout, rows: Row[]): Promise<void> {
    if (rows.length === 0) return
    const file = await open(path, 'a')
    try {
      await file.appendFile(textOf(layout, rows))
      await file.datasync()
    } finally {
      await file.close()
    }
  }

  async function rewrite({ layout, end, missing }: Look, changes: LedgerChanges, signal: AbortSignal): Promise<void> {
    try {
      await pipeline(
        createReadStream(path, { end: end - 1 }),
        parse(leniently),
        async function* (records: AsyncIterable<string[]>) {
          for await (const cells of records) yield corrected(cells, layout, changes)
        },
        stringify(),
        createWriteStream(temporary, { mode: 0o600 }),
        { signal },
      )
      await appendFile(temporary, textOf(layout, missing), { flush: true })
      await takePlace()
    } finally {
      await rm(temporary, { force: true })
    }
  }

  async function takePlace(): Promise<void> {
    await rename(temporary, path)
    await syncFolder(dirname(path))
  }

  return { name: 'csv', batchDelay: 0, write: (changes, signal) => storing(() => write(changes, signal)) }
}

const isAsLeft = (now: Stats, { stats }: Known): boolean =>
  now.ino === stats.ino && now.size === stats.size && now.mtimeMs === stats.mtimeMs

function onlyNewRows({ rows, statuses, forgotten }: LedgerChanges): boolean {
  const ids = new Set(rows.map((row) => row.order_id))
  return forgotten.length === 0 && statuses.keys().every((id) => ids.has(id))
}

async function lookThrough(path: string, changes: LedgerChanges): Promise<Look> {
  const missing = new Map(changes.rows.map((row) => [row.order_id, row]))
  const seen: { layout: Layout | null; touched: number } = { layout: null, touched: 0 }
  const visit = (cells: string[]) => {
    seen.layout ??= layoutOfHeader(cells, path)
    const key = keyOf(cells, seen.layout)
    missing.delete(key.order_id)
    if (Object.keys(changedCells(key, changes)).length > 0) seen.touched++
  }
  const { size, whole, ragged } = await scanCsv(path, visit)
  const torn = ragged !== null && seen.layout !== null && isTorn(ragged.cells, seen.layout, [...missing.keys()])
  if (ragged && !torn) {
    if (ragged.open) throw unusable(path, 'has a quote that is never closed')
    visit(ragged.cells)
  }
  return {
    layout: seen.layout ?? layoutOf(columns),
    missing: [...missing.values()],
    touched: seen.touched,
    end: torn ? whole : size,
    ragged: ragged !== null,
  }
}

function layoutOfHeader(cells: string[], path: string): Layout {
  // Excel begins a file with a mark.
  const header = cells.map((cell) => cell.replace(/^\uFEFF/, ''))
  // Without it the file may be of another kind: divided by semicolons, say.
  if (!header.includes('order_id')) throw unusable(path, 'does not begin with the headings, divided by commas')
  return layoutOf(header)
}

const unusable = (path: string, why: string) =>
  new LedgerError('unusable', `${path} ${why}: put it right, or move it away and a new one is begun`)
