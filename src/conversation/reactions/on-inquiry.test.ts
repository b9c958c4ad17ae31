import { expect, test } from 'vitest'
import { customerSchema } from '../../customers/customer.ts'
import { loadMenu, sampleMenuFile } from '../../menu/load-menu.ts'
import { Regular } from '../../testing/regular.ts'
import { createLocalParser } from '../../understanding/local/create-local-parser.ts'
import { takeDetails } from '../details/take-details.ts'
import type { View } from '../view.ts'

const menu = await loadMenu(sampleMenuFile)
const parse = createLocalParser(menu)

/** Somebody who writes, and is understood by the local parser. */
class Writer extends Regular {
  says(text: string): View {
    return this.hears({ kind: 'text', text, details: takeDetails(text, []), meaning: parse(text) })
  }
}

test('an answer stands above the order so far, which stays as it is', () => {
  const ana = new Writer(menu)
  ana.says('a lemonade')
  const { text } = ana.says('do you deliver?')
  expect(text).toMatch(/^Yes, Nine Tones delivers, and you can pick up\. .*\n\nYour order:\n1 × Lemonade/)
})

test('a question and an order in one message are both heard', () => {
  const { text } = new Writer(menu).says("what's in the tiramisu? And two lemonades please")
  expect(text).toContain('Allergens: gluten, milk and eggs.\n\nYour order:\n2 × Lemonade')
})

test('"it" is what was asked about last, or else ordered last', () => {
  const ana = new Writer(menu)
  ana.says("what's in the hot brass?")
  expect(ana.says('is it spicy?').text).toContain('Hot Brass is spicy.')
  ana.says('a tiramisu')
  expect(ana.says('does it have eggs?').text).toContain('Tiramisu contains eggs.')
  ana.says('how much is the espresso?')
  expect(ana.says('is it vegan?').text).toContain('Espresso: vegan according to the menu.')
})

test('what the menu file does not answer is said to be so in a line, with the number to call and a way to the menu', () => {
  const ana = new Writer(menu)
  expect(ana.says('who won the game last night?').text).toBe(
    "I don't know the answer to that, sorry. Please call Nine Tones: (312) 555-0199.",
  )
  expect(ana.labels).toEqual(['See the menu'])
})

test('thanks are answered, and are neither an order nor a beginning', () => {
  const ana = new Writer(menu)
  for (const thanks of ['thanks!', 'Thank you so much', 'thx']) expect(ana.says(thanks).text).toBe("You're welcome!")
  expect(ana.says('thanks, a lemonade please').text).toMatch(/^Your order:\n1 × Lemonade/)
  expect(ana.says('thank you').text).toMatch(/^You're welcome!\n\nYour order:/)
})

test('words that are no part of the question are not passed over', () => {
  const { text } = new Writer(menu).says("what's in the tiramisu? fizzlepop")
  expect(text).toContain('Allergens: gluten, milk and eggs.')
  expect(text).toContain("I didn't understand “fizzlepop”.")
})

test('a question is answered while a name is asked for, and is no name', () => {
  const ana = new Writer(menu, { name: null })
  ana.says('a lemonade')
  ana.taps('Pickup')
  expect(ana.says('how can I pay?').text).toContain('You can pay by cash or card.')
  expect(ana.customer.profile.name).toBeNull()
})

test('how long it takes is said to whoever has not ordered yet', () => {
  expect(new Writer(menu).says('how long does it take?').text).toContain('about 20 minutes for pickup')
})

test('a customer of an older version is read, with nothing that they do not eat', () => {
  const { customer } = new Writer(menu)
  const { needs: _, ...profile } = customer.profile
  expect(customerSchema.parse({ ...customer, profile }).profile.needs).toEqual([])
})
