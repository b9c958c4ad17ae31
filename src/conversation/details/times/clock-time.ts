import { numberSaid } from '../../../english/numbers.ts'
import { minutesADay } from '../../../menu/hours.ts'
import { namedMinutes, readingsOf } from './clock-readings.ts'
import { saysSomethingElse } from './no-clock-time.ts'
import { minutesPast } from './past-the-hour.ts'
import { type SaidClock, saidClocks } from './said-clock.ts'
import type { SaidTime, WantedTime } from './said-time.ts'
import { dayOf } from './wanted-day.ts'

/** All times on the clock at which a text says that the order is wanted. */
export const findClockTimes = (text: string): SaidTime[] =>
  saidClocks(text)
    .filter((said) => !saysSomethingElse(said))
    .map((said) => ({ index: said.ahead.length, words: said.words, time: clockTime(said) }))

function clockTime({ named, hour, minute, past, half, halfOfDay, day }: SaidClock): WantedTime {
  const readings =
    named === undefined
      ? readingsOf(numberSaid(hour), Number(minute ?? 0) + minutesPast(past), half ?? halfOfDay)
      : namedMinutes(named)
  const isEvening = day?.toLowerCase() === 'tonight'
  const fitting = readings.filter((minutes) => !isEvening || minutes >= minutesADay / 2)
  return { kind: 'clock', day: day === undefined ? null : dayOf(day), readings: fitting }
}
