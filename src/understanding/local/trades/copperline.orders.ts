import type { Order } from './order.ts'

export const copperline: readonly Order[] = [
  [
    'i would like a cheeseburger on a brioche bun with lettuce tomato and mayo',
    '1 cheeseburger: brioche_bun, lettuce, tomatoes, mayonnaise',
  ],
  ["and i'll take a small order of waffle fries", '1 small waffle_fries'],
  [
    'can i get a double burger with cheddar cheese bacon and bbq sauce on a pretzel bun',
    '1 double_burger: cheddar_cheese, bacon, barbecue_sauce, pretzel_bun',
  ],
  ['also a large sweet tea', '1 large sweet_tea'],
  [
    'let me get a black bean burger with guacamole pepper jack and red onions with a garden salad and a water',
    '1 black_bean_burger: guacamole, pepper_jack, red_onions',
    '1 garden_salad',
    '1 bottled_water',
  ],
  [
    "i'd like a beyond burger on a gluten free bun with avocado lettuce and tomato",
    '1 beyond_burger: gluten_free_bun, avocado, lettuce, tomatoes',
  ],
  ["i'd also like a medium coke zero and a cup of chili", '1 medium coke_zero', '1 chili'],
  [
    'spicy chicken sandwich with pickles ranch and swiss cheese',
    '1 spicy_chicken_sandwich: pickles, ranch, swiss_cheese',
  ],
  ['large fries large dr pepper', '1 large french_fries', '1 large dr_pepper'],
  ['two hot dogs with relish and ketchup and a small lemonade', '2 hot_dog: relish, ketchup', '1 small lemonade'],
  [
    'i want a bacon burger with no onions and a chocolate milkshake',
    '1 bacon_burger: no red_onions',
    '1 milkshake: chocolate',
  ],
  [
    'may i have a mushroom swiss burger with garlic aioli on a whole wheat bun please',
    '1 mushroom_and_swiss_burger: garlic_aioli, whole_wheat_bun',
  ],
  ['may i also have some onion rings and a sprite to drink', '1 onion_rings', '1 sprite'],
  ["hi i'd like a hamburger with ketchup pickles and onions", '1 hamburger: ketchup, pickles, red_onions'],
  [
    'for the side i want a large cheese fries and for my drink i want an orange fanta',
    '1 large cheese_fries',
    '1 orange_fanta',
  ],
  [
    "i'd like a salmon burger lettuce wrapped with tomato and avocado",
    '1 salmon_burger: lettuce_wrap, tomatoes, avocado',
  ],
  [
    'could i get five piece chicken tenders with buffalo sauce and ranch and a medium sprite',
    '1 5_piece chicken_tenders: buffalo_sauce, ranch',
    '1 medium sprite',
  ],
  [
    'let me have a double cheeseburger with extra pickles and steak sauce and some fried pickles',
    '1 double_cheeseburger: extra pickles, steak_sauce',
    '1 fried_pickles',
  ],
  ['with a side salad with italian dressing and an iced tea', '1 garden_salad: italian', '1 unsweetened_tea'],
  [
    'i want a spicy chicken with lettuce tomato and extra mayo and a medium dr pepper',
    '1 spicy_chicken_sandwich: lettuce, tomatoes, extra mayonnaise',
    '1 medium dr_pepper',
  ],
  [
    'three piece tenders with barbecue sauce a small fry and a small sweet tea',
    '1 3_piece chicken_tenders: barbecue_sauce',
    '1 small french_fries',
    '1 small sweet_tea',
  ],
  [
    'double burger no cheese with ketchup lettuce and pickles',
    '1 double_burger: no american_cheese, no cheddar_cheese, no swiss_cheese, no provolone, no pepper_jack, ketchup, lettuce, pickles',
  ],
  [
    'hello can i get a double cheeseburger on a sesame seed bun with lettuce onion and thousand island dressing',
    '1 double_cheeseburger: sesame_bun, lettuce, red_onions, thousand_island',
  ],
  [
    'i would like a black bean burger with lettuce tomato and a little mayo on a whole wheat bun',
    '1 black_bean_burger: lettuce, tomatoes, light mayonnaise, whole_wheat_bun',
  ],
  ["and i'm going to get fried pickles for my side", '1 fried_pickles'],
  [
    'may i please get two chicken sandwiches one with buffalo sauce and one with bbq sauce',
    '1 chicken_sandwich: buffalo_sauce',
    '1 chicken_sandwich: barbecue_sauce',
  ],
  ['may i get two large sodas of dr pepper with those', '2 large dr_pepper'],
  ["i'd like a cheeseburger without pickles and onions", '1 cheeseburger: no pickles, no red_onions'],
  [
    'give me a five piece chicken strips with ranch and also waffle fries and a strawberry lemonade',
    '1 5_piece chicken_tenders: ranch',
    '1 waffle_fries',
    '1 strawberry_lemonade',
  ],
  [
    'i would like a cheeseburger topped with lettuce tomatoes pickles and grilled onions',
    '1 cheeseburger: lettuce, tomatoes, pickles, grilled_onions',
  ],
  ['on the side i would like a small fries with a medium orange soda', '1 small french_fries', '1 medium orange_fanta'],
  [
    'spicy chicken sandwich no mayo with pickles and pepper jack on brioche and a large fry',
    '1 spicy_chicken_sandwich: no mayonnaise, pickles, pepper_jack, brioche_bun',
    '1 large french_fries',
  ],
  [
    'i want a burger with guacamole and pepper jack cheese and can you put it on a pretzel bun',
    '1 hamburger: guacamole, pepper_jack, pretzel_bun',
  ],
  ['one veggie burger with swiss lettuce and ranch dressing', '1 black_bean_burger: swiss_cheese, lettuce, ranch'],
  [
    'i would like a double burger with lots of bacon and two slices of american cheese',
    '1 double_burger: extra bacon, american_cheese',
  ],
  ['i would like a large coke with light ice', '1 large coca_cola'],
  [
    "i'd like a cheeseburger and a hot dog both with ketchup and mustard",
    '1 cheeseburger: ketchup, yellow_mustard|dijon_mustard',
    '1 hot_dog: ketchup, yellow_mustard|dijon_mustard',
  ],
  ["i'd like a burger with everything but no mushrooms and a coke", '1 hamburger: no mushrooms', '1 coca_cola'],
  ["to go with that i'd like one large french fries and three sweet teas", '1 large french_fries', '3 sweet_tea'],
  ['no drink just a brownie for dessert', '1 brownie'],
  ['and a dr pepper for my drink please', '1 dr_pepper'],
  [
    "i'd like one cheeseburger with lettuce only and a small chocolate shake",
    '1 cheeseburger: lettuce',
    '1 small milkshake: chocolate',
  ],
  [
    "i'd like to order four cheeseburgers four small fries and four medium cokes",
    '4 cheeseburger',
    '4 small french_fries',
    '4 medium coca_cola',
  ],
  [
    'i will get the mushroom and swiss burger with extra mushrooms light mayo and a large sweetened tea',
    '1 mushroom_and_swiss_burger: extra mushrooms, light mayonnaise',
    '1 large sweet_tea',
  ],
  [
    'bacon cheeseburger with extra bacon extra cheese and ketchup',
    '1 bacon_burger: extra bacon, extra american_cheese|cheddar_cheese|swiss_cheese|provolone|pepper_jack, ketchup',
  ],
  ['i also want a small vanilla milkshake no whipped cream', '1 small milkshake: vanilla, no whipped_cream'],
  [
    "i'd like a double burger with provolone lettuce and garlic aioli and some corn on the cob and a glass of water",
    '1 double_burger: provolone, lettuce, garlic_aioli',
    '1 corn_on_the_cob',
    '1 bottled_water',
  ],
  [
    'a southwest burger a hamburger with ketchup and a five piece chicken tenders',
    '1 southwest_burger',
    '1 hamburger: ketchup',
    '1 5_piece chicken_tenders',
  ],
  ['and for a side can i get waffle fries large please', '1 large waffle_fries'],
  [
    'i would like a spicy chicken sandwich with just pickles and buffalo sauce and a sprite',
    '1 spicy_chicken_sandwich: pickles, buffalo_sauce',
    '1 sprite',
  ],
  ['one double cheeseburger plain and a small fry', '1 double_cheeseburger', '1 small french_fries'],
  [
    'i would like two grilled cheese sandwiches one with tomato and one with bacon',
    '1 grilled_cheese: tomatoes',
    '1 grilled_cheese: bacon',
  ],
  ["i'd like that with two small sprites and two cookies", '2 small sprite', '2 chocolate_chip_cookie'],
  [
    'may i have the bacon burger with jalapenos hold the lettuce and a medium coke',
    '1 bacon_burger: jalapenos, no lettuce',
    '1 medium coca_cola',
  ],
  [
    'get me a burger with american cheese ketchup and a lot of pickles and a milkshake',
    '1 hamburger: american_cheese, ketchup, extra pickles',
    '1 milkshake',
  ],
  [
    'three hot dogs two with mustard and one with relish',
    '2 hot_dog: yellow_mustard|dijon_mustard',
    '1 hot_dog: relish',
  ],
  [
    'a beyond burger with swiss cheese and a black bean burger with pepper jack cheese both on whole wheat buns',
    '1 beyond_burger: swiss_cheese, whole_wheat_bun',
    '1 black_bean_burger: pepper_jack, whole_wheat_bun',
  ],
  [
    'i would like a combo with a cheeseburger small fries and a small coke',
    '1 cheeseburger',
    '1 small french_fries',
    '1 small coca_cola',
  ],
]
