import type { Order } from './order.ts'

export const rodeo: readonly Order[] = [
  [
    "i'd like a rodeo burger with extra onion rings and a large dr pepper",
    '1 rodeo_burger: extra onion_rings',
    '1 large dr_pepper',
  ],
  [
    'a chili cheeseburger with onions and cheddar and an order of cheese curds',
    '1 chili_cheeseburger: onions, white_cheddar',
    '1 cheese_curds',
  ],
  [
    'give me a burger with salt pepper and ketchup and a medium fry',
    '1 hamburger: salt, black_pepper, ketchup',
    '1 medium french_fries',
  ],
  [
    'one fish sandwich with tartar sauce and cheese one hamburger plain and one large onion ring',
    '1 big_fish: tartar_sauce, american_cheese|pepper_jack_cheese|white_cheddar',
    '1 hamburger',
    '1 large onion_rings',
  ],
  [
    'plant burger with lettuce tomato pickles and mustard hold the onion with applesauce and apple juice',
    '1 plant_burger: lettuce, tomatoes, pickles, mustard, no onions',
    '1 applesauce',
    '1 apple_juice',
  ],
  ['cheeseburger small fry small pepsi', '1 cheeseburger', '1 small french_fries', '1 small pepsi'],
  [
    'i would like two hamburgers with onions and ketchup and a large order of hash browns',
    '2 hamburger: onions, ketchup',
    '1 large hash_browns',
  ],
  [
    'vegan burger with green chiles and grilled peppers and a side salad',
    '1 plant_burger: green_chiles, grilled_peppers',
    '1 side_salad',
  ],
  ['cheeseburger with onion rings on the side', '1 cheeseburger', '1 onion_rings'],
  [
    'two cheeseburgers with bacon two chocolate shakes large and one chili small',
    '2 cheeseburger: bacon',
    '2 large chocolate_shake',
    '1 small chili',
  ],
  ['may i have a hamburger cooked well done with peppers and a1 sauce', '1 hamburger: grilled_peppers, steak_sauce'],
  [
    'i want to get a cheeseburger with a slice of white cheddar and some bacon and also a large curds',
    '1 cheeseburger: white_cheddar, bacon',
    '1 large cheese_curds',
  ],
  ['with a medium diet pepsi please and a brownie for dessert', '1 medium diet_pepsi', '1 brownie'],
  ['rodeo burger rodeo burger and a cheeseburger'],
  [
    'large steak fries medium pepsi and a rodeo with jalapenos',
    '1 large steak_fries',
    '1 medium pepsi',
    '1 rodeo_burger: jalapenos',
  ],
  [
    "i'd like an egg and bacon on my cheeseburger and i'd also like a large fries",
    '1 cheeseburger: fried_egg, bacon',
    '1 large french_fries',
  ],
  [
    'deluxe no cheese no bacon medium hash brown small lemonade',
    '1 deluxe_burger: no american_cheese, no pepper_jack_cheese, no white_cheddar, no bacon',
    '1 medium hash_browns',
    '1 small lemonade',
  ],
  [
    'a large chocolate shake a medium vanilla shake and two small fries to go please',
    '1 large chocolate_shake',
    '1 medium vanilla_shake',
    '2 small french_fries',
  ],
  ['my kids want two cheeseburgers with ketchup and two apple juices', '2 cheeseburger: ketchup', '2 apple_juice'],
  ['burger and onion rings with a diet dr pepper', '1 hamburger', '1 onion_rings', '1 diet_dr_pepper'],
  ['a rodeo and corn', '1 rodeo_burger', '1 corn_on_the_cob'],
]
