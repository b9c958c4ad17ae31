import type { DayOrder } from './day.ts'

/** What an order comes to in a day, in this order. */
export const daySteps = ['accepted', 'preparing', 'ready', 'out_for_delivery', 'done'] as const
type Step = (typeof daySteps)[number]

/** The step that orders came to after the longest wait, and how many minutes that was on average. */
export interface SlowestStep {
  step: Step
  minutes: number
}

/** Fewer say nothing of a day. */
const fewOrders = 3

/** null: too few orders came so far. */
export function slowestStep(orders: readonly DayOrder[]): SlowestStep | null {
  const waits = orders.flatMap(waitsOf)
  const averages = daySteps.flatMap((step) => {
    const minutes = waits.filter((wait) => wait.step === step).map((wait) => wait.minutes)
    const sum = minutes.reduce((all, each) => all + each, 0)
    return minutes.length < fewOrders ? [] : [{ step, minutes: Math.round(sum / minutes.length) }]
  })
  return averages.toSorted((a, b) => b.minutes - a.minutes)[0] ?? null
}

/** How long an order waited for each of its steps; a kitchen may leave some out, and take some back. */
function waitsOf({ placedAt, steps: times = {} }: DayOrder): SlowestStep[] {
  let since = Date.parse(placedAt)
  return daySteps.flatMap((step) => {
    const at = Date.parse(times[step] ?? '')
    if (Number.isNaN(at) || at < since) return []
    const minutes = (at - since) / 60_000
    since = at
    return [{ step, minutes }]
  })
}

/** What an owner may do about it. */
export const slowestAdvice = ({ step, minutes }: SlowestStep): string => {
  const took = `${minutes} min on average`
  switch (step) {
    case 'accepted':
      return `The slowest step was accepting orders, ${took}: keep the board or the staff chat in sight`
    case 'preparing':
      return `The slowest step was the wait before an accepted order is begun, ${took}: one more in the kitchen, or promise more time`
    case 'ready':
      return `The slowest step was the kitchen, ${took}: see what can be made ready before the rush`
    case 'out_for_delivery':
      return `The slowest step was the wait for a courier, ${took}: call them when an order is begun`
    case 'done':
      return `The slowest step was the way to the customer, ${took}: put orders of one direction together`
  }
}
