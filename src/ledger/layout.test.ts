import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutOf } from './layout.ts'
import { columns } from './row.ts'

const places = (header: string[]) => columns.map((column) => layoutOf(header).get(column))
const inOrder = columns.map((_, index) => index)
const renamed = (...names: string[]) => columns.map((column) => (names.includes(column) ? `my ${column}` : column))

test('without a header our columns stand in their order', () => {
  expect(places([])).toEqual(inOrder)
})

test('columns that were renamed keep their places, even all of them', () => {
  expect(places(renamed('order_id', 'phone', 'address', 'note'))).toEqual(inOrder)
  expect(places(renamed(...columns))).toEqual(inOrder)
})

test('a column that was taken out has no place, and moves no other', () => {
  const header = columns.filter((column) => column !== 'phone')
  expect(layoutOf(header).get('phone')).toBeUndefined()
  expect(layoutOf(header).get('fulfilment')).toBe(5)
})

test('a renamed column beside a new one can not be told from it and is left alone', () => {
  const header = columns.flatMap((column) => (column === 'phone' ? ['telephone', 'driver'] : [column]))
  expect(layoutOf(header).get('phone')).toBeUndefined()
})

test('columns are found by name in any order, and never two at one place', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...columns, 'paid', 'driver', '', ' Total ']), (header) => {
      const layout = layoutOf(header)
      for (const column of columns) {
        const named = header.findIndex((name) => name.trim().toLowerCase() === column)
        if (named >= 0) expect(layout.get(column)).toBe(named)
      }
      expect(new Set(layout.values()).size).toBe(layout.size)
    }),
  )
})
