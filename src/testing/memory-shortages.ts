import type { Menu } from '../menu/menu.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { createSettling, type Settling } from '../shortages/settling.ts'
import { createShortages, type Shortages } from '../shortages/shortages.ts'
import { memoryDocumentStore } from './memory-document-store.ts'

interface Dependencies {
  orders: OrderBook
  menu: () => Menu
  today?: () => Menu
  clock?: () => Date
}

/** What is asked of customers whose orders hold what has run out; nobody has said what they don't eat. */
export function memoryShortages({ orders, menu, today = menu, clock = () => new Date() }: Dependencies): {
  shortages: Shortages
  settling: Settling
} {
  const shortages = createShortages(memoryDocumentStore())
  return {
    shortages,
    settling: createSettling({ orders, shortages, customers: { read: async () => null }, menu, today, clock }),
  }
}
