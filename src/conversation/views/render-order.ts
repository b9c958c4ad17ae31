import { type Customer, refsOf } from '../../customers/customer.ts'
import { clockOf, dateOf, timeOf } from '../../menu/formats.ts'
import type { Menu } from '../../menu/menu.ts'
import { formatMoney } from '../../menu/money.ts'
import { needName } from '../../needs/need.ts'
import { changeableUntil, mayStillChange } from '../../orders/change-window.ts'
import { lineOptions, lineTitle } from '../../orders/describe-line.ts'
import type { Order, OrderStatus } from '../../orders/order.ts'
import { readyAt } from '../../orders/ready-time.ts'
import { type Buttons, button } from './buttons.ts'
import type { Drawing, Facts } from './drawing.ts'

/** What a status means to the customer. */
const statusTexts: Record<OrderStatus, string> = {
  placed: 'is placed',
  accepted: 'is accepted',
  preparing: 'is being prepared',
  ready: 'is ready',
  out_for_delivery: 'is on its way',
  done: 'is done',
  rejected: 'was not accepted by the shop',
  cancelled: 'is cancelled',
}

/** The message after "Place order". */
export function renderPlaced(id: string, { order, menu, now }: Facts): Drawing {
  return {
    text: [
      `Order ${id} is placed. Thank you${order?.name ? `, ${order.name}` : ''}!`,
      ...(order ? [body(order, menu)] : []),
      ...(order ? [whatNext(order, menu)] : []),
      ...(order && mayStillChange(order, menu.shop, now)
        ? [`Changed your mind? You can change or cancel it until ${clockOf(menu, changeableUntil(order, menu.shop))}.`]
        : []),
    ].join('\n\n'),
    buttons: order ? changes(order, menu, now) : [],
  }
}

/** Where it goes, how long that usually takes, and that they will be told. */
function whatNext({ id, status, fulfilment, address, wantedFor }: Order, { shop }: Menu): string {
  const place = [shop.name, ...(shop.address ? [shop.address] : [])].join(', ')
  const way =
    fulfilment === 'delivery'
      ? `${shop.name} brings it to ${address ?? 'you'}.`
      : `Pick it up at ${place}, and say the number ${id}.`
  const minutes = wantedFor === null ? shop.leadMinutes[fulfilment] : null
  return [
    way,
    ...(minutes === null ? [] : [`That usually takes about ${minutes} minutes.`]),
    ...(status === 'placed' ? ["You'll hear here when the shop has accepted it."] : []),
  ].join(' ')
}

const changes = (order: Order, { shop }: Menu, now: Date): Buttons =>
  mayStillChange(order, shop, now) ? [[button('Change', 'amend'), button('Cancel', 'cancel')]] : []

/** Where is it? */
export function renderOrder(id: string, { order, menu, now }: Facts): Drawing {
  if (!order) return { text: `I no longer have order ${id} here.`, buttons: [] }
  const time = timeText(order, menu, now)
  return {
    text: `Order ${id} ${statusTexts[order.status]}${time}.\n\n${body(order, menu)}`,
    buttons: [...changes(order, menu, now), [button('Order the same again', 'again')]],
  }
}

/** What the shop said last of when it is ready, while that is still to come. */
function timeText(order: Order, menu: Menu, now: Date): string {
  const at = isBeingMade(order) ? readyAt(order) : null
  if (at === null || at <= now) return ''
  return `, and will ${order.fulfilment === 'pickup' ? 'be ready' : 'leave'} at about ${order.wantedFor === null ? clockOf(menu, at) : timeOf(menu, at)}`
}

const isBeingMade = ({ status }: Order): boolean => status === 'accepted' || status === 'preparing'

export const renderCancelOrder = (id: string): Drawing => ({
  text: `Order ${id} is placed. Shall I cancel it?`,
  buttons: [[button('Cancel the order', 'cancel-order'), button('Keep it', 'keep-order')]],
})

/** All that is stored about the customer, for them to read. */
export function renderMyData(customer: Customer, { orders, menu }: Facts): Drawing {
  const { profile, draft, lastOrder } = customer
  const date = (at: string) => dateOf(menu, new Date(at))
  const refs = refsOf(customer)
  const ids = refs.map(({ channel, id }) => `Your id on ${channel}: ${id}`)
  const told = (what: string, value: string | null) => `${what}: ${value || 'not stored'}`
  return {
    text: [
      'All that I keep about you:',
      [
        ...ids,
        told('Name', profile.name),
        told('Phone', profile.phone),
        told('Address', profile.address),
        told('Pickup or delivery', profile.fulfilment),
        told("What you don't eat", profile.needs.map(needName).join(', ')),
        `Open order: ${draft ? draft.lines.map((line) => line.words || line.item).join('; ') : 'none'}`,
        told('Note on it', draft?.note ?? null),
        told('Words not understood', draft?.unmatched.join('; ') ?? null),
        told('Last order, in your words', lastOrder?.lines.map((line) => line.words).join('; ') ?? null),
        ...(refs.some(({ channel }) => channel === 'web') ? ['What was said on the page: as you read it there'] : []),
        `First seen: ${date(customer.createdAt)}, last seen: ${date(customer.updatedAt)}`,
      ].join('\n'),
      orders.length === 0 ? 'No orders.' : orders.map((order) => record(order, menu)).join('\n\n'),
      '/forgetme deletes it.',
    ].join('\n\n'),
    buttons: profile.needs.map((need, number) => [
      { label: `Forget “${needName(need)}”`, action: { verb: 'forget-need', number } },
    ]),
  }
}

function record(order: Order, menu: Menu): string {
  const personal = [order.name, order.phone, order.address, order.note].filter((part) => part)
  return [
    `Order ${order.id}, ${dateOf(menu, new Date(order.placedAt))}, ${order.status.replaceAll('_', ' ')}`,
    ...personal,
    body(order, menu),
  ].join('\n')
}

function body(order: Order, menu: Menu): string {
  const money = (amount: number) => formatMoney(amount, order.currency, menu.shop.language)
  const lines = order.lines.map((line) => {
    const options = lineOptions(line)
    return `${lineTitle(line)}  ${money(line.total)}${options && `\n    ${options}`}`
  })
  const fee = order.deliveryFee > 0 ? [`Delivery ${money(order.deliveryFee)}`] : []
  const when = order.wantedFor ? [`Wanted for ${timeOf(menu, new Date(order.wantedFor))}`] : []
  const note = order.note ? [`Note: ${order.note}`] : []
  const allergies = order.allergies?.length ? [`Allergies and diet: ${order.allergies.join(', ')}`] : []
  return [...lines, ...fee, `Total: ${money(order.total)}`, ...when, ...allergies, ...note].join('\n')
}
