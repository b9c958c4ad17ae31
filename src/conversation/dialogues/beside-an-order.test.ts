import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadMenu } from '../../menu/load-menu.ts'
import { memoryCustomerStore } from '../../testing/memory-customer-store.ts'
import { createMemoryOrderBook } from '../../testing/memory-order-book.ts'
import { runDialogue } from './run-dialogue.ts'

// What people say in the same breath as an order, often without a comma: it is understood, and changes nothing.
const order = 'a large funghi and 2 cokes'
const drafted = '1 Large Funghi + 2 Coke'
const menu = await loadMenu(join(import.meta.dirname, 'pizzeria.menu.yaml'))

async function hears(text: string) {
  const storage = { customers: memoryCustomerStore(), orders: createMemoryOrderBook() }
  const steps = [{ text, button: null, atOnce: false, expected: {} }]
  const [outcome] = await runDialogue({ name: text, steps }, menu, storage)
  return { draft: outcome?.draft, reply: outcome?.reply ?? '' }
}

describe.each([' ', ', ', '. '])('behind an order and “%s”', (pause) => {
  const behind = (words: string) => hears(order + pause + words)

  test.each([
    'ring the bell',
    "don't ring the bell",
    'ring the bell twice',
    'knock on the door loudly',
    'leave at the door',
    'knock twice',
    'call when you arrive',
    'text me when here',
    'beware of the dog',
    'gate code 1234',
    'buzzer 12',
    'buzz 14',
    'room 12',
    '3rd floor',
    "it's the blue door",
  ])('“%s” is noted for whoever brings it', async (words) => {
    const { draft, reply } = await behind(words)
    expect(draft).toBe(drafted)
    expect(reply).toContain(`Note to the shop: ${words}`)
  })

  test.each(['cash', 'card please', 'paying by card', 'paid online'])('“%s” is noted for the shop', async (words) => {
    const { draft, reply } = await behind(words)
    expect(draft).toBe(drafted)
    expect(reply).toContain(`Note to the shop: ${words.replace(' please', '')}`)
  })

  test.each([
    ['do you deliver?', 'deliver'],
    ['are you open', 'open'],
    ['what time do you close?', 'until'],
    ['how much is delivery?', 'elivery costs'],
    ['is it vegan?', 'Coke'],
  ])('“%s” is answered', async (words, answer) => {
    const { draft, reply } = await behind(words)
    expect(draft).toBe(drafted)
    expect(reply).toContain(answer)
  })

  test('an allergy is noted, however short it is told', async () => {
    const { draft, reply } = await behind('allergic to nuts')
    expect(draft).toBe(drafted)
    expect(reply).toContain('no nuts')
  })

  test('an hour is kept', async () => {
    const { draft, reply } = await behind('pickup in 20')
    expect(draft).toBe(drafted)
    expect(reply).toMatch(/for .*\d:\d\d/)
  })
})

test.each(['my usual: X', 'delivery order: X', 'pickup order: X', 'please deliver X', 'X as always'])(
  '“%s” orders X',
  async (way) => {
    expect(await hears(way.replace('X', order))).toMatchObject({ draft: drafted })
  },
)

test('one thing that is counted is ordered, whatever is asked about it', async () => {
  const { draft, reply } = await hears('a large funghi is that vegan?')
  expect(draft).toBe('1 Large Funghi')
  expect(reply).toContain('vegan')
})

test('where to ring goes with an address that comes before the order', async () => {
  const storage = { customers: memoryCustomerStore(), orders: createMemoryOrderBook() }
  const said = ['12 High Street, ring the bell', order]
  const steps = said.map((text) => ({ text, button: null, atOnce: false, expected: {} }))
  const outcomes = await runDialogue({ name: 'address first', steps }, menu, storage)
  expect(outcomes.at(-1)?.reply).toContain('12 High Street, ring the bell')
})
