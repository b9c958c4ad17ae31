import { type GridRange, parseRange } from './a1-range.ts'
import { invalid } from './sheets-fault.ts'

interface Cell {
  text: string
  /** Written in a way that makes a spreadsheet calculate it. */
  formula: boolean
}

export interface Tab {
  id: number
  title: string
  rowCount: number
  columnCount: number
  /** A missing cell is empty. */
  rows: (Cell | undefined)[][]
}

export type FakeSpreadsheet = ReturnType<typeof createFakeSpreadsheet>

/** The tabs of one spreadsheet, and the rules by which the Sheets API reads and writes their cells. */
export function createFakeSpreadsheet() {
  const tabs: Tab[] = []

  function locate(text: string): { tab: Tab; range: GridRange } {
    const titles = tabs.map((tab) => tab.title)
    const range = parseRange(text, titles)
    const tab = range && tabs.find((candidate) => range.tab === null || candidate.title === range.tab)
    if (!tab) throw invalid(`Unable to parse range: ${text}`)
    const outside = (place: number, count: number) => Number.isFinite(place) && place >= count
    const below = outside(range.firstRow, tab.rowCount) || outside(range.lastRow, tab.rowCount)
    const beside = outside(range.firstColumn, tab.columnCount) || outside(range.lastColumn, tab.columnCount)
    if (below || beside) throw exceeds(text, tab)
    return { tab, range }
  }

  return {
    tabs,
    addTab(title: string): void {
      if (tabs.some((tab) => tab.title === title)) {
        throw invalid(`Invalid requests[0].addSheet: A sheet with the name "${title}" already exists.`)
      }
      tabs.push({ id: tabs.length * 1000, title, rowCount: 1000, columnCount: 26, rows: [] })
    },
    appendDimension(id: number, dimension: string, length: number): void {
      const tab = tabs.find((candidate) => candidate.id === id)
      if (!tab) throw invalid(`Invalid requests[0].appendDimension: No grid with id: ${id}`)
      if (dimension === 'COLUMNS') tab.columnCount += length
      else tab.rowCount += length
    },
    /** The values of a range, without the empty cells and rows at its ends. */
    read(text: string): string[][] {
      const { tab, range } = locate(text)
      const values = tab.rows
        .slice(range.firstRow, range.lastRow + 1)
        .map((row) => row.slice(range.firstColumn, range.lastColumn + 1).map((cell) => cell?.text ?? ''))
        .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))
      return values.slice(0, values.findLastIndex((row) => row.length > 0) + 1)
    },
    /** Checks a write; what it returns does it. So several can be done all or not at all. */
    prepare(text: string, values: unknown, option: string | null): () => void {
      const { tab, range } = locate(text)
      const rows = checkedValues(values, option)
      const lastRow = range.firstRow + rows.length - 1
      const lastColumn = range.firstColumn + Math.max(0, ...rows.map((row) => row.length)) - 1
      if (lastRow > range.lastRow) {
        throw invalid(`Requested writing within range [${text}], but tried writing to row [${lastRow + 1}]`)
      }
      if (lastColumn > range.lastColumn) {
        throw invalid(`Requested writing within range [${text}], but tried writing to column [${lastColumn + 1}]`)
      }
      if (lastRow >= tab.rowCount || lastColumn >= tab.columnCount) throw exceeds(text, tab)
      return () => fill(tab, range.firstRow, range.firstColumn, rows, option === 'USER_ENTERED')
    },
    /** Below the last row that holds anything; the grid grows as it must. */
    append(text: string, values: unknown, option: string | null): void {
      const { tab, range } = locate(text)
      const rows = checkedValues(values, option)
      const end = tab.rows.findLastIndex((row) => row.some((cell) => cell && cell.text !== '')) + 1
      tab.rowCount = Math.max(tab.rowCount, end + rows.length)
      fill(tab, end, range.firstColumn, rows, option === 'USER_ENTERED')
    },
  }
}

function fill(tab: Tab, top: number, left: number, values: unknown[][], calculated: boolean): void {
  while (tab.rows.length < top + values.length) tab.rows.push([])
  values.forEach((line, down) => {
    const row = Array.from(tab.rows[top + down] ?? [])
    line.forEach((value, across) => {
      // null leaves a cell as it is.
      if (value === null) return
      const text = String(value)
      while (row.length < left + across) row.push(undefined)
      row[left + across] = { text, formula: calculated && /^[=+]/.test(text) }
    })
    tab.rows[top + down] = row
  })
}

function checkedValues(values: unknown, option: string | null): unknown[][] {
  if (option !== 'RAW' && option !== 'USER_ENTERED') {
    throw invalid("'valueInputOption' is required but not specified")
  }
  if (!Array.isArray(values)) throw invalid('Invalid values')
  return values.map((row: unknown, down) => {
    if (!Array.isArray(row)) throw invalid(`Invalid values[${down}]`)
    row.forEach((value: unknown, across) => {
      if (value !== null && typeof value === 'object') {
        throw invalid(`Invalid values[${down}][${across}]: struct_value`)
      }
      if (typeof value === 'string' && value.length > 50_000) {
        throw invalid('Your input contains more than the maximum of 50000 characters in a single cell.')
      }
    })
    return row
  })
}

const exceeds = (text: string, tab: Tab) =>
  invalid(`Range (${text}) exceeds grid limits. Max rows: ${tab.rowCount}, max columns: ${tab.columnCount}`)
