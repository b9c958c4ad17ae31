import type { Order } from './order.ts'

export const foodcourt: readonly Order[] = [
  [
    "i'd like a chicken pad thai medium spicy with extra peanuts and no bean sprouts",
    '1 pad_thai: chicken, medium, extra peanuts, no bean_sprouts',
  ],
  [
    'let me have a large shrimp fried rice and two egg rolls with duck sauce',
    '1 large fried_rice: shrimp',
    '2 egg_roll: duck_sauce',
  ],
  [
    'orange chicken with brown rice and a small hot and sour soup',
    '1 orange_chicken: brown_rice',
    '1 small hot_sour_soup',
  ],
  [
    "i want the general tso's chicken extra spicy with white rice and an egg roll",
    '1 general_tso: thai_hot, white_rice',
    '1 egg_roll',
  ],
  [
    'can i get a beef and broccoli with fried rice and a large wonton soup',
    '1 beef_broccoli: fried_rice_side',
    '1 large wonton_soup',
  ],
  [
    "i'll take a burrito with steak black beans rice cheese sour cream and guac",
    '1 burrito: carne_asada, black_beans, mexican_rice, cheese, sour_cream, guacamole',
  ],
  [
    'large chicken burrito no beans extra cheese and pico de gallo and a horchata',
    '1 large burrito: chicken, extra cheese, pico',
    '1 horchata',
  ],
  [
    'hi i would like an order of crab rangoon and two orders of dumplings one steamed and one fried',
    '1 crab_rangoon',
    '1 dumplings: steamed',
    '1 dumplings: fried',
  ],
  [
    'a lamb gyro with extra tzatziki no onions and a falafel plate with hummus',
    '1 gyro: lamb, extra tzatziki, no gyro_onion',
    '1 falafel_plate: hummus',
  ],
  [
    'two green curries one with tofu mild and one with shrimp thai hot both with brown rice',
    '1 green_curry: tofu, mild, brown_rice',
    '1 green_curry: shrimp, thai_hot, brown_rice',
  ],
  ['fish tacos x2 with cilantro and salsa verde', '2 taco: fish, cilantro, salsa_verde'],
  ["i'd like four tacos with carne asada onions cilantro and radishes", '4 taco: carne_asada, onion, cilantro, radish'],
  ['vegetable lo mein large and a diet coke large', '1 large lo_mein: vegetables', '1 large diet_coke'],
  [
    'nachos with ground beef refried beans jalapenos and sour cream hold the tomatoes',
    '1 nachos: ground_beef, refried_beans, jalapenos, sour_cream, no tomato',
  ],
  ['pad see ew with beef, not spicy, add broccoli', '1 pad_see_ew: beef, mild, broccoli'],
  [
    'one red curry with chicken and vegetables spicy and a bowl of rice',
    '1 red_curry: chicken, vegetables, hot',
    '1 side_rice',
  ],
  ["i'll have the chips and salsa and two jarritos", '1 chips_salsa', '2 jarritos'],
  ['3 veggie spring rolls with sweet chili sauce on the side', '3 spring_roll: sweet_chili'],
  [
    'can we have two large cokes a regular sprite and a thai tea',
    '2 large coke',
    '1 regular sprite',
    '1 thai_iced_tea',
  ],
  [
    'uh i want uh three crunchy tacos with ground beef lettuce cheese and tomatoes and uh a large coke',
    '3 taco: hard_shell, ground_beef, lettuce, cheese, tomato',
    '1 large coke',
  ],
  [
    'burrito with carnitas pinto beans rice no cheese lots of salsa roja',
    '1 burrito: carnitas, pinto_beans, mexican_rice, no cheese, extra salsa_roja',
  ],
  [
    'one chicken fried rice one pork fried rice and one order of potstickers pan fried',
    '1 fried_rice: chicken',
    '1 fried_rice: pork',
    '1 dumplings: fried',
  ],
  ['5 tacos al pastor everything on them', '5 taco: al_pastor'],
  ['a small wonton soup with crispy noodles no scallions', '1 small wonton_soup: noodles, no scallions'],
  [
    'could i please get the pad thai with shrimp and chicken, extra hot, light on the sauce',
    '1 pad_thai: shrimp, chicken, thai_hot, light sauce',
  ],
  [
    'two chicken gyros with lettuce tomatoes onions and feta one without onions',
    '1 gyro: gyro_chicken, gyro_lettuce, gyro_tomato, gyro_onion, feta',
    '1 gyro: gyro_chicken, gyro_lettuce, gyro_tomato, gyro_onion, feta, no gyro_onion',
  ],
  [
    'give me a steak quesadilla with jalapenos and extra guac and a green salsa on the side',
    '1 quesadilla: carne_asada, jalapenos, extra guacamole, salsa_verde',
  ],
  ['miso soup with extra tofu, 2 of them', '2 miso_soup: extra tofu'],
  [
    "i would like a beef burrito and i'd like black beans rice lettuce and hot sauce in it",
    '1 burrito: ground_beef, black_beans, mexican_rice, lettuce, hot_sauce',
  ],
  ['a pollo burrito regular size with refried beans and cheese', '1 regular burrito: chicken, refried_beans, cheese'],
  [
    'two soft shell tacos with chicken sour cream and lettuce and two hard shell with beef and cheese',
    '2 taco: flour, chicken, sour_cream, lettuce',
    '2 taco: hard_shell, ground_beef, cheese',
  ],
  ['beef lo mein small, no onions, extra veggies', '1 small lo_mein: beef, no onions, extra vegetables'],
  ['chicken and shrimp fried rice large with an extra egg', '1 large fried_rice: chicken, shrimp, extra egg'],
  ['give me one gyro wrap chicken with white sauce and no tomato', '1 gyro: gyro_chicken, tzatziki, no gyro_tomato'],
  [
    'can i have the broccoli beef but with steamed rice and go easy on the sauce',
    '1 beef_broccoli: white_rice, light sauce',
  ],
  ['an order of steamed dumplings with two soy sauces', '1 dumplings: steamed, soy_sauce x2'],
  [
    "i'd like a green curry chicken with white rice and the red curry with tofu and brown rice",
    '1 green_curry: chicken, white_rice',
    '1 red_curry: tofu, brown_rice',
  ],
  [
    "for dinner we'll do two orange chickens with fried rice one general tso with white rice four egg rolls and a large lo mein with pork",
    '2 orange_chicken: fried_rice_side',
    '1 general_tso: white_rice',
    '4 egg_roll',
    '1 large lo_mein: pork',
  ],
  [
    'carne asada tacos on flour tortillas i want three of those with onion and cilantro only',
    '3 taco: carne_asada, flour, onion, cilantro',
  ],
  ["i'd like a large fried rice with beef and no egg and make it spicy", '1 large fried_rice: beef, no egg, hot'],
  [
    '2 burritos 1 steak 1 carnitas both with pinto beans and pico',
    '1 burrito: carne_asada, pinto_beans, pico',
    '1 burrito: carnitas, pinto_beans, pico',
  ],
  [
    'falafel gyro with hummus and tzatziki hold the lettuce please',
    '1 gyro: falafel, hummus, tzatziki, no gyro_lettuce',
  ],
  ['spring rolls 4, egg rolls 4, dumplings fried', '4 spring_roll', '4 egg_roll', '1 dumplings: fried'],
  [
    'i want to order pad thai with chicken without peanuts and a spring roll and a thai iced tea for pick up',
    '1 pad_thai: chicken, no peanuts',
    '1 spring_roll',
    '1 thai_iced_tea',
  ],
]
