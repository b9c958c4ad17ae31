import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  closingOf,
  describeDay,
  describeHours,
  isOpen,
  nextMoment,
  nextOpening,
  openUntil,
  shopDay,
  weekdayOf,
} from './hours.ts'
import { hoursSchema } from './hours-file.ts'

const chicago = 'America/Chicago'
const hoursOf = (file: Record<string, string | string[]>) => hoursSchema.parse(file)
/** A moment by Chicago's clocks: the offset is -05:00 in summer and -06:00 in winter. */
const open = (file: Record<string, string | string[]>, at: string) => isOpen(hoursOf(file), chicago, new Date(at))
const next = (file: Record<string, string | string[]>, at: string) =>
  nextOpening(hoursOf(file), chicago, new Date(at))?.toISOString()

describe('the hours of a menu file', () => {
  const day = [{ from: 660, to: 1320 }]

  test.each([
    [{ 'mon-wed': '11:00-22:00' }, [1, 2, 3]],
    [{ 'sat-mon': '11:00-22:00' }, [6, 7, 1]],
    [{ 'mon, wed-thu': '11:00-22:00' }, [1, 3, 4]],
    [{ Sun: '11:00 - 22:00' }, [7]],
  ])('%j are those of the days %j', (file, days) => {
    expect(hoursOf(file)).toEqual(new Map(days.map((each) => [each, day])))
  })

  test.each([['11:00-14:00, 17:00-22:00'], [['11:00-14:00', '17:00-22:00']], [['17:00-22:00', '11:00-14:00']]])(
    'may be split: %j',
    (value) => {
      expect(hoursOf({ mon: value }).get(1)).toEqual([
        { from: 660, to: 840 },
        { from: 1020, to: 1320 },
      ])
    },
  )

  it('may pass midnight, end at it, and be none', () => {
    expect(hoursOf({ fri: '18:00-02:00', sat: '0:00-24:00', sun: 'closed' })).toEqual(
      new Map([
        [5, [{ from: 1080, to: 1560 }]],
        [6, [{ from: 0, to: 1440 }]],
        [7, []],
      ]),
    )
  })

  test.each([
    [{ mon: '25:00-26:00' }],
    [{ mon: '11:60-12:00' }],
    [{ mon: '24:00-02:00' }],
    [{ mon: '11:00-11:00' }],
    [{ mon: '11:00' }],
    [{ mon: '11-22' }],
    [{ mon: '11:00-14:00-17:00' }],
    [{ mon: '' }],
    [{ mon: '11:00-15:00, 14:00-22:00' }],
    [{ 'mon-fri': '11:00-22:00', fri: '11:00-23:00' }],
    [{ monday: '11:00-22:00' }],
    [{ 'mon-': '11:00-22:00' }],
    [{ 'mon-wed-fri': '11:00-22:00' }],
    [{ '': '11:00-22:00' }],
  ])('are refused when they say %j', (file) => {
    expect(hoursSchema.safeParse(file).success).toBe(false)
  })
})

describe('a shop', () => {
  it('is open from its first minute until just before its last', () => {
    const hours = { mon: '11:00-22:00' }
    expect(open(hours, '2026-11-23T10:59:59.999-06:00')).toBe(false)
    expect(open(hours, '2026-11-23T11:00-06:00')).toBe(true)
    expect(open(hours, '2026-11-23T21:59:59.999-06:00')).toBe(true)
    expect(open(hours, '2026-11-23T22:00-06:00')).toBe(false)
    expect(open(hours, '2026-11-24T12:00-06:00')).toBe(false)
  })

  it('that opened yesterday evening is open past midnight, and no longer', () => {
    const hours = { sun: '18:00-02:00' }
    expect(open(hours, '2026-11-23T01:59-06:00')).toBe(true)
    expect(open(hours, '2026-11-23T02:00-06:00')).toBe(false)
    expect(open(hours, '2026-11-22T01:00-06:00')).toBe(false)
  })

  it('goes by the clock on the wall on the day when summer time begins', () => {
    // 2026-03-08: 02:00 becomes 03:00.
    const hours = { sat: '20:00-03:00', sun: '11:00-22:00' }
    expect(open(hours, '2026-03-08T01:59-06:00')).toBe(true)
    expect(open(hours, '2026-03-08T03:00-05:00')).toBe(false)
    expect(open(hours, '2026-03-08T10:59-05:00')).toBe(false)
    expect(open(hours, '2026-03-08T11:00-05:00')).toBe(true)
    expect(next(hours, '2026-03-08T03:00-05:00')).toBe('2026-03-08T16:00:00.000Z')
  })

  it('goes by the clock on the wall on the day when summer time ends', () => {
    // 2026-11-01: 02:00 becomes 01:00.
    const hours = { sat: '20:00-03:00', sun: '11:00-22:00' }
    expect(open(hours, '2026-11-01T01:30-05:00')).toBe(true)
    expect(open(hours, '2026-11-01T01:30-06:00')).toBe(true)
    expect(open(hours, '2026-11-01T03:00-06:00')).toBe(false)
    expect(next(hours, '2026-11-01T03:00-06:00')).toBe('2026-11-01T17:00:00.000Z')
  })

  it('opens next later today, tomorrow, or in a week', () => {
    expect(next({ mon: '11:00-14:00, 17:00-22:00' }, '2026-11-23T15:00-06:00')).toBe('2026-11-23T23:00:00.000Z')
    expect(next({ mon: '11:00-14:00', tue: '9:00-12:00' }, '2026-11-23T15:00-06:00')).toBe('2026-11-24T15:00:00.000Z')
    expect(next({ mon: '11:00-14:00' }, '2026-11-23T11:00-06:00')).toBe('2026-11-30T17:00:00.000Z')
  })

  it('without any hours never opens', () => {
    expect(next({ mon: 'closed' }, '2026-11-23T11:00-06:00')).toBeUndefined()
    expect(open({}, '2026-11-23T11:00-06:00')).toBe(false)
  })

  it('is closed just before its next opening and open at it, all year round', () => {
    const clock = fc
      .nat(95)
      .map((quarter) => `${Math.floor(quarter / 4)}:${String((quarter % 4) * 15).padStart(2, '0')}`)
    const spans = fc.tuple(clock, clock).filter(([from, to]) => from !== to)
    const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    const zones = fc.constantFrom(chicago, 'Europe/Kyiv', 'Australia/Lord_Howe', 'UTC')
    fc.assert(
      fc.property(spans, moments, zones, ([from, to], at, zone) => {
        const hours = hoursOf({ wed: `${from}-${to}` })
        const opening = nextOpening(hours, zone, at)
        expect(opening?.getTime()).toBeGreaterThan(at.getTime())
        if (!opening) return
        expect(isOpen(hours, zone, opening)).toBe(true)
        expect(isOpen(hours, zone, new Date(opening.getTime() - 1))).toBe(false)
      }),
    )
  })

  test.each([
    [{ 'mon-fri': '11:00-22:00', 'sat-sun': '12:00-24:00' }, 'Mon-Fri 11:00-22:00, Sat-Sun 12:00-24:00'],
    [{ mon: '9:00-12:00, 14:00-18:30', wed: '9:00-12:00' }, 'Mon 09:00-12:00 and 14:00-18:30, Wed 09:00-12:00'],
    [{ 'fri-sat': '18:00-02:00' }, 'Fri-Sat 18:00-02:00'],
    [{ 'mon-sun': '00:00-24:00' }, 'Mon-Sun 00:00-24:00'],
    [{ mon: 'closed' }, ''],
  ])('tells its hours %j as %j', (file, text) => {
    expect(describeHours(hoursOf(file))).toBe(text)
  })
})

describe("the shop's day", () => {
  test.each([
    ['2026-11-21T18:00:00Z', '2026-11-21'],
    ['2026-11-22T07:00:00Z', '2026-11-21'],
    ['2026-11-22T10:59:59Z', '2026-11-21'],
    ['2026-11-22T11:00:00Z', '2026-11-22'],
  ])('lasts until five in the morning: %s is on %s', (at, day) => {
    expect(shopDay(chicago, new Date(at))).toBe(day)
  })

  test.each<[Record<string, string | string[]>, string, string]>([
    [{ sat: ['11:00-14:00', '17:00-22:00'] }, '2026-11-21', '2026-11-22T04:00:00.000Z'],
    [{ sat: '18:00-02:00' }, '2026-11-21', '2026-11-22T08:00:00.000Z'],
    [{ sat: '18:00-02:00' }, '2026-10-31', '2026-11-01T08:00:00.000Z'],
    [{ sun: '11:00-22:00' }, '2026-11-21', '2026-11-22T11:00:00.000Z'],
  ])('of %j on %s is over at %s, also when the clocks change', (file, day, closing) => {
    expect(closingOf(day, hoursOf(file), chicago).toISOString()).toBe(closing)
  })

  test('of a shop that never closes is over at five in the morning', () => {
    expect(closingOf('2026-11-21', null, chicago).toISOString()).toBe('2026-11-22T11:00:00.000Z')
  })
})

describe('what customers ask about the hours', () => {
  const hours = hoursOf({ fri: '18:00-02:00', sat: '11:00-14:00, 17:00-24:00', sun: '0:00-3:00' })
  const until = (at: string) => openUntil(hours, chicago, new Date(at))?.toISOString() ?? null

  test.each([
    ['in a span', '2026-11-21T18:00:00Z', '2026-11-21T20:00:00.000Z'],
    ['in one of yesterday', '2026-11-21T07:00:00Z', '2026-11-21T08:00:00.000Z'],
    ['in one that another follows at once', '2026-11-22T03:00:00Z', '2026-11-22T09:00:00.000Z'],
    ['between two', '2026-11-21T21:00:00Z', null],
  ])('it is open until its end %s', (_, at, end) => {
    expect(until(at)).toBe(end)
  })

  it('never closes where the days follow each other', () => {
    const always = hoursOf({ 'mon-sun': '0:00-24:00' })
    expect(openUntil(always, chicago, new Date('2026-11-21T18:00:00Z'))).toBeNull()
  })

  it('finds the day and the moment that are meant', () => {
    // A Saturday evening in Chicago, though Sunday in UTC.
    const now = new Date('2026-11-22T02:00:00Z')
    expect([0, 8, 3].map((day) => weekdayOf(day, chicago, now))).toEqual([6, 7, 3])
    expect(nextMoment(null, 21 * 60, chicago, now).toISOString()).toBe('2026-11-22T03:00:00.000Z')
    expect(nextMoment(null, 9 * 60, chicago, now).toISOString()).toBe('2026-11-22T15:00:00.000Z')
    expect(nextMoment(6, 9 * 60, chicago, now).toISOString()).toBe('2026-11-28T15:00:00.000Z')
  })

  it('tells a day by all of its spans', () => {
    expect(describeDay(hours, 6)).toBe('11:00-14:00 and 17:00-24:00')
    expect(describeDay(hours, 2)).toBe('')
  })
})
