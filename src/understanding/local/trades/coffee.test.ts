import { expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { tradeParser } from './trade-menu.ts'

test('where lattes are sold by name, “a mocha latte” is one drink, and “cappuccino latte mocha” are three', async () => {
  const parse = await tradeParser('beanline')
  expect(parse('a large mocha latte with oat milk')).toMatchObject({ lines: [{ item: 'caffe_mocha' }], sure: false })
  expect(parse('cappuccino latte mocha').lines).toHaveLength(3)
})

test.each([
  ['a mocha with whipped cream and drizzle', '1 mocha: whipped_cream, caramel_drizzle|mocha_drizzle'],
  ['a mocha with extra drizzle', '1 mocha: extra caramel_drizzle|mocha_drizzle'],
  ['a mocha with no drizzle', '1 mocha: no caramel_drizzle, no mocha_drizzle'],
  ['a mocha with a drizzle of caramel', '1 mocha: caramel_drizzle'],
  ['a coffee with two packets of sugar', '1 coffee: sugar'],
])('where there are drizzles of two kinds, it is sure of: %s', async (text, line) => {
  const parse = await tradeParser('harbor')
  const meaning = parse(text)
  expect(written(meaning)).toEqual([line])
  expect(meaning.sure).toBe(true)
})

test.each([
  ['a latte with vanilla two pumps', '1 cafe_latte: vanilla_syrup x2'],
  ['latte two pumps of vanilla large', '1 large cafe_latte: vanilla_syrup x2'],
  ['a latte with oat milk, just a splash', '1 cafe_latte: oat_milk'],
  ['a mocha with a vanilla shot', '1 cafe_mocha: vanilla_syrup x1'],
  ['a latte with a splash of vanilla over ice', '1 cafe_latte: vanilla_syrup, iced'],
  ['a latte with vanilla and a shot', '1 cafe_latte: vanilla_syrup, espresso_shot x1'],
])('where syrups and shots are counted, it is sure of: %s', async (text, line) => {
  const parse = await tradeParser('lantern')
  const meaning = parse(text)
  expect(written(meaning)).toEqual([line])
  expect(meaning.sure).toBe(true)
})

test.each([
  'a latte with two pumps',
  'a latte with a splash',
  'a latte with vanilla and two pumps',
  'a latte with a double pump and oat milk',
  'an iced tea with a splash of lemonade',
])('it is not sure of a measure of nothing, or of another drink: %s', async (text) => {
  const parse = await tradeParser('lantern')
  expect(parse(text).sure).toBe(false)
})

test.each([
  ['beanline', 'a large 2% hazelnut latte', '1 large latte: two_percent_milk, hazelnut_syrup'],
  ['beanline', 'a 2% latte with caramel', '1 latte: two_percent_milk, caramel_syrup'],
  ['harbor', 'a latte with a little honey', '1 latte: light honey'],
  ['harbor', 'a mocha with a little bit of caramel drizzle', '1 mocha: light caramel_drizzle'],
  ['roastery', 'a latte with 2 percent milk', '1 latte: two_percent'],
])('at the %s it is sure of: %s', async (shop, text, line) => {
  const parse = await tradeParser(shop)
  const meaning = parse(text)
  expect(written(meaning)).toEqual([line])
  expect(meaning.sure).toBe(true)
})

test.each([
  ['beanline', 'a latte with non fat oat milk'],
  ['harbor', 'a mocha with skim almond milk'],
  ['beanline', 'a latte with a little hazelnut sweetener'],
  ['harbor', 'a tea with a little bit of honey drizzle'],
  ['kiosk', 'a single latte with fat free soy milk'],
  ['kiosk', 'a mocha with a little bit of maple syrup'],
  ['kiosk', 'do you carry coconut milk? I would like that in my mocha'],
  ['beanline', 'do you have soy milk? If so a latte with it please'],
  ['kiosk', 'a vanilla flat white, sugar free'],
  ['kiosk', 'a soy latte but with coconut milk'],
  ['harbor', 'an oat milk mocha with almond milk'],
  ['kiosk', 'two milks, a latte and a mocha'],
  ['beanline', 'a latte with a drizzle of honey'],
  ['kiosk', 'I love maple, so can I get a mocha'],
  ['stackhouse', 'we love bacon, so give me a cheeseburger'],
])('at the %s it is not sure of: %s', async (shop, text) => {
  const parse = await tradeParser(shop)
  expect(parse(text).sure).toBe(false)
})

test('a measure that is no size is for the kitchen where a thing comes in one size, and no number of things', async () => {
  const parse = await tradeParser('subshop')
  expect(parse('two 16 oz waters')).toMatchObject({
    lines: [{ quantity: 2, item: 'water', note: '16 oz' }],
    sure: true,
  })
  expect(parse('2 pounds of poppers').sure).toBe(false)
  expect(parse('a 9 inch turkey').sure).toBe(false)
})

test.each([
  ['beanline', 'a large dark roast with cream', ['1 large drip_coffee: dark_roast, cream']],
  ['beanline', 'a latte and a large dark roast', ['1 latte', '1 large drip_coffee: dark_roast']],
  ['beanline', 'a latte and 2 dark roasts', ['1 latte', '2 drip_coffee: dark_roast']],
  ['beanline', 'a large latte with dark roast', ['1 large latte: dark_roast']],
  ['beanline', 'two lattes and a dark roast', ['2 latte', '1 drip_coffee: dark_roast']],
  ['beanline', 'a large dark roast iced latte', ['1 large latte: dark_roast, iced']],
  [
    'beanline',
    'two coffees, one dark roast and one light roast',
    ['1 drip_coffee: dark_roast', '1 drip_coffee: light_roast'],
  ],
  ['lantern', 'a vanilla latte with 2 pumps of vanilla', ['1 cafe_latte: vanilla_syrup x2']],
  ['rosehip', 'a latte with milk', ['1 latte: whole_milk|two_percent_milk|nonfat_milk']],
  ['rosehip', 'a latte with oat milk instead of milk', ['1 latte: oat_milk']],
  ['sidedoor', 'a matcha latte with oat milk and a latte', ['1 matcha: oat', '1 latte']],
  ['sidedoor', 'small coffee with cream', ['1 small drip: cream']],
  ['sidedoor', 'large coffee with milk and two sugars', ['1 large drip: whole|skim, sugar x2']],
  ['sidedoor', 'granola with milk', ['1 granola: milk_in']],
  ['kingfisher', 'ok so i need a heron latte', ['1 heron latte']],
  ['kingfisher', 'large latte with soy so i can drink it', ['1 heron latte: soy']],
  ['kingfisher', 'medium blonde roast with cream', ['1 robin house_brew: sunrise_roast, heavy_cream']],
  ['kingfisher', 'a wren latte, sunrise roast', ['1 wren latte: sunrise_roast']],
  ['sidedoor', 'two lattes one skim one whole', ['1 latte: skim', '1 latte: whole']],
])('at the %s roasts, pumps and milks are read as they are meant: %s', async (shop, text, lines) => {
  const parse = await tradeParser(shop)
  const meaning = parse(text)
  expect(written(meaning)).toEqual(lines)
  expect(meaning.sure).toBe(true)
})

test.each([
  ['kingfisher', 'a latte with extra drizzle', '1 latte: extra caramel_drizzle|mocha_drizzle|honey_drizzle'],
  ['kingfisher', 'a latte with a light dusting of cinnamon', '1 latte: light cinnamon'],
  ['harbor', 'a latte with a light dusting of cinnamon', '1 latte: light cinnamon'],
  ['kingfisher', 'latte no soy or oat milk', '1 latte: no soy, no oat'],
  ['kingfisher', 'the biggest cold brew you got', '1 osprey cold_brew'],
  ['kingfisher', 'can I get your smallest hot chocolate', '1 wren hot_chocolate'],
  ['kingfisher', 'iced sunrise roast with oat, robin', '1 robin house_brew: iced, sunrise_roast, oat'],
  ['kingfisher', 'dark roast, a latte large', '1 heron latte: midnight_roast'],
  ['sidedoor', 'small iced lavender lemonade', '1 small lemonade: lavender'],
  ['sidedoor', 'iced cold brew with oat milk', '1 cold_brew: oat'],
])('at the %s it is sure of what says little: %s', async (shop, text, line) => {
  const parse = await tradeParser(shop)
  const meaning = parse(text)
  expect(written(meaning)).toEqual([line])
  expect(meaning.sure).toBe(true)
})

test.each(['a robin latte with soy or oat milk', 'a latte with vanilla or caramel', 'a mocha or a latte'])(
  'one of two is not both: %s',
  async (text) => {
    const parse = await tradeParser('kingfisher')
    expect(parse(text).sure).toBe(false)
  },
)

test.each([
  ['a latte with skim lactose free milk', ['1 latte: lactose_free']],
  ['a latte with lactose free skim milk', ['1 latte: lactose_free']],
  ['two lattes, one with caffeine and one without', ['1 latte', '1 latte: decaf']],
  ['a latte, a decaf one, with skim milk', ['1 latte: decaf, skim']],
  ['a latte and a decaf one', ['1 latte', '1 latte: decaf']],
  ['a latte and a decaf', ['1 latte', '1 latte: decaf']],
  ['a regular latte and a decaf please', ['1 latte', '1 latte: decaf']],
  ['one regular and one decaf latte', ['1 latte', '1 latte: decaf']],
  ['a regular and a decaf latte', ['1 latte', '1 latte: decaf']],
  ['a latte hold the caffeine', ['1 latte: decaf']],
  ['two lattes, please make one decaf and leave the other one regular', ['1 latte: decaf', '1 latte']],
  ['two lattes with different milks, one skim and one lactose free', ['1 latte: skim', '1 latte: lactose_free']],
  ["a latte with milk that's lactose free", ['1 latte: lactose_free']],
  [
    'two lattes, for one I want skim milk, and lactose free milk for the other',
    ['1 latte: skim', '1 latte: lactose_free'],
  ],
  ["First, I'd like a latte with skim milk. Second, I'd like a decaf latte", ['1 latte: skim', '1 latte: decaf']],
  ['a latte with no fat milk', ['1 latte: skim']],
  ["I'd like lattes, one decaf and one with skim milk", ['1 latte: decaf', '1 latte: skim']],
  [
    'I want to order to lattes. I want one of them decaf and the other with skim milk',
    ['1 latte: decaf', '1 latte: skim'],
  ],
])('how much fat or caffeine a latte has is said before or after, or left out: %s', async (text, lines) => {
  const parse = await tradeParser('grill')
  const meaning = parse(text)
  expect(written(meaning)).toEqual(lines)
  expect(meaning.sure).toBe(true)
})

test('where shots are options by their number, “three espresso shots” are one of them, and no espressos', async () => {
  const parse = await tradeParser('kiosk')
  const meaning = parse('a flat white with three espresso shots')
  expect(written(meaning)).toEqual(['1 flat_white: triple'])
  expect(meaning.sure).toBe(true)
})

test.each([
  ['grill', 'a regular and decaf latte'],
  ['grill', 'two lattes and a decaf'],
  ['lantern', 'a regular and a decaf latte with vanilla'],
  ['slicehouse', 'a large pizza and a small side of olives'],
])('at the %s it is not sure how many there are: %s', async (shop, text) => {
  const parse = await tradeParser(shop)
  expect(parse(text).sure).toBe(false)
})

test.each([
  ['a latte with a double shot of espresso', '1 latte: 2_espresso_shots'],
  ['a latte with a drop of vanilla', '1 latte: vanilla_syrup'],
  ['a mocha with dark roast espresso and almond milk', '1 mocha: dark_roast, almond_milk'],
  ['a latte with no whip and almond milk', '1 latte: no whipped_cream, almond_milk'],
  ['a latte with no foam and extra hot', '1 latte: no foam, extra_hot'],
  ['a latte with no whip or almond milk', '1 latte: no whipped_cream, no almond_milk'],
])('where shots are options by their number, it is sure of: %s', async (text, line) => {
  const parse = await tradeParser('foxglove')
  const meaning = parse(text)
  expect(written(meaning)).toEqual([line])
  expect(meaning.sure).toBe(true)
})

test.each([
  ['two lattes each with one sugar', '2 cafe_latte: sugar'],
  ['a latte, for the milk I want oat milk', '1 cafe_latte: oat_milk'],
  ['two lattes with one sugar each', '2 cafe_latte: sugar'],
  ['a vanilla late with oak milk', '1 cafe_latte: vanilla_syrup, oat_milk'],
  ['2 lates with soya milk', '2 cafe_latte: soy_milk'],
  ['a large chia latte', '1 large chai_tea_latte'],
  ['a moca with whip creme and suger', '1 cafe_mocha: whipped_cream, sugar'],
  ['a large ice caramel latte', '1 large cafe_latte: iced, caramel_syrup'],
])('as people say and write it, it is sure of: %s', async (text, line) => {
  const parse = await tradeParser('juniper')
  const meaning = parse(text)
  expect(written(meaning)).toEqual([line])
  expect(meaning.sure).toBe(true)
})

test('“an ice coffee” is an iced one, and “with ice” is not', async () => {
  const parse = await tradeParser('beanline')
  expect(written(parse('an ice coffee'))).toEqual(['1 iced_coffee'])
  expect(written(parse('a coffee with ice'))).toEqual(['1 drip_coffee: ice'])
})

test('“a late” may be no latte, and an order that is late is none', async () => {
  const parse = await tradeParser('juniper')
  expect(parse('a late and a mocha').sure).toBe(false)
  expect(parse('my order is late').lines).toEqual([])
})
