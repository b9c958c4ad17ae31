import type { Order } from './order.ts'

export const burger: readonly Order[] = [
  [
    'i would like a double cheeseburger with extra pickles and no onions and a large fries',
    '1 double_cheeseburger: extra pickles, no onion',
    '1 large fries',
  ],
  ['two barn burgers one with cheese and one without', '1 barn_burger: cheese', '1 barn_burger: no cheese'],
  [
    'can i get a chicken sandwich with mayo lettuce and tomato a medium coke and small onion rings',
    '1 chicken_sandwich: mayo, lettuce, tomato',
    '1 medium coke',
    '1 small onion_rings',
  ],
  ['barn burger no ketchup no mustard add bacon', '1 barn_burger: no ketchup, no mustard, bacon'],
  ['a veggie burger with swiss and mushrooms and a side salad', '1 veggie_burger: swiss, mushrooms', '1 side_salad'],
  ['large chocolate shake and a small vanilla shake', '1 large chocolate_shake', '1 small vanilla_shake'],
  ['a burger with bacon and cheese'],
  ['two large cokes with no ice', '2 large coke: no ice'],
  ['medium sprite light ice', '1 medium sprite: light ice'],
  ['double cheeseburger plain', '1 double_cheeseburger'],
  [
    'i want a barn burger with barbecue sauce and bacon hold the lettuce and tomato',
    '1 barn_burger: bbq, bacon, no lettuce, no tomato',
  ],
  ['three double cheeseburgers with ketchup only', '3 double_cheeseburger: ketchup'],
  ['fries large, coke large, double cheeseburger', '1 large fries', '1 large coke', '1 double_cheeseburger'],
  [
    'can i have a crispy chicken sandwich without mayo and a large order of fries',
    '1 chicken_sandwich: no mayo',
    '1 large fries',
  ],
  [
    'one barn burger with cheese, bacon, and mushrooms, an order of onion rings, and a medium chocolate milkshake',
    '1 barn_burger: cheese, bacon, mushrooms',
    '1 onion_rings',
    '1 medium chocolate_shake',
  ],
  ['a barn burger, fries with cheese and a coke', '1 barn_burger', '1 fries: cheese', '1 coke'],
  ['i would like fries with extra salt and a sprite', '1 fries: extra salt', '1 sprite'],
  ['2 barn burgers w/ cheese 2 large fries 2 large cokes', '2 barn_burger: cheese', '2 large fries', '2 large coke'],
  [
    'hi can you make me a double cheeseburger with light mayo and no pickles thanks',
    '1 double_cheeseburger: light mayo, no pickles',
  ],
  ['give me a garden burger, not the chicken sandwich', '1 veggie_burger'],
  ['one cheeseburger', '1 double_cheeseburger'],
  [
    'a barn burger and a veggie burger, both with swiss and no onions, and a large coke',
    '1 barn_burger: swiss, no onion',
    '1 veggie_burger: swiss, no onion',
    '1 large coke',
  ],
  ['three barn burgers two plain and one with bacon', '2 barn_burger', '1 barn_burger: bacon'],
  ['3 barn burgers two plain one with cheese', '2 barn_burger', '1 barn_burger: cheese'],
]
