import { createHash } from 'node:crypto'
import type { Logger } from 'pino'
import { columnLetters, inTab } from './a1.ts'
import { changedCells, type LedgerChanges } from './changes.ts'
import { type Layout, sameLayout, spanOf } from './layout.ts'
import { LedgerError, type LedgerWriter } from './ledger.ts'
import { columns, type Row } from './row.ts'
import { cellOf } from './sheet-cell.ts'
import { type Cell, type CellBlock, createSheetsClient, type SheetsClientOptions } from './sheets-client.ts'
import { emptyTab, type TabView, viewTab } from './tab-view.ts'

export interface SheetsLedgerOptions extends SheetsClientOptions {
  /** Milliseconds between two writes: Google lets an account make 60 reads and 60 writes a minute. */
  batchDelay?: number
  logger: Logger
}

/** So many in one request: enough for a batch of orders, too few for years of blanked rows. */
const mostBlocks = 5_000

/** Another tab is another ledger, which gets the orders from the first on. */
export const sheetsLedgerName = (sheetId: string, tab: string): string =>
  `sheets-${createHash('sha256').update(`${sheetId} ${tab}`).digest('hex').slice(0, 8)}`

/**
 * The ledger as a tab of a Google Sheet, in which people may work at the same time. What is written goes to cells
 * named in full, chosen after a fresh look at the ids, so that a write that Google did and called an error, or does
 * late, is found or repeated in place. Only our own columns are written.
 */
export function createSheetsLedger({ batchDelay = 2_000, logger, ...place }: SheetsLedgerOptions): LedgerWriter {
  const { sheetId, tab } = place
  const client = createSheetsClient(place)
  let known = emptyTab

  async function view(changes: LedgerChanges, signal: AbortSignal): Promise<TabView> {
    try {
      return await viewTab(client, tab, known, changes, signal)
    } catch (error) {
      if (is(error, 'no-tab')) {
        await client.addTab(signal)
        return emptyTab
      }
      if (!is(error, 'beyond-grid')) throw error
      // Somebody has taken out rows or columns.
      await client.growTab(1, spanOf(known.layout).last + 1, signal)
      return viewTab(client, tab, { ...known, lastRow: 0 }, changes, signal)
    }
  }

  function warnOfGaps(layout: Layout): void {
    const left = columns.filter((column) => !layout.has(column))
    if (left.length === 0 || sameLayout(layout, known.layout)) return
    logger.warn({ tab, columns: left }, 'the tab has no place for these columns: give them their headings back')
  }

  async function write(blocks: CellBlock[], lastRow: number, layout: Layout, signal: AbortSignal): Promise<void> {
    for (let from = 0; from < blocks.length; from += mostBlocks)
      await writeSome(blocks.slice(from, from + mostBlocks), lastRow, layout, signal)
  }

  async function writeSome(blocks: CellBlock[], lastRow: number, layout: Layout, signal: AbortSignal): Promise<void> {
    try {
      await client.write(blocks, signal)
    } catch (error) {
      if (!is(error, 'beyond-grid')) throw error
      await client.growTab(lastRow, spanOf(layout).last + 1, signal)
      await client.write(blocks, signal)
    }
  }

  return {
    name: sheetsLedgerName(sheetId, tab),
    batchDelay,
    async write(changes, signal) {
      const seen = await view(changes, signal)
      const { layout, keys } = seen
      if (!layout.has('order_id')) {
        throw new LedgerError('unusable', `the tab ${tab} has no column order_id any more: put its heading back`)
      }
      warnOfGaps(layout)
      const ids = new Set(keys.map((key) => key.order_id))
      const missing = changes.rows.filter((row) => !ids.has(row.order_id))
      const corrections = keys.map((key, index) => correctionsOf(tab, layout, index + 1, changedCells(key, changes)))
      const added = newRows(tab, seen, missing)
      const lastRow = seen.lastRow + (added[0]?.values.length ?? 0)
      await write([...added, ...corrections.flat()], lastRow, layout, signal)
      known = { layout, keys: [], lastRow }
      return { added: missing.length, updated: corrections.filter((cells) => cells.length > 0).length }
    },
  }
}

/** The rows as one block below the last row; in an empty tab, below the header. */
function newRows(tab: string, { layout, lastRow }: TabView, rows: Row[]): CellBlock[] {
  if (rows.length === 0) return []
  const { first, last } = spanOf(layout)
  const lines: Partial<Row>[] = lastRow === 0 ? [headings, ...rows] : rows
  const values = lines.map((line) => lineOf(line, layout, first, last))
  const range = `${columnLetters(first)}${lastRow + 1}:${columnLetters(last)}${lastRow + lines.length}`
  return [{ range: inTab(tab, range), values }]
}

const headings: Partial<Row> = Object.fromEntries(columns.map((column) => [column, column]))

/** Cells of others that stand between ours are left as they are. */
function lineOf(row: Partial<Row>, layout: Layout, first: number, last: number): Cell[] {
  const line = Array.from<Cell>({ length: last - first + 1 }).fill(null)
  for (const [column, place] of layout) line[place - first] = cellOf(column, row[column] ?? '')
  return line
}

function correctionsOf(tab: string, layout: Layout, row: number, cells: Partial<Row>): CellBlock[] {
  return columns.flatMap((column) => {
    const place = layout.get(column)
    const text = cells[column]
    if (place === undefined || text === undefined) return []
    return [{ range: inTab(tab, `${columnLetters(place)}${row}`), values: [[cellOf(column, text)]] }]
  })
}

const is = (error: unknown, code: LedgerError['code']): boolean => error instanceof LedgerError && error.code === code
