import type { Order } from './order.ts'

export const fieldstone: readonly Order[] = [
  [
    'let me have a turkey burger with swiss lettuce and tomato a side of onion rings and a lemonade',
    '1 burger: turkey, swiss, romaine_lettuce, tomato',
    '1 onion_rings',
    '1 house_lemonade',
  ],
  [
    'could i get a burger with beef patty american cheese pickles ketchup and mustard',
    '1 burger: beef, american, dill_pickle, ketchup, mustard',
  ],
  ['i want one slider with veggie patty and cheddar cheese on top', '1 slider: veggie, cheddar'],
  ['also one small root beer', '1 small root_beer'],
  ['burger bowl with grilled chicken avocado ranch and bacon', '1 burger_bowl: grilled_chicken, avocado, ranch, bacon'],
  ['and a large diet coke with a small fries', '1 large diet_coke', '1 small french_fries'],
  [
    "i'd like a salmon sandwich on a brioche bun with lettuce raw onion and mayo and let me have a bottle of water to go with it",
    '1 sandwich: salmon, brioche_bun, romaine_lettuce, raw_onion, mayonnaise',
    '1 spring_water',
  ],
  [
    'i would like a double burger with beef and pepper jack cheese no onions for toppings i want jalapenos bacon and avocado',
    '1 double_burger: beef, pepper_jack, no raw_onion, jalapeno, bacon, avocado',
  ],
  [
    'can i get two beef burgers with cheddar on white buns can i get some bbq sauce on them and some caramelized onions',
    '2 burger: beef, cheddar, white_bun, bbq_sauce, caramelized_onion',
  ],
  ['i also want a large sprite', '1 large lemon_lime_soda'],
  [
    "i'd like three sliders with beef american cheese and pickles on all of them let me also get ketchup on all",
    '3 slider: beef, american, dill_pickle, ketchup',
  ],
  ["for drinks i'd like two small iced teas", '2 small black_iced_tea'],
  ['large sweet potato fries on the side and an apple juice to drink', '1 large sweet_potato_fries', '1 apple_juice'],
  [
    'one crispy chicken sandwich with pickles and hot sauce on a wheat bun',
    '1 sandwich: crispy_chicken, dill_pickle, hot_sauce, wheat_bun',
  ],
  [
    'can i get a veggie burger with avocado no cheese honey mustard and a bit of lettuce and tomato',
    '1 burger: veggie, avocado, no american, no cheddar, no swiss, no pepper_jack, honey_mustard, romaine_lettuce, tomato',
  ],
  [
    'burger with turkey swiss mushrooms caramelized onions with fries on the side and a coke',
    '1 burger: turkey, swiss, mushrooms, caramelized_onion',
    '1 french_fries',
    '1 coca_cola',
  ],
  [
    "i'll have a veggie slider with lettuce tomato and house sauce and a water",
    '1 slider: veggie, romaine_lettuce, tomato, house_sauce',
    '1 spring_water',
  ],
  ["i'd like to get a bacon and egg burger with american cheese on it", '1 burger: bacon, egg, american'],
  ['a large root beer to drink as well', '1 large root_beer'],
  [
    'bowl with salmon avocado romaine lettuce and ranch and a side of potato salad',
    '1 burger_bowl: salmon, avocado, romaine_lettuce, ranch',
    '1 potato_salad',
  ],
  ["i'd like a beef burger with ketchup mayo and a fried egg", '1 burger: beef, ketchup, mayonnaise, egg'],
  [
    'with a water to drink and a ten piece chicken nuggets with bbq sauce',
    '1 spring_water',
    '1 ten_piece nuggets: bbq_sauce',
  ],
  [
    'six piece nuggets with honey mustard and a small chocolate milkshake',
    '1 six_piece nuggets: honey_mustard',
    '1 small chocolate_milkshake',
  ],
  ['i would like a burger with turkey i would like cheddar and bacon on it', '1 burger: turkey, cheddar, bacon'],
  [
    "i'll take a double burger with beef american cheese and grilled onions",
    '1 double_burger: beef, american, caramelized_onion',
  ],
  ["and i'll have a small tea too please", '1 small black_iced_tea'],
  [
    'i would like a bowl with just crispy chicken and extra cheese and a small diet coke please and thank you',
    '1 burger_bowl: crispy_chicken, extra american|cheddar|swiss|pepper_jack',
    '1 small diet_coke',
  ],
  [
    'one beef burger with ketchup and no pickles i would also like onions lettuce and tomato',
    '1 burger: beef, ketchup, no dill_pickle, raw_onion, romaine_lettuce, tomato',
  ],
  ['i would like a large coke with no ice as well', '1 large coca_cola'],
  [
    'i would like a grilled chicken bowl with extra tomatoes and mushrooms and a side salad',
    '1 burger_bowl: grilled_chicken, extra tomato, mushrooms',
    '1 side_salad',
  ],
  [
    'i want a burger with beef on a brioche bun topped with bacon pepper jack and hot sauce a large lemonade and a cookie',
    '1 burger: beef, brioche_bun, bacon, pepper_jack, hot_sauce',
    '1 large house_lemonade',
    '1 cookie',
  ],
  ["also i'll take an iced tea to go with it and no sides", '1 black_iced_tea'],
  [
    'i would like a sandwich filled with grilled chicken bacon and swiss the sauce will be honey mustard',
    '1 sandwich: grilled_chicken, bacon, swiss, honey_mustard',
  ],
  [
    'i would like a double burger with beef cheddar and egg topped with lettuce ketchup and mayo',
    '1 double_burger: beef, cheddar, egg, romaine_lettuce, ketchup, mayonnaise',
  ],
  ['for my drink i would like a small vanilla shake', '1 small vanilla_milkshake'],
  [
    'may i please have a veggie bowl with mushrooms jalapenos tomato and ranch dressing with a small sweet potato fry',
    '1 burger_bowl: veggie, mushrooms, jalapeno, tomato, ranch',
    '1 small sweet_potato_fries',
  ],
  [
    "i'd like a sandwich with crispy chicken filling and coleslaw topped with pickles and mayo",
    '1 sandwich: crispy_chicken, dill_pickle, mayonnaise',
  ],
  ['four sliders with turkey and swiss and mustard', '4 slider: turkey, swiss, mustard'],
  ['i would like a burger with beef swiss and a little bit of mayo', '1 burger: beef, swiss, light mayonnaise'],
  [
    'i want to try a salmon bowl today can you put avocado lettuce and honey mustard on it',
    '1 burger_bowl: salmon, avocado, romaine_lettuce, honey_mustard',
  ],
  ['can i also please get a ten piece nugget with hot sauce', '1 ten_piece nuggets: hot_sauce'],
  [
    'turkey burger with cheddar no bun lettuce tomato and mustard with small fries and a bottle of water',
    '1 burger: turkey, cheddar, no white_bun, no brioche_bun, no wheat_bun, romaine_lettuce, tomato, mustard',
    '1 small french_fries',
    '1 spring_water',
  ],
  ['a side of onion rings with ranch and a regular coke', '1 onion_rings', '1 coca_cola'],
  [
    'two double burgers both with beef and american one with pickles and the other with jalapenos',
    '1 double_burger: beef, american, dill_pickle',
    '1 double_burger: beef, american, jalapeno',
  ],
  ["i'd like a plain burger with beef and a small apple juice", '1 burger: beef', '1 apple_juice'],
  [
    'i want a burger that has beef cheddar mushrooms and grilled onions on it with a coke to drink',
    '1 burger: beef, cheddar, mushrooms, caramelized_onion',
    '1 coca_cola',
  ],
  ['five sliders with beef and cheddar and two large cokes', '5 slider: beef, cheddar', '2 large coca_cola'],
  [
    'one burger with turkey and one burger with beef both with lettuce and tomato',
    '1 burger: turkey, romaine_lettuce, tomato',
    '1 burger: beef, romaine_lettuce, tomato',
  ],
  [
    'can you make me a double burger with beef bacon egg and cheese and throw in a large fries',
    '1 double_burger: beef, bacon, egg, american|cheddar|swiss|pepper_jack',
    '1 large french_fries',
  ],
  [
    "i'll go for a burger with beef pickles onions and ketchup with no mustard",
    '1 burger: beef, dill_pickle, raw_onion, ketchup, no mustard',
  ],
  [
    "i'd like to have the veggie sandwich on wheat with pepper jack tomatoes and light mayo",
    '1 sandwich: veggie, wheat_bun, pepper_jack, tomato, light mayonnaise',
  ],
  [
    'i would like a salmon burger topped with avocado caramelized onions and house sauce on a wheat bun with a large lemonade',
    '1 burger: salmon, avocado, caramelized_onion, house_sauce, wheat_bun',
    '1 large house_lemonade',
  ],
  [
    'can i have a sandwich with fried chicken on a brioche bun with extra pickles and mayo',
    '1 sandwich: crispy_chicken, brioche_bun, extra dill_pickle, mayonnaise',
  ],
  ['that with a small root beer and a small sweet potato fries', '1 small root_beer', '1 small sweet_potato_fries'],
  ['a hamburger with everything on it and a large coke', '1 burger', '1 large coca_cola'],
  [
    'a hamburger with lettuce tomato pickle onion and mustard hold the mayo',
    '1 burger: romaine_lettuce, tomato, dill_pickle, raw_onion, mustard, no mayonnaise',
  ],
  [
    'may i have a beef burger without cheese and with extra onions',
    '1 burger: beef, no american, no cheddar, no swiss, no pepper_jack, extra raw_onion',
  ],
  [
    'one order of six piece chicken nuggets with ketchup one small french fry and one apple juice',
    '1 six_piece nuggets: ketchup',
    '1 small french_fries',
    '1 apple_juice',
  ],
]
