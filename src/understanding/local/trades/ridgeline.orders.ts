import type { Order } from './order.ts'

export const ridgeline: readonly Order[] = [
  ["i'd like a cheeseburger with lettuce tomato and pickles", '1 cheeseburger: lettuce, tomatoes, pickles'],
  ['and a medium coke please', '1 medium coke'],
  [
    'can i get a veggie burger with avocado swiss cheese and red onions and a side of sweet potato fries',
    '1 veggie_burger: avocado, swiss, onions',
    '1 sweet_potato_fries',
  ],
  ["also i'd like a large lemonade to drink", '1 large lemonade'],
  [
    'i want a bacon cheeseburger with mayo ketchup and jalapenos',
    '1 bacon_cheeseburger: mayonnaise, ketchup, jalapenos',
  ],
  ['with a large order of fries and a sprite', '1 large french_fries', '1 sprite'],
  [
    'let me get a hamburger with mustard onions and pickles along with small tater tots and a small root beer',
    '1 hamburger: mustard, onions, pickles',
    '1 small tater_tots',
    '1 small root_beer',
  ],
  [
    'i would like a grilled chicken sandwich with lettuce tomato and honey mustard',
    '1 grilled_chicken_sandwich: lettuce, tomatoes, honey_mustard',
  ],
  ['i would also like a side salad and an iced tea', '1 side_salad', '1 iced_tea'],
  [
    'double cheeseburger with bacon grilled onions and barbecue sauce',
    '1 double_cheeseburger: bacon, grilled_onions, barbecue_sauce',
  ],
  ['large fries and a chocolate milkshake', '1 large french_fries', '1 chocolate_shake'],
  ["i'll have a turkey burger with cheddar cheese and mushrooms", '1 turkey_burger: cheddar, mushrooms'],
  ["and for my side i'll have onion rings", '1 onion_rings'],
  [
    'hi could i please get an impossible burger with lettuce ketchup and mustard and a bottle of water',
    '1 impossible_burger: lettuce, ketchup, mustard',
    '1 bottled_water',
  ],
  ['two hamburgers with ketchup pickles and american cheese', '2 hamburger: ketchup, pickles, american_cheese'],
  ['two small fries and two small cokes', '2 small french_fries', '2 small coke'],
  [
    'i need a crispy chicken sandwich with pickles and ranch dressing and a dr pepper',
    '1 crispy_chicken_sandwich: pickles, ranch',
    '1 dr_pepper',
  ],
  ["i'd like a patty melt with swiss and grilled onions", '1 patty_melt: swiss, grilled_onions'],
  ["to drink i'd like a medium iced tea", '1 medium iced_tea'],
  ['may i please have a cheeseburger with no onions and extra pickles', '1 cheeseburger: no onions, extra pickles'],
  ['may i also have a medium order of onion rings and a diet coke', '1 medium onion_rings', '1 diet_coke'],
  [
    'burger with pepper jack cheese jalapenos lettuce and hot sauce',
    '1 hamburger: pepper_jack, jalapenos, lettuce, hot_sauce',
  ],
  [
    'i would like a fish sandwich with lettuce and mayonnaise on it a side of coleslaw and a lemonade',
    '1 fish_sandwich: lettuce, mayonnaise',
    '1 coleslaw',
    '1 lemonade',
  ],
  ['i also want an apple pie', '1 apple_pie'],
  ['i will take a cheeseburger topped with bacon avocado and a fried egg', '1 cheeseburger: bacon, avocado, fried_egg'],
  ["i'd like three cheeseburgers with just ketchup please", '3 cheeseburger: ketchup'],
  ['and three small lemonades', '3 small lemonade'],
  [
    'let me have a bacon burger with extra bacon and barbecue sauce and a side of tots',
    '1 bacon_cheeseburger: extra bacon, barbecue_sauce',
    '1 tater_tots',
  ],
  ['for my drink a large diet coke and for my side a small fries', '1 large diet_coke', '1 small french_fries'],
  [
    'can i please get the patty melt with extra grilled onions and a vanilla milkshake',
    '1 patty_melt: extra grilled_onions',
    '1 vanilla_shake',
  ],
  ["i'll do a regular fries with it and a regular coke", '1 medium french_fries', '1 medium coke'],
  ['a hamburger with lettuce tomatoes and a little bit of mayo', '1 hamburger: lettuce, tomatoes, light mayonnaise'],
  [
    'can i get a burger without cheese with lettuce onions and mustard',
    '1 hamburger: no american_cheese, no cheddar, no swiss, no pepper_jack, lettuce, onions, mustard',
  ],
  ['cheeseburger with everything on it except onions', '1 cheeseburger: no onions'],
  [
    "i'd like a double burger topped with bacon cheddar cheese and a fried egg",
    '1 double_hamburger: bacon, cheddar, fried_egg',
  ],
  ['also a medium root beer with no ice', '1 medium root_beer'],
  ["i'd like a cheeseburger meal with fries and a lemonade", '1 cheeseburger', '1 french_fries', '1 lemonade'],
  [
    "i'd like two veggie burgers one with cheddar cheese and one with swiss cheese",
    '1 veggie_burger: cheddar',
    '1 veggie_burger: swiss',
  ],
  [
    "i'm going to have a double cheeseburger with extra cheese pickles and onions",
    '1 double_cheeseburger: extra american_cheese|cheddar|swiss|pepper_jack, pickles, onions',
  ],
  ['fish sandwich no lettuce add cheddar and hot sauce', '1 fish_sandwich: no lettuce, cheddar, hot_sauce'],
  ['i want a hamburger with lots of pickles and mustard', '1 hamburger: extra pickles, mustard'],
  [
    "i'd like to order a chicken sandwich with mayo lettuce and bacon and can you add tomato to that",
    '1 crispy_chicken_sandwich: mayonnaise, lettuce, bacon, tomatoes',
  ],
  [
    'i would like a double hamburger with no cheese and only ketchup',
    '1 double_hamburger: no american_cheese, no cheddar, no swiss, no pepper_jack, ketchup',
  ],
  [
    "i'd like four hamburgers with ketchup and pickles four small fries and four waters",
    '4 hamburger: ketchup, pickles',
    '4 small french_fries',
    '4 bottled_water',
  ],
  ['hey can i get a patty melt with cheddar cheese instead of swiss', '1 patty_melt: cheddar'],
  [
    'i would like a veggie burger that has mushrooms grilled onions and swiss cheese on it',
    '1 veggie_burger: mushrooms, grilled_onions, swiss',
  ],
  ['for a side i would like the tater tots and for a drink i would like water', '1 tater_tots', '1 bottled_water'],
  ['can i do onion rings for the side and an iced tea to drink', '1 onion_rings', '1 iced_tea'],
  [
    'i would like the fish sandwich with pickles tomato and mayonnaise and also put some lettuce on that',
    '1 fish_sandwich: pickles, tomatoes, mayonnaise, lettuce',
  ],
  [
    'let me get two turkey burgers with avocado lettuce and tomato on both',
    '2 turkey_burger: avocado, lettuce, tomatoes',
  ],
  [
    "i'd like a cheeseburger with extra lettuce light mayo and no tomato",
    '1 cheeseburger: extra lettuce, light mayonnaise, no tomatoes',
  ],
  [
    'i would like to order two cheeseburgers please make them with bacon ketchup and pickles',
    '2 cheeseburger: bacon, ketchup, pickles',
  ],
  [
    "i'd like a chicken sandwich with extra pickles and some ranch on the side and a medium fries",
    '1 crispy_chicken_sandwich: extra pickles, ranch',
    '1 medium french_fries',
  ],
  [
    'i would like a veggie burger with hot sauce lettuce onion and pepper jack cheese no mayo please',
    '1 veggie_burger: hot_sauce, lettuce, onions, pepper_jack, no mayonnaise',
  ],
  ['no side for me just a small lemonade', '1 small lemonade'],
  [
    "i'm in the mood for a double cheeseburger with mustard jalapenos and tomatoes",
    '1 double_cheeseburger: mustard, jalapenos, tomatoes',
  ],
  [
    'can i get an impossible burger with tomato and special sauce hold the lettuce',
    '1 impossible_burger: tomatoes, special_sauce, no lettuce',
  ],
  ['and a combo of small fries and small coke please', '1 small french_fries', '1 small coke'],
]
