import type { Order } from './order.ts'

export const cornergrill: readonly Order[] = [
  [
    'hello i will take a hamburger with lettuce tomatoes and mayo for my toppings and french fries for my side and a coke for my drink',
    '1 classic_burger: lettuce, tomato, mayonnaise',
    '1 natural_cut_fries',
    '1 coca_cola',
  ],
  [
    'for my burger i want a double cheeseburger with swiss and mushrooms and for my side a large onion ring',
    '1 double_cheeseburger: swiss_cheese, mushroom',
    '1 large beer_battered_onion_rings',
  ],
  [
    'can i get an impossible burger can i get provolone on that and can i get spinach and tomato on that',
    '1 impossible_burger: provolone_cheese, spinach, tomato',
  ],
  [
    'let me get two hamburgers i want tomatoes and lettuce on the first one and i want cheddar and pickles on the second one',
    '1 classic_burger: tomato, lettuce',
    '1 classic_burger: cheddar_cheese, pickle',
  ],
  [
    'a hamburger with a coke and fries and put some bacon on that burger',
    '1 classic_burger: bacon',
    '1 coca_cola',
    '1 natural_cut_fries',
  ],
  [
    "i'd like a chicken club with avocado on a wheat bun with a side of jalapeno poppers and a large cherry coke",
    '1 chicken_club: avocado, wheat_bun',
    '1 jalapeno_poppers',
    '1 large cherry_coke',
  ],
  [
    'i need a burger with the following toppings lettuce tomato red onion dill pickles and american cheese',
    '1 classic_burger: lettuce, tomato, red_onion, pickle, american_cheese',
  ],
  ['two patty melts with swiss and caramelized onions', '2 patty_melt: swiss_cheese, caramelized_onions'],
  [
    'i want a triple cheeseburger with ketchup mustard relish and onions a large fry and an extra large coke',
    '1 triple_cheeseburger: ketchup, mustard, relish, white_onion|red_onion',
    '1 large natural_cut_fries',
    '1 extra_large coca_cola',
  ],
  ['along with mashed potatoes and gravy and a sweet tea', '1 mashed_potatoes', '1 sweet_tea'],
  [
    'i would like a cheeseburger with two patties and thousand island',
    '1 classic_cheeseburger: patty x2, thousand_island',
  ],
  [
    'one chicken club one cheeseburger with no onions two medium fries and two medium iced teas',
    '1 chicken_club',
    '1 classic_cheeseburger: no white_onion, no red_onion',
    '2 medium natural_cut_fries',
    '2 medium fresh_brewed_iced_tea',
  ],
  ['hamburger with chili cheese fries and a coke', '1 classic_burger', '1 chili_cheese_fries', '1 coca_cola'],
  [
    'give me the smokehouse with jalapenos instead of pickles waffle fries and a mello yello',
    '1 smokehouse_burger: jalapeno',
    '1 crisscut_fries',
    '1 mello_yello',
  ],
  [
    "hi there i'd like to get one cod sandwich with american cheese no lettuce and some onion rings with that",
    '1 cod_sandwich: american_cheese, no lettuce',
    '1 beer_battered_onion_rings',
  ],
  [
    'hi may i have a cheeseburger medium rare with bacon fries extra crispy and a coke no ice',
    '1 classic_cheeseburger: bacon',
    '1 natural_cut_fries',
    '1 coca_cola',
  ],
  [
    "i would also like a medium fries with cheese sauce and a medium lemonade and that's all",
    '1 medium natural_cut_fries: cheese_sauce',
    '1 medium pink_lemonade',
  ],
  [
    'may i have a hamburger with turkey bacon cheddar lettuce and ranch for the burger',
    '1 classic_burger: bacon, cheddar_cheese, lettuce, ranch',
  ],
  ['cheeseburger onion rings coke', '1 classic_cheeseburger', '1 beer_battered_onion_rings', '1 coca_cola'],
  [
    'let me get a cheeseburger with everything no tomato and a medium dr pepper',
    '1 classic_cheeseburger: no tomato',
    '1 medium dr_pepper',
  ],
  [
    'a black bean burger with mustard on it and then a sweetened tea large please',
    '1 black_bean_burger: mustard',
    '1 large sweet_tea',
  ],
  [
    'hi there can i please have a crispy chicken sandwich on a brioche bun with lettuce tomato and honey mustard and i would like a side of onion rings medium and a diet coke medium',
    '1 crispy_chicken_sandwich: brioche_bun, lettuce, tomato, honey_mustard',
    '1 medium beer_battered_onion_rings',
    '1 medium diet_coke',
  ],
  [
    'could you make that a double cheeseburger with lettuce tomato and mustard',
    '1 double_cheeseburger: lettuce, tomato, mustard',
  ],
  [
    'i want an impossible burger with blue cheese and avocado a large crisscut fries and a medium pink lemonade',
    '1 impossible_burger: blue_cheese, avocado',
    '1 large crisscut_fries',
    '1 medium pink_lemonade',
  ],
  [
    'hello can i get three corn dogs three small fries and three small lemonades please',
    '3 corn_dog',
    '3 small natural_cut_fries',
    '3 small pink_lemonade',
  ],
  ['a turkey bacon chicken club with provolone', '1 chicken_club: bacon, provolone_cheese'],
  [
    "i'd like a veggie burger with mushrooms green peppers and onions and a water please",
    '1 black_bean_burger: mushroom, green_pepper, white_onion|red_onion',
    '1 dasani_water',
  ],
  ["i'd love a chocolate shake and an order of fried zucchini", '1 chocolate_malt', '1 fried_zucchini'],
  ['a medium onion ring and a medium waffle fry', '1 medium beer_battered_onion_rings', '1 medium crisscut_fries'],
  [
    'smokehouse with no onion and a regular coke',
    '1 smokehouse_burger: no white_onion, no red_onion',
    '1 medium coca_cola',
  ],
  [
    'burger topped with fried egg avocado and hot sauce served with a large crisscuts',
    '1 classic_burger: fried_egg, avocado, buffalo_sauce',
    '1 large crisscut_fries',
  ],
  [
    'the black bean burger with swiss lettuce tomato and garlic aioli please and the fried zucchini as my side and the mello yello as my drink',
    '1 black_bean_burger: swiss_cheese, lettuce, tomato, aioli',
    '1 fried_zucchini',
    '1 mello_yello',
  ],
  [
    'may i have a large fries a large coke and a cheeseburger on a sesame seed bun please',
    '1 large natural_cut_fries',
    '1 large coca_cola',
    '1 classic_cheeseburger: sesame_bun',
  ],
  ['a patty melt and a cherry coke with fries', '1 patty_melt', '1 cherry_coke', '1 natural_cut_fries'],
  [
    "i'll go with the smokehouse burger and i'll have that with crisscut fries and a large dr pepper",
    '1 smokehouse_burger',
    '1 crisscut_fries',
    '1 large dr_pepper',
  ],
  [
    'hamburger and fries with a medium coke with ketchup and mustard on the hamburger',
    '1 classic_burger: ketchup, mustard',
    '1 natural_cut_fries',
    '1 medium coca_cola',
  ],
  ['extra large sweet tea no lemon', '1 extra_large sweet_tea'],
  [
    "i'd like a classic burger with two slices of cheddar cheese three strips of bacon and a large chocolate malt",
    '1 classic_burger: cheddar_cheese, bacon',
    '1 large chocolate_malt',
  ],
]
