import { meantBy } from '../../../../conversation/draft/complete-line.ts'
import { withOption } from '../../../../conversation/draft/draft.ts'
import type { Button, View } from '../../../../conversation/view.ts'
import type { Menu } from '../../../../menu/menu.ts'
import { formatMoney } from '../../../../menu/money.ts'
import { kitchenLine } from '../../../../notices/order-text.ts'
import { describeDifference } from '../../../../orders/describe-difference.ts'
import type { Order, OrderLine } from '../../../../orders/order.ts'
import type { MeantLine } from '../../../../understanding/meaning.ts'
import { optionWanted } from '../../../../understanding/meanings.ts'

/** Something that a button makes of a line. */
export interface Alteration {
  label: string
  /** Short, and the same for as long as the line is as it is. */
  code: string
  becomes: MeantLine | null
}

/** As many as can be looked through. */
const mostOptions = 12

/** What one tap can make of a line: more or fewer of it, another size, an option more or less, or nothing. */
export function alterationsOf(line: OrderLine, menu: Menu): Alteration[] {
  const meant = meantBy(line)
  const item = menu.items.get(line.item)
  const quantities = [line.quantity - 1, line.quantity + 1, line.quantity + 2].filter((quantity) => quantity > 0)
  const sizes = [...(item?.sizes.keys() ?? [])].filter((size) => size !== meant.size)
  const named = (id: string) => line.options.some(({ option }) => option === id)
  const more = (item?.groups ?? []).flatMap(({ options }) =>
    options.filter(({ available, id }) => available && !named(id)),
  )
  return [
    ...quantities.map((quantity) => ({
      label: `${quantity} ×`,
      code: `q${quantity}`,
      becomes: { ...meant, quantity },
    })),
    ...sizes.map((size, at) => ({
      label: menu.sizes.get(size)?.name ?? size,
      code: `s${at}`,
      becomes: { ...meant, size },
    })),
    ...line.options.map(({ name }, at) => ({
      label: `✕ ${name}`,
      code: `d${at}`,
      becomes: { ...meant, options: meant.options.filter((_, index) => index !== at) },
    })),
    ...more.slice(0, mostOptions).map(({ id, name }, at) => ({
      label: `+ ${name}`,
      code: `a${at}`,
      becomes: withOption(meant, optionWanted(id), menu),
    })),
    { label: 'Take it out', code: 'x', becomes: null },
  ]
}

const value = ({ id, version = 1 }: Order, ...more: (string | number)[]) => ['fix', id, version, ...more].join(':')

/** Which line is to be corrected. */
export const lineButtons = (order: Order): Button[][] => [
  ...order.lines.map((line, at) => [{ label: kitchenLine(line), value: value(order, at + 1) }]),
  backRow(order),
]

/** What one line can be corrected to. */
export function alterationButtons(order: Order, place: number, line: OrderLine, menu: Menu): Button[][] {
  const buttons = alterationsOf(line, menu).map(({ label, code }) => ({ label, value: value(order, place, code) }))
  const words = [{ label: 'Say it in words…', value: value(order, place, 'words') }]
  return [...pairs(buttons), words, backRow(order)]
}

const backRow = ({ id }: Order): Button[] => [{ label: 'Back', value: `order:${id}:show:steps` }]

const pairs = (buttons: readonly Button[]): Button[][] =>
  buttons.flatMap((button, at) => (at % 2 === 0 ? [[button, ...buttons.slice(at + 1, at + 2)]] : []))

/** What a correction comes to, before it is made. */
export function preview(before: Order, after: Order, token: string, { shop }: Menu): View {
  const money = ({ total }: Order) => formatMoney(total, before.currency, shop.language)
  const difference = describeDifference(before, after, kitchenLine)
  return {
    text: [`Correct order ${before.id}?`, ...difference, '', `Total ${money(after)} (was ${money(before)})`].join('\n'),
    buttons: [
      [
        { label: 'Correct it', value: `fix-yes:${token}` },
        { label: 'Leave it', value: `fix-no:${token}` },
      ],
    ],
  }
}
