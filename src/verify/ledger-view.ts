import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { parsed } from '../backup/check-documents.ts'
import type { LedgerConfig } from '../config/config.ts'
import { columnLetters, inTab } from '../ledger/a1.ts'
import { csvLedgerName } from '../ledger/csv.ts'
import { type Layout, layoutOf } from '../ledger/layout.ts'
import { scanCsv } from '../ledger/scan-csv.ts'
import { ifPresent } from '../storage/storage-unavailable.ts'

export interface LedgerView {
  /** For people. */
  place: string
  /** All that the journal tells before this byte is in the rows. */
  upTo: number
  rows: { id: string; status: string }[]
}

const cursorSchema = z.object({ cursor: z.string().regex(/^\d+$/) })

/** The rows of the ledger, after the place up to which they were written. */
export async function viewLedger(folder: string, ledger: LedgerConfig): Promise<LedgerView | null> {
  return ledger.kind === 'csv' ? viewCsv(folder) : viewSheet(folder, ledger)
}

async function viewCsv(folder: string): Promise<LedgerView | null> {
  const upTo = await cursorOf(folder, csvLedgerName)
  const rows: LedgerView['rows'] = []
  let layout: Layout | null = null
  const path = join(folder, 'ledger.csv')
  const scanned = await ifPresent(
    scanCsv(path, (cells) => {
      if (layout) rows.push(rowOf(cells, layout))
      else layout = layoutOf(cells)
    }),
  )
  return scanned === null && upTo === 0 ? null : { place: 'ledger.csv', upTo, rows }
}

async function viewSheet(folder: string, { sheetId, tab, apiRoot, signIn }: LedgerConfig & { kind: 'sheets' }) {
  // Google's client is heavy, and only a shop with a sheet needs it.
  const [{ createSheetsClient }, { sheetsLedgerName }, { revealed }] = await Promise.all([
    import('../ledger/sheets-client.ts'),
    import('../ledger/sheets.ts'),
    import('../ledger/revealed.ts'),
  ])
  const upTo = await cursorOf(folder, sheetsLedgerName(sheetId, tab))
  const client = createSheetsClient({ sheetId, tab, apiRoot, signIn: revealed(signIn) })
  const signal = AbortSignal.timeout(60_000)
  const [[header = []] = []] = await client.read([inTab(tab, '1:1')], signal)
  const layout = layoutOf(header)
  const columns = (['order_id', 'status'] as const).map((column) => columnLetters(layout.get(column) ?? 0))
  const [ids = [], statuses = []] = await client.read(
    columns.map((letters) => inTab(tab, `${letters}2:${letters}`)),
    signal,
  )
  const rows = ids.map(([id = ''], index) => ({ id, status: statuses[index]?.[0] ?? '' })).filter(({ id }) => id !== '')
  return { place: `tab ${tab}`, upTo, rows }
}

const rowOf = (cells: string[], layout: Layout) => ({
  id: cells[layout.get('order_id') ?? -1] ?? '',
  status: cells[layout.get('status') ?? -1] ?? '',
})

/** 0: nothing was written yet. */
async function cursorOf(folder: string, ledger: string): Promise<number> {
  const text = await ifPresent(readFile(join(folder, 'cursors', `ledger-${ledger}.json`), 'utf8'))
  return text === null ? 0 : Number(parsed(cursorSchema, text)?.cursor ?? 0)
}
