import { moneyOf, pricesOf } from '../../menu/formats.ts'
import { describeHours } from '../../menu/hours.ts'
import type { Item, Menu, Option, OptionGroup } from '../../menu/menu.ts'
import { withinText } from '../../orders/describe-line.ts'
import { button } from './buttons.ts'
import type { Drawing, Facts } from './drawing.ts'
import { categoriesOf } from './menu-categories.ts'
import { pauseLine } from './pause-line.ts'
import { specialLine } from './special-line.ts'

/** A menu with more items than this is shown a category at a time. */
const wholeMenuItems = 40
/** Telegram shows up to a hundred buttons; nobody reads that many. */
const maxCategoryButtons = 24

/** The menu, or one category of it. */
export function renderMenu(category: string | null, hasDraft: boolean, { menu }: Facts): Drawing {
  const categories = categoriesOf(menu)
  const whole = menu.items.size <= wholeMenuItems
  const all = whole ? categories : []
  const shown = category === null ? all : [category]
  const head = menu.shop.hours === null ? menu.shop.name : `${menu.shop.name} · ${describeHours(menu.shop.hours)}`
  const pause = pauseLine(menu)
  const special = specialLine(menu)
  const parts = shown.map((name) => section(name, menu))
  const tail = shown.length > 0 ? 'Just write what you would like.' : 'What would you like to see?'
  return {
    text: [head, ...(pause === null ? [] : [pause]), ...(special === null ? [] : [special]), ...parts, tail].join(
      '\n\n',
    ),
    buttons: [
      ...(whole ? [] : pairs(categories.slice(0, maxCategoryButtons).map(categoryButton))),
      ...(hasDraft ? [[button('Back to your order', 'summary')]] : []),
    ],
  }
}

const categoryButton = (label: string, number: number) => ({ label, action: { verb: 'category', number } as const })

const pairs = <T>(all: readonly T[]): T[][] =>
  all.flatMap((one, index) => (index % 2 === 0 ? [[one, ...all.slice(index + 1, index + 2)]] : []))

/** A category's items, then what can be chosen with them, each group once. */
function section(category: string, menu: Menu): string {
  const items = [...menu.items.values()].filter((item) => item.category === category)
  const groups = [...new Set(items.flatMap((item) => item.groups))]
  return [
    category.toUpperCase(),
    ...items.flatMap((item) => describe(item, menu)),
    ...groups.map((group) => choices(group, menu)),
  ].join('\n')
}

function describe(item: Item, menu: Menu): string[] {
  const price = item.available ? pricesOf(item, menu) : 'sold out'
  return [`${item.name}  ${price}`, ...(item.description ? [`    ${item.description}`] : [])]
}

function choices({ name, options }: OptionGroup, menu: Menu): string {
  const names = options.map((option) => withinText(option.name) + asideOf(option, menu))
  return `${name}: ${names.join(', ')}`
}

function asideOf({ available, price }: Option, menu: Menu): string {
  if (!available) return ' (sold out)'
  return price > 0 ? ` +${moneyOf(menu)(price)}` : ''
}
