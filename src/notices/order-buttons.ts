import type { Button } from '../conversation/view.ts'
import { type Order, type OrderStatus, versionOf } from '../orders/order.ts'
import { mayBeChanged, mayFollow } from '../orders/status.ts'
import { mayBeTakenBack } from '../orders/taking-back.ts'
import { thingsOf } from '../orders/things-of.ts'
import { laterMinutes, usualMinutes, usualReasons } from '../orders/usual-answers.ts'

type Rows = Button[][]

export const stepLabels: Record<OrderStatus, string> = {
  placed: 'New',
  accepted: 'Accepted',
  preparing: 'Preparing',
  ready: 'Ready',
  out_for_delivery: 'Out for delivery',
  done: 'Done',
  rejected: 'Rejected',
  cancelled: 'Cancelled',
}

/** What comes next for an order, on its post in the staff chat. */
export function orderButtons(order: Order, now: Date): Rows {
  return [...acceptRows(order), ...stepRows(order), ...otherRows(order), ...undoRow(order, now)]
}

function acceptRows(order: Order): Rows {
  if (!mayFollow(order.status, 'accepted')) return []
  if (order.wantedFor !== null) return [[toButton(order, 'accepted', 'Accept')]]
  const buttons = usualMinutes.map((minutes) => toButton(order, 'accepted', `Accept: ${minutes} min`, String(minutes)))
  return [buttons.slice(0, 2), buttons.slice(2)]
}

function stepRows(order: Order): Rows {
  const goesOut = order.fulfilment === 'delivery' && order.status === 'ready'
  const steps: OrderStatus[] = goesOut ? ['out_for_delivery'] : ['preparing', 'ready', 'done']
  return steps.filter((to) => mayFollow(order.status, to)).map((to) => [toButton(order, to, stepLabels[to])])
}

function otherRows(order: Order): Rows {
  const reject = mayFollow(order.status, 'rejected') ? [button(order, 'Reject…', 'show', 'reasons')] : []
  const out = mayBeChanged(order.status) ? [button(order, "We're out of…", 'show', 'things')] : []
  const correct = mayBeChanged(order.status)
    ? [{ label: 'Correct…', value: `fix:${order.id}:${versionOf(order)}` }]
    : []
  const later =
    mayBeChanged(order.status) && order.status !== 'placed' ? [button(order, 'New time…', 'show', 'later')] : []
  return [
    [...reject, ...out],
    [...correct, ...later],
  ].filter((row) => row.length > 0)
}

function undoRow(order: Order, now: Date): Rows {
  const label = `Undo: ${stepLabels[order.status].toLowerCase()}`
  return mayBeTakenBack(order, now) ? [[button(order, label, 'undo', order.status)]] : []
}

/** In how many minutes it is ready, where that is not as it was said. */
export function laterButtons(order: Order): Rows {
  const label = (minutes: number) => (order.wantedFor === null ? `Ready in ${minutes} min` : `${minutes} min later`)
  const buttons = laterMinutes.map((minutes) => button(order, label(minutes), 'later', String(minutes)))
  return [buttons.slice(0, 2), buttons.slice(2), backRow(order)]
}

/** Why it is rejected. */
export function reasonButtons(order: Order): Rows {
  return [
    ...usualReasons(order).map(({ word, label }) => [toButton(order, 'rejected', label, word)]),
    [button(order, 'Another reason…', 'write')],
    backRow(order),
  ]
}

/** What of it may have run out. */
export function thingButtons(order: Order): Rows {
  const buttons = [...thingsIn(order)].map(([id, name]) => button(order, name, 'out', id))
  const fitting = buttons.filter(({ value }) => Buffer.byteLength(value) <= longestValue)
  return [...fitting.map((each) => [each]), backRow(order)]
}

/** Whether it is really out, for whoever sees who else has ordered it. */
export const outButtons = (order: Order, thing: string, held: string): Rows => [
  [button(order, `Yes, out: ${held}`, 'sure', thing)],
  backRow(order),
]

/** What of it can run out, with what it is called then, by the ids. */
export const thingsIn = ({ lines }: Pick<Order, 'lines'>): Map<string, string> =>
  new Map(
    lines.flatMap((line) => [
      ...thingsOf(line).map(({ id, text }) => [id, text] as const),
      ...line.options.filter(({ exclude }) => !exclude).map(({ option, name }) => [option, name] as const),
    ]),
  )

/** Telegram's limit; what does not fit can be said by `/out`. */
const longestValue = 64

const backRow = (order: Order) => [button(order, 'Back', 'show', 'steps')]

const toButton = (order: Order, to: OrderStatus, label: string, ...said: string[]): Button =>
  button(order, label, 'to', to, ...said)

const button = ({ id }: Order, label: string, ...words: string[]): Button => ({
  label,
  value: ['order', id, ...words].join(':'),
})
