import { stringify } from 'csv-stringify/sync'
import type { RowKey } from './changes.ts'
import { type Layout, layoutOf, spanOf } from './layout.ts'
import { columns, type Row } from './row.ts'

/** What a record says of itself, as it was before it was made safe for spreadsheets. */
export function keyOf(cells: string[], layout: Layout): RowKey {
  const text = (column: keyof RowKey) => unescaped(cells[layout.get(column) ?? -1] ?? '')
  return {
    order_id: text('order_id'),
    placed_at: text('placed_at'),
    channel: text('channel'),
    customer_id: text('customer_id'),
    items: text('items'),
    customer_name: text('customer_name'),
    phone: text('phone'),
    address: text('address'),
    note: text('note'),
  }
}

/** How a cell begins that a spreadsheet would calculate. */
const calculated = '[=+\\-@\\t\\r＝＋－＠]'

/** A cell that no spreadsheet calculates. */
const escaped = (cell: string): string => cell.replace(new RegExp(`^(?=${calculated})`), "'")

/** What an escaped cell says. */
export const unescaped = (cell: string): string => cell.replace(new RegExp(`^'(?=${calculated})`), '')

/** The record with its corrected cells; those of the owner's columns stay. */
export function corrected(cells: string[], layout: Layout, correction: Partial<Row>): string[] {
  return cells.map((cell, place) => {
    const column = columns.find((candidate) => layout.get(candidate) === place)
    const text = column && correction[column]
    return text === undefined ? cell : escaped(text)
  })
}

/** Rows as lines of the file. A cell that a spreadsheet would calculate begins with an apostrophe. */
export function textOf(layout: Layout, rows: Row[]): string {
  const lines = rows.map((row) => {
    const line = Array.from({ length: spanOf(layout).last + 1 }, () => '')
    for (const [column, place] of layout) line[place] = escaped(row[column])
    return line
  })
  return stringify(lines)
}

/**
 * Whether the cells are the torn row that a crash left of one of these ids: that row will come again, since its place
 * in the order book was not kept.
 */
export function isTorn(cells: string[], layout: Layout, ids: string[]): boolean {
  const place = layout.get('order_id') ?? 0
  // A file may have grown before its text came to the disk.
  const id = cells[place]?.replaceAll('\0', '')
  if (id === undefined) return false
  const ended = cells.length > place + 1
  return ids.some((whole) => (ended ? whole === id : whole.startsWith(id)))
}

/** Why no row can be added to the file, for people. */
export const csvFaults = {
  headings: 'does not begin with the headings, separated by commas',
  quote: 'has a quote that is never closed',
} as const

/** Where our columns are; null: the file may be of another kind, separated by semicolons, say. */
export function layoutOfHeadings(cells: readonly string[]): Layout | null {
  // Excel begins a file with a mark.
  const header = cells.map((cell) => cell.replace(/^\uFEFF/, ''))
  return header.includes('order_id') ? layoutOf(header) : null
}
