import { expect, test } from 'vitest'
import { newOrderId, orderIdFor } from './order-id.ts'

const ids = (now: Date, count = 2_000) => Array.from({ length: count }, () => newOrderId(now))

test('an id can be said on the phone, and no spreadsheet takes it for a number', () => {
  for (const id of [...ids(new Date()), ...ids(new Date(), 500).map(orderIdFor)]) {
    expect(id).toMatch(/^[2-9A-Z]{6}$/)
    expect(id).not.toMatch(/[ILOU01]/)
    expect(Number(id)).toBeNaN()
  }
})

test('ids of different days never clash', () => {
  const today = new Set(ids(new Date('2026-11-21T10:00:00Z')))
  expect(ids(new Date('2026-11-22T10:00:00Z')).filter((id) => today.has(id))).toEqual([])
})

test('a request that comes again has the same id, and another request another one', () => {
  expect(orderIdFor('till:1')).toBe(orderIdFor('till:1'))
  expect(new Set(Array.from({ length: 1_000 }, (_, number) => orderIdFor(`till:${number}`))).size).toBe(1_000)
})
