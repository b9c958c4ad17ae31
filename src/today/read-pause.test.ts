import { expect, test } from 'vitest'
import { readPauseEnd } from './read-pause.ts'

// Noon in Chicago.
const here = { now: new Date('2026-11-21T18:00:00Z'), timezone: 'America/Chicago' }

test.each([
  ['20', '18:20'],
  ['20 min', '18:20'],
  ['20min', '18:20'],
  ['20m', '18:20'],
  ['20 minutes', '18:20'],
  ['for 20 minutes', '18:20'],
  ['for 45', '18:45'],
  ['for ten minutes', '18:10'],
  ['1h', '19:00'],
  ['1 hour', '19:00'],
  ['for an hour', '19:00'],
  ['half an hour', '18:30'],
  ['1.5 hours', '19:30'],
  ['90 mins', '19:30'],
  ['until 1:30', '19:30'],
  ['until 1', '19:00'],
  ['till 2 pm', '20:00'],
  ['until 13:30', '19:30'],
])('“%s”', (words, time) => {
  expect(readPauseEnd(words, here)?.toISOString()).toBe(`2026-11-21T${time}:00.000Z`)
})

test('until tomorrow is until tomorrow morning', () => {
  expect(readPauseEnd('until tomorrow', here)?.toISOString()).toBe('2026-11-22T15:00:00.000Z')
})

test.each(['', 'we are swamped', '0', 'please', 'oven broken'])('“%s” says no time', (words) => {
  expect(readPauseEnd(words, here)).toBeNull()
})
