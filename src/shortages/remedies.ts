import { completeLine, meantBy } from '../conversation/draft/complete-line.ts'
import { becoming } from '../conversation/draft/draft.ts'
import { type Item, type Menu, type Option, sizesLeft } from '../menu/menu.ts'
import { sizeIds, sizeOfItem } from '../menu/sold-out.ts'
import { checkLine } from '../needs/check-line.ts'
import type { Need } from '../needs/need.ts'
import { withLines } from '../orders/changed-order.ts'
import type { Order, OrderLine } from '../orders/order.ts'
import type { MeantLine } from '../understanding/meaning.ts'
import type { Swap } from './shortage.ts'

/** What may be done with an order that holds what has run out. */
export type Remedy = { kind: 'swap'; to: string } | { kind: 'drop' }

interface Setting {
  /** As the file says it: what else has run out stays in a line for now. */
  file: Menu
  /** What there is: nothing else is offered. */
  today: Menu
  now: Date
}

const holds = (line: OrderLine, thing: string): boolean =>
  line.item === thing ||
  isInSize(line, thing) ||
  line.options.some(({ option, exclude }) => option === thing && !exclude)

/** Whether what has run out is the size that the line is in. */
export const isInSize = ({ item, size }: Pick<OrderLine, 'item' | 'size'>, thing: string): boolean =>
  size !== null && sizeIds(item, size.id).includes(thing)

export const isHeldBy = ({ lines }: Pick<Order, 'lines'>, thing: string): boolean =>
  lines.some((line) => holds(line, thing))

const mostSwaps = 3

/**
 * What could replace what has run out in an order: from the same category or group, or another size of it; the nearest
 * in price first, and nothing that its customer does not eat.
 */
export function swapsFor(order: Order, thing: string, needs: readonly Need[], setting: Setting): Swap[] {
  const [line] = order.lines.filter((each) => holds(each, thing))
  if (!line) return []
  return alternatives(line, thing, setting.today)
    .flatMap((to): Swap[] => {
      const after = orderAfter(order, thing, { kind: 'swap', to }, setting)
      const fits = after?.lines.every((each, at) => each === order.lines[at] || suits(each, needs, setting.today))
      return after && fits ? [{ to, difference: after.total - order.total }] : []
    })
    .toSorted((a, b) => Math.abs(a.difference) - Math.abs(b.difference))
    .slice(0, mostSwaps)
}

/** The order without what has run out; null: nothing is left of it, or what it was to become can't be had so. */
export function orderAfter(order: Order, thing: string, remedy: Remedy, setting: Setting): Order | null {
  const lines = order.lines.map((line) => (holds(line, thing) ? lineAfter(line, thing, remedy, setting) : line))
  const left = lines.filter((line) => line !== null)
  const isWhole = remedy.kind === 'drop' || left.length === lines.length
  return isWhole && left.length > 0 ? withLines(order, left) : null
}

function lineAfter(line: OrderLine, thing: string, remedy: Remedy, { file, now }: Setting): OrderLine | null {
  const wanted = remedy.kind === 'drop' ? without(line, thing) : instead(line, thing, remedy.to, file)
  const after = wanted && completeLine(wanted, file, now)
  if (!after?.ok) return null
  const before = completeLine(meantBy(line), file, now)
  if (after.line.item !== line.item || !before.ok) return after.line
  // What was agreed holds, and only what becomes different is at the price of today.
  const unitPrice = Math.max(0, line.unitPrice + after.line.unitPrice - before.line.unitPrice)
  return { ...after.line, unitPrice, total: unitPrice * line.quantity }
}

/** An option can be left out; without its item, or its size, there is no line. */
function without(line: OrderLine, thing: string): MeantLine | null {
  if (line.item === thing || isInSize(line, thing)) return null
  const meant = meantBy(line)
  return { ...meant, options: meant.options.filter((option) => !isOf(option, thing)) }
}

function instead(line: OrderLine, thing: string, to: string, menu: Menu): MeantLine {
  const meant = meantBy(line)
  if (line.item === thing) return becoming(meant, to, menu)
  if (isInSize(line, thing)) return { ...meant, size: to.split('/').at(-1) ?? to }
  return {
    ...meant,
    options: meant.options.map((option) => (isOf(option, thing) ? { ...option, option: to } : option)),
  }
}

const isOf = (option: MeantLine['options'][number], thing: string): boolean =>
  'option' in option && option.option === thing && !option.exclude

/** By their ids, in the order of the menu; sizes as the one that has run out is called: of this item, or of all. */
function alternatives(line: OrderLine, thing: string, { items }: Menu): string[] {
  const { item: id, size, options } = line
  const item = items.get(id)
  if (!item) return []
  if (id === thing) {
    const others = [...items.values()].filter((other) => isAnother(other, item))
    return others.filter(({ sizesOut }) => size === null || !sizesOut?.has(size.id)).map((other) => other.id)
  }
  if (size !== null && isInSize(line, thing)) {
    const others = sizesLeft(item).flatMap(([other]) => (other === size.id ? [] : [other]))
    return thing === size.id ? others : others.map((other) => sizeOfItem(id, other))
  }
  const group = item.groups.find((each) => each.options.some((option) => option.id === thing))
  const out = group?.options.find((option) => option.id === thing)
  const isLike = (other: Option) => other.available && other.counted === out?.counted
  const isNamed = ({ id: other }: Option) => options.some(({ option }) => option === other)
  return (group?.options ?? []).filter((option) => isLike(option) && !isNamed(option)).map((option) => option.id)
}

const isAnother = (other: Item, item: Item): boolean =>
  other.available && other.id !== item.id && other.category === item.category

function suits(line: OrderLine, needs: readonly Need[], { items }: Menu): boolean {
  const item = items.get(line.item)
  return item !== undefined && checkLine(item, line.options, needs).every(({ fit }) => fit !== 'breaks')
}
