import { expect, test } from 'vitest'
import type { MeantFilter } from '../meant-task.ts'
import { readFilter } from './read-filter.ts'

/** Saturday, half past two in the afternoon; midnight is at six in UTC. */
const here = { now: new Date('2026-11-21T20:30:00Z'), timezone: 'America/Chicago' }
const names = ['Ana', 'Ben']
const midnight = (date: string) => `${date}T06:00:00.000Z`
const open: MeantFilter = { state: 'open', person: null, from: null, to: null, words: [] }

test.each<[string, Partial<MeantFilter>]>([
  ["what's open for today?", { to: midnight('2026-11-22') }],
  ['today', { to: midnight('2026-11-22') }],
  ['What does Ana have?', { person: { name: 'Ana' } }],
  ['ana tomorrow', { person: { name: 'Ana' }, from: midnight('2026-11-22'), to: midnight('2026-11-23') }],
  ["Ben's tasks", { person: { name: 'Ben' } }],
  [
    'what does Zoe have to do on Monday?',
    { person: { name: 'Zoe' }, from: midnight('2026-11-23'), to: midnight('2026-11-24') },
  ],
  ['overdue', { state: 'overdue' }],
  ['what is late?', { state: 'overdue' }],
  ['done this week', { state: 'done', from: midnight('2026-11-16'), to: midnight('2026-11-23') }],
  [
    'what did Ana finish? done yesterday',
    {
      state: 'done',
      person: { name: 'Ana' },
      from: midnight('2026-11-20'),
      to: midnight('2026-11-21'),
      words: ['finish'],
    },
  ],
  ['done on Friday', { state: 'done', from: midnight('2026-11-20'), to: midnight('2026-11-21') }],
  ['what is due on Friday', { from: midnight('2026-11-27'), to: midnight('2026-11-28') }],
  ['by Friday', { to: midnight('2026-11-28') }],
  ['this week', { to: midnight('2026-11-23') }],
  ['next week', { from: midnight('2026-11-23'), to: midnight('2026-11-30') }],
  ['this month', { to: midnight('2026-12-01') }],
  ['done last month', { state: 'done', from: '2026-10-01T05:00:00.000Z', to: '2026-11-01T05:00:00.000Z' }],
  ['my tasks', { person: 'me' }],
  ['what do I have to do tomorrow?', { person: 'me', from: midnight('2026-11-22'), to: midnight('2026-11-23') }],
  ['everything', { state: 'all' }],
  ['all tasks', { state: 'all' }],
  ['what is not done?', {}],
  ['', {}],
  ['flour', { words: ['flour'] }],
  ['tasks about the oven for Ben', { person: { name: 'Ben' }, words: ['oven'] }],
])('%s', (text, filter) => {
  expect(readFilter(text, names, here).filter).toEqual({ ...open, ...filter })
})

test('over a day on which the clocks change it is still that day', () => {
  const march = { now: new Date('2027-03-13T18:00:00Z'), timezone: 'America/Chicago' }
  const { from, to } = readFilter('tomorrow', names, march).filter
  expect([from, to]).toEqual(['2027-03-14T06:00:00.000Z', '2027-03-15T05:00:00.000Z'])
})

test('at the turn of the year, too, what is left over counts as open', () => {
  const newYear = { now: new Date('2027-01-01T18:00:00Z'), timezone: 'America/Chicago' }
  expect(readFilter('this week', names, newYear).filter).toMatchObject({ from: null, to: midnight('2027-01-04') })
})

test('words that are only looked for are not understood', () => {
  expect(readFilter('what does Ana have?', names, here).sure).toBe(true)
  expect(readFilter('flour', names, here).sure).toBe(false)
})
