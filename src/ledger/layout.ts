import { type Column, columns } from './row.ts'

/** Where each of our columns stands, from 0. A column that the owner has taken out has no place and is not written. */
export type Layout = ReadonlyMap<Column, number>

/**
 * Finds our columns in a header row that the owner may have changed. A column is found by its name, wherever it was
 * moved. One whose name is gone was renamed, and stands where it stood between its neighbours; or it was taken out,
 * when there is no such place.
 */
export function layoutOf(header: readonly string[]): Layout {
  const names = header.map((name) => name.trim().toLowerCase())
  const found = new Map<Column, number>()
  for (const column of columns) {
    const at = names.indexOf(column)
    if (at >= 0) found.set(column, at)
  }
  const layout = new Map(found)
  const taken = new Set(found.values())
  for (const { missing, after, before } of gaps(found)) {
    const places = missing.map((_, index) => after + 1 + index)
    const fits = before === undefined || before - after - 1 === missing.length
    if (!fits || places.some((place) => taken.has(place))) continue
    missing.forEach((column, index) => {
      layout.set(column, after + 1 + index)
    })
  }
  return layout
}

interface Gap {
  /** Columns that follow one another and were not found. */
  missing: Column[]
  /** The place of the column in front of them; -1 at the left edge. */
  after: number
  /** The place of the column behind them; undefined when they are the last. */
  before: number | undefined
}

function gaps(found: Layout): Gap[] {
  const all: Gap[] = []
  let after = -1
  let missing: Column[] = []
  for (const column of columns) {
    const place = found.get(column)
    if (place === undefined) {
      missing.push(column)
      continue
    }
    if (missing.length > 0) all.push({ missing, after, before: place })
    missing = []
    after = place
  }
  if (missing.length > 0) all.push({ missing, after, before: undefined })
  return all
}

export const sameLayout = (one: Layout, other: Layout): boolean =>
  columns.every((column) => one.get(column) === other.get(column))

/** The places from the first to the last of our columns. */
export function spanOf(layout: Layout): { first: number; last: number } {
  const places = [...layout.values()]
  return { first: Math.min(...places), last: Math.max(...places) }
}
