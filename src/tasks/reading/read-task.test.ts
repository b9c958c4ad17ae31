import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { longest } from '../task.ts'
import { readTask } from './read-task.ts'

/** Saturday, half past two in the afternoon. */
const chicago = { now: new Date('2026-11-21T20:30:00Z'), timezone: 'America/Chicago' }
const at = (now: string, timezone: string) => ({ now: new Date(now), timezone })

/** As the shop's clock shows it: "2026-11-27 09:00 -06:00". */
function onTheWall(due: Date | null, timeZone: string): string | null {
  if (!due) return null
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const offset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const { value } = offset.formatToParts(due).find(({ type }) => type === 'timeZoneName') ?? { value: '' }
  return `${format.format(due)} ${value.slice(3)}`.trim()
}

function reading(text: string, here = chicago) {
  const read = readTask(text, here)
  if (!read) return null
  const { title, person, due, unclear, note } = read.task
  return [
    title,
    typeof person === 'object' && person ? person.name : person,
    onTheWall(due, here.timezone) ?? unclear,
    note,
  ]
}

test.each<[string, string | null, string, string | null, string | null]>([
  [
    'remind Ana to order flour on Friday at 9, for the weekend',
    'Ana',
    'order flour',
    '2026-11-27 09:00 -06:00',
    'for the weekend',
  ],
  ['Remind me to call the bank tomorrow at 10', 'me', 'call the bank', '2026-11-22 10:00 -06:00', null],
  ['remind me tomorrow at 10 to call the bank', 'me', 'call the bank', '2026-11-22 10:00 -06:00', null],
  ['remind Ben at 5 to take out the bins', 'Ben', 'take out the bins', '2026-11-21 17:00 -06:00', null],
  ['please remind us to lock the back door tonight', null, 'lock the back door', '2026-11-21 20:00 -06:00', null],
  [
    'remind everyone that the inspector comes on Monday at 11',
    null,
    'the inspector comes',
    '2026-11-23 11:00 -06:00',
    null,
  ],
  ['remind May to order flour on Friday at 9', 'May', 'order flour', '2026-11-27 09:00 -06:00', null],
  ['remind Ana and Ben to clean the oven on Sunday', 'Ana and Ben', 'clean the oven', '2026-11-22 09:00 -06:00', null],
  ['remind Ana: buy stamps tomorrow', 'Ana', 'buy stamps', '2026-11-22 09:00 -06:00', null],
  ['Remind José to defrost the dough in 20 minutes', 'José', 'defrost the dough', '2026-11-21 14:50 -06:00', null],
  ['tell Ben to sweep the yard this evening', 'Ben', 'sweep the yard', '2026-11-21 18:00 -06:00', null],
  ['ask Mary-Ann to come in early on Monday', 'Mary-Ann', 'come in early', '2026-11-23 09:00 -06:00', null],
  ['Ana needs to sign the contract by Friday', 'Ana', 'sign the contract', '2026-11-27 09:00 -06:00', null],
  ['Ana: order flour tomorrow at noon', 'Ana', 'order flour', '2026-11-22 12:00 -06:00', null],
  ['I have to pay the rent on the 1st', 'me', 'pay the rent', '2026-12-01 09:00 -06:00', null],
  [
    'we need to check the extinguishers on 4 December',
    null,
    'check the extinguishers',
    '2026-12-04 09:00 -06:00',
    null,
  ],
  ["don't forget to order napkins next Tuesday", null, 'order napkins', '2026-11-24 09:00 -06:00', null],
  [
    'task: order 12 to 14 bags of flour on Friday',
    null,
    'order 12 to 14 bags of flour',
    '2026-11-27 09:00 -06:00',
    null,
  ],
  ['todo: buy 1/2 kg of yeast tomorrow', null, 'buy 1/2 kg of yeast', '2026-11-22 09:00 -06:00', null],
  ['reminder: preheat the oven at 180 at 4pm', null, 'preheat the oven at 180', '2026-11-21 16:00 -06:00', null],
  ['order flour', null, 'order flour', null, null],
  ['call the dentist on Dec 24', null, 'call the dentist', '2026-12-24 09:00 -06:00', null],
  ['remind me to turn the dough in an hour', 'me', 'turn the dough', '2026-11-21 15:30 -06:00', null],
  ['remind me to turn the dough in half an hour', 'me', 'turn the dough', '2026-11-21 15:00 -06:00', null],
  ['remind me in 90 minutes to check the oven', 'me', 'check the oven', '2026-11-21 16:00 -06:00', null],
  ['remind me to do the books at the end of the month', 'me', 'do the books', '2026-11-30 09:00 -06:00', null],
  ['remind me to do the till by the end of the day', 'me', 'do the till', '2026-11-21 17:00 -06:00', null],
  ['remind Ana to call tomorrow morning', 'Ana', 'call', '2026-11-22 09:00 -06:00', null],
  ['remind Ana to call tomorrow afternoon', 'Ana', 'call', '2026-11-22 15:00 -06:00', null],
  ['remind Ana to call on Friday night', 'Ana', 'call', '2026-11-27 20:00 -06:00', null],
  ['remind Ana to call the day after tomorrow at 8', 'Ana', 'call', '2026-11-23 08:00 -06:00', null],
  ['remind Ana to call at half past nine tomorrow', 'Ana', 'call', '2026-11-22 09:30 -06:00', null],
  ['remind Ana to call tomorrow at quarter to 5', 'Ana', 'call', '2026-11-22 16:45 -06:00', null],
  ['remind Ana to call tomorrow at 9 in the evening', 'Ana', 'call', '2026-11-22 21:00 -06:00', null],
  ['remind Ana to call on Monday at 17:30', 'Ana', 'call', '2026-11-23 17:30 -06:00', null],
  ['remind Ana to call monday 9', 'Ana', 'call', '2026-11-23 09:00 -06:00', null],
  ['remind Ana to call at midnight', 'Ana', 'call', '2026-11-22 00:00 -06:00', null],
  ['remind Ana to call at 9', 'Ana', 'call', '2026-11-21 21:00 -06:00', null],
  ['remind Ana to call at 9am', 'Ana', 'call', '2026-11-22 09:00 -06:00', null],
  ['remind Ana to call two weeks from today', 'Ana', 'call', '2026-12-05 09:00 -06:00', null],
  ['remind Ana to call next week', 'Ana', 'call', '2026-11-28 09:00 -06:00', null],
  ['remind Ana to call on 2026-12-01 at 08:00', 'Ana', 'call', '2026-12-01 08:00 -06:00', null],
  ['remind Ana to call on 3 November', 'Ana', 'call', '2027-11-03 09:00 -05:00', null],
  ['remind Ana to call on the 31st', 'Ana', 'call', '2026-12-31 09:00 -06:00', null],
  ['remind Ana to call on 24/12 at 9', 'Ana', 'call', '2026-12-24 09:00 -06:00', null],
  ['remind Ana to call today at 9am', 'Ana', 'call', 'past', null],
  ['remind Ana to call yesterday at 5', 'Ana', 'call', 'past', null],
  ['remind Ana to call on 3 November 2026', 'Ana', 'call', 'past', null],
  ['remind Ana to call tomorrow at 25:00', 'Ana', 'call tomorrow at 25:00', 'impossible', null],
  ['remind Ana to call at 14:75', 'Ana', 'call at 14:75', 'impossible', null],
  ['remind Ana to call tomorrow at 13 pm', 'Ana', 'call tomorrow at 13 pm', 'impossible', null],
  ['remind Ana at 25:00 to call', 'Ana', 'call at 25:00', 'impossible', null],
  ['remind Ana to call at 24:00', 'Ana', 'call', '2026-11-22 00:00 -06:00', null],
  ['remind Ana to call tomorrow at 24:00', 'Ana', 'call', '2026-11-23 00:00 -06:00', null],
  ['remind Ana to mix it 25:75 tomorrow', 'Ana', 'mix it 25:75', '2026-11-22 09:00 -06:00', null],
  ['remind Ana to buy 24.50 of stamps tomorrow', 'Ana', 'buy 24.50 of stamps', '2026-11-22 09:00 -06:00', null],
  ['remind Ana to call on 3/4', 'Ana', 'call on 3/4', 'ambiguous', null],
  ['remind Ana to call on Friday, or on Saturday', 'Ana', 'call on Friday, or on Saturday', 'ambiguous', null],
  ['remind Ana to call on Friday or Saturday', 'Ana', 'call on Friday or Saturday', 'ambiguous', null],
  [
    "remind Ana to call about Friday's delivery tomorrow at 9",
    'Ana',
    "call about Friday's delivery",
    '2026-11-22 09:00 -06:00',
    null,
  ],
  [
    'remind Ana to bake bread for Sunday on Saturday at 16:00',
    'Ana',
    'bake bread for Sunday',
    '2026-11-21 16:00 -06:00',
    null,
  ],
  ['remind Ana to proof the dough for 20 minutes', 'Ana', 'proof the dough for 20 minutes', null, null],
  ['remind me every Monday to water the plants', 'me', 'water the plants every Monday', null, null],
  ['remind Ana on 31 February to dance', 'Ana', 'dance on 31 February', null, null],
  ['remind us before closing to lock the back door', null, 'lock the back door before closing', null, null],
  ['remind Ana to water the plants every Monday', 'Ana', 'water the plants every Monday', null, null],
  ['remind Ana to clean the 2nd oven tomorrow', 'Ana', 'clean the 2nd oven', '2026-11-22 09:00 -06:00', null],
  ['remind Ana to print the March menu', 'Ana', 'print the March menu', null, null],
  [
    'remind Ana to buy milk, eggs and flour tomorrow',
    'Ana',
    'buy milk, eggs and flour',
    '2026-11-22 09:00 -06:00',
    null,
  ],
  [
    'remind Ana to order flour, for the weekend, on Friday at 9',
    'Ana',
    'order flour',
    '2026-11-27 09:00 -06:00',
    'for the weekend',
  ],
  [
    'remind Ana to order flour on Friday because the mill closes at 4',
    'Ana',
    'order flour',
    '2026-11-27 09:00 -06:00',
    'because the mill closes at 4',
  ],
  [
    'remind Ana to call the mill tomorrow at 9 a.m. They close at noon.',
    'Ana',
    'call the mill',
    '2026-11-22 09:00 -06:00',
    'They close at noon',
  ],
  [
    'remind Ana to order flour tomorrow (two bags of rye)',
    'Ana',
    'order flour',
    '2026-11-22 09:00 -06:00',
    'two bags of rye',
  ],
  [
    'remind Ana to order flour tomorrow - note: ask for the invoice',
    'Ana',
    'order flour',
    '2026-11-22 09:00 -06:00',
    'ask for the invoice',
  ],
  ['remind Ana to pay them tomorrow, not in cash', 'Ana', 'pay them', '2026-11-22 09:00 -06:00', 'not in cash'],
  ['on Friday at 9 order flour', null, 'order flour', '2026-11-27 09:00 -06:00', null],
  ['remind Ana to call the mill at 9 a.m. Friday', 'Ana', 'call the mill', '2026-11-27 09:00 -06:00', null],
  [
    'remind Ana to call the mill next Friday at 3pm, the miller knows',
    'Ana',
    'call the mill',
    '2026-11-27 15:00 -06:00',
    'the miller knows',
  ],
  ['remind Joe not to lock the freezer tonight', 'Joe', "don't lock the freezer", '2026-11-21 20:00 -06:00', null],
  [
    'remind me to call Mr. Smith tomorrow. He is in until noon',
    'me',
    'call Mr. Smith',
    '2026-11-22 09:00 -06:00',
    'He is in until noon',
  ],
  ['remind me to fill the van first thing tomorrow', 'me', 'fill the van', '2026-11-22 09:00 -06:00', null],
  ['remind Ana to call 312-555-0175 tomorrow at 10', 'Ana', 'call 312-555-0175', '2026-11-22 10:00 -06:00', null],
  ['task for tomorrow: order flour', null, 'order flour', '2026-11-22 09:00 -06:00', null],
])('%s', (text, person, title, due, note) => {
  expect(reading(text)).toEqual([title, person, due, note])
})

test.each([
  [
    'spring forward in Chicago: half past two is left out',
    'remind me to wake up tomorrow at 2:30 am',
    at('2027-03-13T18:00:00Z', 'America/Chicago'),
    '2027-03-14 03:30 -05:00',
  ],
  [
    'the morning after it',
    'remind me to bake tomorrow at 9',
    at('2027-03-13T18:00:00Z', 'America/Chicago'),
    '2027-03-14 09:00 -05:00',
  ],
  [
    'in 3 hours, over the hour left out',
    'remind me to bake in 3 hours',
    at('2027-03-14T07:30:00Z', 'America/Chicago'),
    '2027-03-14 05:30 -05:00',
  ],
  [
    'autumn back in Chicago: half past one comes twice, and the first is meant',
    'remind me to close tomorrow at 1:30 am',
    at('2026-10-31T18:00:00Z', 'America/Chicago'),
    '2026-11-01 01:30 -05:00',
  ],
  [
    'in 20 minutes, into the hour that comes again',
    'remind me to close in 20 minutes',
    at('2026-11-01T06:50:00Z', 'America/Chicago'),
    '2026-11-01 01:10 -06:00',
  ],
  [
    'a week later, by the clock on the wall',
    'remind me to bake next Sunday at 9',
    at('2026-10-25T18:00:00Z', 'America/Chicago'),
    '2026-11-01 09:00 -06:00',
  ],
  [
    'spring forward in Berlin',
    'remind me to wake up tomorrow at 2:30 am',
    at('2027-03-27T12:00:00Z', 'Europe/Berlin'),
    '2027-03-28 03:30 +02:00',
  ],
  [
    'autumn back in Berlin',
    'remind me to close tomorrow at 2:30 am',
    at('2026-10-24T12:00:00Z', 'Europe/Berlin'),
    '2026-10-25 02:30 +02:00',
  ],
  [
    'spring forward in Sydney, in October',
    'remind me to wake up tomorrow at 2:30 am',
    at('2026-10-03T02:00:00Z', 'Australia/Sydney'),
    '2026-10-04 03:30 +11:00',
  ],
  [
    'autumn back in Sydney, in April',
    'remind me to close tomorrow at 2:30 am',
    at('2027-04-03T02:00:00Z', 'Australia/Sydney'),
    '2027-04-04 02:30 +11:00',
  ],
  [
    'spring forward in Santiago, at midnight',
    'remind me to close tonight at midnight',
    at('2026-09-05T18:00:00Z', 'America/Santiago'),
    '2026-09-06 01:00 -03:00',
  ],
  [
    'half an hour of daylight saving on Lord Howe',
    'remind me to wake up tomorrow at 2:15 am',
    at('2026-10-03T02:00:00Z', 'Australia/Lord_Howe'),
    '2026-10-04 02:45 +11:00',
  ],
  [
    'where there is none',
    'remind me to bake tomorrow at 9',
    at('2026-11-21T12:00:00Z', 'Asia/Kolkata'),
    '2026-11-22 09:00 +05:30',
  ],
  [
    'where it is tomorrow already',
    'remind me to bake tomorrow at 9',
    at('2026-11-21T18:00:00Z', 'Pacific/Auckland'),
    '2026-11-23 09:00 +13:00',
  ],
  [
    'where it is still yesterday',
    'remind me to bake today at 11pm',
    at('2026-11-22T02:00:00Z', 'Pacific/Honolulu'),
    '2026-11-21 23:00 -10:00',
  ],
  [
    'at the turn of the year',
    'remind me to count the till tomorrow at 8',
    at('2026-12-31T20:00:00Z', 'Europe/Berlin'),
    '2027-01-01 08:00 +01:00',
  ],
])('%s', (_, text, here, due) => {
  expect(reading(text, here)?.[2]).toBe(due)
})

test.each(['UTC', 'America/Chicago', 'Asia/Tokyo', 'Pacific/Apia'])(
  'the zone of the process does not matter: %s',
  (zone) => {
    const before = process.env.TZ
    process.env.TZ = zone
    try {
      expect(new Date(0).getTimezoneOffset() === 0).toBe(zone === 'UTC')
      expect(reading('remind me to call on Saturday at 16:00')?.[2]).toBe('2026-11-21 16:00 -06:00')
      expect(reading('remind me to call on Sunday')?.[2]).toBe('2026-11-22 09:00 -06:00')
      expect(reading('remind me to call in 20 hours')?.[2]).toBe('2026-11-22 10:30 -06:00')
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  },
)

test('nothing to do is nothing, and what is not understood is said', () => {
  expect(readTask('remind me tomorrow at 9', chicago)).toBeNull()
  expect(readTask('remind', chicago)).toBeNull()
  const sure = (text: string) => readTask(text, chicago)?.sure
  expect(sure('remind Ana to order flour on Friday at 9, for the weekend')).toBe(true)
  expect(sure('remind Ana to order flour')).toBe(true)
  expect(sure('remind Ana to order flour after closing')).toBe(false)
  expect(sure('remind Ana to water the plants every Monday')).toBe(false)
  expect(sure('remind Ana on 31 February to dance')).toBe(false)
  expect(sure('remind Ana to clean the hood on Saturday after closing')).toBe(false)
  expect(sure('flour is low, Ana could get some')).toBe(false)
})

test('whatever is written is read without a fault, within the bounds of a task, and never into the past', () => {
  const scraps = fc.constantFrom(
    'remind',
    'Ana',
    'me',
    'to',
    'on',
    'at',
    'Friday',
    '9',
    '25:61',
    'tomorrow',
    'in',
    '20',
    'minutes',
    ',',
    '.',
    'for',
    '3/4',
    'or',
    '-',
    'the',
    '31st',
    'noon',
    'order flour',
    '🍕',
  )
  const texts = fc.oneof(
    fc.string({ maxLength: 300, unit: 'grapheme' }),
    fc.array(scraps, { maxLength: 30 }).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const task = readTask(text, chicago)?.task
      if (!task) return
      const name = typeof task.person === 'object' ? (task.person?.name ?? '') : ''
      expect(task.title.length).toBeGreaterThan(0)
      expect(task.title.length).toBeLessThanOrEqual(longest.title)
      expect(name.length).toBeLessThanOrEqual(longest.person)
      expect(task.note?.length ?? 0).toBeLessThanOrEqual(longest.note)
      expect(task.due === null || task.due > chicago.now).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test("a date with a time is that moment of the shop's clock, in any zone and on any day", () => {
  const zones = fc.constantFrom(
    'America/Chicago',
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Pacific/Apia',
    'America/St_Johns',
  )
  const minutes = fc.integer({ min: 1, max: 3 * 365 * 24 * 60 })
  fc.assert(
    fc.property(zones, minutes, (timezone, ahead) => {
      const now = new Date('2026-11-21T20:30:00Z')
      const due = Temporal.Instant.fromEpochMilliseconds(now.getTime() + ahead * 60_000).toZonedDateTimeISO(timezone)
      const clock = due.toPlainTime().toString({ smallestUnit: 'minute' })
      const { task } = readTask(`remind Ana to bake on ${due.toPlainDate()} at ${clock}`, { now, timezone }) ?? {}
      expect(task).toMatchObject({ title: 'bake', person: { name: 'Ana' } })
      const wanted = due.toPlainDateTime().toZonedDateTime(timezone)
      // In the hour that comes twice it is the first one, which may be over.
      const isOver = wanted.epochMilliseconds <= now.getTime()
      expect(task?.due?.getTime() ?? null).toBe(isOver ? null : wanted.epochMilliseconds)
    }),
    { numRuns: 300 },
  )
})
