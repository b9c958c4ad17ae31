import { afterEach, expect, test } from 'vitest'
import { clockTime, dayAndTime, setClockZone } from './clock-time.ts'

const noon = new Date('2026-11-21T18:00:00Z')

afterEach(() => {
  setClockZone(undefined)
})

const told = (moment: string) => clockTime(moment, noon).replace(/[\s,]+/g, ' ')

test.each([
  ['America/Chicago', '12:30 PM', '11:30 PM'],
  ['Europe/Berlin', '7:30 PM', 'Sun 6:30 AM'],
  ['Asia/Tokyo', '3:30 AM', '2:30 PM'],
])("a time is the shop's in %s, wherever whoever looks is", (timezone, soon, later) => {
  setClockZone(timezone)
  expect(told('2026-11-21T18:30:00Z')).toBe(soon)
  expect(told('2026-11-22T05:30:00Z')).toBe(later)
})

test("what was said on another day has its date, by the shop's clock", () => {
  setClockZone('Asia/Tokyo')
  const said = (moment: string) => dayAndTime(new Date(moment), noon).replace(/\s+/g, ' ')
  expect(said('2026-11-21T16:30:00Z')).toBe('1:30 AM')
  expect(said('2026-11-21T14:30:00Z')).toBe('Nov 21, 11:30 PM')
})

test('a zone that the browser does not know leaves its own', () => {
  setClockZone('Nowhere/At_All')
  const here = new Date('2026-11-21T18:30:00Z').toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' })
  expect(clockTime('2026-11-21T18:30:00Z', noon)).toBe(here)
})
