import type { Customer } from '../../customers/customer.ts'
import { type Item, type Menu, sizesLeft } from '../../menu/menu.ts'
import { type Buttons, button } from './buttons.ts'
import type { Drawing, Facts } from './drawing.ts'
import { specialLine } from './special-line.ts'

const seeMenu: Buttons = [[button('See the menu', 'menu')]]

export function renderWelcome(customer: Customer, { menu }: Facts): Drawing {
  const special = specialLine(menu)
  return {
    text: [
      `Welcome to ${menu.shop.name}! Just write what you would like, for example:\n“${example(menu)}”`,
      ...(special === null ? [] : [special]),
    ].join('\n\n'),
    buttons: [
      ...(customer.draft ? [[button('Back to your order', 'summary')]] : []),
      ...seeMenu,
      ...(customer.lastOrder ? [[button('Order the same again', 'again')]] : []),
    ],
  }
}

export function renderHelp({ menu }: Facts): Drawing {
  return {
    text: [
      `Write what you would like in your own words: “${example(menu)}”. I'll show you the order with its price, and nothing is ordered until you tap “Place order”.`,
      'To change it, just write: “make that two”, “no onions on the second”, “drop the last one”. “Cancel” always works.',
      '/menu what there is\n/cart your order so far\n/status where your order is\n/cancel start over\n/mydata what I keep about you\n/forgetme delete it',
    ].join('\n\n'),
    buttons: seeMenu,
  }
}

/** An order of this shop, as a customer might write it: something of the menu's beginning, and something of its end. */
function example(menu: Menu): string {
  const items = [...menu.items.values()].filter((item) => item.available)
  const main = items.at(0)
  const aside = items.findLast((item) => item.category !== main?.category && item.price !== null)
  return [phrase(main, menu), phrase(aside, menu)].filter((part) => part !== '').join(' and ')
}

function phrase(item: Item | undefined, menu: Menu): string {
  if (!item) return ''
  const [size] = sizesLeft(item).at(-1) ?? []
  const sized = size === undefined ? [] : [menu.sizes.get(size)?.name ?? size]
  return ['one', ...sized, item.name].join(' ').toLowerCase()
}

export const renderEmpty = (customer: Customer): Drawing => ({
  text: 'Your order is empty. Just write what you would like.',
  buttons: [...seeMenu, ...(customer.lastOrder ? [[button('Order the same again', 'again')]] : [])],
})

export const renderForget = (): Drawing => ({
  text: "This deletes your name, phone, address, what you told me that you don't eat, and the order you have begun. Orders that were placed stay in the shop's books without them, so the shop can't call you about one that is still open.",
  buttons: [[button('Delete my data', 'forget'), button('Keep it', 'keep')]],
})

/** The remarks stand above; here is only a way on. */
export const renderRemarks = (customer: Customer): Drawing => ({
  text: customer.remarks.length > 0 ? '' : 'Just write what you would like.',
  buttons: seeMenu,
})
