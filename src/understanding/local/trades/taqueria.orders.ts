import type { Order } from './order.ts'

export const taqueria: readonly Order[] = [
  ['3 carnitas tacos on corn with onion and cilantro', '3 taco: carnitas, corn_tortilla, onion, cilantro'],
  [
    'chicken burrito white rice black beans cheese sour cream and guac',
    '1 burrito: chicken, cilantro_rice, black_beans, cheese, sour_cream, guac',
  ],
  [
    'hey can i get two burritos one steak one chicken both with pinto beans',
    '1 burrito: asada, pinto_beans',
    '1 burrito: chicken, pinto_beans',
  ],
  [
    'a bowl with barbacoa, brown rice, no beans, extra cheese, hot salsa',
    '1 bowl: barbacoa, brown_rice, extra cheese, hot_salsa',
  ],
  ['lrg nachos w steak, jalapenos and queso', '1 large nachos: asada, jalapenos, queso'],
  ['veggie quesadilla hold the sour cream', '1 quesadilla: veggies, no sour_cream'],
  ['chips & guac, chips & salsa, 2 horchatas (large)', '1 chips_guac', '1 chips_salsa', '2 large horchata'],
  ['4 tacos, 2 carne asada 2 chicken, all with salsa verde', '2 taco: asada, verde', '2 taco: chicken, verde'],
  ['lemme get a steak burito no rice extra guac', '1 burrito: asada, extra guac'],
  ['one mango jarritos and a street corn', '1 jarritos: mango', '1 elote'],
  ['could you do a chicken bowl but with lettuce instead of rice', '1 bowl: chicken, lettuce'],
  [
    'two crunchy tacos with chicken lettuce and cheese, easy on the onion',
    '2 taco: crunchy, chicken, lettuce, cheese, light onion',
  ],
  [
    'six tacos please three barbacoa and three veggie with cilantro only on the veggie ones',
    '3 taco: barbacoa',
    '3 taco: veggies, cilantro',
  ],
  ['burrito bowl, pork, brown rice, pinto beans, mild salsa', '1 bowl: carnitas, brown_rice, pinto_beans, mild_salsa'],
  [
    'i want 2 chicken quesadillas with guac on the side and a small horchata',
    '2 quesadilla: chicken, guac',
    '1 small horchata',
  ],
  [
    'gimme a burrito. carnitas. black beans. white rice. hot. no cheese no sour cream',
    '1 burrito: carnitas, black_beans, cilantro_rice, hot_salsa, no cheese, no sour_cream',
  ],
  ['1 tamarind jarritos, 1 lime jarritos', '1 jarritos: tamarind', '1 jarritos: lime'],
  ['Nachos small, no meat, black beans, double cheese', '1 small nachos: black_beans, extra cheese'],
  ['hi there could we please get an order of churros and two chips and salsa thanks', '1 churros', '2 chips_salsa'],
  ['flour tacos x3 asada, everything but jalapenos', '3 taco: flour_tortilla, asada, no jalapenos'],
  [
    'a hard shell taco with chicken and a soft one on flour with steak',
    '1 taco: crunchy, chicken',
    '1 taco: flour_tortilla, asada',
  ],
  [
    'steak bowl white rice black beans fajita veggies cheese lettuce n a dollop of sour cream',
    '1 bowl: asada, cilantro_rice, black_beans, veggies, cheese, lettuce, sour_cream',
  ],
  [
    'I would like a chicken burrito without beans or rice and a large horchata to drink',
    '1 burrito: chicken',
    '1 large horchata',
  ],
  ['barbacoa burrito w/ extra barbacoa, light rice brown, queso', '1 burrito: extra barbacoa, light brown_rice, queso'],
  ['churros, 2, horchata, 1, small', '2 churros', '1 small horchata'],
  [
    'one chicken burrito with brown rice, black beans, cheese, sour cream and mild salsa',
    '1 burrito: chicken, brown_rice, black_beans, cheese, sour_cream, mild_salsa',
  ],
  [
    'burrito bowl with barbacoa white rice pinto beans lettuce jalapenos no cheese',
    '1 bowl: barbacoa, cilantro_rice, pinto_beans, lettuce, jalapenos, no cheese',
  ],
  [
    'my daughter wants a cheese quesadilla, plain, and I want a steak bowl with white rice, black beans, guacamole and verde',
    '1 quesadilla: cheese',
    '1 bowl: asada, cilantro_rice, black_beans, guac, verde',
  ],
  [
    'four tacos two chicken two carnitas with lettuce and cheese on all of them',
    '2 taco: chicken, lettuce, cheese',
    '2 taco: carnitas, lettuce, cheese',
  ],
]
