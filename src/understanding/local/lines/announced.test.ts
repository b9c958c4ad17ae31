import { expect, test } from 'vitest'
import { loadMenu, sampleMenuFile } from '../../../menu/load-menu.ts'
import { createLocalParser } from '../create-local-parser.ts'
import { written } from '../menus.fixture.ts'

// Of this menu's pizzas, one is called a pizza by those who build their own.
const parse = createLocalParser(await loadMenu(sampleMenuFile))

test.each([
  ['3 large pizzas one margherita one pepperoni one hot brass', ['margherita', 'pepperoni_pizza', 'hot_brass'], true],
  ['two large pizzas, one margherita and one pepperoni', ['margherita', 'pepperoni_pizza'], true],
  ['two large pizzas: a margherita and a pepperoni', ['margherita', 'pepperoni_pizza'], true],
  ['two large pizzas a margherita and a pepperoni', ['margherita', 'pepperoni_pizza'], false],
])('as many pizzas of a size as are named behind them are those: %s', (text, items, sure) => {
  const meaning = parse(text)
  expect(written(meaning)).toEqual(items.map((item) => `1 large ${item}`))
  expect(meaning.sure).toBe(sure)
})

test.each([
  ['two large pizzas and one margherita and one pepperoni', ['2 large solo', '1 margherita', '1 pepperoni_pizza']],
  ['two large pizzas, a small margherita and a cola', ['2 large solo', '1 small margherita', '1 cola']],
  ['two large pizzas, two pepperoni', ['2 large solo', '2 pepperoni_pizza']],
])('others are ordered beside them: %s', (text, lines) => {
  expect(written(parse(text))).toEqual(lines)
})
