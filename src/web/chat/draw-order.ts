import { clockTime } from '../clock-time.ts'
import { element, find } from '../dom.ts'
import type { Order } from './ask-desk.ts'

const panel = find('order')
const details = find('order-details', HTMLDetailsElement)
const title = find('order-title')
const total = find('order-total')
const body = find('order-body')

const steps = ['placed', 'accepted', 'preparing', 'ready']
const statuses: Record<string, string> = {
  placed: 'Waiting for the shop',
  accepted: 'Accepted',
  preparing: 'Being prepared',
  ready: 'Ready',
  out_for_delivery: 'On its way',
  done: 'Done',
  rejected: 'Not accepted by the shop',
  cancelled: 'Cancelled',
}
/** In a line with the total, on a phone. */
const short: Record<string, string> = { ...statuses, placed: 'Placed', rejected: 'Not accepted' }
const ended = ['done', 'rejected', 'cancelled']

/** Something may still happen to it that the customer waits for. */
export const isUnderWay = (order: Order | null): boolean =>
  order !== null && order.status !== 'draft' && !ended.includes(order.status)

// There is room for it beside the conversation.
const isWide = matchMedia('(width >= 60rem)')
const openWhereWide = () => {
  details.open = isWide.matches
}
isWide.addEventListener('change', openWhereWide)
openWhereWide()

let drawn = ''

/** The order and its total, always in sight. */
export function drawOrder(order: Order | null): void {
  const now = JSON.stringify(order)
  // What did not change keeps the place where it is read.
  if (now === drawn) return
  drawn = now
  panel.hidden = order === null
  if (!order) return
  title.textContent = titleOf(order)
  total.textContent = order.total.text
  body.replaceChildren(...(order.status === 'draft' ? [] : [drawSteps(order)]), drawLines(order), drawSums(order))
  if (order.status === 'draft') body.append(element('p', 'hint', 'Not placed yet'))
}

function titleOf({ id, status, lines }: Order): string {
  if (status !== 'draft') return `Order ${id} · ${short[status] ?? status}`
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return `${id === null ? 'Your order' : `Changing ${id}`} · ${pieces}\u00a0${pieces === 1 ? 'item' : 'items'}`
}

function drawSteps({ status, fulfilment, ready_at: readyAt }: Order): HTMLElement {
  const drawn = element('div', ended.includes(status) ? 'steps ended' : 'steps')
  const reached = status === 'out_for_delivery' || status === 'done' ? steps.length - 1 : steps.indexOf(status)
  const marks = element('div', 'marks')
  marks.append(...steps.map((_, at) => element('i', at <= reached ? 'reached' : '')))
  const isMade = status === 'accepted' || status === 'preparing'
  const what = fulfilment === 'delivery' ? 'leaves' : 'ready'
  const promise = readyAt !== null && isMade ? `, ${what} at about ${clockTime(readyAt)}` : ''
  drawn.append(marks, element('p', 'status', `${statuses[status] ?? status}${promise}`))
  return drawn
}

function drawLines({ lines }: Order): HTMLElement {
  const list = element('ul', 'lines')
  list.append(
    ...lines.map((line) => {
      const item = element('li')
      item.append(
        element('span', 'count', `${line.quantity} ×`),
        ' ',
        element('span', 'name', line.title),
        ' ',
        element('span', 'amounts', line.total?.text ?? '–'),
      )
      if (line.details) item.append(element('span', 'choices', line.details))
      return item
    }),
  )
  return list
}

function drawSums({ delivery_fee: fee, total, complete }: Order): HTMLElement {
  const sums = element('dl', 'sums')
  const sum = (name: string, text: string, className = '') => {
    const row = element('div', className)
    row.append(element('dt', '', name), element('dd', '', text))
    sums.append(row)
  }
  if (fee.amount > 0) sum('Delivery', fee.text)
  sum(complete ? 'Total' : 'Total so far', total.text, 'sum')
  return sums
}
