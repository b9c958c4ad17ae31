import type { Button, View } from '../conversation/view.ts'
import type { Menu } from '../menu/menu.ts'
import { formatMoney, type Money } from '../menu/money.ts'
import { nameOf } from '../menu/sold-out.ts'
import { describeDifference } from '../orders/describe-difference.ts'
import { lineName, withinText } from '../orders/describe-line.ts'
import type { Order } from '../orders/order.ts'
import { listed } from '../text/listed.ts'
import { uncapitalised } from '../text/uncapitalised.ts'
import { answerValue } from './answer-values.ts'
import { isInSize, orderAfter } from './remedies.ts'
import type { Answer, Settled } from './settling.ts'
import type { Ending, Shortage } from './shortage.ts'

interface Setting {
  /** As the file says it. */
  menu: Menu
  now: Date
}

/** What its customer is asked. */
export function customersQuestion(order: Order, shortage: Shortage, setting: Setting): View {
  const thing = thingIn(order, shortage, setting)
  const text = `We are sorry: we have run out of ${thing} for your order ${order.id}. What shall we do?`
  return {
    text,
    buttons: answers(order, shortage, setting).map(([answer, label]) => [button(shortage, answer, label, '#')]),
  }
}

/** What staff is asked, where the customer does not say. */
export function staffsQuestion(
  order: Order,
  shortage: Shortage,
  why: 'silent' | 'unreachable',
  setting: Setting,
): View {
  const thing = thingIn(order, shortage, setting)
  const reason =
    why === 'silent' ? 'its customer has not answered yet' : "its customer can't be asked here: call them if you can"
  return {
    text: `There is no more ${thing} for order ${order.id}, and ${reason}. What should happen to it?`,
    buttons: [...answers(order, shortage, setting), [{ kind: 'keep' }, 'There is enough for it'] as const].map(
      ([answer, label]) => [button(shortage, answer, label, '')],
    ),
  }
}

/** The question once it is settled: without buttons. */
export function staffsQuestionSettled(
  order: Order | null,
  shortage: Shortage & { ending: Ending },
  setting: Setting,
): View {
  const thing = order ? thingIn(order, shortage, setting) : withinText(nameOf(shortage.thing, setting.menu))
  return {
    text: `There was no more ${thing} for order ${shortage.order}. ${endingTexts[shortage.ending]}`,
    buttons: [],
  }
}

const endingTexts: Record<Ending, string> = {
  swapped: 'It was swapped for something else.',
  dropped: 'It was left out.',
  cancelled: 'The order is cancelled.',
  kept: 'There is enough for this one.',
  back: 'There is more of it again: the order stays as it was.',
  gone: 'The order has moved on without it being settled.',
}

function answers(order: Order, { thing, swaps }: Shortage, { menu, now }: Setting): [Answer, string][] {
  const signed = (difference: Money) => signedMoney(difference, order.currency, menu.shop.language)
  const without = orderAfter(order, thing, { kind: 'drop' }, { file: menu, today: menu, now })
  return [
    ...swaps.map(({ to, difference }): [Answer, string] => [
      { kind: 'swap', to },
      `${nameOf(to, menu)} instead${signed(difference)}`,
    ]),
    ...(without
      ? [[{ kind: 'drop' }, `Leave it out${signed(without.total - order.total)}`] satisfies [Answer, string]]
      : []),
    [{ kind: 'cancel' }, 'Cancel the order'],
  ]
}

/** " (+$0.50)"; nothing where the price stays. */
function signedMoney(difference: Money, currency: string, language: string): string {
  if (difference === 0) return ''
  return ` (${difference > 0 ? '+' : '−'}${formatMoney(Math.abs(difference), currency, language)})`
}

const button = (shortage: Shortage, answer: Answer, label: string, lead: '#' | ''): Button => ({
  label,
  value: `${lead}${answerValue(shortage, answer)}`,
})

/** What is said to the one who decided, customer or staff. */
export function settledText(
  settled: Exclude<Settled, { outcome: 'not-as-offered' }>,
  shortage: Shortage,
  { menu }: Setting,
): string {
  const { order } = settled
  const money = ({ total }: Order) => formatMoney(total, order.currency, menu.shop.language)
  const thing = thingIn(order, shortage, { menu })
  switch (settled.outcome) {
    case 'too-late':
      return `It is too late for that: order ${order.id} ${standing(order)}.`
    case 'settled':
      if (settled.ending === 'back' || settled.ending === 'kept') return stays(order, thing)
      return order.status === 'cancelled'
        ? `Order ${order.id} is cancelled.`
        : `That is settled already. The total of order ${order.id} is ${money(order)}.`
    case 'done':
      if (order.status === 'cancelled') return `Order ${order.id} is cancelled.`
      if (order === settled.before) return stays(order, thing)
      return [
        `Order ${order.id} is changed:`,
        ...describeDifference(settled.before, order),
        '',
        `Total ${money(order)} (was ${money(settled.before)})`,
      ].join('\n')
  }
}

/** What a customer who was asked is told when there is more of it. */
export const backText = (order: Order, shortage: Shortage, menu: Menu): string =>
  `Good news: ${stays(order, thingIn(order, shortage, { menu }))}`

export const outdatedText = 'That is no longer available.'

const stays = ({ id }: Order, thing: string): string =>
  `there is ${thing} for it after all, so order ${id} stays as it was.`

const standing = ({ status }: Order): string => {
  if (status === 'cancelled') return 'is cancelled'
  return status === 'rejected' ? 'was not accepted' : 'is ready'
}

/** What has run out; of a size, the dishes that the order has in it: "large Pizza and large Soup". */
function thingIn({ lines }: Order, { thing }: Shortage, { menu }: Pick<Setting, 'menu'>): string {
  const inSize = lines.filter((line) => isInSize(line, thing)).map((line) => uncapitalised(lineName(line)))
  return inSize.length > 0 ? listed([...new Set(inSize)]) : withinText(nameOf(thing, menu))
}
