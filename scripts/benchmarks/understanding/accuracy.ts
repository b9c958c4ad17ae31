import { type Menu, optionOf } from '../../../src/menu/menu.ts'
import { stem } from '../../../src/text/stem.ts'
import { createLocalParser } from '../../../src/understanding/local/create-local-parser.ts'
import { tokenise } from '../../../src/understanding/local/tokens/tokenise.ts'
import { quantile } from '../statistics.ts'
import { isRight, type Order, type OrderSet } from './order-sets.ts'

/** An order's time is the best of so many, as other work on the machine only ever adds to it. */
const rounds = 5

/** How many orders of each set are understood, how often it is sure, how often rightly, and how fast. */
export function reportAccuracy(sets: readonly OrderSet[]): void {
  console.log(
    '  set              orders  exact match, 95 %      sure   right of sure, 95 %     at odds  orders/s  p99 µs  published',
  )
  for (const set of sets) console.log(`  ${row(set)}`)
  console.log(
    '  at odds: orders it is sure of and wrong about whose answer names an item or option that no word of the text spells\n',
  )
}

function row({ name, menu, orders, published }: OrderSet): string {
  const parse = createLocalParser(menu)
  const parses = orders.map((order) => ({ order, meaning: parse(order.text) }))
  const right = parses.filter(({ order, meaning }) => isRight(order, meaning))
  const sure = parses.filter(({ meaning }) => meaning.sure)
  const rightOfSure = right.filter(({ meaning }) => meaning.sure)
  const odd = sure.filter(({ order, meaning }) => !isRight(order, meaning) && isAtOdds(order, menu))
  const micros = orders.map(({ text }) => Math.min(...Array.from({ length: rounds }, () => timed(() => parse(text)))))
  const perSecond = (1e6 * micros.length) / micros.reduce((sum, each) => sum + each, 0)
  return [
    name.padEnd(16),
    String(orders.length).padStart(6),
    shareOf(right.length, orders.length),
    percent(sure.length / orders.length),
    shareOf(rightOfSure.length, sure.length),
    `${odd.length} of ${sure.length - rightOfSure.length}`.padStart(8),
    perSecond.toFixed(0).padStart(9),
    quantile(micros, 0.99).toFixed(0).padStart(7),
    published,
  ].join('  ')
}

/** Microseconds. */
function timed(work: () => void): number {
  const start = performance.now()
  work()
  return (performance.now() - start) * 1000
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7)

/** With Wilson's interval, which is right for shares near one too. */
function shareOf(count: number, all: number): string {
  const z = 1.96
  const share = count / all
  const middle = share + z ** 2 / (2 * all)
  const reach = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))
  const [low, high] = [middle - reach, middle + reach].map((end) => (100 * end) / (1 + z ** 2 / all))
  return `${percent(share)} (${low?.toFixed(1)}–${high?.toFixed(1)})`.padStart(21)
}

/** Whether the answer names something that the text does not in any form: then no reading of the text is right. */
function isAtOdds({ text, meant }: Order, menu: Menu): boolean {
  const said = new Set(stemsOf(text))
  const isSaid = (named: { name: string; aliases: readonly string[] } | undefined) =>
    !named || [named.name, ...named.aliases].some((name) => stemsOf(name).some((word) => said.has(word)))
  return meant.some((line) => {
    const [head = '', options = ''] = line.split(': ')
    const item = menu.items.get(head.split(' ').at(-1) ?? '')
    const ids = options.split(/[ ,|]+/)
    return !isSaid(item) || ids.some((id) => item && !isSaid(optionOf(item, id)))
  })
}

const stemsOf = (text: string): string[] => tokenise(text).map((token) => stem(token.text))
