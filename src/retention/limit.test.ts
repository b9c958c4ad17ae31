import { expect, test } from 'vitest'
import { limitOf } from './limit.ts'

test.each([
  [1, 'America/Chicago', '2026-11-21T05:59:00Z', '2026-10-20T05:00:00.000Z'],
  [1, 'America/Chicago', '2026-11-21T06:00:00Z', '2026-10-21T05:00:00.000Z'],
  [12, 'Asia/Tokyo', '2026-11-21T15:00:00Z', '2025-11-21T15:00:00.000Z'],
  // A month that has no such day.
  [1, 'UTC', '2026-03-31T12:00:00Z', '2026-02-28T00:00:00.000Z'],
  // A midnight that the clocks leave out.
  [1, 'America/Santiago', '2026-10-06T12:00:00Z', '2026-09-06T04:00:00.000Z'],
])('%i months in %s at %s reach back to %s', (months, timezone, now, limit) => {
  expect(limitOf(months, timezone, new Date(now)).toISOString()).toBe(limit)
})
