import { expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { tradeParser } from './trade-menu.ts'

test.each([
  ['a coffee two sugars and large white mocha', ['1 coffee: sugar', '1 large white_mocha']],
  ['coffee two sugars large mocha', ['1 coffee: sugar', '1 large mocha']],
  ['a coffee, whole milk, one sugar', ['1 coffee: whole_milk, sugar']],
  ['large coffee one cream one sugar', ['1 large coffee: heavy_cream, sugar']],
  ['two coffees, one cream, one sugar', ['1 coffee: heavy_cream', '1 coffee: sugar']],
  ['a coffee and a cream', ['1 coffee: heavy_cream']],
])('spoonfuls are no coffees: %s', async (text, lines) => {
  const parse = await tradeParser('foxglove')
  const meaning = parse(text)
  expect(written(meaning)).toEqual(lines)
  expect(meaning.sure).toBe(true)
})

test.each([
  ['two mediums, one latte and one mocha', ['1 regular latte', '1 regular mocha']],
  ['two large lattes and two mochas', ['2 large latte', '2 mocha']],
])('a size that is said of several is of each of them: %s', async (text, lines) => {
  const parse = await tradeParser('foxglove')
  expect(written(parse(text))).toEqual(lines)
  expect(parse(text).sure).toBe(true)
})

test.each([
  ['a large decaf with cream', ['1 large coffee: decaf, heavy_cream']],
  ['can i get a decaf', ['1 coffee: decaf']],
  ['two large decafs', ['2 large coffee: decaf']],
  ['a large latte decaf', ['1 large latte: decaf']],
  ['a muffin and a decaf', ['1 blueberry_muffin', '1 coffee: decaf']],
])('who names nothing but a decaf wants a coffee: %s', async (text, lines) => {
  const parse = await tradeParser('foxglove')
  expect(written(parse(text))).toEqual(lines)
  expect(parse(text).sure).toBe(true)
})

test.each([
  ['a latte with drizzle extra drizzle', ['1 latte: extra caramel_drizzle|mocha_drizzle']],
  ['a large hot latte', ['1 large latte']],
  ['a mocha with oat milk instead of regular milk', ['1 mocha: oat_milk']],
])('what is said twice, or says nothing new, leaves no doubt: %s', async (text, lines) => {
  const parse = await tradeParser('foxglove')
  expect(written(parse(text))).toEqual(lines)
  expect(parse(text).sure).toBe(true)
})

test.each(['a latte and a vanilla', 'two larges, one latte and one small mocha'])(
  'one more, or the same? %s',
  async (text) => {
    const parse = await tradeParser('foxglove')
    expect(parse(text).sure).toBe(false)
  },
)

test.each([
  ['a large decaf with two shots of espresso', ['1 large drip_coffee: decaf, espresso_shot x2'], true],
  ['a mocha with both caramel and mocha drizzle', ['1 caffe_mocha: caramel_drizzle, mocha_drizzle'], true],
  ['a mocha with caramel and mocha drizzle', ['1 caffe_mocha: caramel_drizzle, mocha_drizzle'], false],
  ['a latte with vanilla and caramel syrup', ['1 latte: vanilla_syrup, caramel_syrup'], true],
])('what is said once of two, or of a coffee that goes without saying: %s', async (text, lines, sure) => {
  const parse = await tradeParser('beanline')
  expect(written(parse(text))).toEqual(lines)
  expect(parse(text).sure).toBe(sure)
})
