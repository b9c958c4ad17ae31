import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadMenu } from '../../menu/load-menu.ts'
import { memoryCustomerStore } from '../../testing/memory-customer-store.ts'
import { createMemoryOrderBook } from '../../testing/memory-order-book.ts'
import { readDialogues } from './read-dialogues.ts'
import { runDialogue, stranger } from './run-dialogue.ts'

// Where a pattern can match a word in two ways, each repetition doubles its work: so many then take longer than a test
// may, and as many as a message has room for would hold up the bot for ever, for all of its customers.
const times = 36
const end = 'and that is all'

const files = await Promise.all(['pizzeria', 'coffee-bar', 'grill', 'newcomers', 'trades'].map(readDialogues))
const said = files.flat().flatMap(({ steps }) => steps.map(({ text }) => text ?? ''))
/** What messages begin with: patterns skip it, however much there is of it. */
const openings = new Set(said.map((text) => text.toLowerCase().split(/\s+/, 1)[0] ?? ''))

const settings = [
  { asks: 'crust', first: 'a large margherita', isKnown: true },
  { asks: 'name', first: 'a coke for pickup', isKnown: false },
  { asks: 'address', first: 'a coke delivered', isKnown: false },
]

test.each(settings)(
  'who repeats a word again and again when asked for the $asks holds up nobody',
  async ({ first, isKnown }) => {
    const ports = { customers: memoryCustomerStore(), orders: createMemoryOrderBook() }
    const menu = await loadMenu(join(import.meta.dirname, 'pizzeria.menu.yaml'))
    for (const word of openings) {
      const steps = [first, `${`${word} `.repeat(times)}${end}`].map((text) => ({
        text,
        button: null,
        atOnce: false,
        expected: {},
      }))
      const outcomes = await runDialogue({ name: word, steps }, menu, ports, isKnown ? undefined : stranger)
      expect(outcomes).toHaveLength(2)
    }
  },
)
