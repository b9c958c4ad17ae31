import type { Order } from './order.ts'

export const cedarpoint: readonly Order[] = [
  [
    'i would like a cheeseburger with lettuce tomato and grilled onions and a regular fries',
    '1 cheeseburger: lettuce, tomatoes, grilled_onions',
    '1 regular salted_fries',
  ],
  ['also a large cherry coke please', '1 large cherry_coke'],
  [
    'can i get a little cheeseburger with ketchup mustard and pickles',
    '1 little_cheeseburger: ketchup, mustard, pickles',
  ],
  ['and a little cajun fries with a bottle of water', '1 little cajun_fries', '1 bottled_water'],
  [
    'let me get a bacon cheeseburger with mushrooms a1 sauce and jalapenos',
    '1 bacon_cheeseburger: grilled_mushrooms, a1_sauce, jalapenos',
  ],
  ['let me also get an oreo milkshake', '1 milkshake: oreo'],
  [
    "i'd like two hamburgers with mayo lettuce and onions and two regular cokes",
    '2 hamburger: mayo, lettuce, onions',
    '2 regular coke',
  ],
  [
    'one hot dog with relish and mustard and one cheese dog with ketchup',
    '1 hot_dog: relish, mustard',
    '1 cheese_dog: ketchup',
  ],
  [
    'veggie sandwich with green peppers grilled mushrooms and hot sauce',
    '1 veggie_sandwich: green_peppers, grilled_mushrooms, hot_sauce',
  ],
  [
    'hi can i please have a grilled cheese with tomato and bacon and a chocolate milk',
    '1 grilled_cheese: tomatoes, bacon',
    '1 chocolate_milk',
  ],
  ['for my drink i want a large lemonade and for my side i want tater tots', '1 large lemonade', '1 tater_tots'],
  [
    'i want a nashville hot chicken sandwich with coleslaw and pickles and a regular half and half',
    '1 hot_chicken: coleslaw, pickles',
    '1 regular half_and_half',
  ],
  [
    'a chicken sandwich with lettuce mayo and barbecue sauce and a side of fries',
    '1 chicken_deluxe: lettuce, mayo, bbq_sauce',
    '1 salted_fries',
  ],
  ['may i get a blt with extra bacon and a large iced tea', '1 blt: extra bacon', '1 large iced_tea'],
  ["i'd like a milkshake with peanut butter and banana", '1 milkshake: peanut_butter, banana'],
  ["i'd also like a large tots to share", '1 large tater_tots'],
  ['give me a little hamburger with a little mayo and lettuce', '1 little_hamburger: light mayo, lettuce'],
  ['with a regular sprite and apple slices on the side', '1 regular sprite', '1 apple_slices'],
  [
    'i would like to order a cheeseburger with everything on it except mushrooms and relish',
    '1 cheeseburger: no grilled_mushrooms, no relish',
  ],
  ['could i get a strawberry shake and a little fry', '1 milkshake: strawberry', '1 little salted_fries'],
  [
    'i need a hamburger with cheese bacon grilled onions and fry sauce please',
    '1 hamburger: cheese, bacon, grilled_onions, fry_sauce',
  ],
  ['i also need a root beer and a bag of peanuts', '1 root_beer', '1 peanuts'],
  [
    'two bacon dogs with mustard and onions and a large cajun fries',
    '2 bacon_dog: mustard, onions',
    '1 large cajun_fries',
  ],
  [
    'i would like a bacon cheeseburger with ketchup pickles tomatoes and lettuce i would also like a regular order of tots',
    '1 bacon_cheeseburger: ketchup, pickles, tomatoes, lettuce',
    '1 regular tater_tots',
  ],
  [
    "i'd like three little cheeseburgers with ketchup only and three chocolate milks",
    '3 little_cheeseburger: ketchup',
    '3 chocolate_milk',
  ],
  [
    'i want a cheeseburger with light mayo extra pickles and no tomato',
    '1 cheeseburger: light mayo, extra pickles, no tomatoes',
  ],
  ['and for the drink a diet coke', '1 diet_coke'],
  [
    'can i have a hamburger that has lettuce tomato raw onions and mustard',
    '1 hamburger: lettuce, tomatoes, onions, mustard',
  ],
  [
    "i'll have the grilled cheese sandwich with jalapenos and a regular lemonade",
    '1 grilled_cheese: jalapenos',
    '1 regular lemonade',
  ],
  ['a blt without mayo and a chocolate milkshake', '1 blt: no mayo', '1 milkshake: chocolate'],
  ['i would like two chicken sandwiches both with pickles and special sauce', '2 chicken_deluxe: pickles, fry_sauce'],
  [
    'let me have one bacon cheeseburger with bbq and jalapeno peppers and one hamburger plain',
    '1 bacon_cheeseburger: bbq_sauce, jalapenos',
    '1 hamburger',
  ],
  [
    'a little bacon on a cheeseburger with ketchup and a water',
    '1 cheeseburger: light bacon, ketchup',
    '1 bottled_water',
  ],
  [
    "to drink i'll have a regular root beer and to eat a little burger with onions and ketchup",
    '1 regular root_beer',
    '1 little_hamburger: onions, ketchup',
  ],
  [
    'can you get me a hot chicken sandwich extra pickles and a large coke',
    '1 hot_chicken: extra pickles',
    '1 large coke',
  ],
  [
    'i will have a little cheeseburger with lettuce and mustard and a little fries and a regular iced tea',
    '1 little_cheeseburger: lettuce, mustard',
    '1 little salted_fries',
    '1 regular iced_tea',
  ],
  ["i'd like to add a hot dog with just ketchup", '1 hot_dog: ketchup'],
  [
    'hamburger with no cheese no bacon just mushrooms and mayo',
    '1 hamburger: no cheese, no bacon, grilled_mushrooms, mayo',
  ],
  ["i'd like a burger meal with tots and a large lemonade", '1 hamburger', '1 tater_tots', '1 large lemonade'],
  [
    'get me two cheeseburgers one with onions and one without onions',
    '1 cheeseburger: onions',
    '1 cheeseburger: no onions',
  ],
  [
    'let me get a large fries and a little fries with a bacon cheeseburger with lettuce and ketchup',
    '1 large salted_fries',
    '1 little salted_fries',
    '1 bacon_cheeseburger: lettuce, ketchup',
  ],
  ['i would love a bacon dog topped with jalapenos cheese and coleslaw', '1 bacon_dog: jalapenos, cheese, coleslaw'],
  [
    'hi i want to order a hot chicken with lettuce tomato and extra mayo',
    '1 hot_chicken: lettuce, tomatoes, extra mayo',
  ],
  ['i would like a veggie sandwich with everything but jalapenos', '1 veggie_sandwich: no jalapenos'],
  ["i'll get a cheeseburger can you add lettuce pickles and bacon to that", '1 cheeseburger: lettuce, pickles, bacon'],
  ['and can you add a regular sprite and a bag of peanuts', '1 regular sprite', '1 peanuts'],
  [
    'chicken sandwich with fry sauce and slaw little cajun fries regular cherry coke',
    '1 chicken_deluxe: fry_sauce, coleslaw',
    '1 little cajun_fries',
    '1 regular cherry_coke',
  ],
  ['for a side give me large tater tots and for a drink give me iced tea', '1 large tater_tots', '1 iced_tea'],
  ['just a plain hot dog and a water', '1 hot_dog', '1 bottled_water'],
  ["i'd like a bacon burger with extra extra bacon and some hot sauce", '1 bacon_burger: extra bacon, hot_sauce'],
  [
    'can i do two little burgers with cheese and ketchup and a large fries for the table',
    '2 little_hamburger: cheese, ketchup',
    '1 large salted_fries',
  ],
  ['i want the hot chicken but hold the pickles and add bacon', '1 hot_chicken: no pickles, bacon'],
  [
    'a cheeseburger with green peppers and jalapeno peppers and a regular coke with no ice',
    '1 cheeseburger: green_peppers, jalapenos',
    '1 regular coke',
  ],
  [
    'could you make a grilled cheese with pickles and a milkshake with strawberries',
    '1 grilled_cheese: pickles',
    '1 milkshake: strawberry',
  ],
  [
    'four cheeseburgers with lettuce tomato and mayo please and four large sprites',
    '4 cheeseburger: lettuce, tomatoes, mayo',
    '4 large sprite',
  ],
  [
    "i'd like a blt on toasted bread with extra tomato and a regular tots",
    '1 blt: extra tomatoes',
    '1 regular tater_tots',
  ],
  ['that with fries and a drink of root beer', '1 salted_fries', '1 root_beer'],
  [
    'i would like a little cheeseburger with steak sauce bacon and pickles a little order of cajun fries and a large diet coke please',
    '1 little_cheeseburger: a1_sauce, bacon, pickles',
    '1 little cajun_fries',
    '1 large diet_coke',
  ],
]
