import type { Order } from './order.ts'

export const whistlestop: readonly Order[] = [
  [
    'can i get a whistler with bacon pepper jack cheese and grilled onions please',
    '1 whistler: bacon, pepper_jack_cheese, grilled_onions',
  ],
  [
    'could i have a crispy chicken sandwich with lettuce tomato and honey mustard along with a medium curly fries and a medium lemonade',
    '1 crispy_chicken_sandwich: lettuce, tomatoes, honey_mustard',
    '1 medium seasoned_curly_fries',
    '1 medium minute_maid_lemonade',
  ],
  ['bacon whistler with no onions and extra pickles', '1 bacon_whistler: no onions, extra pickles'],
  ['a medium sprite and a large onion ring please', '1 medium sprite', '1 large onion_rings'],
  [
    "i'd like to get a junior whistler with ketchup and cheese",
    '1 junior_whistler: ketchup, american_cheese|pepper_jack_cheese|swiss_cheese',
  ],
  ['can i also get mozzarella sticks and a large orange fanta', '1 mozzarella_sticks', '1 large fanta_orange'],
  ['one cheeseburger with everything except onions', '1 cheeseburger: no onions'],
  [
    'i would like a bacon burger with a side of fries and a coke',
    '1 hamburger: bacon',
    '1 french_fries',
    '1 coca_cola',
  ],
  [
    "i'd like a hamburger with american cheese bacon and lettuce as well as a small french fry",
    '1 hamburger: american_cheese, bacon, lettuce',
    '1 small french_fries',
  ],
  [
    'a cheeseburger with extra cheese and no tomato a medium fries and a small dr pepper',
    '1 cheeseburger: extra american_cheese|pepper_jack_cheese|swiss_cheese, no tomatoes',
    '1 medium french_fries',
    '1 small dr_pepper',
  ],
  [
    'i want a crispy chicken with bacon and ranch and a little bit of lettuce',
    '1 crispy_chicken_sandwich: bacon, ranch, light lettuce',
  ],
  [
    "i'd like one vegan burger with avocado pickles and ketchup and one cheeseburger with ketchup and mustard",
    '1 plant_based_whistler: avocado, pickles, ketchup',
    '1 cheeseburger: ketchup, mustard',
  ],
  [
    'i want a fish sandwich with extra tartar sauce and cheese and a side of french fries',
    '1 pacific_fish_sandwich: extra tartar_sauce, american_cheese|pepper_jack_cheese|swiss_cheese',
    '1 french_fries',
  ],
  ["i'd like a whistler without tomatoes and with extra onions", '1 whistler: no tomatoes, extra onions'],
  ["i'll do a bacon whistler with avocado and grilled onions on it", '1 bacon_whistler: avocado, grilled_onions'],
  [
    'i want a double whistler with cheese lettuce onion and bbq sauce and onion rings on the side',
    '1 double_whistler: american_cheese|pepper_jack_cheese|swiss_cheese, lettuce, onions, barbecue_sauce',
    '1 onion_rings',
  ],
  [
    'double burger with pickles onion ketchup a medium curly fries and a medium coke',
    '1 double_hamburger: pickles, onions, ketchup',
    '1 medium seasoned_curly_fries',
    '1 medium coca_cola',
  ],
  [
    "i'd like a hamburger filled with pepper jack cheese and topped with jalapenos and avocado",
    '1 hamburger: pepper_jack_cheese, jalapenos, avocado',
  ],
  [
    'i would like bacon lettuce and tomato on a cheeseburger with a small fries',
    '1 cheeseburger: bacon, lettuce, tomatoes',
    '1 small french_fries',
  ],
  [
    'two double cheeseburgers both with bacon and barbecue sauce and one large fries to share',
    '2 double_cheeseburger: bacon, barbecue_sauce',
    '1 large french_fries',
  ],
  [
    "i'd also like the curly fries in a large and a large sweet tea",
    '1 large seasoned_curly_fries',
    '1 large sweet_tea',
  ],
  ["i'll have some sweet potato fries with that and a medium iced tea", '1 sweet_potato_fries', '1 medium iced_tea'],
  [
    'can i order a crispy chicken sandwich with bacon cheese and bbq sauce',
    '1 crispy_chicken_sandwich: bacon, american_cheese|pepper_jack_cheese|swiss_cheese, barbecue_sauce',
  ],
  [
    'i want two junior whistlers one with cheese and one without cheese',
    '1 junior_whistler: american_cheese|pepper_jack_cheese|swiss_cheese',
    '1 junior_whistler: no american_cheese, no pepper_jack_cheese, no swiss_cheese',
  ],
  [
    'i would like a veggie burger with swiss lettuce pickle and honey mustard',
    '1 garden_veggie_burger: swiss_cheese, lettuce, pickles, honey_mustard',
  ],
  ['hamburger with lettuce and tomato hold the onions', '1 hamburger: lettuce, tomatoes, no onions'],
  [
    'i would like a hamburger i would like it with bacon i would like it with swiss cheese',
    '1 hamburger: bacon, swiss_cheese',
  ],
  [
    'hi there may i get a whistler with mustard instead of mayo and a side of sweet potato fries',
    '1 whistler: mustard',
    '1 sweet_potato_fries',
  ],
  [
    "i'd love a cheeseburger that has grilled onions mushrooms and barbecue sauce on it",
    '1 cheeseburger: grilled_onions, mushrooms, barbecue_sauce',
  ],
  [
    'one chicken sandwich crispy with pickles and one chicken sandwich grilled with lettuce and tomato',
    '1 crispy_chicken_sandwich: pickles',
    '1 grilled_chicken_sandwich: lettuce, tomatoes',
  ],
  [
    'hi can i have two cheeseburgers with lettuce onion and ketchup two medium fries and two medium cokes please',
    '2 cheeseburger: lettuce, onions, ketchup',
    '2 medium french_fries',
    '2 medium coca_cola',
  ],
  [
    'could i get one grilled chicken burger with lettuce and one crispy chicken burger with mayo and lettuce',
    '1 grilled_chicken_sandwich: lettuce',
    '1 crispy_chicken_sandwich: mayonnaise, lettuce',
  ],
  [
    'i would like a grilled chicken sandwich with pepper jack avocado tomato and honey mustard with a garden side salad and a bottle of water',
    '1 grilled_chicken_sandwich: pepper_jack_cheese, avocado, tomatoes, honey_mustard',
    '1 garden_side_salad',
    '1 bottled_water',
  ],
  ['for dinner i want a whistler with bbq sauce bacon and onions', '1 whistler: barbecue_sauce, bacon, onions'],
  [
    'hi there could i order a vegan burger with jalapenos pepper jack and mustard plus onion rings and a root beer',
    '1 plant_based_whistler: jalapenos, pepper_jack_cheese, mustard',
    '1 onion_rings',
    '1 barqs_root_beer',
  ],
  [
    'one medium curly fry one medium regular fry and two large cokes',
    '1 medium seasoned_curly_fries',
    '1 medium french_fries',
    '2 large coca_cola',
  ],
  ['three waters and one milk please', '3 bottled_water', '1 low_fat_milk'],
  [
    'can i get a hamburger with lettuce pickles mustard and american cheese on it please',
    '1 hamburger: lettuce, pickles, mustard, american_cheese',
  ],
  [
    'i would also like a medium strawberry milkshake and a bottle of water',
    '1 medium strawberry_shake',
    '1 bottled_water',
  ],
  [
    "i'd like a burger with extra lettuce extra tomato and light mayo",
    '1 hamburger: extra lettuce, extra tomatoes, light mayonnaise',
  ],
  [
    'i would like one double whistler one junior whistler two small fries and two small cokes',
    '1 double_whistler',
    '1 junior_whistler',
    '2 small french_fries',
    '2 small coca_cola',
  ],
  [
    'can i get jalapenos and pepper jack on a vegan burger with sweet potato fries',
    '1 plant_based_whistler: jalapenos, pepper_jack_cheese',
    '1 sweet_potato_fries',
  ],
  [
    'i want to order a whistler with no pickles and add bacon and a fried egg to it',
    '1 whistler: no pickles, bacon, fried_egg',
  ],
  [
    'two plain hamburgers two small french fries and two chocolate milks',
    '2 hamburger',
    '2 small french_fries',
    '2 chocolate_milk',
  ],
  [
    'i want the plant based whistler without cheese and with extra tomato and a water',
    '1 plant_based_whistler: no american_cheese, no pepper_jack_cheese, no swiss_cheese, extra tomatoes',
    '1 bottled_water',
  ],
  [
    'burger with cheese and pickles and another burger with lettuce and tomato',
    '1 hamburger: american_cheese|pepper_jack_cheese|swiss_cheese, pickles',
    '1 hamburger: lettuce, tomatoes',
  ],
  [
    "i would like a spicy chicken sandwich i'd like it with mayonnaise and jalapenos and i'd like a side of mozzarella sticks with a medium lemonade",
    '1 spicy_crispy_chicken_sandwich: mayonnaise, jalapenos',
    '1 mozzarella_sticks',
    '1 medium minute_maid_lemonade',
  ],
  ['a cheeseburger double with bacon', '1 double_cheeseburger: bacon'],
  [
    'large tea sweet and two chicken sandwiches crispy with mayo',
    '1 large sweet_tea',
    '2 crispy_chicken_sandwich: mayonnaise',
  ],
  ['cheeseburger with fries and put bacon on the burger', '1 cheeseburger: bacon', '1 french_fries'],
  ['a hamburger and a cheeseburger no onions on the hamburger', '1 hamburger: no onions', '1 cheeseburger'],
  ['whistler with bacon and extra bacon sauce', '1 whistler: bacon'],
]
