import { moneyOf, pricesOf } from '../../menu/formats.ts'
import type { Item, Menu } from '../../menu/menu.ts'
import type { Money } from '../../menu/money.ts'
import { mentioned } from '../../needs/fit.ts'
import { listed } from '../../text/listed.ts'
import { categoriesOf } from '../views/menu-categories.ts'
import { specialLine } from '../views/special-line.ts'
import { joined, lines, names, quoted } from '../wording.ts'
import { itemsWith } from './about-things.ts'
import { notSaid } from './no-answer.ts'

/** What can be ordered, of one category or of all. */
export const served = (category: string | null, menu: Menu): Item[] =>
  [...menu.items.values()].filter((item) => item.available && (category === null || item.category === category))

export function range(category: string | null, menu: Menu): string {
  const items = [...menu.items.values()].filter((item) => category === null || item.category === category)
  const told = items.map((item) => `${item.name}  ${item.available ? pricesOf(item, menu) : 'sold out'}`)
  return lines([category ?? menu.shop.name, ...told])
}

export const absent = (words: string, menu: Menu): string =>
  `${quoted(words)} is not on the menu. There is ${listed(categoriesOf(menu))}.`

export function cheapest(category: string | null, menu: Menu): string {
  const items = served(category, menu)
  const least = Math.min(...items.map(leastPrice))
  const found = items.filter((item) => leastPrice(item) === least).map((item) => ({ name: inSize(item, least, menu) }))
  return found.length === 0
    ? 'All of that is sold out right now.'
    : `The cheapest: ${names(found)}, ${moneyOf(menu)(least)}.`
}

export const leastPrice = ({ price, sizes }: Item): Money => price ?? Math.min(...sizes.values())

/** "Small Margherita", where that is the size at this price. */
function inSize({ name, sizes }: Item, price: Money, menu: Menu): string {
  const size = [...sizes.keys()].find((id) => sizes.get(id) === price)
  return size === undefined ? name : `${menu.sizes.get(size)?.name ?? size} ${name}`
}

export function recommended(category: string | null, menu: Menu): string {
  const items = served(category, menu)
  const special = items.some(({ id }) => id === menu.special?.item) ? specialLine(menu) : null
  const popular = items.filter((item) => item.popular)
  const liked = popular.length === 0 ? null : `People like ${names(popular)}.`
  return joined([special, liked]) || notSaid('what is liked best', menu)
}

export function spicyOnes(category: string | null, menu: Menu): string {
  const items = served(category, menu)
  const hot = items.filter(({ spicy }) => spicy)
  if (hot.length > 0) return `Spicy: ${names(hot)}.`
  return items.some(({ spicy }) => spicy === null)
    ? notSaid('what is spicy', menu)
    : 'According to the menu, none of that is spicy.'
}

/** "What do you have with mushrooms?" */
export function withWords(words: string, option: string | null, category: string | null, menu: Menu): string {
  const items = served(category, menu)
  const made = items.filter((item) => mentioned(item, words))
  const addable =
    option === null ? [] : itemsWith(option, menu).filter((item) => items.includes(item) && !made.includes(item))
  if (made.length + addable.length === 0) return `The menu lists nothing with ${words}.`
  return joined([
    made.length > 0 ? `With ${words}: ${names(made)}.` : null,
    addable.length > 0 ? `It can be added to ${names(addable)}.` : null,
  ])
}
