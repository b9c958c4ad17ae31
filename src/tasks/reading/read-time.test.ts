import { expect, test } from 'vitest'
import { readTime } from './read-time.ts'

/** Saturday, half past two in the afternoon. */
const chicago = { now: new Date('2026-11-21T20:30:00Z'), timezone: 'America/Chicago' }

test('each minute of tomorrow is read as it is written', () => {
  const midnight = Date.parse('2026-11-22T06:00:00Z')
  for (let minutes = 0; minutes < 24 * 60; minutes += 15) {
    const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
    expect([clock, readTime(`tomorrow at ${clock}`, chicago)]).toEqual([
      clock,
      { at: new Date(midnight + minutes * 60_000) },
    ])
  }
})

test.each([
  ['in 2 hours', { at: new Date('2026-11-21T22:30:00Z') }],
  ['Monday', { at: new Date('2026-11-23T15:00:00Z') }],
  ['for Monday at 8', { at: new Date('2026-11-23T14:00:00Z') }],
  ['this morning', 'past'],
  ['25:00', 'impossible'],
  ['tomorrow at 25:00', 'impossible'],
  ['tomorrow 0:75', 'impossible'],
  ['on Friday or Saturday', 'ambiguous'],
  ['4/5', 'ambiguous'],
  ['soon', null],
])('%s', (text, time) => {
  expect(readTime(text, chicago)).toEqual(time)
})
