import { expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { tradeParser } from './trade-menu.ts'

test.each([
  ['foodcourt', 'an orange'],
  ['copperkettle', 'an apple'],
  ['smokehouse', 'a banana'],
  ['donutbar', 'two apples and a coffee'],
  ['donutbar', 'a cheese croissant'],
  ['sidedoor', 'a bagel with cheese'],
  ['brewbar', 'a coffee with cream'],
  ['coastroad', 'burger double patty double cheese'],
  ['cornergrill', 'burger double patty double cheese'],
  ['stackhouse', "we'll take the orange juice, actually a bottle of water"],
  ['pizzeria', 'a coke, actually two sprites'],
  ['cedarpoint', 'the veggie sandwich, actually make it two, also another veggie sandwich'],
  ['cornergrill', 'put bacon on the first burger and a coke'],
  ['cornergrill', 'add bacon to the first burger'],
  ['burger', 'one gf barn burger'],
  ['cornergrill', 'a cheeseburger and a classic burger with bacon on the first burger'],
  ['beanline', 'two americanos but only one with caffeine'],
  ['subshop', 'a mushroom pizza with onions along with ham'],
  ['kingfisher', 'robin matcha latte with oat milk and vanilla cold foam'],
  ['harbor', 'large cold brew with vanilla sweet cream cold foam'],
  ['pizzeria', '12 wings bbq and mozz sticks'],
  ['taqueria', '3 burritos, one chicken, both with cheese'],
  ['taqueria', '3 burritos, both with cheese'],
  ['taqueria', '2 carnitas tacos, 1 barbacoa taco on flour, everything with hot salsa'],
  ['harbor', 'a large iced latte and another with oat milk'],
  ['cafe', 'my usual is a latte with oat milk but today do skim'],
  ['teahouse', 'a mocha and a regular and a decaf latte'],
  ['juniper', 'large hot chocolate with milk chocolate drizzle and whipped cream'],
  ['juniper', 'a caramel latte with caramel drizzle and caramel foam'],
  ['earlybird', 'large hot chocolate with milk chocolate drizzle and whipped cream'],
  ['foundry', 'a cappuccino with an extra shot'],
  ['chippy', '2 cod and chips'],
  ['smokehouse', 'a pound of pulled pork for brisket sandwiches'],
])('at the %s, it is not sure of: %s', async (menu, text) => {
  const parse = await tradeParser(menu)
  expect(parse(text).sure).toBe(false)
})

test.each([
  ['luckyseven', 'burger double patty double cheese', ['1 double burger: extra cheese']],
  ['brickyard', 'my burger is a double cheeseburger with lettuce', ['1 double_cheeseburger: lettuce']],
  ['brickyard', 'my burger will be a turkey burger', ['1 turkey_burger']],
  ['brickyard', "i'd like to do the spicy chicken with lettuce", ['1 spicy_chicken_sandwich: lettuce']],
  [
    'coastroad',
    'can i add a medium fries and a medium pepsi to make it a meal',
    ['1 medium french_fries', '1 medium pepsi'],
  ],
  ['pizzeria', 'three orders of wings bbq', ['3 wings: w_bbq']],
  ['slicehouse', 'a dozen wings', ['12 chicken_wings']],
  ['slicehouse', 'a pizza large one with ham', ['1 large pizza: ham']],
  [
    'smokestack',
    'a cheeseburger with lettuce and ketchup on top along with onion rings',
    ['1 cheeseburger: lettuce, ketchup', '1 onion_rings'],
  ],
  [
    'cornergrill',
    'two burgers, lettuce on the first burger and cheddar on the second burger',
    ['1 classic_burger: lettuce', '1 classic_burger: cheddar_cheese'],
  ],
  [
    'cornergrill',
    'two cheeseburgers for the first burger i want bacon and for the second burger no tomato',
    ['1 classic_cheeseburger: bacon', '1 classic_cheeseburger: no tomato'],
  ],
  [
    'subshop',
    'a mushroom pizza with onions on it a ham and a pepsi',
    ['1 pizza: mushrooms_t, onions_t', '1 ham', '1 pepsi'],
  ],
  ['taqueria', '2 burritos, both with cheese', ['2 burrito: cheese']],
  ['taqueria', '4 tacos, 2 chicken 2 steak, both with cheese', ['2 taco: chicken, cheese', '2 taco: asada, cheese']],
  ['taqueria', 'churros, 2, horchata, 1, small', ['2 churros', '1 small horchata']],
  [
    'pizzeria',
    'one large pizza with bacon and another one with spinach',
    ['1 large cheese_pizza: bacon', '1 large cheese_pizza: spinach'],
  ],
  ['harbor', 'a large latte and another with oat milk', ['1 large latte', '1 large latte: oat_milk']],
  ['cafe', 'my usual is a latte with oat milk', ['1 latte: oat']],
  ['bakery', 'half a loaf of rye bread sliced', ['1 half rye: sliced']],
  ['bakery', 'a coffee and a croissant warmed', ['1 filter_coffee', '1 croissant: warmed']],
  ['smokehouse', 'a pint of slaw', ['1 pint coleslaw']],
  [
    'smokehouse',
    'half pound brisket lean and a half rack of ribs',
    ['1 half_pound sliced_brisket: lean', '1 half_rack baby_back_ribs'],
  ],
  ['smokehouse', 'a pound of turkey and 6 hot links', ['1 one_pound smoked_turkey', '6 hot_link']],
  ['roastery', 'large coffee, 2 sugars, small tea', ['1 large coffee: sugar x2', '1 small black_tea']],
  [
    'cafe',
    'large iced latte oat milk 2 shots vanilla, small drip with cream',
    ['1 venti latte: iced, oat, espresso_shot x2, vanilla', '1 tall drip: cream'],
  ],
  ['poke', 'a lychee ramune and a miso soup', ['1 ramune: lychee', '1 miso_soup']],
  [
    'wings',
    '10 piece wings garlic parm, no ranch, bleu cheese instead',
    ['1 ten classic_wings: garlic_parm, no ranch, blue_cheese'],
  ],
  [
    'subshop',
    '2 medium pizzas, one plain and one with bacon and pineapple',
    ['1 medium pizza', '1 medium pizza: bacon_t, pineapple'],
  ],
  ['foundry', 'a decaf, lavender cappuccino', ['1 cappuccino: decaf, lavender']],
  ['foundry', 'a flat white with three shots', ['1 flat_white: triple_shot']],
  ['foundry', "two mochas, one needs to be decaf and the other one doesn't", ['1 mocha: decaf', '1 mocha']],
  [
    'lotus',
    'an oolong tea with lychee jelly a large size and light sugar',
    ['1 large oolong_tea: lychee_jelly, light sugar'],
  ],
  ['lotus', 'a mocha with decaf espresso', ['1 mocha: decaf']],
  ['foundry', 'a mocha with decaf espresso', ['1 mocha: decaf']],
  ['teahouse', 'a latte with an extra espresso and soy milk', ['1 latte: extra espresso_shot, soy_milk']],
  ['lotus', 'a latte with two shots of espresso and vanilla', ['1 latte: espresso_shot, vanilla']],
  ['subshop', '6 inch turkey on white no cheese with mayo', ['1 six turkey: white, no_cheese, mayo']],
])('at the %s, it is sure of: %s', async (menu, text, lines) => {
  const parse = await tradeParser(menu)
  expect(written(parse(text))).toEqual(lines)
  expect(parse(text).sure).toBe(true)
  expect(parse(text).intent).toBe('order')
})
