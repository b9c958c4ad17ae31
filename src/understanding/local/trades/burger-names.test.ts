import { expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { tradeParser } from './trade-menu.ts'

test.each([
  ['whistlestop', 'a cheeseburger double with bacon', ['1 double_cheeseburger: bacon']],
  [
    'cornergrill',
    'double cheeseburger and a chicken sandwich crispy',
    ['1 double_cheeseburger', '1 crispy_chicken_sandwich'],
  ],
  ['whistlestop', 'two chicken sandwiches crispy with mayo', ['2 crispy_chicken_sandwich: mayonnaise']],
  ['whistlestop', 'a crispy chicken and a coke', ['1 crispy_chicken_sandwich', '1 coca_cola']],
  ['whistlestop', 'two spicy crispy chicken', ['2 spicy_crispy_chicken_sandwich']],
  ['whistlestop', 'a whistler meal with fries and a large coke', ['1 whistler', '1 french_fries', '1 large coca_cola']],
  [
    'cornergrill',
    'a patty melt make that a combo with onion rings and a sweet tea',
    ['1 patty_melt', '1 beer_battered_onion_rings', '1 sweet_tea'],
  ],
  ['cornergrill', 'a large regular coke', ['1 large coca_cola']],
  ['piehouse', 'a large regular pepsi', ['1 large pepsi']],
  ['stackhouse', 'large iced tea sweet', ['1 large sweet_iced_tea']],
  [
    'whistlestop',
    'burger with jalapenos pepper jack and mustard',
    ['1 hamburger: jalapenos, pepper_jack_cheese, mustard'],
  ],
  [
    'flametop',
    'burger with jalapenos pepper jack and mustard',
    ['1 hamburger: jalapenos, pepper_jack_cheese, mustard'],
  ],
  ['pattyshack', 'burger with double cheddar and fries', ['1 shack_burger: extra cheddar', '1 fries']],
  ['pattyshack', 'burger with bacon and a double with cheese', ['1 shack_burger: bacon', '1 double_shack: american']],
  [
    'stackhouse',
    'two big stack meals, one with coke one with sprite',
    ['1 big_stack_combo: coke', '1 big_stack_combo: sprite'],
  ],
  ['luckyseven', 'a burger with double bacon', ['1 burger: extra bacon']],
  ['luckyseven', 'single cheeseburger double cheese', ['1 single cheeseburger: extra cheese']],
  [
    'luckyseven',
    'burger with lettuce and a double bacon cheeseburger',
    ['1 burger: lettuce', '1 double bacon_cheeseburger'],
  ],
  ['pelican', 'a cheeseburger, make it a meal, and a large coke', ['1 pelican_cheeseburger: basket', '1 large coke']],
  ['pelican', 'lg fry, dbl cheeseburger', ['1 large crinkle_fries', '1 double_pelican']],
  ['pelican', 'get him a burger and give her a hot dog', ['1 pelican_burger', '1 pelican_dog']],
  ['pelican', 'Picking up dinner for the family: 2 burgers', ['2 pelican_burger']],
  ['luckyseven', 'double patty cheeseburger, no onion', ['1 double cheeseburger: no raw_onion']],
  ['luckyseven', 'burger single patty, cheese', ['1 single burger: cheese']],
  ['luckyseven', 'single cheeseburger add a patty', ['1 single cheeseburger: patty x1']],
  ['luckyseven', 'nuggets 6 piece x2, ranch', ['2 c6 bites: ranch']],
  ['luckyseven', 'fries large x2, single burger', ['2 large fries', '1 single burger']],
  ['luckyseven', '2 large fries 1 regular', ['2 large fries', '1 regular fries']],
  [
    'luckyseven',
    'cheeseburger, single, no pickle; cheeseburger, double, extra pickle',
    ['1 single cheeseburger: no pickle', '1 double cheeseburger: extra pickle'],
  ],
  ['ridgeline', 'a combo of small fries and small coke', ['1 small french_fries', '1 small coke']],
  ['ridgeline', 'a combo meal with a cheeseburger, fries and a coke', ['1 cheeseburger', '1 french_fries', '1 coke']],
  ['copperline', 'two large sodas of dr pepper', ['2 large dr_pepper']],
  ['copperline', 'a burger with thousand island dressing', ['1 hamburger: thousand_island']],
  ['copperline', 'a grilled cheese that has mushroom and swiss cheese', ['1 grilled_cheese: mushrooms, swiss_cheese']],
  ['griddle', 'a turkey burger hold the mushroom and swiss', ['1 turkey_burger: no mushrooms, no swiss']],
  [
    'cedarpoint',
    'a cheeseburger with a little mayo and a little fry',
    ['1 cheeseburger: light mayo', '1 little salted_fries'],
  ],
  ['rodeo', 'a deluxe burger with a little chili on it', ['1 deluxe_burger: light chili']],
  ['cedarpoint', 'a little order of cajun fries', ['1 little cajun_fries']],
  ['cedarpoint', 'hot dog with jalapenos bell peppers and relish', ['1 hot_dog: jalapenos, green_peppers, relish']],
  ['copperline', 'cheeseburger lettuce mayo bacon', ['1 cheeseburger: lettuce, mayonnaise, bacon']],
  ['cedarpoint', 'a milkshake with oreos mixed in', ['1 milkshake: oreo']],
  ['whistlestop', 'cheeseburger with fries and put bacon on the burger', ['1 cheeseburger: bacon', '1 french_fries']],
])('at the %s it is sure of: %s', async (name, text, lines) => {
  const parse = await tradeParser(name)
  const meaning = parse(text)
  expect(written(meaning)).toEqual(lines)
  expect(meaning.sure).toBe(true)
})

test.each([
  ['whistlestop', 'a hamburger and a cheeseburger no onions on the hamburger'],
  ['flametop', 'a hamburger and a cheeseburger put pickles on the burger'],
  ['whistlestop', 'whistler with bacon and extra bacon sauce'],
  ['stackhouse', 'a cheeseburger double with bacon'],
  ['whistlestop', 'a whistler meal with a coke'],
  ['whistlestop', 'a hot tea and fries'],
  ['cornergrill', 'a large tea hot'],
  ['cornergrill', 'two patty melt combos with onion rings and sweet tea'],
  ['whistlestop', 'a large whistler meal with fries and a coke'],
  ['luckyseven', 'a cheeseburger with no bun'],
  ['pattyshack', 'burger with two patties'],
  ['luckyseven', 'i want a burger, not a cheeseburger, with ketchup'],
  ['pelican', 'a burger and bacon fries'],
  ['ridgeline', 'a large combo with a cheeseburger, fries and a coke'],
  ['ridgeline', 'a combo with a coke'],
  ['flametop', 'double cheeseburger with mustard and i would like bacon cheese and avocado on it'],
  ['copperline', 'a cheeseburger bacon and a coke'],
  ['fieldstone', 'let me get the crispy chicken on a white bun with mayo'],
  ['griddle', 'a turkey burger with no chili cheese'],
])('at the %s it has a doubt about: %s', async (name, text) => {
  const parse = await tradeParser(name)
  expect(parse(text).sure).toBe(false)
})

test('the one garden veggie burger is what is ordered as a veggie burger', async () => {
  const parse = await tradeParser('whistlestop')
  expect(written(parse('two veggie burgers and a burger with lettuce'))).toEqual([
    '2 garden_veggie_burger',
    '1 hamburger: lettuce',
  ])
})
