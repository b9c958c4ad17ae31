import { onOneLine } from '../text/one-line.ts'
import { lineOptions, lineTitle } from './describe-line.ts'
import type { Order, OrderLine } from './order.ts'

type Content = Pick<Order, 'lines' | 'fulfilment' | 'address' | 'wantedFor' | 'name' | 'phone' | 'note' | 'allergies'>

/**
 * What a change did to an order, a text each: "+ 1 × Coke", "- 2 × Fries", "2 × Pie → 3 × Pie". Without the total.
 * @param described a line in the words of whoever reads it; two lines with the same words are alike
 * @param timed when it is wanted, by a clock; not said: that this is another time
 */
export const describeDifference = (
  before: Content,
  after: Content,
  described = inWords,
  timed = (_: Date) => 'at another time',
): string[] => [
  ...lineDifferences(before.lines, after.lines, described),
  ...timeDifference(before, after, timed),
  ...otherDifferences(before, after),
]

type Describe = (line: OrderLine) => string

function lineDifferences(before: readonly OrderLine[], after: readonly OrderLine[], described: Describe): string[] {
  const gone = without(before, after, described)
  const come = without(after, before, described)
  const differences: string[] = []
  for (const line of gone) {
    // Of the same item, as far as there are any: a line that was changed, and not two.
    const at = come.findIndex(({ item }) => item === line.item)
    const [changed] = at < 0 ? [] : come.splice(at, 1)
    differences.push(changed ? `${described(line)} → ${described(changed)}` : `- ${described(line)}`)
  }
  return [...differences, ...come.map((line) => `+ ${described(line)}`)]
}

/** The lines that have none just like them among the others, each of which counts once. */
function without(lines: readonly OrderLine[], others: readonly OrderLine[], described: Describe): OrderLine[] {
  const left = others.map(described)
  return lines.filter((line) => {
    const at = left.indexOf(described(line))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function timeDifference(
  { wantedFor: was }: Content,
  { wantedFor: is }: Content,
  timed: (at: Date) => string,
): string[] {
  if (was === is) return []
  return [`Wanted ${is === null ? 'as soon as possible' : timed(new Date(is))}`]
}

function otherDifferences(before: Content, after: Content): string[] {
  const became = (what: (of: Content) => string, lead = '') =>
    what(before) === what(after)
      ? []
      : [`${lead}${onOneLine(what(before)) || 'nobody'} → ${onOneLine(what(after)) || 'nobody'}`]
  const told = (what: (of: Content) => string, name: string) =>
    what(before) === what(after) ? [] : [`${name}: ${onOneLine(what(after)) || 'none any more'}`]
  return [
    ...became(({ fulfilment, address }) =>
      fulfilment === 'pickup' ? 'Pickup' : `Delivery to ${address ?? 'no address'}`,
    ),
    ...became(({ name, phone }) => [name, phone].filter((part) => part).join(', '), 'For '),
    ...told(({ note }) => note ?? '', 'Note'),
    ...told(({ allergies = [] }) => allergies.join(', '), 'Allergies and diet'),
  ]
}

/** "2 × Large Pizza (no onions)" */
export function inWords(line: OrderLine): string {
  const options = lineOptions(line)
  return options === '' ? lineTitle(line) : `${lineTitle(line)} (${options})`
}
