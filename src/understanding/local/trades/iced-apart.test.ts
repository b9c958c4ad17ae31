import { expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { tradeParser } from './trade-menu.ts'

const parse = await tradeParser('marigold')

test.each([
  ['a large iced vanilla latte with oat milk', ['1 large iced_latte: vanilla, oat_milk']],
  ['a small latte iced with almond milk', ['1 small iced_latte: almond_milk']],
  ['a latte with oat milk and cinnamon iced', ['1 iced_latte: oat_milk, cinnamon']],
  ['coffee, iced, with cream', ['1 iced_coffee: cream']],
  ['a latte iced and a large mocha', ['1 iced_latte', '1 large mocha']],
  ['large iced latte and large latte', ['1 large iced_latte', '1 large latte']],
])('where iced drinks are sold apart, it is sure of: %s', (text, lines) => {
  expect(written(parse(text))).toEqual(lines)
  expect(parse(text).sure).toBe(true)
})

test.each(['latte iced large mocha', 'an iced cappuccino', 'two lattes, one iced'])(
  'what is not sold iced, or may be another, is doubted: %s',
  (text) => expect(parse(text).sure).toBe(false),
)

test.each([
  ['a large chai with two shots of espresso and cinnamon', ['1 large chai_latte: extra_shot x2, cinnamon'], true],
  ['a bagel and two shots of espresso', ['1 bagel', '2 espresso'], true],
  ['a latte with caramel and two shots of espresso', ['1 latte: caramel', '2 espresso'], false],
])('where a shot of espresso is sold by itself, and comes in a latte: %s', (text, lines, sure) => {
  expect(written(parse(text))).toEqual(lines)
  expect(parse(text).sure).toBe(sure)
})
