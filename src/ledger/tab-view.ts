import { columnLetters, inTab } from './a1.ts'
import { keyColumns, type LedgerChanges, type RowKey } from './changes.ts'
import { type Layout, layoutOf, sameLayout, spanOf } from './layout.ts'
import type { SheetsClient } from './sheets-client.ts'

/** As much of a tab as a batch has to know. */
export interface TabView {
  layout: Layout
  /** By row, the header's included; columns that were not read are empty. */
  keys: RowKey[]
  /** The last row, from 1, that holds anything in our columns or between them; 0 when the tab is empty. */
  lastRow: number
}

export const emptyTab: TabView = { layout: layoutOf([]), keys: [], lastRow: 0 }

/**
 * Reads the tab afresh, since people work in it: they sort it, insert rows, move columns. One request asks for the ids
 * and for what is below the last known row; a second one follows where the tab has changed.
 * @param known how the tab looked last; only a hint
 */
export async function viewTab(
  client: SheetsClient,
  tab: string,
  known: TabView,
  changes: LedgerChanges,
  signal: AbortSignal,
): Promise<TabView> {
  const isBlanking = changes.forgotten.length > 0 || changes.blankBefore !== undefined
  const wanted = isBlanking ? keyColumns : (['order_id'] as const)
  const view = await read(known.layout, known.lastRow)
  const asKnown = sameLayout(view.layout, known.layout) && (view.lastRow > 0 || known.lastRow === 0)
  return asKnown ? view : read(view.layout, 0)

  async function read(layout: Layout, lastRow: number): Promise<TabView> {
    const there = wanted.filter((column) => layout.has(column))
    const { first, last } = spanOf(layout)
    const from = Math.max(lastRow, 1)
    const ranges = [
      '1:1',
      `${columnLetters(first)}${from}:${columnLetters(last)}`,
      ...there.map((column) => wholeColumn(layout.get(column) ?? 0)),
    ]
    const [header = [], below = [], ...texts] = await client.read(
      ranges.map((range) => inTab(tab, range)),
      signal,
    )
    const rows = Math.max(...texts.map((column) => column.length))
    const textAt = (column: keyof RowKey, row: number) => texts[there.indexOf(column)]?.[row]?.[0] ?? ''
    return {
      layout: layoutOf(header[0] ?? []),
      keys: Array.from({ length: rows }, (_, row) => ({
        order_id: textAt('order_id', row),
        placed_at: textAt('placed_at', row),
        channel: textAt('channel', row),
        customer_id: textAt('customer_id', row),
        items: textAt('items', row),
        customer_name: textAt('customer_name', row),
        phone: textAt('phone', row),
        address: textAt('address', row),
        note: textAt('note', row),
      })),
      lastRow: below.length === 0 ? 0 : from + below.length - 1,
    }
  }
}

const wholeColumn = (place: number): string => `${columnLetters(place)}:${columnLetters(place)}`
