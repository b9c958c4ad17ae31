import { describe, expect, test } from 'vitest'
import { deliMenu } from '../../../testing/menu.ts'
import { meaning, Regular } from '../../../testing/regular.ts'
import { takeDetails } from '../take-details.ts'
import { momentWanted } from './moment-wanted.ts'
import { findWantedTime } from './wanted-time.ts'

/** A Friday, open until 22:00, and the next days from 11:00. In Chicago it is 12:00. */
const menu = deliMenu(['fulfilment: [pickup', 'hours: { mon-sun: "11:00-22:00" }\n  fulfilment: [pickup'])
const now = new Date('2026-11-20T18:00:00Z')

const local = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'America/Chicago',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
function whenOf(text: string): string | null {
  const said = findWantedTime(text)
  if (!said) return null
  const at = momentWanted(said.time, menu.shop, now)
  return at ? local.format(at).replace(',', '') : 'soon'
}

test.each([
  ['two toasts for 6:30pm', 'Fri 18:30', 'two toasts'],
  ['a toast, pickup at 7', 'Fri 19:00', 'a toast'],
  ['a large soup please for 6:30', 'Fri 18:30', 'a large soup please'],
  ['soup by 7 tonight', 'Fri 19:00', 'soup'],
  ['a soup at 6 p.m. for pickup', 'Fri 18:00', 'a soup'],
  ['can you have it ready at 6:30', 'Fri 18:30', ''],
  ['a soup ready for 18:30', 'Fri 18:30', 'a soup'],
  ['a soup for tomorrow at noon', 'Sat 12:00', 'a soup'],
  ['tomorrow 12:15, two lemonades', 'Sat 12:15', 'two lemonades'],
  ['two lemonades on sunday at 1pm', 'Sun 13:00', 'two lemonades'],
  ['a soup at 11', 'Sat 11:00', 'a soup'],
  ['a soup at 11pm', 'Fri 23:00', 'a soup'],
  ['12:30', 'Fri 12:30', ''],
  ['a toast at 7 o’clock', 'Fri 19:00', 'a toast'],
  ['a soup in 45 minutes', 'Fri 12:45', 'a soup'],
  ['two toasts in half an hour and a lemonade', 'Fri 12:30', 'two toasts and a lemonade'],
  ['a toast asap', 'soon', 'a toast'],
  ['make it asap', 'soon', ''],
  ['can i get that for 6:30pm instead', 'Fri 18:30', ''],
  ['could you make it for 8pm instead of 7', 'Fri 20:00', ''],
  ['change the time to 8', 'Fri 20:00', ''],
  ['please move my pickup to 8:30, and a soup', 'Fri 20:30', 'and a soup'],
  ['can i pick it up at 8?', 'Fri 20:00', ''],
  ['a soup for 7.30pm', 'Fri 19:30', 'a soup'],
  ['a soup, pickup at 7.30', 'Fri 19:30', 'a soup'],
  ['can we make it quarter past 7', 'Fri 19:15', ''],
  ['two toasts at half past six', 'Fri 18:30', 'two toasts'],
  ['a toast at a quarter to eight', 'Fri 19:45', 'a toast'],
  ['a toast, pickup at seven', 'Fri 19:00', 'a toast'],
  ['two toasts half eight please', 'Fri 20:30', 'two toasts please'],
  ['a soup 7ish', 'Fri 19:00', 'a soup'],
  ['a soup, not before 6pm', 'Fri 18:00', 'a soup'],
  ['6:15 pickup', 'Fri 18:15', ''],
  ['6.30 pickup, a soup', 'Fri 18:30', 'a soup'],
  ['for 6.30 collection: a soup', 'Fri 18:30', 'a soup'],
  ['hi for 6.30 collection:\na soup', 'Fri 18:30', 'hi :\na soup'],
  ['a soup for 6.30 collection', 'Fri 18:30', 'a soup'],
  ['for 7.30 pls', 'Fri 19:30', 'pls'],
  ['two soups for 6.15 and a toast', 'Fri 18:15', 'two soups and a toast'],
  ['a soup bout half 6', 'Fri 18:30', 'a soup'],
  ['not before 7 actually', 'Fri 19:00', 'actually'],
  ['a soup, not until 7', 'Fri 19:00', 'a soup'],
  ['a toast at 7 if possible', 'Fri 19:00', 'a toast if possible'],
  ['a toast any time after 7', 'Fri 19:00', 'a toast'],
  ['a soup at about ten to 7', 'Fri 18:50', 'a soup'],
  ['make that an hour', 'Fri 13:00', ''],
  ['at quarter past', 'Fri 12:15', ''],
  ['a toast, pickup at half past', 'Fri 12:30', 'a toast'],
  ['at quarter past six', 'Fri 18:15', ''],
  ['a toast, ten to seven', 'Fri 18:50', 'a toast'],
  ['twenty to 8 please', 'Fri 19:40', ''],
  ['five to six', 'Fri 17:55', ''],
  ['a soup at 630', 'Fri 18:30', 'a soup'],
  ['pickup 1230pm', 'Fri 12:30', ''],
  ['a soup in like half an hour', 'Fri 12:30', 'a soup'],
  ['a soup in maybe half an hour or so', 'Fri 12:30', 'a soup'],
  ['a soup in an hour and a half', 'Fri 13:30', 'a soup'],
  ['a soup in 20-25 mins', 'Fri 12:25', 'a soup'],
  ['a soup in twenty minutes', 'Fri 12:20', 'a soup'],
  ['7 tonight', 'Fri 19:00', ''],
  ['a soup in an hr', 'Fri 13:00', 'a soup'],
  ['sorry 2 hrs', 'Fri 14:00', 'sorry'],
  ['a soup soon as u open', 'Sat 11:00', 'a soup'],
  ['like 20 mins', 'Fri 12:20', ''],
  ['a soup for tomorrow', 'Sat 11:00', 'a soup'],
  ['2 soups tomorrow evening please', 'Sat 18:00', '2 soups please'],
  ['sat evening', 'Sat 18:00', ''],
  ['saturday evening please', 'Sat 18:00', ''],
  ['can i order for a party on sunday', 'Sun 11:00', 'can i order for a party'],
  ['two lunch specials tomorrow', 'Sat 11:00', 'two lunch specials'],
  ['a soup for next tues', 'Tue 11:00', 'a soup'],
  ['a soup for when you open', 'Sat 11:00', 'a soup'],
  ['two soups for tomorrow lunch', 'Sat 12:00', 'two soups'],
  ['dinner on sunday', 'Sun 18:00', ''],
])('%s: it is wanted for %s', (text, when, rest) => {
  expect(whenOf(takeDetails(text, []).wanted?.words ?? '')).toBe(when)
  expect(takeDetails(text, []).rest.replace(/[.,]$/, '')).toBe(rest)
})

test('a smaller number before how it comes is an hour, too', () => {
  expect(takeDetails('for 7 collection: a soup', [])).toMatchObject({
    fulfilment: 'pickup',
    wanted: { words: 'for 7' },
  })
  expect(takeDetails('a soup for 3, delivery', [])).toMatchObject({ fulfilment: 'delivery', wanted: null })
})

test.each([
  ['tomorrow at 12:30', 'Sat 12:30'],
  ['for sunday at 3', 'Sun 15:00'],
  ['tomorrow at 8', 'Sat 08:00'],
  ['at 12:30 am', 'Sat 00:30'],
  ['tomorrow at 0:30', 'Sat 00:30'],
])('where it is never closed, %s is by day: %s', (text, when) => {
  const said = findWantedTime(text)
  const at = said && momentWanted(said.time, { timezone: menu.shop.timezone, hours: null }, now)
  expect(at && local.format(at).replace(',', '')).toBe(when)
})

test('where it is never closed, somebody up at night means the night', () => {
  const said = findWantedTime('at 12:30')
  const at =
    said && momentWanted(said.time, { timezone: menu.shop.timezone, hours: null }, new Date('2026-11-21T05:00Z'))
  expect(at && local.format(at).replace(',', '')).toBe('Sat 00:30')
})

test("in “I'll be there in ten”, ten are minutes", () => {
  expect(findWantedTime('i’ll be there in ten')?.time).toEqual({ kind: 'from-now', minutes: 10 })
})

test.each([
  'a soup for 2',
  'dinner for 8',
  'two lemonades for 5.00',
  'two toasts for 6 people',
  'a toast at 7 tables',
  'are you open at 6pm',
  'when do you close, 9pm?',
  'will it be ready by 6:30',
  'half 4 cheese, half ham',
  '5 to 6 wings',
  'about 5 to 6 wings',
  'when do you open',
  'are you open tomorrow',
  'between 6pm and 7pm',
  'before 6pm',
  'toast at 6-7pm',
  'a toast at 6pm and two soups at 7pm',
  '7',
  'two lemonades at 2.50',
  'five to six toasts',
  'a soup for two',
  'ten to twelve toasts',
  'two soups at 630 Oak Street',
  'is 20 mins ok?',
  'a toast in a quarter',
])('%s: no time is taken from it', (text) => {
  expect(findWantedTime(text)).toBeNull()
})

describe('a time that a customer says', () => {
  /** A text with what understanding makes of the rest. */
  const says = (ana: Regular, text: string, meant: Parameters<typeof meaning>[0] | null) =>
    ana.hears({ kind: 'text', text, details: takeDetails(text, []), meaning: meant && meaning(meant) })
  const known = () => {
    const ana = new Regular(menu)
    ana.customer = { ...ana.customer, profile: { ...ana.customer.profile, fulfilment: 'pickup' } }
    return ana
  }
  const lemonade = {
    intent: 'order' as const,
    lines: [{ item: 'lemonade', quantity: 1, size: null, options: [], note: null, words: 'a lemonade' }],
  }
  const text = (ana: Regular) => ana.view.text.replaceAll('\u202f', ' ')

  test('stands in the summary and in the order, and can be said anew, or taken back', () => {
    const ana = known()
    says(ana, 'a lemonade for 6:30pm', lemonade)
    expect(text(ana)).toContain('Wanted for Fri 6:30 PM')
    expect(ana.labels).toContain('Place order')
    says(ana, 'make it 7pm', null)
    expect(text(ana)).toContain('Wanted for Fri 7:00 PM')
    ana.taps('Change')
    ana.taps('Pickup, name, address…')
    ana.taps('As soon as possible')
    expect(text(ana)).not.toContain('Wanted for')
    says(ana, 'yes, for 6:45pm', { intent: 'confirm' })
    expect(ana.effect).toMatchObject({ kind: 'place', order: { wantedFor: '2026-11-21T00:45:00.000Z' } })
    expect(text(ana)).toContain('Wanted for Fri 6:45 PM')
  })

  test('is asked for again where the shop is closed then', () => {
    const ana = known()
    says(ana, 'a lemonade for 11pm', lemonade)
    expect(text(ana)).toContain('Corner Deli is closed Fri 11:00 PM. When would you like it?')
    expect(ana.labels.slice(0, 2).map((label) => label.replaceAll('\u202f', ' '))).toEqual([
      'Order for Sat 11:00 AM',
      'As soon as possible',
    ])
    says(ana, 'at 9:30', null)
    expect(text(ana)).toContain('Wanted for Fri 9:30 PM')
    says(ana, 'yes, for 11pm', { intent: 'confirm' })
    expect(ana.effect).toBeNull()
    expect(text(ana)).toContain('is closed Fri 11:00 PM')
    ana.taps('As soon as possible')
    expect(ana.labels).toContain('Place order')
  })

  test('that passes before the order is placed is not placed', () => {
    const ana = known()
    says(ana, 'a lemonade in 20 minutes', lemonade)
    ana.now = new Date('2026-11-20T18:21:00Z')
    ana.does({ verb: 'place' })
    expect(ana.effect).toBeNull()
    expect(text(ana)).toContain('Fri 12:20 PM has passed.')
    expect(ana.labels[0]).toBe('As soon as possible')
  })

  test('changes the time of an order just placed, and waits for what is ordered where nothing is', () => {
    const ana = known()
    expect(says(ana, 'for 6:15pm', null).text).toBe('Noted: “for 6:15pm”. What would you like?')
    says(ana, 'a lemonade', lemonade)
    expect(text(ana)).toContain('Wanted for Fri 6:15 PM')
    ana.taps('Place order')
    says(ana, 'for 6:30pm', null)
    expect(text(ana)).toContain('Changed in order DRAFT1, which came to $2.50:\nWanted for Fri 6:30 PM')
    ana.taps('Confirm change')
    expect(ana.effect).toMatchObject({ kind: 'change-order', order: { wantedFor: '2026-11-21T00:30:00.000Z' } })
    ana.orders = ana.orders.map((order) => ({ ...order, status: 'accepted' }))
    for (const late of ['for 7pm', 'change the address to 5 Elm Court', 'deliver it to City Hall'])
      expect(says(ana, late, null).text).toContain("can't be changed here any more")
  })

  test.each([
    ['at 6', 'make it half past', 'Fri 6:30 PM'],
    ['at 6:30', 'quarter past', 'Fri 6:15 PM'],
    ['at 6', 'quarter to', 'Fri 5:45 PM'],
    ['at 6', 'can we say 15 mins later', 'Fri 6:15 PM'],
    ['at 6', 'half an hour earlier please', 'Fri 5:30 PM'],
    ['for tomorrow', 'at 5pm', 'Sat 5:00 PM'],
    ['at 5pm', 'for sunday', 'Sun 5:00 PM'],
    ['at 6', 'push it back 20 minutes', 'Fri 6:20 PM'],
  ])('%s, and then “%s”, is by what was said before', (before, after, when) => {
    const ana = known()
    says(ana, `a lemonade ${before}`, lemonade)
    says(ana, after, null)
    expect(text(ana)).toContain(`Wanted for ${when}`)
    expect(text(ana)).toContain('1 × Lemonade')
  })

  test('is asked for, where only the day is said', () => {
    const ana = known()
    says(ana, 'a lemonade for tomorrow', lemonade)
    expect(text(ana)).toContain("At what time? If you don't say, it's for Sat 11:00 AM.")
    expect(text(ana)).toContain('Wanted for Sat 11:00 AM')
  })

  test('is on the day that was said before there was an order', () => {
    const ana = known()
    says(ana, 'can i order for sunday', { intent: 'other' })
    expect(text(ana)).toBe('Noted: “for sunday”. What would you like?')
    says(ana, 'a lemonade for 5pm', lemonade)
    expect(text(ana)).toContain('Wanted for Sun 5:00 PM')
  })

  test('counts from when the order that was placed is wanted', () => {
    const ana = known()
    says(ana, 'a lemonade at 6', lemonade)
    ana.taps('Place order')
    says(ana, 'can we say 15 mins later', null)
    expect(text(ana)).toContain('Wanted for Fri 6:15 PM')
  })

  test('that is all there was to note waits for the order, too', () => {
    const ana = known()
    expect(says(ana, 'pickup at 6:30', null).text).toContain('Noted.')
    says(ana, 'a lemonade', lemonade)
    expect(text(ana)).toContain('Wanted for Fri 6:30 PM')
  })

  test('stays when words that were not understood are read again with what follows', () => {
    const ana = known()
    says(ana, 'a lemonade', lemonade)
    const burst = { text: 'the cold one', together: false }
    const unclear = meaning({ sure: false, unmatched: ['the cold one'] })
    const heard = { kind: 'text' as const, text: 'the cold one for 6:30pm', meaning: unclear, burst }
    ana.hears({ ...heard, details: takeDetails(heard.text, []) })
    expect(ana.customer.unclear).not.toBeNull()
    const together = { ...heard, text: 'lemonade', meaning: meaning(lemonade), burst: { ...burst, together: true } }
    ana.now = new Date(ana.now.getTime() + 9_000)
    ana.hears({ ...together, details: takeDetails('lemonade', []) })
    expect(text(ana)).toContain('2 × Lemonade')
    expect(text(ana)).toContain('Wanted for Fri 6:30 PM')
  })

  test('is no name, though one is asked for', () => {
    const ana = new Regular(menu, { name: null })
    ana.customer = { ...ana.customer, profile: { ...ana.customer.profile, fulfilment: 'pickup' } }
    says(ana, 'a lemonade', lemonade)
    says(ana, 'for 6:30pm', null)
    expect(text(ana)).toContain('What name is it for?')
    says(ana, 'Bo, for 7pm', { intent: 'other', sure: false, unmatched: ['Bo'] })
    expect(text(ana)).toContain('for Bo')
    expect(text(ana)).toContain('Wanted for Fri 7:00 PM')
  })
})
