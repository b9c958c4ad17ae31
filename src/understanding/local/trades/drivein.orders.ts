import type { Order } from './order.ts'

export const drivein: readonly Order[] = [
  [
    'cheeseburger with lettuce tomato and mayo, medium curly fries and a large root beer',
    '1 cheeseburger: lettuce, tomato, mayo',
    '1 medium curly_fries',
    '1 large root_beer',
  ],
  ['i would like two hamburgers plain and a small coke', '2 hamburger', '1 small coke'],
  ['double cheeseburger well done with bacon and a fried egg', '1 double_cheeseburger: well_done, bacon, egg'],
  [
    'bacon burger no pickles no onions extra mustard, add jalapenos',
    '1 bacon_burger: no pickle, no onion, extra mustard, jalapeno',
  ],
  ['cheeseburger combo with onion rings and a diet coke', '1 burger_combo: with_rings, with_diet'],
  [
    'can i get a vegan burger on a gluten free bun with ketchup and a chocolate shake with whipped cream',
    '1 vegan_burger: gf_bun, ketchup',
    '1 milkshake: chocolate, whip',
  ],
  ['large fries with chili and cheese', '1 large fries: chili, cheese'],
  ['nuggets with bbq and ranch and a large iced tea no ice', '1 nuggets: bbq, ranch', '1 large iced_tea: no ice'],
  [
    'a cheeseburger medium rare with grilled onions and swiss instead of american',
    '1 cheeseburger: rare, grilled_onion, swiss',
  ],
  ['two cheeseburgers one with everything one with just ketchup', '1 cheeseburger', '1 cheeseburger: ketchup'],
  ['fish sandwich, lg onion rings, med diet coke', '1 fish_sandwich', '1 large onion_rings', '1 medium diet_coke'],
  ['small strawberry shake and a small vanilla one', '1 small milkshake: strawberry', '1 small milkshake: vanilla'],
  [
    'hamburger with cheese lettuce tomato pickle ketchup and mustard with a side of french fries and a coke',
    '1 hamburger: cheese, lettuce, tomato, pickle, ketchup, mustard',
    '1 fries',
    '1 coke',
  ],
  ['i want a double cheeseburger lettuce wrap no bun, no mayo', '1 double_cheeseburger: lettuce_wrap, no mayo'],
  [
    'let me have one cheeseburger meal with fries and root beer, no tomato',
    '1 burger_combo: with_fries, with_root_beer, no tomato',
  ],
  ['3 cokes 2 small 1 large', '2 small coke', '1 large coke'],
  [
    'hi could i please have a plant based burger with avocado, large fries and a medium iced tea with lemon',
    '1 vegan_burger',
    '1 large fries',
    '1 medium iced_tea: lemon',
  ],
  ['burger with bacon cheese and bbq sauce'],
  [
    '2 bacon burgers, mushrooms on one, onion rings, 2 cokes light ice',
    '1 bacon_burger',
    '1 bacon_burger: mushroom',
    '1 onion_rings',
    '2 coke: light ice',
  ],
  [
    'i’ll have a hamburger medium rare with swiss cheese and mushrooms and a large order of curly fries',
    '1 hamburger: rare, swiss, mushroom',
    '1 large curly_fries',
  ],
  ['a chocolate milkshake without the cherry', '1 milkshake: chocolate, no cherry'],
  ['cheeseburger add bacon, add egg, hold the ketchup', '1 cheeseburger: bacon, egg, no ketchup'],
  [
    'two number ones, one with coke and one with root beer, both with fries',
    '1 burger_combo: with_coke, with_fries',
    '1 burger_combo: with_root_beer, with_fries',
  ],
  ['lg root beer & sweet and sour nuggets', '1 large root_beer', '1 nuggets: sweet_sour'],
  ['3 cokes one diet', '2 coke', '1 diet_coke'],
  ['two cokes and one diet coke', '2 coke', '1 diet_coke'],
]
