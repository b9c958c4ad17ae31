import type { Order } from './order.ts'

export const brickyard: readonly Order[] = [
  [
    'can i get a hamburger with mustard and onions and a small sprite',
    '1 hamburger: yellow_mustard, onions',
    '1 small sprite',
  ],
  ["i'd also like some onion rings and a root beer to drink", '1 onion_rings', '1 root_beer'],
  [
    'crispy chicken sandwich with mayo lettuce and a side of curly fries',
    '1 crispy_chicken_sandwich: mayonnaise, lettuce',
    '1 curly_fries',
  ],
  [
    'hi can i get a mushroom swiss burger with extra mushrooms and a sweet tea please',
    '1 mushroom_swiss_burger: extra mushrooms',
    '1 sweet_tea',
  ],
  [
    'two hamburgers with ketchup and pickles and two small fries',
    '2 hamburger: ketchup, pickles',
    '2 small french_fries',
  ],
  ["for my side i'll take tater tots and for a drink a dr pepper", '1 tater_tots', '1 dr_pepper'],
  [
    'give me a spicy chicken sandwich with pickles and hot sauce and a large lemonade',
    '1 spicy_chicken_sandwich: pickles, hot_sauce',
    '1 large lemonade',
  ],
  ['i want one double hamburger with everything on it and fries', '1 double_hamburger', '1 french_fries'],
  ['can i get two chili dogs and a large root beer', '2 chili_dog', '1 large root_beer'],
  ['can i also add a large fry and a strawberry shake', '1 large french_fries', '1 strawberry_shake'],
  [
    'i need a hamburger with no onions and a cheeseburger with extra pickles',
    '1 hamburger: no onions',
    '1 cheeseburger: extra pickles',
  ],
  [
    'one turkey burger with lettuce tomato mayonnaise and a side salad',
    '1 turkey_burger: lettuce, tomato, mayonnaise',
    '1 side_salad',
  ],
  ["for drinks i'd like one sprite and one large diet coke", '1 sprite', '1 large diet_coke'],
  [
    'i want a double cheeseburger with bacon grilled mushrooms bbq sauce and a side of onion rings',
    '1 double_cheeseburger: bacon, mushrooms, bbq_sauce',
    '1 onion_rings',
  ],
  [
    'two bacon cheeseburgers with mayo on both and two orders of fries',
    '2 bacon_cheeseburger: mayonnaise',
    '2 french_fries',
  ],
  [
    "hi i'd like a fish sandwich with cheese and tartar sauce a medium fries and a medium coke",
    '1 fish_sandwich: american_cheese|cheddar_cheese|swiss_cheese|pepper_jack_cheese, tartar_sauce',
    '1 medium french_fries',
    '1 medium coca_cola',
  ],
  [
    'veggie burger with american cheese pickles and onion and a side of sweet potato fries',
    '1 garden_burger: american_cheese, pickles, onions',
    '1 sweet_potato_fries',
  ],
  [
    "i'll do a double burger with cheddar bacon and jalapenos and a large iced tea",
    '1 double_hamburger: cheddar_cheese, bacon, jalapenos',
    '1 large iced_tea',
  ],
  ["i'd like a bacon cheeseburger with fries and a coke", '1 bacon_cheeseburger', '1 french_fries', '1 coca_cola'],
  ['and some mozzarella sticks with a water to drink', '1 mozzarella_sticks', '1 bottled_water'],
  ['can i get a side of tots and a diet coke too please', '1 tater_tots', '1 diet_coke'],
  [
    'i want a bacon cheeseburger with extra bacon extra cheese and light ketchup',
    '1 bacon_cheeseburger: extra bacon, extra american_cheese|cheddar_cheese|swiss_cheese|pepper_jack_cheese, light ketchup',
  ],
  [
    'hamburger with swiss cheese mushrooms and mayo with a side of fries and a large root beer',
    '1 hamburger: swiss_cheese, mushrooms, mayonnaise',
    '1 french_fries',
    '1 large root_beer',
  ],
  [
    'give me two double cheeseburgers with lettuce and brick sauce and one chocolate shake',
    '2 double_cheeseburger: lettuce, brick_sauce',
    '1 chocolate_shake',
  ],
  ['i would like chicken nuggets and a small fry for my son', '1 chicken_nuggets', '1 small french_fries'],
  [
    'can you put ketchup mustard and pickles on a cheeseburger and give me a large fries',
    '1 cheeseburger: ketchup, yellow_mustard, pickles',
    '1 large french_fries',
  ],
  ['a mushroom swiss with fries and a sprite', '1 mushroom_swiss_burger', '1 french_fries', '1 sprite'],
  ["i'd like a side salad and a bottle of water to go with it", '1 side_salad', '1 bottled_water'],
  [
    'can i get a bacon cheeseburger with american cheese lettuce tomato and a side of large onion rings',
    '1 bacon_cheeseburger: american_cheese, lettuce, tomato',
    '1 large onion_rings',
  ],
  [
    'a cheeseburger with pickles and ketchup on top along with tater tots',
    '1 cheeseburger: pickles, ketchup',
    '1 tater_tots',
  ],
  [
    'i would like a crispy chicken sandwich topped with pepper jack bacon and bbq sauce along with curly fries',
    '1 crispy_chicken_sandwich: pepper_jack_cheese, bacon, bbq_sauce',
    '1 curly_fries',
  ],
  [
    'let me do a garden burger with ketchup mustard lettuce and a large water',
    '1 garden_burger: ketchup, yellow_mustard, lettuce',
    '1 bottled_water',
  ],
  [
    "i'd like a western burger with onion rings on the side and a large dr pepper",
    '1 western_bbq_burger',
    '1 onion_rings',
    '1 large dr_pepper',
  ],
  [
    'fish fillet with extra lettuce and cheese and a medium onion rings',
    '1 fish_sandwich: extra lettuce, american_cheese|cheddar_cheese|swiss_cheese|pepper_jack_cheese',
    '1 medium onion_rings',
  ],
  ["i'll take a chocolate shake and a vanilla shake both small", '1 small chocolate_shake', '1 small vanilla_shake'],
  [
    'mushroom swiss burger with bacon on a brioche bun with a side of fries and a diet coke',
    '1 mushroom_swiss_burger: bacon, brioche_bun',
    '1 french_fries',
    '1 diet_coke',
  ],
  [
    "i'd like a spicy chicken sandwich with no lettuce extra pickles and a little mayo",
    '1 spicy_chicken_sandwich: no lettuce, extra pickles, light mayonnaise',
  ],
  [
    'can i get nuggets a large fries and a chocolate milkshake',
    '1 chicken_nuggets',
    '1 large french_fries',
    '1 chocolate_shake',
  ],
  [
    "i'd like a turkey burger on lettuce bun with mustard and pickles and unsweet tea",
    '1 turkey_burger: lettuce_wrap, yellow_mustard, pickles',
    '1 iced_tea',
  ],
  [
    "i'd like a grilled chicken sandwich with cheddar cheese lettuce tomatoes mayonnaise and two sides of fries",
    '1 grilled_chicken_sandwich: cheddar_cheese, lettuce, tomato, mayonnaise',
    '2 french_fries',
  ],
  ["as for drinks i'll have a lemonade and a sprite", '1 lemonade', '1 sprite'],
  [
    'cheeseburger light onions extra ketchup and small tots',
    '1 cheeseburger: light onions, extra ketchup',
    '1 small tater_tots',
  ],
  [
    "i'll have one western bbq burger with swiss and one mushroom swiss burger with bacon",
    '1 western_bbq_burger: swiss_cheese',
    '1 mushroom_swiss_burger: bacon',
  ],
  ['can i do a cheeseburger with a side of ranch and a side of fries', '1 cheeseburger: ranch', '1 french_fries'],
  ['i want fries and a coke with my burger', '1 french_fries', '1 coca_cola', '1 hamburger'],
]
