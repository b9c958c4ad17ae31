import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMenu } from '../../menu/load-menu.ts'
import type { Item } from '../../menu/menu.ts'
import { createQuestion, createQuestions } from './question.ts'
import { createRelevance, idsOf, mostListed } from './relevant-menu.ts'

const manners = 'Grilled Smoked Crispy Braised Golden Rustic Spicy Classic Double Royal'.split(' ')
const foods = 'Chicken Mushroom Lamb Salmon Halloumi Beetroot Prawn Turkey Pumpkin Lentil'.split(' ')
const dishes =
  'Wrap Salad Soup Burger Risotto Curry Taco Pie Stew Skewer Omelette Sandwich Gratin Noodles Dumplings Platter Bowl Toast Lasagne Fritters'.split(
    ' ',
  )

/** 2,000 items, each word of whose names is in many others. */
const large = (() => {
  const names = manners.flatMap((manner) => foods.flatMap((food) => dishes.map((dish) => `${manner} ${food} ${dish}`)))
  const items = names.map(
    (name, index) =>
      `  - { id: item_${index}, name: ${name}, category: ${name.split(' ')[2]}s, sizes: { small: 5, large: 8 }, options: [extras_${index % 40}] }`,
  )
  const groups = Array.from({ length: 40 }, (_, index) => {
    const options = foods.map((food) => `{ id: ${food.toLowerCase()}_${index}, name: ${food} sauce ${index} }`)
    return `  - { id: extras_${index}, name: Extras, options: [${options.join(', ')}] }`
  })
  const result = parseMenu(`
shop: { name: Everything, currency: EUR, timezone: Europe/Berlin, language: en }
sizes: [{ id: small, name: Small }, { id: large, name: Large }]
items:
${items.join('\n')}
option_groups:
${groups.join('\n')}
`)
  if (!result.ok) throw new Error(result.faults.map(({ message }) => message).join('; '))
  return result.menu
})()

const item = fc.constantFrom(...large.items.values())

/** Leaves out a letter of the longest word. */
function misspelled(name: string, place: number): string {
  const longest = name.split(' ').reduce((a, b) => (b.length > a.length ? b : a))
  const at = 1 + (place % (longest.length - 2))
  return name.replace(longest, longest.slice(0, at) + longest.slice(at + 1))
}

const said = fc
  .tuple(item, fc.constantFrom('a', '2', 'three small', 'large'), fc.nat(), fc.boolean())
  .map(([of, many, place, isMisspelled]) => ({
    of,
    words: `${many} ${isMisspelled ? misspelled(of.name, place) : of.name}`.toLowerCase(),
  }))
const order = fc.array(said, { minLength: 1, maxLength: 5 })

describe('what is sent of a menu of 2,000 items', () => {
  const relevantTo = createRelevance(large)

  test('has what is ordered, misspelled or not', () => {
    let all = 0
    let sent = 0
    fc.assert(
      fc.property(order, (lines) => {
        const { items } = relevantTo(`hi, can I get ${lines.map(({ words }) => words).join(' and ')}, please`)
        all += lines.length
        sent += lines.filter(({ of }) => items.has(of.id)).length
      }),
      { numRuns: 300 },
    )
    expect(sent / all).toBeGreaterThan(0.995)
  })

  test('has what was ordered so far, and what was asked about it', () => {
    const options = [{ option: 'salmon_3', amount: 'regular' as const, count: null, exclude: false }]
    const ordered = { item: 'item_1003', quantity: 1, size: 'small', options }
    const asked = { nth: 1, about: 'options' as const, among: ['lamb_3', 'prawn_3'] }
    const { items } = relevantTo('make it the other one', { lines: [ordered], asked })
    const shown = items.get('item_1003')?.groups.flatMap((group) => group.options.map(({ id }) => id))
    expect(shown).toEqual(expect.arrayContaining(['salmon_3', 'lamb_3', 'prawn_3']))
  })

  test('is so little that its ids can be listed, in a prompt a fraction of the whole', () => {
    // What the model is told of its task is the same for every menu, and so is no part of what is measured.
    const task = createQuestion({ ...large, items: new Map(), sizes: new Map() }).system.length
    const whole = createQuestion(large).system.length - task
    fc.assert(
      fc.property(order, (lines) => {
        const text = lines.map(({ words }) => words).join(' and ')
        const { system, format } = createQuestions(large)(text)
        expect(idsOf(relevantTo(text))).toBeLessThanOrEqual(mostListed)
        expect(JSON.stringify(format.json_schema.schema)).toContain('"item":{"type":"string","enum":')
        expect(system.length - task).toBeLessThan(whole / 8)
      }),
      { numRuns: 20 },
    )
  })

  test('has the sizes and options of its items, as the menu has them', () => {
    const [chicken] = large.items.values()
    const shown = relevantTo('a large grilled chicken wrap with lentil sauce 0')
    expect(chicken && shown.items.get(chicken.id)).toMatchObject({ sizes: chicken?.sizes })
    const options = (of: Item | undefined) => of?.groups.flatMap((group) => group.options.map(({ id }) => id))
    expect(options(shown.items.get('item_0'))).toContain('lentil_0')
  })

  test('has an item for an option that is named without one', () => {
    const { items } = relevantTo('no pumpkin sauce 7')
    const groups = [...items.values()].flatMap((each) => each.groups)
    expect(groups.flatMap(({ options }) => options.map(({ id }) => id))).toContain('pumpkin_7')
  })

  test('is nothing where the text names nothing', () => {
    expect(relevantTo('xyz').items.size).toBe(0)
    expect(createQuestions(large)('xyz').system).not.toContain('ITEMS')
  })
})

test('a small menu is sent whole, and the same for every text', () => {
  const small = { ...large, items: new Map([...large.items].slice(0, 3)) }
  const question = createQuestions(small)
  expect(question('a grilled chicken wrap')).toBe(question('hello'))
})
