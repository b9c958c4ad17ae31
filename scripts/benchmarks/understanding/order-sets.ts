import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { loadMenu } from '../../../src/menu/load-menu.ts'
import type { Menu } from '../../../src/menu/menu.ts'
import { written } from '../../../src/understanding/local/menus.fixture.ts'
import { orders } from '../../../src/understanding/local/trades/orders.ts'
import { tradeMenu } from '../../../src/understanding/local/trades/trade-menu.ts'
import type { Meaning } from '../../../src/understanding/meaning.ts'

export interface Order {
  text: string
  /** The lines that are meant, in the form of `linesOf`. */
  meant: string[]
}

export interface OrderSet {
  name: string
  menu: Menu
  orders: Order[]
  /** Whole-order exact match that others published on it, in percent. */
  published: string
}

/** Orders that people typed, with the right answers; not part of this repository. */
const folder = join(import.meta.dirname, '../../../../shared/order-eval')
const sets = [
  { name: 'pizza.dev', menu: 'pizza', published: 'grammar 69.5, rules 96.0, with a model 97.7' },
  { name: 'burrito', menu: 'burrito', published: '–' },
  { name: 'sub', menu: 'sub', published: '–' },
  { name: 'tm4-coffee.dev', menu: 'tm4-coffee', published: '– (another coffee menu, zero-shot: 54.8 and 91.1)' },
]

const goldSchema = z.object({
  text: z.string(),
  items: z.array(
    z.object({
      item: z.string(),
      quantity: z.number(),
      size: z.string().nullable(),
      modifiers: z.array(z.string()),
      without: z.array(z.string()),
    }),
  ),
})
type GoldItem = z.infer<typeof goldSchema>['items'][number]

/** The sets of other people's orders; empty where there are none. */
export async function typedOrders(): Promise<OrderSet[]> {
  if (!existsSync(folder)) return []
  return Promise.all(
    sets.map(async ({ name, menu, published }) => {
      const gold = (await readFile(join(folder, 'gold', `${name}.gold.jsonl`), 'utf8')).split('\n').filter(Boolean)
      return {
        name,
        published,
        menu: await loadMenu(join(folder, 'menus', `${menu}.menu.yaml`)),
        orders: gold
          .map((line) => goldSchema.parse(JSON.parse(line)))
          .map(({ text, items }) => ({ text, meant: items.flatMap(goldLines).map(sorted).sort() })),
      }
    }),
  )
}

/** Our own orders at other trades, by name of the trade. */
export function ownOrders(): Promise<OrderSet[]> {
  return Promise.all(
    Object.entries(orders).map(async ([name, own]) => ({
      name,
      published: '',
      menu: await tradeMenu(name),
      orders: own.map(([text, ...lines]) => ({ text, meant: lines.map(sorted).sort() })),
    })),
  )
}

/** The lines of a meaning, with nothing left of the order of lines, options and choices. */
const linesOf = (meaning: Meaning): string[] => written(meaning).map(sorted).sort()

export const isRight = ({ meant }: Order, meaning: Meaning): boolean => linesOf(meaning).join() === meant.join()

function sorted(line: string): string {
  const [head = '', options = ''] = line.split(': ')
  const choices = options
    .split(', ')
    .map((option) => option.replace(/\S+\|\S+/, (ids) => ids.split('|').sort().join('|')))
  return `${head}: ${choices.sort().join(', ')}`
}

/** "chips+queso" are two things on one line of the answers. */
function goldLines({ item, quantity, size, modifiers, without }: GoldItem): string[] {
  const options = [...modifiers, ...without.map((modifier) => `no ${modifier}`)].join(', ')
  return item
    .split('+')
    .map(
      (head, at) => [quantity, size, head].filter((part) => part !== null).join(' ') + (at === 0 ? `: ${options}` : ''),
    )
    .map((line) => line.toLowerCase())
}
