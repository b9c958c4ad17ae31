import type { Menu } from '../../menu/menu.ts'
import { memoryCustomerStore } from '../../testing/memory-customer-store.ts'
import { createMemoryOrderBook } from '../../testing/memory-order-book.ts'
import { runDialogue } from './run-dialogue.ts'

/** The order after each of the texts that somebody writes one after the other. */
export async function draftsAfter(texts: readonly string[], menu: Menu): Promise<string[]> {
  const ports = { customers: memoryCustomerStore(), orders: createMemoryOrderBook() }
  const steps = texts.map((text) => ({ text, button: null, atOnce: false, expected: {} }))
  return (await runDialogue({ name: texts.join(), steps }, menu, ports)).map(({ draft }) => draft)
}
