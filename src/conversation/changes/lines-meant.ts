import type { Draft, DraftLine } from '../../customers/customer.ts'
import type { Item, Menu } from '../../menu/menu.ts'
import { type Description, isChosen, type Target } from '../../understanding/meaning.ts'

/** What is said of a draft is said of lines of it. */
export interface Setting {
  /** The key of the line that a question is open about: what "implied" means first. */
  asked: number | null
  menu: Menu
  /** The keys of the lines in the order in which the customer saw them, where some may have gone since. */
  seen?: readonly number[]
}

/** The lines of the draft that a customer's words may mean; of `implied`, the likeliest first. */
export function linesMeant(
  { lines }: Draft,
  target: Target,
  { asked, menu, seen = [] }: Setting,
): readonly DraftLine[] {
  if (target === 'all') return lines
  if (target === 'last') return lines.slice(-1)
  if (target === 'implied') {
    const latestFirst = lines.toReversed()
    return [...latestFirst.filter((line) => line.key === asked), ...latestFirst.filter((line) => line.key !== asked)]
  }
  if ('nth' in target) {
    const key = seen[target.nth - 1]
    return key === undefined ? lines.slice(target.nth - 1, target.nth) : lines.filter((line) => line.key === key)
  }
  const described = lines.filter((line) => isDescribed(line, target, menu))
  const called = described.length === 0 ? lines.filter((line) => isCalledSo(line, target, menu)) : []
  if (called.length === 1) return called
  const kind = described.length === 0 && target.item !== undefined ? kindOf(menu.items.get(target.item)) : null
  if (kind === null) return described
  const { item: _, ...others } = target
  return lines.filter((line) => isDescribed(line, { ...others, category: kind }, menu))
}

/** Whether a line, ordered or about to be, is what the customer says a line by. */
export const isDescribed = (
  line: Pick<DraftLine, 'item' | 'size' | 'options'>,
  { item, size, option, category }: Description,
  menu: Menu,
): boolean =>
  (item === undefined || line.item === item) &&
  (size === undefined || line.size === size) &&
  (category === undefined || menu.items.get(line.item)?.category === category) &&
  (option === undefined || line.options.some((one) => isChosen(one) && !one.exclude && one.option === option))

/** "The coke" is the diet coke, where that is the only one ordered. */
function isCalledSo(line: DraftLine, { item, ...others }: Description, menu: Menu): boolean {
  const [one, said] = [menu.items.get(line.item), menu.items.get(item ?? '')]
  if (!one || !said || !isDescribed(line, others, menu)) return false
  const names = [said.name, ...said.aliases].map((name) => ` ${name}`.toLowerCase())
  return [one.name, ...one.aliases].some((name) => names.some((ending) => name.toLowerCase().endsWith(ending)))
}

/** Where the menu has an item by the name of its kind, as "Pizza" among the pizzas, others are called so too. */
function kindOf(item: Item | undefined): string | null {
  const singular = (name: string) => name.toLowerCase().replace(/s$/, '')
  const isKind = item && [item.name, ...item.aliases].some((name) => singular(name) === singular(item.category))
  return isKind ? item.category : null
}
