import type { Temporal } from 'temporal-polyfill'
import { dateIn, momentOf } from '../../menu/hours.ts'
import type { Here, MeantFilter } from '../meant-task.ts'
import { findTimes } from '../times/find-times.ts'
import type { SaidDate, TimeWords } from '../times/said-time.ts'
import { asksForMine, fillers, nameAsked, spansAsked, statesAsked, withoutFor } from './english.ts'

/** Days from the first to just before the second; null: without that bound. */
interface Days {
  from: Temporal.PlainDate | null
  to: Temporal.PlainDate | null
}

/**
 * Reads which tasks are asked for in English, and whether every word was understood; the words that were not are
 * searched for.
 * @param names of people who have tasks
 */
export function readFilter(text: string, names: readonly string[], here: Here): { filter: MeantFilter; sure: boolean } {
  const today = dateIn(here.timezone, here.now)
  const state = statesAsked.find(({ words }) => words.test(text))?.state ?? 'open'
  const span = spansAsked.find(({ words }) => words.test(text))
  const times = span ? [] : findTimes(withoutFor(text), today)
  const time = times.find(({ said }) => said.kind === 'calendar' && said.date !== null)
  const days = span ? daysOf(span, today) : (time && dayOf(time, today, state === 'done')) || null
  const person = personIn(text, names)
  const words = text
    .replace(span?.words ?? '', ' ')
    .replace(time?.text ?? '', ' ')
    .replace(person.words, ' ')
    .replace(/['’]/g, ' ')
    .replace(fillers, ' ')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '')
  const moment = (date: Temporal.PlainDate | null | undefined) =>
    date ? new Date(momentOf(date, 0, here.timezone)).toISOString() : null
  // Whoever asks what is open today wants what is left of yesterday as well.
  const isWithLeftOver = state !== 'done' && days && includes(days, today)
  const filter = {
    state,
    person: person.person,
    from: isWithLeftOver ? null : moment(days?.from),
    to: moment(days?.to),
    words,
  }
  return { filter, sure: words.length === 0 }
}

const includes = ({ from, to }: Days, date: Temporal.PlainDate): boolean =>
  (from === null || date.since(from).days >= 0) && (to === null || to.since(date).days > 0)

function daysOf({ span, away }: { span: 'week' | 'month'; away: number }, today: Temporal.PlainDate): Days {
  if (span === 'week') {
    const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: away })
    return { from: monday, to: monday.add({ weeks: 1 }) }
  }
  const first = today.with({ day: 1 }).add({ months: away })
  return { from: first, to: first.add({ months: 1 }) }
}

/** For tasks that are done it is the last such day, for open ones the next. */
function dayOf({ text, said }: TimeWords, today: Temporal.PlainDate, isPast: boolean): Days | null {
  const date = said.kind === 'calendar' && said.date ? dateOf(said.date, today, isPast) : null
  if (!date) return null
  if (/^(?:by|before|until)\b/i.test(text.trim())) return { from: null, to: date.add({ days: 1 }) }
  return { from: date, to: date.add({ days: 1 }) }
}

function dateOf(said: SaidDate, today: Temporal.PlainDate, isPast: boolean): Temporal.PlainDate | null {
  switch (said.kind) {
    case 'date':
      return said.date
    case 'weekly':
      return isPast
        ? today.subtract({ days: (today.dayOfWeek - said.weekday + 7) % 7 })
        : today.add({ days: (said.weekday - today.dayOfWeek + 7) % 7 })
    case 'yearly':
      return today.with({ month: said.month, day: said.day })
    case 'ambiguous':
      return null
  }
}

function personIn(text: string, names: readonly string[]): { person: MeantFilter['person']; words: RegExp | string } {
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const words = new RegExp(`(?<![\\p{L}])${RegExp.escape(name)}(?![\\p{L}])(?:['’]s)?`, 'iu')
    if (words.test(text)) return { person: { name }, words }
  }
  const { name, owner } = nameAsked.exec(text)?.groups ?? {}
  const said = name ?? owner
  if (said !== undefined && !isDay.test(said)) return { person: { name: said }, words: said }
  return { person: asksForMine.test(text) ? 'me' : null, words: '' }
}

const isDay = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:today|tomorrow|what|that|who)$/i
