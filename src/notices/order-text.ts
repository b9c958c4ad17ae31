import type { Shop } from '../menu/menu.ts'
import { formatMoney } from '../menu/money.ts'
import { lineTitle } from '../orders/describe-line.ts'
import type { Order, OrderLine } from '../orders/order.ts'
import { formatTime } from '../text/format-time.ts'
import { onOneLine } from '../text/one-line.ts'

/** An order as the kitchen reads it: what must not be in it is in capitals. */
export function orderText(
  title: string,
  order: Order,
  { timezone, language }: Pick<Shop, 'timezone' | 'language'>,
): string {
  const at = (time: string) =>
    formatTime(new Date(time), language, { timeZone: timezone, dateStyle: 'medium', timeStyle: 'short' })
  const { placedAt, wantedFor, name, phone, fulfilment, address, note, allergies, total, currency } = order
  return [
    title,
    `Placed ${at(placedAt)}, for ${wantedFor ? at(wantedFor) : 'as soon as possible'}`,
    onOneLine([name, phone].filter((part) => part).join(', ')),
    fulfilment === 'pickup' ? 'Pickup' : `Delivery: ${onOneLine(address ?? 'no address')}`,
    allergies?.length ? `ALLERGIES AND DIET: ${allergies.join(', ').toUpperCase()}` : '',
    '',
    ...order.lines.flatMap(lineText),
    '',
    note ? noteText(note) : '',
    `Total ${formatMoney(total, currency, language)}`,
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

/** A line in one: "2 × Large Pizza (NO ONION, Note: cut in six)". */
export function kitchenLine(line: OrderLine): string {
  const more = [...line.options.map(optionText), ...(line.note ? [noteText(line.note)] : [])]
  return more.length > 0 ? `${lineTitle(line)} (${more.join(', ')})` : lineTitle(line)
}

const noteText = (note: string): string => `Note: ${onOneLine(note)}`

const lineText = (line: OrderLine): string[] => [
  lineTitle(line),
  ...line.options.map((option) => `    ${optionText(option)}`),
  ...(line.note ? [`    ${noteText(line.note)}`] : []),
]

function optionText({ name, amount, count, exclude }: OrderLine['options'][number]): string {
  const much = `${count === null ? '' : `${count} × `}${amount === 'regular' ? '' : `${amount} `}${name}`
  return exclude ? `NO ${much.toUpperCase()}` : much
}
