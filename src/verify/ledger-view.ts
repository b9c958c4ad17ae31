import { join } from 'node:path'
import { cursorIn } from '../backup/cursor-in.ts'
import type { LedgerConfig } from '../config/config.ts'
import { columnLetters, inTab } from '../ledger/a1.ts'
import { csvLedgerName } from '../ledger/csv.ts'
import { csvFaults, isTorn, layoutOfHeadings } from '../ledger/csv-rows.ts'
import { type Layout, layoutOf } from '../ledger/layout.ts'
import type { Row } from '../ledger/row.ts'
import { scanCsv } from '../ledger/scan-csv.ts'
import { ifPresent } from '../ops/system-error.ts'
import type { StoredDocuments } from '../storage/json/stored-documents.ts'
import { marksOf, type RowMarks } from './row-marks.ts'

export interface LedgerView {
  /** For people. */
  place: string
  /** All that the journal tells before this byte is in the rows. */
  upTo: number
  rows: LedgerRow[]
  /**
   * Why no row can be added, for people; null: nothing is in the way.
   * @param missing the orders that have no row, one of which a crash may have left begun
   */
  faultWith(missing: readonly string[]): string | null
}

export interface LedgerRow {
  id: string
  status: string
  marks: RowMarks
}

/** The rows of the ledger, after the place up to which they were written. */
export async function viewLedger(
  folder: string,
  ledger: LedgerConfig,
  documents: StoredDocuments,
): Promise<LedgerView | null> {
  return ledger.kind === 'csv' ? viewCsv(folder, documents) : viewSheet(ledger, documents)
}

async function viewCsv(folder: string, documents: StoredDocuments): Promise<LedgerView | null> {
  const upTo = await cursorOf(documents, csvLedgerName)
  const rows: LedgerView['rows'] = []
  const seen: { header: boolean; layout: Layout | null } = { header: false, layout: null }
  const path = join(folder, 'ledger.csv')
  const scanned = await ifPresent(
    scanCsv(path, (cells) => {
      if (!seen.header) Object.assign(seen, { header: true, layout: layoutOfHeadings(cells) })
      else
        rows.push(
          rowFrom(Object.fromEntries([...(seen.layout ?? [])].map(([column, at]) => [column, cells[at] ?? '']))),
        )
    }),
  )
  if (scanned === null && upTo === 0) return null
  const faultWith = (missing: readonly string[]) => {
    const { header, layout } = seen
    if (header && !layout) return csvFaults.headings
    const open = scanned?.ragged?.open ? scanned.ragged.cells : null
    return open && !(layout && isTorn(open, layout, [...missing])) ? csvFaults.quote : null
  }
  return { place: 'ledger.csv', upTo, rows, faultWith }
}

async function viewSheet(
  { sheetId, tab, apiRoot, signIn }: LedgerConfig & { kind: 'sheets' },
  documents: StoredDocuments,
) {
  // Google's client is heavy, and only a shop with a sheet needs it.
  const [{ createSheetsClient }, { sheetsLedgerName }, { revealed }] = await Promise.all([
    import('../ledger/sheets-client.ts'),
    import('../ledger/sheets.ts'),
    import('../ledger/revealed.ts'),
  ])
  const upTo = await cursorOf(documents, sheetsLedgerName(sheetId, tab))
  const client = createSheetsClient({ sheetId, tab, apiRoot, signIn: revealed(signIn) })
  const signal = AbortSignal.timeout(60_000)
  const [[header = []] = []] = await client.read([inTab(tab, '1:1')], signal)
  const layout = layoutOf(header)
  const places = [...layout]
  const texts = await client.read(
    places.map(([, at]) => inTab(tab, `${columnLetters(at)}2:${columnLetters(at)}`)),
    signal,
  )
  const length = Math.max(0, ...texts.map((column) => column.length))
  const rows = Array.from({ length }, (_, row) =>
    rowFrom(Object.fromEntries(places.map(([column], index) => [column, texts[index]?.[row]?.[0] ?? '']))),
  )
  return { place: `tab ${tab}`, upTo, rows: rows.filter(({ id }) => id !== ''), faultWith: () => null }
}

const rowFrom = (row: Partial<Row>): LedgerRow => ({
  id: row.order_id ?? '',
  status: row.status ?? '',
  marks: marksOf(row),
})

/** 0: nothing was written yet. */
async function cursorOf(documents: StoredDocuments, ledger: string): Promise<number> {
  const text = await documents.read(join('cursors', `ledger-${ledger}.json`))
  return (text === null ? null : cursorIn(text)) ?? 0
}
