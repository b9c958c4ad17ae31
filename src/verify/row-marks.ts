import { crc32 } from 'node:zlib'
import { unescaped } from '../ledger/csv-rows.ts'
import { type Column, columns, type Row } from '../ledger/row.ts'
import { cellOf } from '../ledger/sheet-cell.ts'

/** What the cells of a row say, in four bytes each: a million rows are compared. Missing columns are left out. */
export type RowMarks = Map<Column, number>

/** The same for a row as it is written, in the sheet or in the CSV file, and for one as it is read there. */
export const marksOf = (row: Partial<Row>): RowMarks =>
  new Map(
    columns.flatMap((column) => {
      const text = row[column]
      return text === undefined ? [] : [[column, crc32(String(cellOf(column, unescaped(text))))]]
    }),
  )

/** The columns in which a row that was found says something else than it should. */
export const differing = (found: RowMarks, expected: RowMarks): Column[] =>
  [...found].flatMap(([column, mark]) => (mark === expected.get(column) ? [] : [column]))
